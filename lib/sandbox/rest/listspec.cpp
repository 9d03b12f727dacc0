#include "sandbox/rest/listspec.h"

#include <QJsonValue>

namespace smile::sandbox {

namespace {

const QString userId = QStringLiteral("userId");
const QString accountId = QStringLiteral("accountId");
const QString sourceId = QStringLiteral("sourceId");
const QString fileType = QStringLiteral("fileType");
const QString startDate = QStringLiteral("startDate");
const QString endDate = QStringLiteral("endDate");
const QString startMonth = QStringLiteral("startMonth");
const QString endMonth = QStringLiteral("endMonth");

QString textAt(const QJsonObject &row, const QString &key)
{
    const QStringList steps = key.split(u'.');
    QJsonValue value = row;
    for (const QString &step : steps)
        value = value.toObject().value(step);
    return value.toString();
}

} // namespace

const QList<ListSpec> &listSpecs()
{
    static const QString created = QStringLiteral("createdAt");
    static const QString taskCreated = QStringLiteral("metadata.createdAt");
    static const QString start = QStringLiteral("startDate");
    static const QString date = QStringLiteral("date");
    static const QString month = QStringLiteral("month");
    static const QStringList ofSource{userId, sourceId};
    static const QStringList ofAccount{userId, accountId, sourceId};
    static const QStringList datedOfAccount{userId, accountId, sourceId, startDate, endDate};
    static const QList<ListSpec> specs{
        {"/v1/users", std::nullopt, {startDate, endDate}, created, true},
        {"/v1/accounts", Resource::Accounts, {userId, startDate, endDate}, created, true},
        {"/v1/invites", Resource::Invites, {}, {}},
        {"/v1/tasks", Resource::Tasks, {userId, startDate, endDate, sourceId}, taskCreated, true},
        {"/v1/archives", Resource::Archives, {userId, fileType, startDate, endDate}, created, true},
        {"/v1/identities", Resource::Identities, ofAccount, {}},
        {"/v1/documents", Resource::Documents, ofAccount, {}},
        {"/v1/ratings", Resource::Ratings, ofAccount, {}},
        {"/v1/employments", Resource::Employments, datedOfAccount, start},
        {"/v1/incomes", Resource::Incomes, datedOfAccount, start},
        {"/v1/contributions", Resource::Contributions, datedOfAccount, date},
        {"/v1/transactions", Resource::Transactions, datedOfAccount, date},
        {"/v1/liabilities", Resource::Liabilities, {userId, sourceId, startDate, endDate}, start},
        {"/v1/eincomes", Resource::Eincomes, {userId, sourceId, startMonth, endMonth}, month},
        {"/v1/insights", Resource::Insights, ofSource, {}},
        {"/v1/links", Resource::Links, ofSource, {}},
    };
    return specs;
}

bool passes(const ListSpec &spec, const QMap<QString, QString> &filters, const QJsonObject &row)
{
    const QJsonObject metadata = row.value(u"metadata").toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        const QString &name = it.key();
        const QString &wanted = it.value();
        if (name == sourceId && metadata.value(sourceId).toString() != wanted)
            return false;
        if (name == accountId && metadata.value(accountId).toString() != wanted
            && metadata.value(sourceId).toString() != wanted)
            return false;
        if (name == fileType && row.value(u"type").toString() != wanted)
            return false;
        const bool from = name == startDate || name == startMonth;
        const bool to = name == endDate || name == endMonth;
        if (!from && !to)
            continue;
        const QString when = textAt(row, spec.dateKey).left(wanted.size());
        if (when.isEmpty() || (from && when < wanted) || (to && when > wanted))
            return false;
    }
    return true;
}

} // namespace smile::sandbox
