#pragma once

#include "catalog/resource.h"
#include "sync/sync.h"

#include <QObject>

namespace smile::console {

/// Every resource of a person's page, in the order in which they are asked for: what a caller is
/// told first comes first.
std::span<const catalog::Resource *const> personResources();

/// Reads one person's records into the store, as what somebody waits for. What was read is the
/// store's; this says how reading stands.
class PersonLoader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void load(const catalog::Resource &resource) = 0;
    virtual sync::ListState state(const catalog::Resource &resource) const = 0;
    void loadAll();
    /// While the page is seen, this person's accounts are read again every few seconds.
    virtual void setSeen(bool seen) { Q_UNUSED(seen) }

Q_SIGNALS:
    void stateChanged(const smile::catalog::Resource *resource);
};

/// The loader over sync. The person's own record is fetched by its id; invites, which the API
/// cannot filter by person, come with the whole list and are then read again one by one, and with
/// them what was logged of each.
class SyncLoader : public PersonLoader
{
    Q_OBJECT

public:
    SyncLoader(sync::Sync &sync, records::Store &store, const QString &userId,
               QObject *parent = nullptr);

    void load(const catalog::Resource &resource) override;
    sync::ListState state(const catalog::Resource &resource) const override;
    void setSeen(bool seen) override;

private:
    void loadLogs(const QSet<QString> &changedInvites);
    void fetched(const catalog::Resource *resource, const QString &id,
                 const std::optional<api::Error> &error);

    sync::Sync &m_sync;
    records::Store &m_store;
    QString m_userId;
    sync::ListState m_user;
    bool m_seen = false;
    bool m_wantsLogs = false; ///< once the page asked for its records
};

} // namespace smile::console
