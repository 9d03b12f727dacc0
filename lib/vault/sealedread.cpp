#include "compat.h"
#include "vault/sealedrows.h"

#include <QSqlError>
#include <QThreadPool>
#include <QVariant>
#include <QtEndian>

#include <limits>
#include <mutex>

namespace smile::vault {

using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

namespace {

constexpr qint64 perRange = 4; ///< rows: some are a megabyte
constexpr qint64 mostRanges = 64; ///< whatever a broken row number pretends

/// Some rows: after `from`, up to `to`.
struct Range
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
};

/// Open at both ends: a broken row number is still read once.
QList<Range> rangesOf(qint64 last)
{
    QList<Range> ranges(qBound<qint64>(1, last / perRange, mostRanges));
    for (qsizetype i = 1; i < ranges.size(); ++i) {
        ranges[i].from = last / ranges.size() * i;
        ranges[i - 1].to = ranges[i].from;
    }
    return ranges;
}

} // namespace

/// What came of the rows of one lane, and then of all.
struct SealedFile::Rows
{
    qsizetype records = 0;
    QList<qint64> unreadable; ///< row numbers
    QList<qint64> old; ///< … of tombstones that have stood long enough
    QList<Tombstone> tombstones;
    SealedOutcome outcome{State::Opened}; ///< the first that was not

    void add(const Rows &lane)
    {
        records += lane.records;
        unreadable += lane.unreadable;
        old += lane.old;
        tombstones += lane.tombstones;
        if (outcome.state == State::Opened)
            outcome = lane.outcome;
    }

    void take(qint64 row, const Sealer::Opened &opened, SealedLane &lane)
    {
        if (!opened.kind.startsWith(ownKinds)) {
            ++records;
            lane.take(opened.kind, opened.payload);
        } else if (opened.kind == tombstoneKind) {
            const auto tombstone = unpackedTombstone(opened.payload);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (tombstone && tombstone->when.daysTo(now) <= tombstoneDays)
                tombstones << *tombstone;
            else
                old << row;
        }
    }

    void read(const SealedDb &db, const Sealer &sealer, Shelf shelf, const Range &range,
              SealedLane &lane, const std::atomic_bool &cancelled)
    {
        QSqlQuery query = db.prepared(u"SELECT rowid, key, box FROM "_s + tableOf(shelf)
                                      + u" WHERE rowid > ? AND rowid <= ?"_s);
        query.bindValue(0, range.from);
        query.bindValue(1, range.to);
        if (query.exec()) {
            QByteArray scratch;
            while (!cancelled && query.next()) {
                const qint64 row = query.value(0).toLongLong();
                const auto opened = sealer.open(int(shelf), query.value(1).toByteArray(),
                                                query.value(2).toByteArray(), scratch);
                if (opened)
                    take(row, *opened, lane);
                else
                    unreadable << row;
            }
        }
        if (query.lastError().isValid())
            outcome = SealedDb::outcomeOf(query.lastError());
    }
};

SealedRead SealedFile::read(Shelf shelf, const MakeLane &makeLane,
                            const std::atomic_bool &cancelled, int lanes)
{
    SealedRead result;
    if (!m_db) {
        result.outcome = {State::Unwritable, u"the file is not open"_s};
        return result;
    }
    Rows rows;
    readLanes(shelf, makeLane, cancelled, lanes, rows);
    if (rows.outcome.state == State::Opened)
        rows.outcome = drop(shelf, rows.unreadable + rows.old);
    // Not being able to delete a broken row is no reason not to use the others.
    if (rows.outcome.isUsable())
        rows.outcome = settled(rows.outcome);
    result.outcome = rows.outcome;
    result.records = rows.records;
    result.dropped = rows.unreadable.size();
    result.tombstones = rows.tombstones;
    return result;
}

void SealedFile::readLanes(Shelf shelf, const MakeLane &makeLane, const std::atomic_bool &cancelled,
                           int lanes, Rows &rows)
{
    const qint64 last = m_db->number(shelf == Shelf::First ? "SELECT max(rowid) FROM first"
                                                           : "SELECT max(rowid) FROM rest",
                                     rows.outcome);
    if (rows.outcome.state != State::Opened)
        return;
    // Lanes take the next range as they end one: records of one kind, long or short, lie together.
    const QList<Range> ranges = rangesOf(last);
    std::atomic<qsizetype> next = 0;
    std::mutex guard;
    const auto readLane = [&] {
        Rows mine;
        const std::unique_ptr<SealedLane> lane = makeLane();
        SealedDb db(m_path, SealedDb::Access::ReadOnly); // a connection is for one thread
        mine.outcome = db.open();
        for (qsizetype i = next++; i < ranges.size() && mine.outcome.state == State::Opened;
             i = next++)
            mine.read(db, *m_sealer, shelf, ranges[i], *lane, cancelled);
        lane->end();
        const std::lock_guard lock(guard);
        rows.add(mine);
    };
    QThreadPool pool;
    pool.setMaxThreadCount(lanes);
    for (qsizetype i = 1; i < qMin<qsizetype>(lanes, ranges.size()); ++i)
        pool.start(readLane);
    readLane();
    pool.waitForDone();
}

SealedOutcome SealedFile::drop(Shelf shelf, const QList<qint64> &rows)
{
    if (rows.isEmpty())
        return {State::Opened};
    return inOneGo([&]() -> SealedOutcome {
        QSqlQuery query =
            m_db->prepared(u"DELETE FROM "_s + tableOf(shelf) + u" WHERE rowid = ?"_s);
        for (const qint64 row : rows) {
            query.bindValue(0, row);
            if (!query.exec())
                return SealedDb::outcomeOf(query.lastError());
        }
        return {State::Opened};
    });
}

QByteArray packed(const Tombstone &tombstone)
{
    QByteArray bytes(sizeof(qint64), '\0');
    qToLittleEndian(tombstone.when.toMSecsSinceEpoch(), bytes.data());
    return bytes + static_cast<char>(tombstone.why) + tombstone.record;
}

std::optional<Tombstone> unpackedTombstone(QByteArrayView bytes)
{
    constexpr qsizetype head = sizeof(qint64) + 1;
    if (bytes.size() != head + Sealer::rowKeySize || bytes[head - 1] > char(Gone::Expired))
        return {};
    Tombstone tombstone;
    tombstone.when = QDateTime::fromMSecsSinceEpoch(qFromLittleEndian<qint64>(bytes.data()), utc);
    tombstone.why = Gone(bytes[head - 1]);
    tombstone.record = bytes.sliced(head).toByteArray();
    return tombstone;
}

} // namespace smile::vault
