#pragma once

#include "copy/lifetimes.h"
#include "records/packed/chunk.h"
#include "vault/sealedfile.h"

#include <map>

namespace smile::copy {

/// A piece of a table on the disk: the rows of one of its chunks.
struct Segment
{
    quint64 number = 0; ///< where two have a record, that with the greater number has the newer
    std::shared_ptr<const records::Chunk> chunk;
    records::Snapshot::Gone without; ///< rows that are not on the disk
};

/// The next changes of the disk. Made on the thread of the tables, packed on any.
struct SegmentBatch
{
    struct Changes
    {
        QList<Segment> puts;
        QList<quint64> removals; ///< numbers
        QList<const records::Chunk *> dropped; ///< … and the chunks that they were
        QList<records::Record> removed; ///< from the table
        QSet<QString> judged; ///< ids
        records::Snapshot seen;
    };
    std::map<const catalog::Resource *, Changes> changes;
    QList<vault::SealedGone> gone;
    Doomed doomed;
    QDateTime when; ///< UTC
    bool isEmpty = true;

    /// What a file takes. Marks rows that may not lie on the disk.
    vault::SealedBatch packed();
};

/// Which chunks of the tables lie on the disk, and what is to be done so that all do: new ones are
/// written, merged ones go, a record that was taken out is taken out of every segment that holds
/// it. A segment that only holds older versions of changed records is written anew some time later.
class Segments
{
public:
    /// Both outlive this. `now`: UTC.
    Segments(records::Store &store, Lifetimes &lifetimes, const QDateTime &now);

    /// One that was found on the disk. Null: it is of no use and goes.
    void found(const catalog::Resource &resource, quint64 number,
               std::shared_ptr<const records::Chunk> chunk);
    /// Nothing lies on the disk any more, but perhaps this.
    void lost(const SegmentBatch *halfWritten = nullptr);

    /// These left their table, or were replaced there.
    void noteOutdated(const catalog::Resource &resource, const QList<records::Record> &before);
    /// Whether these may be kept is to be looked at again.
    void noteJudged(const catalog::Resource &resource, const QSet<QString> &ids);

    /// Empty: the disk is as the tables are. `most`: chunks to be written.
    SegmentBatch next(const QDateTime &now, qsizetype most);
    /// It was written.
    void commit(const SegmentBatch &batch);
    /// It was not.
    void putBack(const SegmentBatch &batch);
    void clear();

private:
    struct Known
    {
        explicit Known(Segment known)
            : segment(std::move(known))
        { }

        Segment segment;
        std::shared_ptr<const records::Snapshot::Gone> seen; ///< the chunk's marks at the last look
        bool isDirty = false; ///< holds what may not lie there
        quint32 stale = 0; ///< older versions of changed records …
        QDateTime staleSince; ///< … and since when
    };
    struct Shelved
    {
        QHash<const records::Chunk *, Known> known;
        std::vector<bool> written; ///< by sequence
        QList<records::Record> outdated;
        QSet<QString> judged;
        QList<quint64> useless; ///< numbers
        records::Snapshot seen;
    };

    SegmentBatch::Changes changesOf(const catalog::Resource &resource, Shelved &shelved,
                                    const QDateTime &now, qsizetype most, SegmentBatch &batch);
    void lookAt(const records::Table &table, Shelved &shelved, const QDateTime &now);
    void noteRemoved(const catalog::Resource &resource, Shelved &shelved,
                     const SegmentBatch::Changes &changes, SegmentBatch &batch) const;
    void noteJudgement(const records::Table &table, Shelved &shelved,
                       const SegmentBatch::Changes &changes, SegmentBatch &batch) const;

    records::Store &m_store;
    Lifetimes &m_lifetimes;
    std::map<const catalog::Resource *, Shelved> m_shelved;
    quint64 m_next; ///< number; no other program that has the file open gives the same
};

} // namespace smile::copy
