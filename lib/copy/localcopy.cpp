#include "copy/localcopy.h"

#include "catalog/catalog.h"
#include "copy/copyload.h"
#include "copy/kept.h"
#include "copy/segments.h"
#include "records/owner.h"

#include <QTimer>

#include <chrono>

namespace smile::copy {

using namespace std::chrono_literals;
using Found = vault::SealedOutcome::State;
using Kind = CopyState::Kind;

namespace {

// A page of the server's is there every tenth of a second while it loads: several go in together.
constexpr auto gatherFor = 1s;
constexpr auto joinFor = 20ms; // between looks whether people are joined
constexpr auto retryAfter = 30s;
constexpr auto lookAtDatesEvery = 1h;
constexpr char behindNote[] = "people behind";
constexpr qsizetype perBatch = 16; // segments, of up to some megabytes each

} // namespace

class LocalCopy::Private
{
public:
    Private(LocalCopy &copy, records::Store &store, UtcNow now)
        : q(copy)
        , m_store(store)
        , m_now(std::move(now))
        , m_lifetimes(store)
        , m_segments(store, m_lifetimes, m_now())
    {
        m_writeTimer.setSingleShot(true);
        connect(&m_writeTimer, &QTimer::timeout, &q, [this] { write(); });
        m_dayTimer.setInterval(lookAtDatesEvery);
        connect(&m_dayTimer, &QTimer::timeout, &q, [this] { dropPast(); });
    }

    void setState(Kind kind, const QString &why = {});
    void take(const vault::SealedOutcome &outcome);
    void follow();
    void opened(const vault::SealedOutcome &outcome);
    void read(vault::Shelf shelf);
    void haveRead(const vault::SealedRead &read);
    void haveFilled();
    void haveLoaded();
    void tellLoaded();
    void judge(const QSet<QString> &accounts);
    void dropPast();
    void wait(std::chrono::milliseconds delay);
    void write();
    void writeLast();
    void setBehind(bool behind);
    void written(const vault::SealedOutcome &outcome);
    void stop();

    LocalCopy &q;
    records::Store &m_store;
    UtcNow m_now;
    Lifetimes m_lifetimes;
    Segments m_segments;
    std::unique_ptr<CopyLoad> m_load;
    QList<QMetaObject::Connection> m_followed;
    CopyState m_state;
    /// What went from the tables while the disk was read: it does not come back from there.
    std::map<const catalog::Resource *, QSet<QString>> m_gone;
    QList<vault::Tombstone> m_tombstones;
    QTimer m_writeTimer, m_dayTimer;
    vault::Shelf m_shelf = vault::Shelf::First; ///< that is being read
    bool m_loaded = true;
    bool m_mayWrite = false; ///< everything was read
    bool m_isBehind = false; ///< as the file says
    std::optional<vault::SealedOutcome> m_broken; ///< what was wrong while it was read
    std::shared_ptr<SegmentBatch> m_writing; ///< null: nothing is under way
    /// Last: goes first, and waits for its thread.
    std::unique_ptr<vault::SealedStore> m_disk;
};

void LocalCopy::Private::setState(Kind kind, const QString &why)
{
    const CopyState before = m_state;
    m_state.kind = kind;
    m_state.why = why;
    if (!(m_state == before))
        Q_EMIT q.stateChanged();
}

/// What an answer of the disk's means for the state.
void LocalCopy::Private::take(const vault::SealedOutcome &outcome)
{
    if (outcome.startedAnew()) {
        if (m_state.found != Found::WrongKey && m_state.found != Found::Damaged)
            m_state.found = outcome.state;
        m_segments.lost(); // nothing of what is in the tables is on the disk any more
        m_isBehind = false;
    }
    setState(outcome.isUsable()               ? m_mayWrite ? Kind::Kept : Kind::Opening
             : outcome.state == Found::NoRoom ? Kind::NoRoom
                                              : Kind::Unwritable,
             outcome.why);
}

void LocalCopy::Private::follow()
{
    for (const catalog::Resource *resource : keptResources()) {
        const records::Table &table = m_store.table(*resource);
        m_followed << connect(&table, &records::Table::outdated, &q,
                              [this, resource](const QList<records::Record> &before) {
                                  m_segments.noteOutdated(*resource, before);
                              });
        m_followed << connect(
            &table, &records::Table::changed, &q,
            [this, resource](const QSet<QString> &upserted, const QSet<QString> &removed) {
                if (m_load && m_load->isFilling())
                    return;
                if (!m_loaded)
                    m_gone[resource].unite(removed).subtract(upserted);
                if (resource == &catalog::accounts)
                    judge(upserted);
                if (resource == &catalog::identities)
                    m_segments.noteJudged(catalog::people, m_lifetimes.judgeIdentities(upserted));
                if (m_mayWrite && !m_writing && !m_writeTimer.isActive())
                    wait(gatherFor);
            });
    }
}

/// What was read through an account goes or comes with its state.
void LocalCopy::Private::judge(const QSet<QString> &accounts)
{
    const QSet<QString> changed = m_lifetimes.judge(accounts, m_now().date());
    if (changed.isEmpty())
        return;
    m_segments.noteJudged(catalog::accounts, changed);
    QSet<QString> owners;
    for (const QString &account : changed)
        owners.insert(
            records::userOf(catalog::accounts, m_store.table(catalog::accounts).find(account)));
    m_segments.noteJudged(catalog::people, owners);
    for (const catalog::Resource *resource : keptResources()) {
        const records::Table &table = m_store.table(*resource);
        if (!hasSources(*resource) || table.size() == 0)
            continue;
        QSet<QString> ids;
        for (const QString &account : changed) {
            for (const char *path : sourcePaths) {
                for (const records::Record &row : table.where(QLatin1StringView(path), account))
                    ids.insert(row.id());
            }
        }
        m_segments.noteJudged(*resource, ids);
        if (resource == &catalog::identities)
            m_segments.noteJudged(catalog::people, m_lifetimes.judgeIdentities(ids));
    }
}

void LocalCopy::Private::dropPast()
{
    QSet<QString> accounts;
    m_store.table(catalog::accounts).snapshot().forEachRecord([&](const records::Record &row) {
        accounts.insert(row.id());
    });
    judge(accounts);
    if (m_mayWrite && !m_writing)
        wait(0s);
}

void LocalCopy::Private::opened(const vault::SealedOutcome &outcome)
{
    m_state.found = outcome.state;
    if (outcome.state == Found::Opened) {
        m_load = std::make_unique<CopyLoad>(m_store, m_segments, m_lifetimes, m_now().date());
        connect(m_load.get(), &CopyLoad::filled, &q, [this] { haveFilled(); });
        connect(m_load.get(), &CopyLoad::done, &q, [this] { haveLoaded(); });
        m_disk->note(behindNote, &q,
                     [this](const QByteArray &note) { m_isBehind = !note.isEmpty(); });
        read(vault::Shelf::First);
        return;
    }
    m_mayWrite = true;
    take(outcome);
    tellLoaded();
    wait(outcome.isUsable() ? std::chrono::milliseconds(gatherFor) : retryAfter);
}

void LocalCopy::Private::read(vault::Shelf shelf)
{
    m_shelf = shelf;
    m_disk->read(shelf, m_load->lanes(), &q,
                 [this](const vault::SealedRead &result) { haveRead(result); });
}

void LocalCopy::Private::haveRead(const vault::SealedRead &read)
{
    m_state.dropped += read.dropped;
    m_tombstones += read.tombstones;
    if (read.outcome.state != Found::Opened)
        m_broken = read.outcome;
    m_load->fill();
}

void LocalCopy::Private::haveFilled()
{
    // One after the other: the first rows are shown while the rest is read.
    if (m_shelf == vault::Shelf::First)
        read(vault::Shelf::Rest);
    else
        m_load->finish(m_state.dropped == 0 && !m_broken && !m_isBehind);
}

void LocalCopy::Private::haveLoaded()
{
    m_state.records = m_load->records();
    m_state.dropped += m_load->useless();
    m_load.release()->deleteLater(); // it tells this
    for (const auto &[resource, ids] : std::exchange(m_gone, {}))
        m_store.table(*resource).remove(ids.values());
    m_mayWrite = true;
    // What was read is in the tables, so that it is written again to a file that had to go.
    take(std::exchange(m_broken, {}).value_or(vault::SealedOutcome{Found::Opened}));
    tellLoaded();
    // It reads the whole file, and what is written waits for it.
    m_disk->verify(&q, [this](const vault::SealedOutcome &outcome) {
        take(outcome);
        if (!m_writeTimer.isActive())
            wait(gatherFor);
    });
}

void LocalCopy::Private::tellLoaded()
{
    if (!std::exchange(m_loaded, true))
        Q_EMIT q.loaded();
}

void LocalCopy::Private::wait(std::chrono::milliseconds delay)
{
    m_writeTimer.start(delay);
}

void LocalCopy::Private::write()
{
    if (!m_disk || m_writing)
        return;
    if (m_store.isJoining())
        setBehind(true);
    const auto batch = std::make_shared<SegmentBatch>(m_segments.next(m_now(), perBatch));
    if (batch->isEmpty && m_store.isJoining()) {
        wait(joinFor);
        return;
    }
    if (batch->isEmpty) {
        setBehind(false);
        Q_EMIT q.settled();
        return;
    }
    m_writing = batch;
    m_disk->write([batch] { return batch->packed(); }, &q,
                  [this](const vault::SealedOutcome &outcome) { written(outcome); });
}

/// People on the disk may not be those of the other records: should the program end now, the next
/// one joins them anew.
void LocalCopy::Private::setBehind(bool behind)
{
    if (std::exchange(m_isBehind, behind) != behind)
        m_disk->setNote(behindNote, behind ? "1" : "", &q, [](const vault::SealedOutcome &) {});
}

void LocalCopy::Private::written(const vault::SealedOutcome &outcome)
{
    const std::shared_ptr<SegmentBatch> batch = std::exchange(m_writing, {});
    take(outcome);
    if (outcome.startedAnew())
        m_segments.lost(batch.get());
    else if (outcome.isUsable())
        m_segments.commit(*batch);
    else
        m_segments.putBack(*batch);
    if (outcome.isUsable())
        write();
    else
        wait(retryAfter);
}

/// What has changed is written before the program ends, however long it takes.
void LocalCopy::Private::writeLast()
{
    if (!m_disk || !m_mayWrite || m_state.kind != Kind::Kept)
        return;
    m_store.joinPeople();
    if (m_writing) // perhaps it is written twice
        m_segments.putBack(*m_writing);
    for (;;) {
        const auto batch = std::make_shared<SegmentBatch>(m_segments.next(m_now(), perBatch));
        if (batch->isEmpty) {
            setBehind(false);
            return;
        }
        m_disk->write([sealed = batch->packed()] { return sealed; }, &q,
                      [](const vault::SealedOutcome &) {});
        m_segments.commit(*batch);
    }
}

void LocalCopy::Private::stop()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_followed, {}))
        disconnect(connection);
    m_writeTimer.stop();
    m_dayTimer.stop();
    m_load.reset();
    m_disk.reset();
    m_segments.clear();
    m_lifetimes.clear();
    m_writing.reset();
    m_broken.reset();
    m_gone.clear();
    m_mayWrite = false;
    m_isBehind = false;
}

LocalCopy::LocalCopy(records::Store &store, QObject *parent, UtcNow now)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store, std::move(now)))
{ }

LocalCopy::~LocalCopy()
{
    d->writeLast();
    d->stop();
}

void LocalCopy::start(const QString &file, const QString &belongsTo, const vault::SealKey &key)
{
    d->stop();
    d->m_state = {};
    d->m_tombstones.clear();
    d->m_loaded = false;
    d->setState(Kind::Opening);
    d->follow();
    d->m_disk = std::make_unique<vault::SealedStore>(file, belongsTo, key);
    d->m_dayTimer.start();
    d->m_disk->open(this, [this](const vault::SealedOutcome &outcome) { d->opened(outcome); });
}

void LocalCopy::keepNothing(CopyState::Kind why)
{
    d->stop();
    d->setState(why);
    d->tellLoaded();
}

const CopyState &LocalCopy::state() const
{
    return d->m_state;
}

bool LocalCopy::isLoaded() const
{
    return d->m_loaded;
}

void LocalCopy::note(const QByteArray &name, QObject *context, Done done)
{
    if (d->m_disk)
        d->m_disk->note(name, context, done);
    else
        QMetaObject::invokeMethod(
            context, [done] { done({}); }, Qt::QueuedConnection);
}

void LocalCopy::setNote(const QByteArray &name, const QByteArray &bytes)
{
    if (d->m_disk)
        d->m_disk->setNote(name, bytes, this, [](const vault::SealedOutcome &) {});
}

void LocalCopy::expectRevoke(const QString &accountId)
{
    d->m_lifetimes.expect(accountId, vault::Gone::Revoked);
}

QList<vault::Tombstone> LocalCopy::tombstones() const
{
    return d->m_tombstones;
}

void LocalCopy::dropPast()
{
    d->dropPast();
}

} // namespace smile::copy
