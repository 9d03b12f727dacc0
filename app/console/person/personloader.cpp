#include "person/personloader.h"

#include "catalog/catalog.h"

namespace smile::console {

using namespace Qt::StringLiterals;

std::span<const catalog::Resource *const> personResources()
{
    static const catalog::Resource *const all[] = {
        &catalog::users,         &catalog::accounts,    &catalog::identities,   &catalog::invites,
        &catalog::documents,     &catalog::employments, &catalog::incomes,      &catalog::eincomes,
        &catalog::contributions, &catalog::liabilities, &catalog::transactions, &catalog::ratings,
        &catalog::insights,      &catalog::links,       &catalog::archives,     &catalog::tasks,
    };
    return all;
}

void PersonLoader::loadAll()
{
    for (const catalog::Resource *resource : personResources())
        load(*resource);
}

SyncLoader::SyncLoader(sync::Sync &sync, records::Store &store, const QString &userId,
                       QObject *parent)
    : PersonLoader(parent)
    , m_sync(sync)
    , m_store(store)
    , m_userId(userId)
{
    connect(&m_sync, &sync::Sync::stateChanged, this, &PersonLoader::stateChanged);
    connect(&m_sync, &sync::Sync::fetched, this, &SyncLoader::fetched);
    connect(&m_store.table(catalog::accounts), &records::Table::changed, this, [this] {
        if (m_seen)
            setSeen(true); // with the one that came just now
    });
    connect(&m_store.table(catalog::invites), &records::Table::changed, this,
            &SyncLoader::loadLogs);
}

void SyncLoader::loadLogs(const QSet<QString> &changedInvites)
{
    if (!m_wantsLogs)
        return;
    for (const records::Record &invite :
         m_store.table(catalog::invites).where("userId"_L1, m_userId)) {
        if (changedInvites.contains(invite.id()))
            m_sync.load(catalog::inviteLogs, u"inviteId"_s, invite.id());
    }
}

void SyncLoader::setSeen(bool seen)
{
    m_seen = seen;
    QStringList ids;
    if (seen) {
        for (const records::Record &account :
             m_store.table(catalog::accounts).where("userId"_L1, m_userId))
            ids.append(account.id());
    }
    m_sync.watch(this, catalog::accounts, ids);
}

void SyncLoader::load(const catalog::Resource &resource)
{
    if (&resource == &catalog::users) {
        m_user.phase = sync::Phase::Loading;
        m_user.error.reset();
        m_sync.fetch(resource, m_userId);
    } else if (&resource == &catalog::invites) {
        const QList<records::Record> known = m_store.table(resource).where("userId"_L1, m_userId);
        const sync::Phase phase = m_sync.state(resource).phase;
        if (phase == sync::Phase::Idle || phase == sync::Phase::Failed)
            m_sync.refresh(resource);
        for (const records::Record &invite : known)
            m_sync.fetch(resource, invite.id());
        m_wantsLogs = true;
        QSet<QString> ids;
        for (const records::Record &invite : known)
            ids.insert(invite.id());
        loadLogs(ids);
    } else {
        m_sync.load(resource, u"userId"_s, m_userId);
    }
}

sync::ListState SyncLoader::state(const catalog::Resource &resource) const
{
    if (&resource == &catalog::users)
        return m_user;
    if (&resource == &catalog::invites)
        return m_sync.state(resource);
    return m_sync.state(resource, u"userId"_s, m_userId);
}

void SyncLoader::fetched(const catalog::Resource *resource, const QString &id,
                         const std::optional<api::Error> &error)
{
    if (resource != &catalog::users || id != m_userId)
        return;
    m_user.error = error;
    m_user.phase = error ? sync::Phase::Failed : sync::Phase::Complete;
    if (!error)
        m_user.completedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT stateChanged(resource);
}

} // namespace smile::console
