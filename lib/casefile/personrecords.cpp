#include "casefile/personrecords.h"

#include "catalog/catalog.h"
#include "catalog/lifetimes.h"

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Record;

Record PersonRecords::actionRow() const
{
    if (person)
        return person;
    if (user)
        return user;
    return Record(userId, QJsonObject{{u"id"_s, userId}});
}

PersonRecords gatherPerson(const QString &userId, records::Store &store)
{
    const auto ofPerson = [&](const catalog::Resource &resource) {
        return store.table(resource).where(resource.userPath(), userId);
    };
    PersonRecords person;
    person.userId = userId;
    person.user = store.table(catalog::users).find(userId);
    person.person = store.table(catalog::people).find(userId);
    person.accounts = ofPerson(catalog::accounts);
    person.invites = ofPerson(catalog::invites);
    person.archives = ofPerson(catalog::archives);
    person.documents = ofPerson(catalog::documents);
    person.identities = ofPerson(catalog::identities);
    person.tasks = ofPerson(catalog::tasks);
    person.inviteLogs = ofPerson(catalog::inviteLogs);
    for (const Record &account : std::as_const(person.accounts)) {
        const QString slug = textAt(account, "providerId"_L1);
        if (const Record provider = store.table(catalog::providers).find(slug))
            person.providers.insert(slug, provider);
    }
    return person;
}

QString textAt(const Record &record, QLatin1StringView path)
{
    return record.valueAt(path).toString();
}

QDateTime timeAt(const Record &record, QLatin1StringView path)
{
    return catalog::parseDateTime(record.valueAt(path));
}

QDate dayAt(const Record &record, QLatin1StringView path)
{
    return QDate::fromString(textAt(record, path), Qt::ISODate);
}

std::optional<double> amountAt(const Record &record, QLatin1StringView path)
{
    const QJsonValue value = record.valueAt(path);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString providerOf(const Record &record)
{
    const QString own = textAt(record, "providerId"_L1);
    return own.isEmpty() ? textAt(record, "metadata.providerId"_L1) : own;
}

QStringList dataPointsOf(const Record &task)
{
    return task.valueAt("datapoints"_L1).toVariant().toStringList();
}

QString connectionOf(const Record &account)
{
    const QString status = textAt(account, "connection.status"_L1);
    return status.isEmpty() ? textAt(account, "connectionStatus"_L1) : status;
}

QString monitoringOf(const Record &account)
{
    const QString status = textAt(account, "monitor.status"_L1);
    return status.isEmpty() ? textAt(account, "monitorStatus"_L1) : status;
}

QDateTime inviteLinkEnd(const Record &invite)
{
    QDateTime sent = timeAt(invite, "invitedAt"_L1);
    if (!sent.isValid())
        sent = timeAt(invite, "createdAt"_L1);
    return sent.isValid() ? sent.addDays(catalog::lifetimes::inviteLinkDays) : QDateTime();
}

} // namespace smile::casefile
