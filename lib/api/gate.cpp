#include "api/gate.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace smile::api {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds serverWindow(1000);
constexpr milliseconds jitterMargin(50); // what the way there may differ between two requests
constexpr milliseconds roundingMargin(10); // two clocks, both cut to milliseconds
constexpr milliseconds wireMargin(15); // the same way between two requests on made connections
// The background leaves this much slower than the limit, in percent: a token is back by its time,
// also when its way there or this program is a little slow.
constexpr int slack = 2;
constexpr qint64 keptSeconds = 60;

struct Waiting
{
    Gate::Ticket ticket;
    std::function<void()> leave;
};

} // namespace

class Gate::Private
{
public:
    Private(Gate &gate, Clock &clock, int perSecond)
        : m_gate(gate)
        , m_clock(clock)
        , m_perSecond(qMax(0, perSecond))
    { }

    Gate &m_gate;
    Clock &m_clock;
    int m_perSecond;
    int m_mostOut = 0;
    Ticket m_next = 1;
    std::deque<Waiting> m_interactive, m_background;
    std::deque<milliseconds> m_left; // times of leaving within the last second, oldest first
    std::unordered_map<Ticket, milliseconds> m_spent; // each spent token and when it is back
    std::unordered_set<Ticket> m_out; // only with m_mostOut
    milliseconds m_pausedUntil{0};
    milliseconds m_backgroundFrom{0}; // when the next one of the background may leave
    std::deque<std::pair<qint64, Departures>> m_seconds; // only those in which something left
    int m_refused = 0;
    std::optional<milliseconds> m_wakeAt;
    bool m_pumping = false;

    void pump();
    void forgetOld(milliseconds now);
    std::deque<Waiting> *nextQueue();
    std::optional<milliseconds> opensAt(milliseconds now) const;
    void pace(milliseconds now);
    void count(milliseconds now, bool interactive);
    void leave(std::deque<Waiting> &queue, milliseconds now);
    void wakeAt(milliseconds when);
};

void Gate::Private::forgetOld(milliseconds now)
{
    while (!m_left.empty() && m_left.front() <= now - serverWindow)
        m_left.pop_front();
    std::erase_if(m_spent, [now](const auto &spent) { return spent.second <= now; });
}

/// The queue whose first may leave as far as places on the wire go.
std::deque<Waiting> *Gate::Private::nextQueue()
{
    const bool limited = m_mostOut > 0;
    const auto out = static_cast<int>(m_out.size());
    if (!m_interactive.empty() && (!limited || out < m_mostOut))
        return &m_interactive;
    // The last place stays free for what a person asks for next.
    if (!m_background.empty() && (!limited || out < qMax(1, m_mostOut - 1)))
        return &m_background;
    return nullptr;
}

/// When the next token is there and the pause is over; none while all tokens wait for their
/// answers.
std::optional<milliseconds> Gate::Private::opensAt(milliseconds now) const
{
    milliseconds opens = qMax(now, m_pausedUntil);
    if (m_perSecond == 0 || m_spent.size() < static_cast<std::size_t>(m_perSecond))
        return opens;
    // With a limit that was lowered meanwhile, more than one token has to come back first.
    std::vector<milliseconds> back;
    for (const auto &spent : m_spent)
        back.push_back(spent.second);
    const auto needed =
        static_cast<std::ptrdiff_t>(m_spent.size()) - static_cast<std::ptrdiff_t>(m_perSecond);
    std::nth_element(back.begin(), back.begin() + needed, back.end());
    const milliseconds token = back[static_cast<std::size_t>(needed)];
    if (token == milliseconds::max())
        return std::nullopt;
    return qMax(opens, token);
}

/// Late by less than one distance: the next one makes up for it, so that timers that wake a little
/// late cost nothing.
void Gate::Private::pace(milliseconds now)
{
    if (m_perSecond == 0)
        return;
    const milliseconds distance((serverWindow.count() * (100 + slack) / 100 + m_perSecond - 1)
                                / m_perSecond);
    const bool onTime = now - m_backgroundFrom < distance;
    m_backgroundFrom = (onTime ? m_backgroundFrom : now) + distance;
}

void Gate::Private::count(milliseconds now, bool interactive)
{
    const qint64 second = now / serverWindow;
    while (!m_seconds.empty() && m_seconds.front().first <= second - keptSeconds)
        m_seconds.pop_front();
    if (m_seconds.empty() || m_seconds.back().first != second)
        m_seconds.push_back({second, {}});
    ++(interactive ? m_seconds.back().second.interactive : m_seconds.back().second.background);
}

void Gate::Private::leave(std::deque<Waiting> &queue, milliseconds now)
{
    if (&queue == &m_background)
        pace(now);
    count(now, &queue == &m_interactive);
    Waiting first = std::move(queue.front());
    queue.pop_front();
    m_left.push_back(now);
    const bool willTell = m_mostOut > 0;
    if (willTell)
        m_out.insert(first.ticket);
    if (m_perSecond > 0)
        m_spent.emplace(first.ticket,
                        willTell ? milliseconds::max() : now + serverWindow + jitterMargin);
    first.leave();
}

void Gate::Private::pump()
{
    if (m_pumping) // called from within a leave(): the loop below goes on with what came in
        return;
    m_pumping = true;
    while (std::deque<Waiting> *queue = nextQueue()) {
        const milliseconds now = m_clock.now();
        forgetOld(now);
        std::optional<milliseconds> opens = opensAt(now);
        if (!opens)
            break; // wasSent() or cameBack() goes on
        if (queue == &m_background && m_perSecond > 0)
            opens = qMax(*opens, m_backgroundFrom);
        if (*opens > now) {
            wakeAt(*opens);
            break;
        }
        leave(*queue, now);
    }
    m_pumping = false;
    if (m_pausedUntil > m_clock.now())
        wakeAt(
            m_pausedUntil); // also with empty queues: whoever shows the pause wants to know its end
    Q_EMIT m_gate.changed();
}

void Gate::Private::wakeAt(milliseconds when)
{
    if (m_wakeAt && *m_wakeAt <= when)
        return; // an earlier wake-up looks again
    m_wakeAt = when;
    m_clock.after(when - m_clock.now(), &m_gate, [this, when] {
        if (m_wakeAt == when)
            m_wakeAt.reset();
        pump();
    });
}

Gate::Gate(int perSecond, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, perSecond))
{ }

Gate::~Gate() = default;

Clock &Gate::clock() const
{
    return d->m_clock;
}

int Gate::perSecond() const
{
    return d->m_perSecond;
}

void Gate::setPerSecond(int perSecond)
{
    d->m_perSecond = qMax(0, perSecond);
    d->pump();
}

Gate::Ticket Gate::enter(Priority priority, std::function<void()> leave)
{
    const Ticket ticket = d->m_next++;
    auto &queue = priority == Priority::Interactive ? d->m_interactive : d->m_background;
    queue.push_back({ticket, std::move(leave)});
    d->pump();
    return ticket;
}

void Gate::withdraw(Ticket ticket)
{
    const auto same = [ticket](const Waiting &waiting) { return waiting.ticket == ticket; };
    if (std::erase_if(d->m_interactive, same) + std::erase_if(d->m_background, same) > 0)
        Q_EMIT changed();
}

void Gate::limitOut(int most)
{
    d->m_mostOut = qMax(0, most);
    d->pump();
}

void Gate::wasSent(Ticket ticket)
{
    const auto spent = d->m_spent.find(ticket);
    if (spent == d->m_spent.end() || !d->m_out.contains(ticket))
        return;
    spent->second = d->m_clock.now() + serverWindow + wireMargin;
    d->pump();
}

void Gate::cameBack(Ticket ticket)
{
    if (d->m_out.erase(ticket) == 0)
        return;
    // It arrived at the latest now.
    if (const auto spent = d->m_spent.find(ticket); spent != d->m_spent.end())
        spent->second = qMin(spent->second, d->m_clock.now() + serverWindow + roundingMargin);
    d->pump();
}

void Gate::pauseFor(milliseconds pause)
{
    ++d->m_refused;
    const milliseconds until = d->m_clock.now() + pause;
    if (until <= d->m_pausedUntil)
        return;
    d->m_pausedUntil = until;
    d->wakeAt(until);
    Q_EMIT changed();
}

int Gate::waiting() const
{
    return static_cast<int>(d->m_interactive.size() + d->m_background.size());
}

int Gate::waiting(Priority priority) const
{
    const auto &queue = priority == Priority::Interactive ? d->m_interactive : d->m_background;
    return static_cast<int>(queue.size());
}

QList<Departures> Gate::lastMinute() const
{
    QList<Departures> seconds(keptSeconds);
    const qint64 first = d->m_clock.now() / serverWindow - keptSeconds + 1;
    for (const auto &[second, departures] : d->m_seconds) {
        if (second >= first)
            seconds[second - first] = departures;
    }
    return seconds;
}

int Gate::refused() const
{
    return d->m_refused;
}

int Gate::out() const
{
    return static_cast<int>(d->m_out.size());
}

int Gate::leftLastSecond() const
{
    const milliseconds since = d->m_clock.now() - serverWindow;
    return static_cast<int>(std::count_if(d->m_left.cbegin(), d->m_left.cend(),
                                          [since](milliseconds left) { return left > since; }));
}

milliseconds Gate::pausedFor() const
{
    return qMax(milliseconds(0), d->m_pausedUntil - d->m_clock.now());
}

} // namespace smile::api
