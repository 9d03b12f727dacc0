#include "sync/windows.h"

#include <algorithm>
#include <cmath>

namespace smile::sync {

namespace {

constexpr int pageSize = 150;
constexpr int plainPages = 4; // a list that ends by then is not worth cutting
constexpr int mostOpen = 4; // cursors side by side; more gain nothing at any rate limit
constexpr int mostKnownPages = 20; // as many may repeat each other in a list that shifts
constexpr int mostEmptyPages = 500;
constexpr double usualPages = 8; // of a window; each wastes half a page on average
constexpr double lastPages = 3; // when a long window would keep everybody waiting for its end
constexpr qint64 widening = 4;
const QDate oldestPossible(2000, 1, 1); // nothing of Smile's is older: the cutting ends there

QDate dayOf(const QDateTime &when)
{
    return when.toUTC().date();
}

} // namespace

Windows::Windows(bool dated, QDate today)
    : m_dated(dated)
    , m_today(today)
{
    add({}, {}, false);
}

Windows::Windows(bool dated, QDate today, const WindowsState &state)
    : m_dated(dated)
    , m_today(today)
    , m_plain(state.plain)
    , m_hasRest(state.hasRest)
    , m_restTo(state.restTo)
    , m_newest(state.restTo.isValid() ? state.restTo : today)
{
    for (const WindowState &window : state.windows) {
        add(window.from, window.to, false);
        m_windows.last().cursor = window.cursor;
    }
}

WindowsState Windows::state() const
{
    WindowsState state{m_plain, {}, m_hasRest, m_restTo};
    for (const Window &window : m_windows)
        state.windows.append({window.from, window.to, window.cursor});
    return state;
}

void Windows::add(QDate from, QDate to, bool guessed)
{
    Window window;
    window.number = m_next++;
    window.from = from;
    window.to = to;
    window.guessed = guessed;
    m_windows.append(window);
}

Windows::Window *Windows::find(int window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const Window &one) { return one.number == window; });
    return found == m_windows.end() ? nullptr : &*found;
}

std::optional<Windows::Ask> Windows::next(bool alone)
{
    const auto idle = [](const Window &window) { return !window.busy; };
    auto found = std::find_if(m_windows.begin(), m_windows.end(), idle);
    if (found == m_windows.end() && mayCut()) {
        cut(alone);
        found = m_windows.end() - 1;
    }
    if (found == m_windows.end())
        return std::nullopt;
    found->busy = true;
    return Ask{found->number, found->from, found->to, found->cursor};
}

/// Without a density the next width is a guess: one at a time.
bool Windows::mayCut() const
{
    return m_hasRest && m_windows.size() < mostOpen && (m_density || m_windows.isEmpty());
}

void Windows::cut(bool alone)
{
    const QDate last = m_restTo.isValid() ? m_restTo : m_newest;
    const bool empty = m_density && *m_density <= 0;
    if (empty || !last.isValid() || last < oldestPossible) {
        m_hasRest = false;
        add({}, m_restTo, true);
        return;
    }
    qint64 days = m_lastDays;
    if (m_density) {
        const double wanted = (alone ? lastPages : usualPages) * pageSize / *m_density;
        days = std::clamp<qint64>(std::llround(wanted), 1, qMax<qint64>(1, m_lastDays * widening));
    }
    m_lastDays = days;
    const QDate first = last.addDays(1 - days);
    add(first, m_restTo, !m_density);
    m_restTo = first.addDays(-1);
}

Windows::Verdict Windows::take(int number, const QString &nextCursor,
                               const QList<QDateTime> &created, Content content)
{
    Window *window = find(number);
    if (!window) // it was given up meanwhile
        return Verdict::GoOn;
    window->busy = false;
    ++window->pages;
    window->records += created.size();
    window->knownPages = content == Content::Known ? window->knownPages + 1 : 0;
    window->emptyPages = content == Content::Nothing ? window->emptyPages + 1 : 0;
    // A server that does not know these filters answers with everything, in every window.
    const bool isOutside =
        std::any_of(created.begin(), created.end(), [window](const QDateTime &when) {
            return (window->from.isValid() && dayOf(when) < window->from.addDays(-1))
                   || (window->to.isValid() && dayOf(when) > window->to.addDays(1));
        });
    if (isOutside) {
        readWhole();
        return Verdict::GoOn;
    }
    if (nextCursor.isEmpty()) {
        close(*window);
        return Verdict::GoOn;
    }
    if (window->cursors.contains(nextCursor) || window->knownPages > mostKnownPages
        || window->emptyPages > mostEmptyPages)
        return Verdict::Circle;
    window->cursors.insert(nextCursor);
    window->cursor = nextCursor;
    if (m_plain && m_dated) {
        m_created += created;
        if (window->pages == plainPages)
            cutUp();
    } else if (window->guessed && window->pages == 1) {
        halve(*window);
    }
    return Verdict::GoOn;
}

void Windows::giveBack(int number)
{
    if (Window *window = find(number))
        window->busy = false;
}

void Windows::restart(int number)
{
    Window *window = find(number);
    if (!window)
        return;
    window->busy = false;
    window->cursor.clear();
    window->cursors.clear();
}

/// From one cursor to windows. A list in the order of its dates, newest first, needs only what is
/// older than the last record: equal times to the second over hundreds of records are no accident.
void Windows::cutUp()
{
    if (m_created.isEmpty()) {
        m_dated = false;
        return;
    }
    const bool oldestFirst = std::is_sorted(m_created.begin(), m_created.end());
    const bool newestFirst =
        std::is_sorted(m_created.begin(), m_created.end(), std::greater<QDateTime>());
    QList<QDateTime> sorted = m_created;
    std::sort(sorted.begin(), sorted.end());
    // Few may lie in the future.
    m_newest = oldestFirst ? m_today : dayOf(sorted.at((sorted.size() - 1) * 49 / 50));
    m_plain = false;
    m_windows.clear();
    m_hasRest = true;
    if (newestFirst && sorted.first() != sorted.last()) {
        m_restTo = dayOf(sorted.first());
        m_densityFrom = m_restTo;
        const qint64 days = m_restTo.daysTo(dayOf(sorted.last())) + 1;
        m_density = double(sorted.size()) / double(days);
        m_lastDays = days;
    }
    m_created.clear();
}

void Windows::close(const Window &window)
{
    if (!m_plain && window.from.isValid()
        && (!m_densityFrom.isValid() || window.from <= m_densityFrom)) {
        const QDate last = window.to.isValid() ? window.to : qMax(m_newest, window.from);
        m_densityFrom = window.from;
        m_density = double(window.records) / double(window.from.daysTo(last) + 1);
    }
    const int number = window.number;
    m_windows.removeIf([number](const Window &one) { return one.number == number; });
}

/// Of a window that holds more than its first page, which nobody expected.
void Windows::halve(const Window &window)
{
    const QDate from = window.from;
    const QDate to = window.to.isValid() ? window.to : m_newest;
    const int number = window.number;
    if (!from.isValid() && to >= oldestPossible) { // there was only a gap: go on cutting, wider
        m_windows.removeIf([number](const Window &one) { return one.number == number; });
        m_hasRest = true;
        m_density.reset();
        m_densityFrom = {};
        m_lastDays *= widening;
        return;
    }
    const qint64 days = from.isValid() ? from.daysTo(to) + 1 : 1;
    if (days < 2)
        return;
    const QDate end = window.to;
    m_windows.removeIf([number](const Window &one) { return one.number == number; });
    const QDate middle = from.addDays(days / 2);
    add(middle, end, true);
    add(from, middle.addDays(-1), true);
}

/// Filters by day do not work here.
void Windows::readWhole()
{
    m_windows.clear();
    m_hasRest = false;
    m_plain = true;
    m_dated = false;
    add({}, {}, false);
}

} // namespace smile::sync
