#include "records/joinperson.h"

#include "catalog/cell.h"
#include "catalog/path.h"
#include "catalog/vocabularies.h"

#include <QJsonArray>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;
using catalog::parseDateTime;
using catalog::valueAt;

QDateTime timeAt(const Record &row, QLatin1StringView path)
{
    return parseDateTime(row.valueAt(path));
}

// An identity is as new as what was read at the provider; older editions lack that time.
QDateTime identityTime(const Record &row)
{
    const QDateTime read = timeAt(row, "metadata.itemCreatedAt"_L1);
    return read.isValid() ? read : timeAt(row, "metadata.createdAt"_L1);
}

QDateTime accountTime(const Record &row)
{
    return timeAt(row, "createdAt"_L1);
}

QDateTime inviteTime(const Record &row)
{
    return timeAt(row, "createdAt"_L1);
}

// Newest first; the order of the table decides between equals.
void sortNewestFirst(QList<Record> &rows, QDateTime (*time)(const Record &))
{
    if (rows.size() < 2)
        return;
    std::ranges::stable_sort(rows, std::ranges::greater(), [time](const Record &row) {
        const QDateTime when = time(row);
        return when.isValid() ? when.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    });
}

QString invitedName(const Record &invite)
{
    const QString fullName = invite.valueAt("fullName"_L1).toString().simplified();
    if (!fullName.isEmpty())
        return fullName;
    const QString first = invite.valueAt("firstName"_L1).toString();
    const QString last = invite.valueAt("lastName"_L1).toString();
    return QString(first % u' ' % last).simplified();
}

QStringList namesOf(const QList<Record> &identities, const QList<Record> &invites)
{
    QStringList names;
    for (const Record &identity : identities)
        names += identity.valueAt("fullName"_L1).toString().simplified();
    for (const Record &invite : invites)
        names += invitedName(invite);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList emailsOf(const QList<Record> &identities, const QList<Record> &invites)
{
    QStringList emails;
    for (const Record &identity : identities) {
        for (const QJsonValue &email : identity.valueAt("emails"_L1).toArray())
            emails += email.toObject().value("address"_L1).toString();
    }
    for (const Record &invite : invites)
        emails += invite.valueAt("email"_L1).toString();
    emails.removeAll(QString());
    emails.removeDuplicates();
    return emails;
}

// Mobile numbers first, for they are what a person is called on.
QStringList phonesOf(const QList<Record> &identities, bool onlyMobile)
{
    QStringList mobiles, others;
    for (const Record &identity : identities) {
        for (const QJsonValue &value : identity.valueAt("phones"_L1).toArray()) {
            const QJsonObject phone = value.toObject();
            const bool mobile = phone.value("type"_L1) == "Mobile"_L1;
            (mobile ? mobiles : others) += phone.value("number"_L1).toString();
        }
    }
    QStringList phones = onlyMobile ? mobiles : mobiles + others;
    phones.removeAll(QString());
    phones.removeDuplicates();
    return phones;
}

QString lastFourDigits(const QString &phone)
{
    const QString digits = catalog::digitsOf(phone);
    return digits.last(std::min<qsizetype>(digits.size(), 4));
}

// A status as the current field says it, else as the old flat one does.
QString statusOf(const Record &account, QLatin1StringView path, QLatin1StringView oldField)
{
    const QString status = account.valueAt(path).toString();
    return status.isEmpty() ? account.json().value(oldField).toString() : status;
}

QString connectionOf(const Record &account)
{
    return statusOf(account, "connection.status"_L1, "connectionStatus"_L1);
}

// A vocabulary is ordered worst first; a status that nobody knows is not called worse than one that
// is known.
void addAccounts(QJsonObject &person, const QList<Record> &accounts)
{
    QString worst, monitoring, errorCode;
    for (const Record &account : accounts) {
        const QString status = connectionOf(account);
        const auto &connections = catalog::vocabularies::connectionStatus;
        if (!status.isEmpty()
            && (worst.isEmpty() || connections.rank(status) < connections.rank(worst))) {
            worst = status;
            errorCode = account.valueAt("connection.errorCode"_L1).toString();
        }
        const QString watched = statusOf(account, "monitor.status"_L1, "monitorStatus"_L1);
        const auto &monitors = catalog::vocabularies::monitorStatus;
        if (!watched.isEmpty()
            && (monitoring.isEmpty() || monitors.rank(watched) < monitors.rank(monitoring)))
            monitoring = watched;
    }
    if (!worst.isEmpty())
        person.insert("worst"_L1, worst);
    if (!errorCode.isEmpty())
        person.insert("worstErrorCode"_L1, errorCode);
    if (!monitoring.isEmpty())
        person.insert("monitoring"_L1, monitoring);
}

QJsonArray providersOf(const PersonParts &parts)
{
    QStringList providers;
    for (const Record &account : parts.accounts)
        providers += account.valueAt("providerId"_L1).toString();
    for (const QJsonValue &provider : parts.user.valueAt("providers"_L1).toArray())
        providers += provider.toString();
    providers.removeAll(QString());
    providers.removeDuplicates();
    return QJsonArray::fromStringList(providers);
}

QJsonValue latestTime(const PersonParts &parts)
{
    QJsonValue latest = parts.user.valueAt("createdAt"_L1);
    QDateTime latestTime = parseDateTime(latest);
    const auto consider = [&](const Record &row, std::initializer_list<QLatin1StringView> paths) {
        for (const QLatin1StringView path : paths) {
            const QJsonValue value = row.valueAt(path);
            const QDateTime time = parseDateTime(value);
            if (time.isValid() && (!latestTime.isValid() || time > latestTime)) {
                latest = value;
                latestTime = time;
            }
        }
    };
    for (const Record &account : parts.accounts)
        consider(account, {"createdAt"_L1, "connection.updatedAt"_L1, "monitor.updatedAt"_L1});
    for (const Record &invite : parts.invites)
        consider(invite, {"createdAt"_L1, "invitedAt"_L1, "updatedAt"_L1, "linkedAt"_L1});
    return latest;
}

QJsonArray idsOf(const PersonParts &parts)
{
    QJsonArray ids;
    for (const QList<Record> *rows : {&parts.accounts, &parts.identities, &parts.invites}) {
        for (const Record &row : *rows)
            ids += row.id();
    }
    return ids;
}

void addContacts(QJsonObject &person, const PersonParts &parts, const QStringList &names)
{
    const QStringList emails = emailsOf(parts.identities, parts.invites);
    const QStringList phones = phonesOf(parts.identities, false);
    const QStringList mobiles = phonesOf(parts.identities, true);
    if (!mobiles.isEmpty())
        person.insert("digits"_L1, lastFourDigits(mobiles.first()));
    if (!emails.isEmpty())
        person.insert("email"_L1, emails.first());
    if (!phones.isEmpty())
        person.insert("phone"_L1, phones.first());
    person.insert("names"_L1, QJsonArray::fromStringList(names));
    person.insert("emails"_L1, QJsonArray::fromStringList(emails));
    person.insert("phones"_L1, QJsonArray::fromStringList(phones));
}

} // namespace

JoinedPerson joinPerson(PersonParts parts)
{
    sortNewestFirst(parts.identities, identityTime);
    sortNewestFirst(parts.accounts, accountTime);
    sortNewestFirst(parts.invites, inviteTime);
    const QStringList names = namesOf(parts.identities, parts.invites);
    if (!parts.user)
        return {.name = names.value(0), .record = {}};
    const QJsonObject &user = parts.user.json();
    QJsonObject person{{"id"_L1, parts.id},
                       {"providers"_L1, providersOf(parts)},
                       {"createdAt"_L1, user.value("createdAt"_L1)},
                       {"changedAt"_L1, latestTime(parts)},
                       {"ids"_L1, idsOf(parts)}};
    addContacts(person, parts, names);
    addAccounts(person, parts.accounts);
    const QString session = valueAt(user, "session.status"_L1).toString();
    if (!session.isEmpty())
        person.insert("session"_L1, session);
    const QJsonValue metadata = user.value("externalMetadata"_L1);
    if (metadata.isObject())
        person.insert("externalMetadata"_L1, metadata);
    return {.name = names.value(0), .record = person};
}

} // namespace smile::records
