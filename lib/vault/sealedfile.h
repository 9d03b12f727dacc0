#pragma once

#include "vault/sealeddb.h"
#include "vault/sealer.h"

#include <QDateTime>
#include <QList>

#include <atomic>
#include <functional>
#include <memory>

namespace smile::vault {

/// Which part of the file a record lies in, so that what is wanted first is read first. All that a
/// look at the file tells is how many records lie in each.
enum class Shelf : quint8 { First, Rest };

/// Why a record is not kept any more.
enum class Gone : quint8 { Vanished, Revoked, Expired };

/// Names a record. `kind` is the caller's (a resource's name, up to 100 bytes), and always lies on
/// the same shelf.
struct SealedName
{
    QByteArray kind, id;
    Shelf shelf = Shelf::First;
};

struct SealedPut
{
    SealedName name;
    QByteArray payload; ///< opaque here
    qsizetype atLeast = 0; ///< shorter ones are padded to this, so that a kind has one length
};

/// Something that is not kept any more: leaves a tombstone. Need not have been a row of its own.
struct SealedGone
{
    SealedName name;
    Gone why = Gone::Vanished;
};

/// What is left of a record that went: not which one it was, unless its id is known.
struct Tombstone
{
    QByteArray record; ///< the keyed hash of kind and id
    QDateTime when; ///< UTC
    Gone why = Gone::Vanished;
};

/// Goes in as a whole or not at all.
struct SealedBatch
{
    QList<SealedPut> puts;
    QList<SealedName> removals;
    QList<SealedGone> gone;
    QDateTime when = {}; ///< of what is gone; UTC
    bool isEmpty() const { return puts.isEmpty() && removals.isEmpty() && gone.isEmpty(); }
};

/// Takes what is read, on one of the reading threads.
class SealedLane
{
public:
    virtual ~SealedLane() = default;
    /// Both views end with the call.
    virtual void take(QByteArrayView kind, QByteArrayView payload) = 0;
    /// The last record of this lane was taken.
    virtual void end() { }
};
using MakeLane = std::function<std::unique_ptr<SealedLane>()>;

struct SealedRead
{
    SealedOutcome outcome = {};
    qsizetype records = 0;
    qsizetype dropped = 0; ///< rows that no longer opened; they are gone from the file
    QList<Tombstone> tombstones = {}; ///< with Shelf::Rest: of the last tombstoneDays
};

/// One profile's records on disk: an SQLite file (mode 0600) of rows `keyed hash → sealed record`,
/// in which notes, tombstones and the check of the key look like any other row. Blocks; for one
/// thread at a time. A broken file is replaced by an empty one.
class SealedFile
{
public:
    static constexpr int tombstoneDays = 90;
    static constexpr qsizetype most = 1 << 28; ///< bytes of one payload

    SealedFile(QString path, const QString &profileId, const SealKey &key);
    ~SealedFile();
    SealedFile(SealedFile &&) noexcept;

    SealedOutcome open();
    /// Every record of a shelf, on up to `lanes` threads at once, each with a lane of its own.
    SealedRead read(Shelf shelf, const MakeLane &makeLane, const std::atomic_bool &cancelled,
                    int lanes);
    /// Opens the file first where that has not worked so far: then startedAnew() of the outcome
    /// says that only this batch is in it. What must go and cannot (NoRoom) takes the file along.
    SealedOutcome write(const SealedBatch &batch);
    /// Whether the file's own order is whole; reads all of it. A broken one is replaced.
    SealedOutcome verify();

    /// A few bytes by name, e.g. the open tabs. Empty when there is none.
    QByteArray note(const QByteArray &name);
    SealedOutcome setNote(const QByteArray &name, const QByteArray &bytes);

    QByteArray hashOf(const SealedName &name) const; ///< as Tombstone::record has it

    /// The file and all that SQLite puts beside it. False: something is still there.
    static bool erase(const QString &path);

private:
    struct Rows; ///< what the lanes make of their rows
    SealedOutcome makeFile() const;
    SealedOutcome connectTo();
    SealedOutcome create();
    SealedOutcome checkKey();
    bool anyRowOpens(SealedOutcome &outcome);
    /// Replaces the file by an empty one when `outcome` says that it is of no use. Says the same,
    /// or why not even that worked.
    SealedOutcome settled(const SealedOutcome &outcome);
    SealedOutcome inOneGo(const std::function<SealedOutcome()> &changes);
    SealedOutcome writeRows(const SealedBatch &batch);
    SealedOutcome removeRows(const SealedBatch &batch);
    SealedOutcome putOwn(QByteArrayView kind, QByteArrayView id, QByteArrayView payload);
    QByteArray own(QByteArrayView kind, QByteArrayView id, SealedOutcome &outcome);
    void readLanes(Shelf shelf, const MakeLane &makeLane, const std::atomic_bool &cancelled,
                   int lanes, Rows &rows);
    SealedOutcome drop(Shelf shelf, const QList<qint64> &rows);

    QString m_path;
    std::optional<Sealer> m_sealer;
    std::unique_ptr<SealedDb> m_db; ///< null: not usable
};

} // namespace smile::vault
