#include "sandbox/life/linking.h"

#include "sandbox/life/accounts.h"
#include "sandbox/life/invites.h"
#include "sandbox/life/linkevents.h"
#include "sandbox/rest/problem.h"
#include "sandbox/store/ids.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace smile::sandbox {

namespace {

constexpr std::chrono::milliseconds checkTime{900};
constexpr std::chrono::milliseconds fetchTime{900};
constexpr std::chrono::minutes codeTime{5};

std::optional<TestPerson> personWith(const QString &userName, const QString &password)
{
    for (const TestPerson &person : People::testPeople()) {
        if (person.userName.compare(userName.trimmed(), Qt::CaseInsensitive) == 0
            && person.password == password)
            return person;
    }
    return std::nullopt;
}

std::optional<QJsonObject> providerWith(const People &people, const QString &id)
{
    for (const QJsonObject &provider : people.providers()) {
        if (provider.value(u"id").toString() == id)
            return provider;
    }
    return std::nullopt;
}

QJsonObject newAccount(const QString &userId, const QString &providerId)
{
    QJsonObject account{{QStringLiteral("id"), newId(QStringLiteral("a-"))},
                        {QStringLiteral("createdAt"), nowText()},
                        {QStringLiteral("providerId"), providerId},
                        {QStringLiteral("userId"), userId}};
    setConnection(account, QStringLiteral("PENDING"));
    setMonitor(account, QStringLiteral("UNSUPPORTED"));
    return account;
}

} // namespace

bool Linking::edit(const QString &accountId,
                   const std::function<void(Person &, QJsonObject &)> &change)
{
    if (!m_world.tenant.find(Resource::Accounts, accountId))
        return false; // revoked meanwhile
    bool found = false;
    m_world.tenant.change(*m_world.tenant.slotOf(accountId), [&](Person &person) {
        for (QJsonObject &account : person.records[Resource::Accounts]) {
            if (account.value(u"id").toString() == accountId) {
                change(person, account);
                found = true;
                return;
            }
        }
    });
    return found;
}

std::optional<Linking::Attempt> Linking::attempt(const QString &accountId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_attempts.constFind(accountId);
    if (found == m_attempts.constEnd())
        return std::nullopt;
    return *found;
}

bool Linking::needsCode(const QString &accountId) const
{
    const std::optional<Attempt> known = attempt(accountId);
    return known && known->waitsForCode;
}

void Linking::forget(const QString &accountId)
{
    const std::lock_guard lock(m_mutex);
    m_attempts.remove(accountId);
}

QJsonObject Linking::start(const QString &userId, const QString &providerId,
                           const QString &userName, const QString &password)
{
    const std::optional<QJsonObject> provider = providerWith(m_world.people, providerId);
    if (!provider || !provider->value(u"enabled").toBool()
        || !provider->value(u"accountConnection").toBool(true))
        throw Problem::invalid(QStringLiteral("providerId is of no provider to be linked."));
    const std::optional<Tenant::Slot> slot = m_world.tenant.slotOfUser(userId);
    if (!slot)
        throw Problem::missing();
    const QJsonObject account = newAccount(userId, providerId);
    const QString accountId = account.value(u"id").toString();
    m_world.tenant.own(accountId, *slot);
    m_world.tenant.change(
        *slot, [&](Person &person) { person.records[Resource::Accounts].prepend(account); });
    m_world.events.send(QStringLiteral("ACCOUNT_CREATED"), accountEvent(account));
    Attempt attempt;
    attempt.taskId = beginTask(account).value(u"id").toString();
    attempt.loginName = userName;
    attempt.who = personWith(userName, password);
    attempt.mfa = provider->value(u"mfa").toBool();
    {
        const std::lock_guard lock(m_mutex);
        m_attempts.insert(accountId, attempt);
    }
    m_world.scheduler.after(checkTime, [this, accountId] { credentialsChecked(accountId); });
    return account;
}

QJsonObject Linking::beginTask(const QJsonObject &account)
{
    const QString now = nowText();
    const QJsonObject task{
        {QStringLiteral("id"), newId(QStringLiteral("task-"))},
        {QStringLiteral("type"), QStringLiteral("LINK_ACCOUNT")},
        {QStringLiteral("startedAt"), now},
        {QStringLiteral("status"), QStringLiteral("Started")},
        {QStringLiteral("datapoints"), QJsonArray()},
        {QStringLiteral("metadata"),
         QJsonObject{{QStringLiteral("createdAt"), now},
                     {QStringLiteral("itemCreatedAt"), now},
                     {QStringLiteral("accountId"), account.value(u"id")},
                     {QStringLiteral("sourceId"), account.value(u"id")},
                     {QStringLiteral("sourceType"), QStringLiteral("ACCOUNT")},
                     {QStringLiteral("userId"), account.value(u"userId")},
                     {QStringLiteral("providerId"), account.value(u"providerId")}}}};
    const Tenant::Slot slot = *m_world.tenant.slotOf(account.value(u"id").toString());
    m_world.tenant.own(task.value(u"id").toString(), slot);
    m_world.tenant.change(slot,
                          [&](Person &person) { person.records[Resource::Tasks].prepend(task); });
    tellTaskStarted(m_world, account);
    return task;
}

void Linking::credentialsChecked(const QString &accountId)
{
    const std::optional<Attempt> known = attempt(accountId);
    if (!known)
        return;
    if (!known->who) {
        fail(accountId, *known, QStringLiteral("INVALID_CREDENTIALS"));
    } else if (known->mfa) {
        edit(accountId, [](Person &, QJsonObject &account) {
            setConnection(account, QStringLiteral("AWAITING_MFA"));
        });
        const std::lock_guard lock(m_mutex);
        if (const auto waiting = m_attempts.find(accountId); waiting != m_attempts.end())
            waiting->waitsForCode = true;
        m_world.scheduler.after(codeTime, [this, accountId] { expireCode(accountId); });
    } else {
        m_world.scheduler.after(fetchTime, [this, accountId] {
            if (const std::optional<Attempt> still = attempt(accountId))
                connect(accountId, *still);
        });
    }
}

void Linking::code(const QString &accountId, const QString &code)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto waiting = m_attempts.find(accountId);
        if (waiting == m_attempts.end() || !waiting->waitsForCode)
            throw Problem::invalid(QStringLiteral("The account does not wait for a code."));
        waiting->waitsForCode = false;
    }
    m_world.scheduler.after(checkTime, [this, accountId, code] {
        const std::optional<Attempt> known = attempt(accountId);
        if (!known)
            return;
        if (known->who && known->who->code == code.trimmed())
            connect(accountId, *known);
        else
            fail(accountId, *known, QStringLiteral("INVALID_MFA"));
    });
}

void Linking::expireCode(const QString &accountId)
{
    const std::optional<Attempt> known = attempt(accountId);
    if (known && known->waitsForCode)
        fail(accountId, *known, QStringLiteral("MFA_TIMEOUT"));
}

void Linking::settle(const QString &accountId, const TestPerson &who, const QString &errorCode)
{
    const std::optional<QJsonObject> account = m_world.tenant.find(Resource::Accounts, accountId);
    if (!account || attempt(accountId))
        return; // gone, or a person is at it in a widget
    Attempt attempt;
    attempt.taskId = beginTask(*account).value(u"id").toString();
    attempt.loginName = who.userName;
    attempt.who = who;
    if (errorCode.isEmpty())
        connect(accountId, attempt);
    else
        fail(accountId, attempt, errorCode);
}

void Linking::connect(const QString &accountId, const Attempt &attempt)
{
    const std::optional<QJsonObject> before = m_world.tenant.find(Resource::Accounts, accountId);
    if (!before)
        return forget(accountId);
    const QString userId = before->value(u"userId").toString();
    const QString providerId = before->value(u"providerId").toString();
    const Linked linked = m_world.people.link(*attempt.who, providerId, userId, accountId,
                                              QDateTime::currentDateTimeUtc(),
                                              QRandomGenerator::global()->generate64());
    const std::optional<QJsonObject> provider = providerWith(m_world.people, providerId);
    const bool monitored = provider && provider->value(u"monitorSupported").toBool();
    m_world.tenant.own(linked.records, *m_world.tenant.slotOf(accountId));
    for (auto it = linked.files.begin(); it != linked.files.end(); ++it)
        m_world.files.add(it.key(), it.value(), accountId);
    QJsonObject after;
    const bool found = edit(accountId, [&](Person &person, QJsonObject &account) {
        setConnection(account, QStringLiteral("CONNECTED"));
        setMonitor(account, monitored ? QStringLiteral("ACTIVE") : QStringLiteral("UNSUPPORTED"));
        after = account;
        renewProviders(person);
        for (auto it = linked.records.begin(); it != linked.records.end(); ++it)
            person.records[it.key()] = it.value() + person.records.value(it.key());
        person.user.insert(QStringLiteral("session"),
                           QJsonObject{{QStringLiteral("userId"), userId},
                                       {QStringLiteral("channel"), QStringLiteral("Default")},
                                       {QStringLiteral("status"), QStringLiteral("COMPLETED")}});
    });
    forget(accountId);
    if (!found) {
        m_world.files.removeOf(accountId);
        return;
    }
    tellConnected(m_world, after, attempt.loginName);
    tellAdded(m_world, after, linked.records);
    finishTask(after, attempt, {}, linked.task.value(u"datapoints").toArray());
    advanceInvites(m_world, userId, QStringLiteral("LINKED"));
}

void Linking::fail(const QString &accountId, const Attempt &attempt, const QString &errorCode)
{
    QJsonObject after;
    const bool found = edit(accountId, [&](Person &, QJsonObject &account) {
        setConnection(account, QStringLiteral("ERROR"), errorCode);
        after = account;
    });
    forget(accountId);
    if (!found)
        return;
    tellFailed(m_world, after, attempt.loginName, errorCode);
    finishTask(after, attempt, errorCode, {});
}

void Linking::finishTask(const QJsonObject &account, const Attempt &attempt,
                         const QString &errorCode, const QJsonArray &datapoints)
{
    edit(account.value(u"id").toString(), [&](Person &person, QJsonObject &) {
        editRow(person, Resource::Tasks, attempt.taskId, [&](QJsonObject &task) {
            task.insert(QStringLiteral("status"), QStringLiteral("Finished"));
            task.insert(QStringLiteral("finishedAt"), nowText());
            task.insert(QStringLiteral("datapoints"), datapoints);
        });
    });
    tellTaskFinished(m_world, account, errorCode, datapoints);
}

} // namespace smile::sandbox
