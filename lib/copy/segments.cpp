#include "copy/segments.h"

#include "catalog/catalog.h"
#include "copy/kept.h"
#include "copy/segmentformat.h"
#include "records/packed/loosechunk.h"

#include <QRandomGenerator>

#include <algorithm>

namespace smile::copy {

using records::Chunk;
using records::Record;
using records::Snapshot;

namespace {

constexpr int staleFor = 15 * 60; // seconds that an outdated record may lie on the disk
constexpr quint32 staleShare = 4; // … or until they are a fourth of a segment

/// Two consoles may have one file open: by the time, so that what was written later is newer, and a
/// random part, should they have started together.
quint64 firstNumber(const QDateTime &now)
{
    constexpr int randomBits = 16;
    return (static_cast<quint64>(now.toMSecsSinceEpoch()) << randomBits)
           + QRandomGenerator::system()->bounded(1U << randomBits);
}

bool isDerived(const catalog::Resource &resource)
{
    return &resource == &catalog::people;
}

} // namespace

vault::SealedBatch SegmentBatch::packed()
{
    vault::SealedBatch batch;
    batch.when = when;
    batch.gone = gone;
    for (auto &[resource, change] : changes) {
        for (Segment &segment : change.puts) {
            for (quint32 row = 0; !doomed.isEmpty() && row < segment.chunk->size(); ++row) {
                if (!segment.without.test(row)
                    && !doomed.mayBeKept(*resource, Record(segment.chunk, row)))
                    segment.without.set(row);
            }
            batch.puts << vault::SealedPut{nameOf(*resource, segment.number),
                                           toBytes(segment.number, *segment.chunk, segment.without),
                                           0};
        }
        for (const quint64 number : std::as_const(change.removals))
            batch.removals << nameOf(*resource, number);
    }
    return batch;
}

Segments::Segments(records::Store &store, Lifetimes &lifetimes, const QDateTime &now)
    : m_store(store)
    , m_lifetimes(lifetimes)
    , m_next(firstNumber(now))
{ }

void Segments::found(const catalog::Resource &resource, quint64 number,
                     std::shared_ptr<const Chunk> chunk)
{
    m_next = std::max(m_next, number + 1);
    Shelved &shelved = m_shelved[&resource];
    if (!chunk) {
        shelved.useless << number;
        return;
    }
    const quint32 end = chunk->size() == 0 ? 0 : chunk->sequence(chunk->size() - 1) + 1;
    if (shelved.written.size() < end)
        shelved.written.resize(end);
    for (quint32 row = 0; row < chunk->size(); ++row)
        shelved.written[chunk->sequence(row)] = true;
    const Chunk *key = chunk.get();
    shelved.known.insert(key, Known({number, std::move(chunk), {}}));
}

void Segments::lost(const SegmentBatch *halfWritten)
{
    m_shelved.clear();
    if (!halfWritten)
        return;
    for (const auto &[resource, changes] : halfWritten->changes) {
        for (const Segment &segment : changes.puts)
            m_shelved[resource].useless << segment.number;
    }
}

void Segments::noteOutdated(const catalog::Resource &resource, const QList<Record> &before)
{
    m_shelved[&resource].outdated += before;
}

void Segments::noteJudged(const catalog::Resource &resource, const QSet<QString> &ids)
{
    m_shelved[&resource].judged.unite(ids);
}

SegmentBatch Segments::next(const QDateTime &now, qsizetype most)
{
    SegmentBatch batch;
    batch.when = now;
    batch.doomed = m_lifetimes.doomed();
    for (const catalog::Resource *resource : keptResources()) {
        if (most <= 0)
            break;
        SegmentBatch::Changes changes = changesOf(*resource, m_shelved[resource], now, most, batch);
        most -= changes.puts.size();
        if (changes.puts.isEmpty() && changes.removals.isEmpty())
            m_shelved[resource].seen = changes.seen;
        else
            batch.changes.insert({resource, std::move(changes)});
    }
    batch.isEmpty = batch.changes.empty() && batch.gone.isEmpty();
    return batch;
}

SegmentBatch::Changes Segments::changesOf(const catalog::Resource &resource, Shelved &shelved,
                                          const QDateTime &now, qsizetype most, SegmentBatch &batch)
{
    const records::Table &table = m_store.table(resource);
    SegmentBatch::Changes changes;
    changes.seen = table.snapshot();
    changes.removed = std::exchange(shelved.outdated, {});
    changes.removed.removeIf(
        [&](const Record &before) { return static_cast<bool>(table.find(before.id())); });
    changes.judged = std::exchange(shelved.judged, {});
    noteRemoved(resource, shelved, changes, batch);
    noteJudgement(table, shelved, changes, batch);
    lookAt(table, shelved, now);

    QSet<const Chunk *> there;
    bool isAll = true;
    for (const Snapshot::Part &part : changes.seen.parts()) {
        if (part.live == 0)
            continue;
        there.insert(part.chunk.get());
        const auto known = shelved.known.constFind(part.chunk.get());
        if (known != shelved.known.constEnd() && !known->isDirty)
            continue;
        if (changes.puts.size() == most) {
            isAll = false;
            break;
        }
        changes.puts << Segment{known == shelved.known.constEnd() ? m_next++
                                                                  : known->segment.number,
                                part.chunk, part.gone ? *part.gone : Snapshot::Gone()};
    }
    if (!isAll) { // what was merged goes when what it was merged into is there
        changes.seen = {};
        return changes;
    }
    changes.removals = shelved.useless;
    for (auto known = shelved.known.cbegin(); known != shelved.known.cend(); ++known) {
        if (!there.contains(known.key())) {
            changes.removals << known->segment.number;
            changes.dropped << known.key();
        }
    }
    return changes;
}

/// Finds segments that hold what is not in the table any more, in no version or in another.
void Segments::lookAt(const records::Table &table, Shelved &shelved, const QDateTime &now)
{
    const Snapshot rows = table.snapshot();
    for (const Snapshot::Part &part : rows.parts()) {
        const auto known = shelved.known.find(part.chunk.get());
        if (known == shelved.known.end())
            continue;
        if (part.gone != known->seen) {
            const Snapshot::Gone fresh =
                *part.gone & ~(known->seen ? *known->seen : Snapshot::Gone());
            for (quint32 row = 0; row < part.chunk->size(); ++row) {
                if (!fresh.test(row) || known->segment.without.test(row))
                    continue;
                // What changed keeps its sequence; what came anew with the same id does not.
                if (table.sequenceOf(part.chunk->id(row)) != part.chunk->sequence(row))
                    known->isDirty = true;
                else if (known->stale++ == 0)
                    known->staleSince = now;
            }
            known->seen = part.gone;
        }
        if (known->stale > 0
            && (known->stale * staleShare >= part.chunk->size()
                || known->staleSince.secsTo(now) >= staleFor))
            known->isDirty = true;
    }
}

void Segments::noteRemoved(const catalog::Resource &resource, Shelved &shelved,
                           const SegmentBatch::Changes &changes, SegmentBatch &batch) const
{
    if (changes.removed.isEmpty())
        return;
    std::vector<bool> removed(shelved.written.size()); // of what lies there
    for (const Record &before : changes.removed) {
        const quint32 sequence = before.sequence();
        if (sequence >= removed.size() || !shelved.written[sequence])
            continue;
        removed[sequence] = true;
        if (!isDerived(resource))
            batch.gone << vault::SealedGone{nameOf(resource, before.id()),
                                            m_lifetimes.whyRemoved(resource, before)};
    }
    // An older version of it may lie in another segment.
    for (Known &known : shelved.known) {
        const Chunk &chunk = *known.segment.chunk;
        for (quint32 row = 0; known.stale > 0 && !known.isDirty && row < chunk.size(); ++row)
            known.isDirty = !known.segment.without.test(row) && removed[chunk.sequence(row)];
    }
}

/// Records that may not be kept any more, or may again.
void Segments::noteJudgement(const records::Table &table, Shelved &shelved,
                             const SegmentBatch::Changes &changes, SegmentBatch &batch) const
{
    const Snapshot &rows = changes.seen;
    for (const QString &id : changes.judged) {
        const auto slot = table.slotOf(id);
        if (!slot)
            continue;
        const auto known = shelved.known.find(rows.partOf(*slot).chunk.get());
        if (known == shelved.known.end())
            continue;
        const Record record = rows.record(*slot);
        const bool lies = !known->segment.without.test(Snapshot::rowOf(*slot));
        if (lies == batch.doomed.mayBeKept(table.resource(), record))
            continue;
        known->isDirty = true;
        if (lies && !isDerived(table.resource()))
            batch.gone << vault::SealedGone{nameOf(table.resource(), id),
                                            batch.doomed.whyGone(table.resource(), record)};
    }
}

void Segments::commit(const SegmentBatch &batch)
{
    for (const auto &[resource, changes] : batch.changes) {
        Shelved &shelved = m_shelved[resource];
        for (const Chunk *chunk : changes.dropped)
            shelved.known.remove(chunk);
        for (const quint64 number : changes.removals)
            shelved.useless.removeOne(number);
        for (const Record &before : changes.removed) {
            if (before.sequence() < shelved.written.size())
                shelved.written[before.sequence()] = false;
        }
        for (const Segment &segment : changes.puts) {
            for (quint32 row = 0; row < segment.chunk->size(); ++row) {
                const quint32 sequence = segment.chunk->sequence(row);
                if (shelved.written.size() <= sequence)
                    shelved.written.resize(sequence + 1);
                if (!segment.without.test(row))
                    shelved.written[sequence] = true;
            }
            shelved.known.insert(segment.chunk.get(), Known(segment));
        }
        shelved.seen = changes.seen;
    }
}

void Segments::putBack(const SegmentBatch &batch)
{
    for (const auto &[resource, changes] : batch.changes) {
        Shelved &shelved = m_shelved[resource];
        shelved.outdated = changes.removed + shelved.outdated;
        shelved.judged.unite(changes.judged);
    }
}

void Segments::clear()
{
    m_shelved.clear();
}

} // namespace smile::copy
