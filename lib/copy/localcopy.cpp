#include "copy/localcopy.h"

#include "copy/copyload.h"
#include "copy/copywrites.h"
#include "copy/kept.h"

#include <QTimer>

#include <chrono>

namespace smile::copy {

using namespace std::chrono_literals;
using Found = vault::SealedOutcome::State;
using Kind = CopyState::Kind;

namespace {

// A page of the server's is there every tenth of a second while it loads: several go in together.
constexpr auto gatherFor = 1s;
constexpr auto retryAfter = 30s;
constexpr auto lookAtDatesEvery = 1h;
// Packed between two frames.
constexpr qsizetype perBatch = 500;
constexpr qsizetype perLastBatch = 5000; // nobody waits for a frame when the program ends

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

class LocalCopy::Private
{
public:
    Private(LocalCopy &copy, records::Store &store)
        : q(copy)
        , m_store(store)
        , m_writes(store)
    {
        m_writeTimer.setSingleShot(true);
        connect(&m_writeTimer, &QTimer::timeout, &q, [this] { write(); });
        m_dayTimer.setInterval(lookAtDatesEvery);
        connect(&m_dayTimer, &QTimer::timeout, &q, [this] { q.dropPast(today()); });
    }

    void setState(Kind kind, const QString &why = {});
    void take(const vault::SealedOutcome &outcome);
    void follow();
    void opened(const vault::SealedOutcome &outcome);
    void read(vault::Shelf shelf);
    void haveRead(vault::Shelf shelf, const vault::SealedRead &read);
    void haveLoaded(vault::Shelf shelf);
    void tellLoaded();
    void wait(std::chrono::milliseconds delay);
    void write();
    void written(const vault::SealedOutcome &outcome);
    void stop();

    LocalCopy &q;
    records::Store &m_store;
    CopyWrites m_writes;
    std::unique_ptr<CopyLoad> m_load;
    QList<QMetaObject::Connection> m_followed;
    CopyState m_state;
    QList<vault::Tombstone> m_tombstones;
    QTimer m_writeTimer, m_dayTimer;
    bool m_loaded = true;
    bool m_mayWrite = false; ///< everything was read
    bool m_writing = false;
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
        m_writes.addAll(); // nothing of what is in the tables is on the disk any more
    }
    setState(outcome.isUsable()               ? m_mayWrite ? Kind::Kept : Kind::Opening
             : outcome.state == Found::NoRoom ? Kind::NoRoom
                                              : Kind::Unwritable,
             outcome.why);
}

void LocalCopy::Private::follow()
{
    for (const catalog::Resource *resource : keptResources()) {
        m_followed << connect(
            &m_store.table(*resource), &records::Table::changed, &q,
            [this, resource](const QSet<QString> &upserted, const QSet<QString> &removed) {
                if (m_load && m_load->isFilling())
                    return;
                m_writes.add(*resource, upserted, removed);
                if (m_mayWrite && !m_writing && !m_writeTimer.isActive())
                    wait(gatherFor);
            });
    }
}

void LocalCopy::Private::opened(const vault::SealedOutcome &outcome)
{
    m_state.found = outcome.state;
    if (outcome.state == Found::Opened) {
        m_load = std::make_unique<CopyLoad>(m_store, m_writes, today());
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
    m_disk->read(shelf, m_load->lanes(), &q,
                 [this, shelf](const vault::SealedRead &result) { haveRead(shelf, result); });
}

void LocalCopy::Private::haveRead(vault::Shelf shelf, const vault::SealedRead &read)
{
    m_state.records += read.records;
    m_state.dropped += read.dropped;
    m_tombstones += read.tombstones;
    const vault::SealedOutcome outcome = read.outcome;
    m_load->fill(&q, [this, shelf, outcome] {
        if (outcome.state != Found::Opened)
            take(outcome); // with what was read in the tables, so that it is written again
        haveLoaded(shelf);
    });
}

void LocalCopy::Private::haveLoaded(vault::Shelf shelf)
{
    if (shelf == vault::Shelf::First) {
        read(vault::Shelf::Rest);
        tellLoaded();
        return;
    }
    m_load.reset();
    // Only now: it reads the whole file, and nobody waits for it.
    m_disk->verify(&q, [this](const vault::SealedOutcome &outcome) {
        m_mayWrite = true;
        take(outcome);
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
    const vault::SealedBatch batch = m_writes.next(perBatch);
    if (batch.isEmpty()) {
        Q_EMIT q.settled();
        return;
    }
    m_writing = true;
    m_disk->write(batch, &q, [this](const vault::SealedOutcome &outcome) { written(outcome); });
}

void LocalCopy::Private::written(const vault::SealedOutcome &outcome)
{
    m_writing = false;
    if (!outcome.isUsable())
        m_writes.putBack();
    take(outcome);
    if (outcome.isUsable())
        write();
    else
        wait(retryAfter);
}

void LocalCopy::Private::stop()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_followed, {}))
        disconnect(connection);
    m_writeTimer.stop();
    m_dayTimer.stop();
    m_load.reset();
    m_disk.reset();
    m_writes.clear();
    m_writing = false;
    m_mayWrite = false;
}

LocalCopy::LocalCopy(records::Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store))
{ }

LocalCopy::~LocalCopy()
{
    if (d->m_disk && (d->m_state.kind == Kind::Kept || d->m_state.kind == Kind::Opening)) {
        for (;;) {
            const vault::SealedBatch batch = d->m_writes.next(perLastBatch);
            if (batch.isEmpty())
                break;
            d->m_disk->write(batch, this, [](const vault::SealedOutcome &) {});
        }
    }
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
    d->m_writes.expect(accountId, vault::Gone::Revoked);
}

QList<vault::Tombstone> LocalCopy::tombstones() const
{
    return d->m_tombstones;
}

void LocalCopy::dropPast(const QDate &day)
{
    d->m_writes.dropPast(day);
    if (d->m_mayWrite && !d->m_writing)
        d->wait(0s);
}

} // namespace smile::copy
