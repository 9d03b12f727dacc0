#include "copy/copyload.h"

#include "catalog/catalog.h"
#include "copy/kept.h"
#include "records/owner.h"

#include <QDeadlineTimer>
#include <QScopedValueRollback>

namespace smile::copy {

namespace {

constexpr std::chrono::milliseconds turn(8); // then others come first: a person may type meanwhile

int rankOf(const catalog::Resource *resource)
{
    return static_cast<int>(keptResources().indexOf(resource));
}

} // namespace

/// Found on another thread, by walking through all there is.
struct CopyLoad::Afterwards
{
    QSet<QString> unjoined; ///< users
    std::map<const catalog::Resource *, QStringList> doomed; ///< ids
};

CopyLoad::CopyLoad(records::Store &store, Segments &segments, Lifetimes &lifetimes,
                   const QDate &today)
    : m_store(store)
    , m_segments(segments)
    , m_lifetimes(lifetimes)
    , m_today(today)
{
    m_pool.setMaxThreadCount(1);
    m_store.startAdopting();
}

CopyLoad::~CopyLoad()
{
    m_pool.waitForDone();
    if (m_ended)
        return;
    // Given up half-way: whoever came without what they were joined from is not known here.
    QSet<QString> people;
    m_store.table(catalog::people).snapshot().forEachRecord([&](const records::Record &person) {
        people.insert(person.id());
    });
    m_store.finishAdopting(people);
}

vault::MakeLane CopyLoad::lanes() const
{
    return [box = m_box, layouts = layoutsOf(m_store), today = m_today] {
        return std::make_unique<CopyLane>(box, layouts, today);
    };
}

void CopyLoad::fill()
{
    Loaded shelf = m_box->take();
    m_lifetimes.add(shelf.doomed);
    m_doomed.past.unite(shelf.doomed.past);
    m_doomed.cut.unite(shelf.doomed.cut);
    std::map<const catalog::Resource *, qsizetype> rows;
    for (const LoadedSegment &segment : shelf.segments) {
        if (segment.read.chunk)
            rows[segment.resource] += segment.read.chunk->size();
    }
    for (const auto &[resource, count] : rows)
        m_store.table(*resource).expect(count);
    // Of two versions of a record the newer is put in first.
    std::ranges::sort(shelf.segments, [](const LoadedSegment &left, const LoadedSegment &right) {
        return std::pair(rankOf(right.resource), left.read.number)
               < std::pair(rankOf(left.resource), right.read.number);
    });
    m_waiting = std::move(shelf.segments);
    fillSome();
}

void CopyLoad::fillSome()
{
    for (const QDeadlineTimer end(turn); !m_waiting.empty() && !end.hasExpired();) {
        LoadedSegment segment = std::move(m_waiting.back());
        m_waiting.pop_back();
        put(std::move(segment));
    }
    if (m_waiting.empty())
        Q_EMIT filled();
    else
        QMetaObject::invokeMethod(this, &CopyLoad::fillSome, Qt::QueuedConnection);
}

void CopyLoad::put(LoadedSegment segment)
{
    const QScopedValueRollback filling(m_filling, true);
    const catalog::Resource &resource = *segment.resource;
    if (!segment.read.chunk) {
        ++m_useless;
        m_segments.found(resource, segment.read.number, nullptr);
        return;
    }
    if (&resource != &catalog::people)
        m_records += segment.read.chunk->size();
    m_segments.found(resource, segment.read.number,
                     m_store.adopt(resource, std::move(*segment.read.chunk), segment.names));
}

/// What was put in is looked at as a whole, which takes its time.
void CopyLoad::finish(bool isWhole)
{
    std::map<const catalog::Resource *, records::Snapshot> tables;
    for (const catalog::Resource *resource : keptResources())
        tables.insert({resource, m_store.table(*resource).snapshot()});
    const bool joinsAll = !isWhole || m_useless > 0;
    m_pool.start([this, tables, joinsAll, doomed = m_doomed] {
        const auto found = std::make_shared<Afterwards>();
        QSet<QString> joined;
        tables.at(&catalog::people).forEachRecord([&](const records::Record &person) {
            (joinsAll ? found->unjoined : joined).insert(person.id());
        });
        for (const auto &[resource, rows] : tables) {
            const bool isPart = resource == &catalog::users || resource == &catalog::accounts
                                || resource == &catalog::identities
                                || resource == &catalog::invites;
            rows.forEachRecord([&](const records::Record &record) {
                if (resource != &catalog::people && !doomed.mayBeKept(*resource, record))
                    found->doomed[resource] << record.id();
                if (!isPart)
                    return;
                const QString owner = records::userOf(*resource, record);
                if (!owner.isEmpty() && !joined.contains(owner))
                    found->unjoined.insert(owner);
            });
        }
        QMetaObject::invokeMethod(
            this, [this, found] { end(*found); }, Qt::QueuedConnection);
    });
}

void CopyLoad::end(const Afterwards &afterwards)
{
    m_ended = true;
    m_store.finishAdopting(afterwards.unjoined);
    for (const auto &[resource, ids] : afterwards.doomed)
        m_store.table(*resource).remove(ids);
    Q_EMIT done();
}

} // namespace smile::copy
