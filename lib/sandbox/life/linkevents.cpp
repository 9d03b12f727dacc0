#include "sandbox/life/linkevents.h"

#include "sandbox/life/accounts.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

/// {userId, sourceId, sourceType, taskType, providers} of the events about a link's task.
QJsonObject taskEvent(const QJsonObject &account)
{
    return {{QStringLiteral("userId"), account.value(u"userId")},
            {QStringLiteral("sourceId"), account.value(u"id")},
            {QStringLiteral("sourceType"), QStringLiteral("ACCOUNT")},
            {QStringLiteral("taskType"), QStringLiteral("LINK_ACCOUNT")},
            {QStringLiteral("providers"), QJsonArray{account.value(u"providerId")}}};
}

QJsonObject loginEvent(const QJsonObject &account, const QString &loginName)
{
    QJsonObject event = accountEvent(account);
    event.insert(QStringLiteral("loginName"), loginName);
    return event;
}

} // namespace

void tellTaskStarted(World &world, const QJsonObject &account)
{
    world.events.send(QStringLiteral("TASK_STARTED"), taskEvent(account));
}

void tellTaskFinished(World &world, const QJsonObject &account, const QString &errorCode,
                      const QJsonArray &datapoints)
{
    QJsonObject event = taskEvent(account);
    const bool failed = !errorCode.isEmpty();
    event.insert(QStringLiteral("status"),
                 failed ? QStringLiteral("FAILED") : QStringLiteral("SUCCEEDED"));
    if (failed)
        event.insert(QStringLiteral("errorCode"), errorCode);
    event.insert(QStringLiteral("datapoints"), datapoints);
    world.events.send(QStringLiteral("TASK_FINISHED"), event);
}

void tellConnected(World &world, const QJsonObject &account, const QString &loginName)
{
    world.events.send(QStringLiteral("ACCOUNT_CONNECTED"), loginEvent(account, loginName));
}

void tellFailed(World &world, const QJsonObject &account, const QString &loginName,
                const QString &errorCode)
{
    QJsonObject event = loginEvent(account, loginName);
    event.insert(QStringLiteral("errorCode"), errorCode);
    event.insert(QStringLiteral("errorMessage"), People::errorMessage(errorCode));
    world.events.send(QStringLiteral("ACCOUNT_FAILED"), event);
}

void tellAdded(World &world, const QJsonObject &account, const Records &records)
{
    struct Word
    {
        Resource resource;
        QString type;
        QString idKey; ///< of the events about one record; empty: the event counts
    };
    static const QList<Word> words{
        {Resource::Identities, QStringLiteral("IDENTITY_ADDED"), QStringLiteral("identityId")},
        {Resource::Ratings, QStringLiteral("RATING_ADDED"), QStringLiteral("ratingId")},
        {Resource::Transactions, QStringLiteral("TRANSACTIONS_ADDED"), {}},
        {Resource::Documents, QStringLiteral("DOCUMENTS_ADDED"), {}},
        {Resource::Employments, QStringLiteral("EMPLOYMENTS_ADDED"), {}},
        {Resource::Incomes, QStringLiteral("INCOMES_ADDED"), {}},
        {Resource::Contributions, QStringLiteral("CONTRIBUTIONS_ADDED"), {}},
        {Resource::Eincomes, QStringLiteral("EINCOMES_ADDED"), {}},
        {Resource::Liabilities, QStringLiteral("LIABILITIES_ADDED"), {}},
        {Resource::Insights, QStringLiteral("INSIGHT_ADDED"), QStringLiteral("id")},
        {Resource::Links, QStringLiteral("LINK_ADDED"), QStringLiteral("id")},
    };
    for (const Word &word : words) {
        const QList<QJsonObject> rows = records.value(word.resource);
        if (rows.isEmpty())
            continue;
        QJsonObject event = accountEvent(account);
        if (word.idKey.isEmpty())
            event.insert(QStringLiteral("count"), static_cast<int>(rows.size()));
        else
            event.insert(word.idKey, rows.first().value(u"id"));
        world.events.send(word.type, event);
    }
}

} // namespace smile::sandbox
