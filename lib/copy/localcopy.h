#pragma once

#include "copy/copystate.h"
#include "records/store.h"
#include "vault/notes.h"
#include "vault/sealedstore.h"

#include <memory>

namespace smile::copy {

/// Ties a store to its profile's sealed copy: fills the tables from the disk, then writes what
/// changes in them and removes what goes. What the server told meanwhile wins over the disk.
///
/// Nothing past the server's own life is on the disk: accounts 60 days after their connection, with
/// all that was read through them, and what was read through a link that was cut.
class LocalCopy : public QObject, public vault::Notes
{
    Q_OBJECT

public:
    using UtcNow = std::function<QDateTime()>;

    /// The store outlives this. `now` is the calendar.
    explicit LocalCopy(records::Store &store, QObject *parent = nullptr,
                       UtcNow now = &QDateTime::currentDateTimeUtc);
    /// Returns when what changed is on disk.
    ~LocalCopy() override;

    /// Opens and loads. `belongsTo` names profile, server and tenant: a file of another one is
    /// replaced.
    void start(const QString &file, const QString &belongsTo, const vault::SealKey &key);
    /// Memory only, and why. Ends what was started; what is on disk by then stays there.
    void keepNothing(CopyState::Kind why);

    const CopyState &state() const;
    /// Nothing is to be waited for any more: everything came from the disk, or there is none.
    bool isLoaded() const;

    /// Something small by name, e.g. the open tabs; empty without a copy. `done` runs once, queued.
    void note(const QByteArray &name, QObject *context, Done done) override;
    /// Nothing is kept without a copy.
    void setNote(const QByteArray &name, const QByteArray &bytes) override;

    /// The person asked for this account's revocation: when its records go now, that is why.
    void expectRevoke(const QString &accountId);
    /// What went in the last 90 days, as far as it was on disk when this was started.
    QList<vault::Tombstone> tombstones() const;
    /// What is past its life leaves the disk; happens by itself every hour.
    void dropPast();

Q_SIGNALS:
    void stateChanged();
    /// Once after each start(), also when nothing could be loaded.
    void loaded();
    /// Everything that had changed is on disk.
    void settled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::copy
