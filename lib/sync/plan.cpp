#include "sync/plan.h"

#include "catalog/catalog.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace smile::sync {

namespace {

using std::chrono::milliseconds;

// As many as a client has connections, and one more that waits at the gate for the next token.
constexpr std::size_t mostAsked = 7;
constexpr int lastLists = 2; // so few left: their windows are made small
constexpr quint64 turns = 3; // of which one is for the dated lists
constexpr milliseconds firstWait = std::chrono::seconds(5);
constexpr milliseconds longestWait = std::chrono::minutes(2);
constexpr qsizetype largeTable = 20'000;
constexpr int mostFailures = 8; // about eight minutes; after that the list has failed

milliseconds waitAfter(int failures)
{
    return qMin(longestWait, firstWait * (1 << (failures - 1)));
}

} // namespace

const QList<PlannedList> &plannedLists()
{
    static const QList<PlannedList> lists{
        {&catalog::users, true, true},       {&catalog::accounts, true, true},
        {&catalog::identities, false, true}, {&catalog::invites, false, true},
        {&catalog::providers, false, false}, {&catalog::inviteTemplates, false, false},
        {&catalog::documents, false, false}, {&catalog::archives, true, false},
        {&catalog::tasks, true, false},      {&catalog::webhooks, false, false},
        {&catalog::fileTypes, false, false}, {&catalog::consentTemplates, false, false},
    };
    return lists;
}

Plan::Plan(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

Plan::~Plan()
{
    for (auto &[serial, asked] : m_asked)
        asked.call.cancel();
}

void Plan::begin(Purpose purpose, std::unique_ptr<Reading> reading, api::Priority priority,
                 milliseconds pace)
{
    const Job job{&reading->resource(), purpose};
    drop(job);
    auto list = std::make_unique<List>();
    list->job = job;
    list->reading = std::move(reading);
    list->priority = priority;
    list->pace = pace;
    list->forSearch =
        std::any_of(plannedLists().begin(), plannedLists().end(), [&job](const auto &planned) {
            return planned.resource == job.resource && planned.forSearch;
        });
    m_lists.push_back(std::move(list));
}

void Plan::go()
{
    while (!m_paused && m_asked.size() < mostAsked && askNext()) { }
}

void Plan::drop(const Job &job)
{
    dropCalls(job);
    const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&job](const auto &list) { return list->job == job; });
    if (found == m_lists.end())
        return;
    // Not deleted at once: it may be the one whose table change brought us here.
    (*found)->reading.release()->deleteLater();
    m_lists.erase(found);
}

void Plan::dropAll()
{
    while (!m_lists.empty())
        drop(m_lists.front()->job);
}

void Plan::dropCalls(const Job &job)
{
    QList<api::Call<api::Page>> calls;
    for (auto one = m_asked.begin(); one != m_asked.end();) {
        if (one->second.job == job) {
            calls.append(one->second.call);
            one = m_asked.erase(one);
        } else {
            ++one;
        }
    }
    for (api::Call<api::Page> &call : calls)
        call.cancel();
}

bool Plan::retry(const Job &job)
{
    List *list = find(job);
    if (!list || !list->wait)
        return false;
    list->wait.reset();
    go();
    return true;
}

void Plan::setPaused(bool paused)
{
    m_paused = paused;
    go();
}

Plan::List *Plan::find(const Job &job) const
{
    for (const auto &list : m_lists) {
        if (list->job == job)
            return list.get();
    }
    return nullptr;
}

const Reading *Plan::reading(const Job &job) const
{
    const List *list = find(job);
    return list ? list->reading.get() : nullptr;
}

bool Plan::isInterrupted(const Job &job) const
{
    const List *list = find(job);
    return list && list->wait && list->failures > 0;
}

bool Plan::isReading(Purpose purpose) const
{
    return std::any_of(m_lists.begin(), m_lists.end(),
                       [purpose](const auto &list) { return list->job.purpose == purpose; });
}

bool Plan::askNext()
{
    const QList<List *> order = inOrder();
    return std::any_of(order.begin(), order.end(), [this](List *list) { return ask(*list); });
}

/// The lists as they come into question for the next request.
QList<Plan::List *> Plan::inOrder()
{
    const bool datedFirst = m_serial % turns == turns - 1;
    const auto rank = [datedFirst](const List &list) {
        if (list.priority == api::Priority::Interactive)
            return 0;
        if (!list.asked)
            return 1;
        if (list.reading->isSerial())
            return datedFirst ? 5 : 2;
        return list.forSearch ? 3 : 4;
    };
    QList<List *> order;
    for (const auto &list : m_lists) {
        if (!list->wait)
            order.append(list.get());
    }
    std::stable_sort(order.begin(), order.end(), [&rank](const List *a, const List *b) {
        const int first = rank(*a);
        const int second = rank(*b);
        return first != second ? first < second : a->lastAsked < b->lastAsked;
    });
    return order;
}

bool Plan::ask(List &list)
{
    const std::optional<Reading::Ask> ask = list.reading->next(m_lists.size() <= lastLists);
    if (!ask)
        return false;
    const quint64 serial = ++m_serial;
    list.asked = true;
    list.lastAsked = serial;
    api::Call<api::Page> call = m_client.list(*list.job.resource, ask->query, list.priority);
    m_asked.insert({serial, {list.job, ask->number, call}});
    call.then(this, [this, serial](const api::Result<api::Page> &page) { answered(serial, page); });
    return true;
}

void Plan::waitFor(List &list, milliseconds delay)
{
    list.wait = std::make_unique<QObject>();
    m_client.gate().clock().after(delay, list.wait.get(), [this, job = list.job] { retry(job); });
}

void Plan::answered(quint64 serial, const api::Result<api::Page> &page)
{
    const auto asked = m_asked.find(serial);
    if (asked == m_asked.end()) // dropped meanwhile
        return;
    const Job job = asked->second.job;
    const int number = asked->second.number;
    m_asked.erase(asked);
    List *list = find(job);
    if (!page) {
        failed(*list, number, page.error());
    } else {
        const Reading *reading = list->reading.get();
        const std::optional<api::Error> error = list->reading->take(number, *page);
        // Somebody who saw the rows come may have dropped it, or begun it anew.
        list = find(job);
        if (list && list->reading.get() == reading)
            taken(*list, error);
    }
    go();
}

void Plan::taken(List &list, const std::optional<api::Error> &error)
{
    if (error) {
        end(list, {}, error);
        return;
    }
    if (list.reading->isDone()) {
        endWhole(list);
        return;
    }
    list.failures = 0;
    if (list.pace > milliseconds(0))
        waitFor(list, list.pace);
    Q_EMIT progressed(Job(list.job));
}

void Plan::failed(List &list, int number, const api::Error &error)
{
    const bool isFinal = list.reading->failed(number, error) == Reading::Failure::Final;
    // Of requests that were on the wire together one failure counts.
    const bool isFirst = !list.wait;
    if (isFinal || (isFirst && ++list.failures > mostFailures)) {
        end(list, {}, error);
        return;
    }
    if (isFirst)
        waitFor(list, waitAfter(list.failures));
    Q_EMIT interrupted(Job(list.job), error);
}

/// After the last page. In a large table the search for what is gone would be felt in the window.
void Plan::endWhole(List &list)
{
    if (list.isEnding)
        return;
    list.isEnding = true;
    const auto findVanished = list.reading->vanishedFinder();
    Reading *reading = list.reading.get();
    if (reading->tableSize() < largeTable) {
        end(list, reading->stillVanished(findVanished()), {});
        return;
    }
    auto *watcher = new QFutureWatcher<QStringList>(reading); // a dropped reading ends nothing
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job = list.job] {
        List *whole = find(job);
        if (whole && watcher->parent() == whole->reading.get())
            end(*whole, whole->reading->stillVanished(watcher->result()), {});
    });
    watcher->setFuture(QtConcurrent::run(findVanished));
}

void Plan::end(List &list, const QStringList &gone, const std::optional<api::Error> &error)
{
    const Job job = list.job;
    const qsizetype loaded = list.reading->loaded();
    drop(job);
    if (!gone.isEmpty())
        Q_EMIT vanished(job, gone);
    Q_EMIT ended(job, loaded, error);
}

} // namespace smile::sync
