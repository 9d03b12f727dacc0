#include "sandbox/life/accounts.h"

#include "sandbox/store/ids.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

QJsonObject newStatus(const QString &status)
{
    return {{QStringLiteral("status"), status}, {QStringLiteral("updatedAt"), nowText()}};
}

} // namespace

void renewProviders(Person &person)
{
    QJsonArray providers;
    for (const QJsonObject &account : std::as_const(person.records[Resource::Accounts])) {
        const QJsonValue provider = account.value(u"providerId");
        const bool connected =
            account.value(u"connectionStatus").toString() == QStringLiteral("CONNECTED");
        if (connected && !providers.contains(provider))
            providers.append(provider);
    }
    person.user.insert(QStringLiteral("providers"), providers);
}

void setConnection(QJsonObject &account, const QString &status, const QString &errorCode)
{
    QJsonObject connection = newStatus(status);
    const bool failed = !errorCode.isEmpty();
    connection.insert(QStringLiteral("errorCode"), failed ? QJsonValue(errorCode) : QJsonValue());
    connection.insert(QStringLiteral("errorMessage"),
                      failed ? QJsonValue(People::errorMessage(errorCode)) : QJsonValue());
    account.insert(QStringLiteral("connectionStatus"), status);
    account.insert(QStringLiteral("connection"), connection);
}

void setMonitor(QJsonObject &account, const QString &status)
{
    account.insert(QStringLiteral("monitorStatus"), status);
    account.insert(QStringLiteral("monitor"), newStatus(status));
}

QJsonObject accountEvent(const QJsonObject &account)
{
    return {{QStringLiteral("userId"), account.value(u"userId")},
            {QStringLiteral("accountId"), account.value(u"id")},
            {QStringLiteral("providers"), QJsonArray{account.value(u"providerId")}}};
}

void removeSource(Person &person, const QString &sourceId)
{
    for (QList<QJsonObject> &rows : person.records) {
        rows.removeIf([&](const QJsonObject &row) {
            return row.value(u"metadata").toObject().value(u"sourceId").toString() == sourceId;
        });
    }
}

bool revokeAccount(World &world, const QString &accountId)
{
    if (!world.tenant.find(Resource::Accounts, accountId))
        return false;
    std::optional<QJsonObject> removed;
    world.tenant.change(*world.tenant.slotOf(accountId), [&](Person &person) {
        person.records[Resource::Accounts].removeIf([&](const QJsonObject &account) {
            if (account.value(u"id").toString() != accountId)
                return false;
            removed = account;
            return true;
        });
        removeSource(person, accountId);
        renewProviders(person);
    });
    if (!removed)
        return false; // another request was first
    world.files.removeOf(accountId);
    world.events.send(QStringLiteral("ACCOUNT_DISCONNECTED"), accountEvent(*removed));
    return true;
}

bool disableMonitor(World &world, const QString &accountId)
{
    if (!world.tenant.find(Resource::Accounts, accountId))
        return false;
    bool found = false;
    world.tenant.change(*world.tenant.slotOf(accountId), [&](Person &person) {
        found = editRow(person, Resource::Accounts, accountId, [](QJsonObject &account) {
            setMonitor(account, QStringLiteral("CUSTOMER_DISABLED"));
        });
    });
    return found;
}

} // namespace smile::sandbox
