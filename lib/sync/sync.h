#pragma once

#include "api/client.h"
#include "records/store.h"
#include "sync/progress.h"
#include "sync/status.h"

namespace smile::sync {

/// Keeps the store true, within the rate limit: loads the tenant's lists in the background, then
/// looks for news every minute, reads open accounts and what is on screen again, and everything in
/// a slow round. What the server no longer has goes from the store.
///
/// Cursors are serial, lists run at the same time, long lists with dates in several windows
/// (Plan, Windows). A list whose cursor is repeated ends with Kind::Protocol. A list that failed
/// for a passing reason is Failed meanwhile and goes on by itself; what is loaded stays.
class Sync : public QObject
{
    Q_OBJECT

public:
    using UtcNow = std::function<QDateTime()>;

    /// `client` and `store` outlive this. Time is that of the client's gate; `now` is the calendar.
    Sync(api::Client &client, records::Store &store, QObject *parent = nullptr,
         UtcNow now = &QDateTime::currentDateTimeUtc);
    ~Sync() override;

    /// Goes on where an earlier run of the program stood, instead of what was said before. Before
    /// start(), with the records of that run in the store: a list whose table is empty begins anew.
    void resume(const Progress &progress);
    Progress progress() const;

    /// The index, then what follows it.
    void start();
    /// Drops what is under way; lists that were complete stay so, others go back to Idle.
    void stop();
    /// Asks for nothing in the background until it goes on; what a person does goes on.
    void setPaused(bool paused);
    bool isPaused() const;
    /// One list again, as what a person waits for: at once; of a long one the newest first.
    void refresh(const catalog::Resource &resource);
    /// The records of one person (or account), e.g. documents by userId; every resource of a person
    /// page.
    void load(const catalog::Resource &resource, const QString &filter, const QString &value);
    /// One record again; NotFound removes it.
    void fetch(const catalog::Resource &resource, const QString &id);
    /// These are on screen and read again every few seconds, instead of what this viewer said
    /// before; nothing more when it dies.
    void watch(QObject *viewer, const catalog::Resource &resource, const QStringList &ids);

    ListState state(const catalog::Resource &resource) const;
    ListState state(const catalog::Resource &resource, const QString &filter,
                    const QString &value) const;
    bool loading() const; ///< any whole list under way for the first time, or for a person
    QDateTime lastSync() const; ///< UTC, when a whole list was last complete or looked at for news
    Status status() const;

Q_SIGNALS:
    void stateChanged(const smile::catalog::Resource *resource);
    /// At most twice a second.
    void statusChanged();
    /// After fetch(): the error of a failed read, none after success or a removal.
    void fetched(const smile::catalog::Resource *resource, const QString &id,
                 const std::optional<smile::api::Error> &error);
    /// Records that were here and that the server no longer has; by now they are not in the store
    /// either, nor is what hung on them.
    void removed(const smile::catalog::Resource *resource, const QStringList &ids,
                 smile::sync::Removal reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::sync
