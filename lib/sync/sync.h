#pragma once

#include "api/client.h"
#include "records/store.h"

#include <QDateTime>

namespace smile::sync {

/// Where the reading of a list is.
enum class Phase : quint8 { Idle, Loading, Complete, Failed };

/// How one list stands.
struct ListState
{
    Phase phase = Phase::Idle;
    qsizetype loaded = 0; ///< records so far in this pass
    std::optional<api::Error> error; ///< when Failed
    QDateTime completedAt; ///< UTC, of the last complete pass; invalid before
};

/// Keeps the store true: loads whole lists in the background, page by page, and re-reads single
/// records. All cursors are serial, lists run at the same time. After a complete pass, records that
/// the server no longer listed are removed. A repeated cursor ends that list with Kind::Protocol.
class Sync : public QObject
{
    Q_OBJECT

public:
    /// `client` and `store` outlive this.
    Sync(api::Client &client, records::Store &store, QObject *parent = nullptr);
    ~Sync() override;

    /// Whole lists: users, accounts, identities, invites, providers, templates first; then the
    /// other small ones.
    void start();
    /// Drops what is under way; lists that were complete stay so, others go back to Idle.
    void stop();
    /// One list again, as what a person waits for.
    void refresh(const catalog::Resource &resource);
    /// The records of one person (or account), e.g. documents by userId; every resource of a person
    /// page.
    void load(const catalog::Resource &resource, const QString &filter, const QString &value);
    /// One record again; NotFound removes it.
    void fetch(const catalog::Resource &resource, const QString &id);

    ListState state(const catalog::Resource &resource) const;
    ListState state(const catalog::Resource &resource, const QString &filter,
                    const QString &value) const;
    bool loading() const; ///< any whole list under way
    QDateTime lastSync() const; ///< UTC, newest complete pass

Q_SIGNALS:
    void stateChanged(const smile::catalog::Resource *resource);
    /// After fetch(): the error of a failed read, none after success or a removal.
    void fetched(const smile::catalog::Resource *resource, const QString &id,
                 const std::optional<smile::api::Error> &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::sync
