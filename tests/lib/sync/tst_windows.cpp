#include "compat.h"
#include "sync/windows.h"

#include <QTest>

#include <deque>
#include <map>
#include <set>

using namespace smile::sync;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);
constexpr int pageSize = 150;

/// A server's list: how many records were created on each day, and in which order it lists them.
struct Server
{
    enum class Order { NewestFirst, OldestFirst, Mixed };

    std::map<QDate, int> days;
    Order order = Order::Mixed;
    bool knowsFilters = true;
    int asked = 0;
    int empty = 0; ///< answers without a record
    std::map<QDate, std::set<int>> served; ///< which records of each day were

    int size() const
    {
        int size = 0;
        for (const auto &[day, count] : days)
            size += count;
        return size;
    }

    /// All of a window, in the list's order: day and number within it.
    QList<std::pair<QDate, int>> listed(const Windows::Ask &ask) const
    {
        QList<std::pair<QDate, int>> all;
        for (const auto &[day, count] : days) {
            const bool isIn =
                (!ask.from.isValid() || day >= ask.from) && (!ask.to.isValid() || day <= ask.to);
            for (int i = 0; i < count && (isIn || !knowsFilters); ++i)
                all.append({day, i});
        }
        if (order == Order::NewestFirst)
            std::reverse(all.begin(), all.end());
        if (order == Order::Mixed) // by person, say
            std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
                return std::pair(a.second % 7, a) < std::pair(b.second % 7, b);
            });
        return all;
    }

    void answer(Windows &windows, const Windows::Ask &ask)
    {
        ++asked;
        const auto all = listed(ask);
        const qsizetype first = ask.cursor.toInt();
        QList<QDateTime> created;
        bool hasNews = false;
        for (const auto &[day, number] : all.mid(first, pageSize)) {
            created.append(QDateTime(day, QTime(0, 0).addSecs(number), smile::utc));
            hasNews = served[day].insert(number).second || hasNews;
        }
        empty += created.isEmpty() ? 1 : 0;
        const QString next =
            first + pageSize < all.size() ? QString::number(first + pageSize) : QString();
        QCOMPARE(windows.take(ask.window, next, created,
                              hasNews             ? Windows::Content::News
                              : created.isEmpty() ? Windows::Content::Nothing
                                                  : Windows::Content::Known),
                 Windows::Verdict::GoOn);
    }

    bool servedAll() const
    {
        return std::all_of(days.begin(), days.end(), [this](const auto &day) {
            const auto found = served.find(day.first);
            return day.second == 0
                   || (found != served.end() && int(found->second.size()) == day.second);
        });
    }
};

/// Reads all, with up to `side` requests under way; the most that were at the same time.
int readAll(Windows &windows, Server &server, int side, bool alone)
{
    std::deque<Windows::Ask> underWay;
    int most = 0;
    while (server.asked < 5000) {
        while (int(underWay.size()) < side) {
            const auto ask = windows.next(alone);
            if (!ask)
                break;
            underWay.push_back(*ask);
        }
        if (underWay.empty())
            break;
        most = qMax(most, int(underWay.size()));
        server.answer(windows, underWay.front());
        underWay.pop_front();
    }
    return most;
}

Server even(int days, int each, Server::Order order = Server::Order::Mixed)
{
    Server server;
    server.order = order;
    for (int i = 0; i < days; ++i)
        server.days[today.addDays(-i)] = each;
    return server;
}

} // namespace

/// How a list is cut, without any network.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortListIsNotCut();
    void listWithoutDatesHasOneCursor();
    void readsEverythingOnce_data();
    void readsEverythingOnce();
    void newestFirst();
    void heavyWindowIsHalvedToADay();
    void gapIsNoEnd();
    void serverWithoutFilters();
    void recordsWithoutDates();
    void circleIsNoticed();
    void endlessNewCursors();
    void givenBackIsAskedAgain();
    void stateGoesOn();
};

void WindowsTest::shortListIsNotCut()
{
    Server server = even(3, 200); // four pages
    Windows windows(true, today);
    QCOMPARE(readAll(windows, server, 7, false), 1);
    QVERIFY(windows.done());
    QVERIFY(windows.isPlain());
    QCOMPARE(server.asked, 4);
}

void WindowsTest::listWithoutDatesHasOneCursor()
{
    Server server = even(30, 100);
    Windows windows(false, today);
    QCOMPARE(readAll(windows, server, 7, false), 1);
    QCOMPARE(server.asked, 20);
    QVERIFY(server.servedAll());
}

void WindowsTest::readsEverythingOnce_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("alone");
    for (const auto order :
         {Server::Order::NewestFirst, Server::Order::OldestFirst, Server::Order::Mixed}) {
        for (const bool alone : {false, true}) {
            const auto row = [&](const char *name, int days, int each) {
                QTest::addRow("%s, order %d%s", name, int(order), alone ? ", alone" : "")
                    << days << each << int(order) << alone;
            };
            row("a year", 365, 60);
            row("two busy days", 2, 4000);
            row("few a day", 2000, 2);
        }
    }
}

void WindowsTest::readsEverythingOnce()
{
    QFETCH(int, days);
    QFETCH(int, each);
    QFETCH(int, order);
    QFETCH(bool, alone);
    Server server = even(days, each, Server::Order(order));
    Windows windows(true, today);
    readAll(windows, server, 4, alone);
    QVERIFY(windows.done());
    QVERIFY(server.servedAll());
    const int least = (server.size() + pageSize - 1) / pageSize;
    const int most = alone ? least * 5 / 4 + 12 : least * 23 / 20 + 12;
    QVERIFY2(server.asked <= most,
             qPrintable(u"%1 requests for %2 pages"_s.arg(server.asked).arg(least)));
}

void WindowsTest::newestFirst()
{
    Server server = even(365, 60, Server::Order::OldestFirst);
    Windows windows(true, today);
    for (int i = 0; i < 4; ++i)
        server.answer(windows, *windows.next(false));
    QVERIFY(!windows.isPlain());
    const auto ask = windows.next(false);
    QVERIFY(ask);
    QCOMPARE(ask->from, today);
    QVERIFY(!ask->to.isValid()); // a server whose clock is ahead has records of tomorrow
}

void WindowsTest::heavyWindowIsHalvedToADay()
{
    // Nothing for long, then a campaign: the windows are wide by then.
    Server server = even(10, 70);
    for (int i = 300; i < 320; ++i)
        server.days[today.addDays(-i)] = 900;
    Windows windows(true, today);
    QVERIFY(readAll(windows, server, 4, false) > 1);
    QVERIFY(windows.done());
    QVERIFY(server.servedAll());
}

void WindowsTest::gapIsNoEnd()
{
    Server server = even(10, 100);
    server.days[today.addDays(-900)] = 2;
    Windows windows(true, today);
    readAll(windows, server, 4, false);
    QVERIFY(windows.done());
    QVERIFY(server.servedAll());
    QVERIFY(server.empty <= 4);
}

void WindowsTest::serverWithoutFilters()
{
    Server server = even(30, 100);
    server.knowsFilters = false;
    Windows windows(true, today);
    readAll(windows, server, 4, false);
    QVERIFY(windows.done());
    QVERIFY(server.servedAll());
    QVERIFY(server.asked <= 20 + 8);
}

void WindowsTest::recordsWithoutDates()
{
    Windows windows(true, today);
    for (int page = 0; page < 10; ++page) {
        const auto ask = windows.next(false);
        QVERIFY(ask);
        QVERIFY(!ask->from.isValid());
        windows.take(ask->window, page < 9 ? QString::number(page) : QString(), {},
                     Windows::Content::News);
    }
    QVERIFY(windows.done());
}

void WindowsTest::circleIsNoticed()
{
    Windows windows(false, today);
    const auto take = [&windows](const QString &next) {
        return windows.take(windows.next(false)->window, next, {}, Windows::Content::News);
    };
    QCOMPARE(take(u"a"_s), Windows::Verdict::GoOn);
    QCOMPARE(take(u"b"_s), Windows::Verdict::GoOn);
    QCOMPARE(take(u"a"_s), Windows::Verdict::Circle);
}

void WindowsTest::endlessNewCursors()
{
    const auto pagesUntilItEnds = [](Windows::Content content) {
        Windows windows(false, today);
        int pages = 0;
        auto verdict = Windows::Verdict::GoOn;
        while (verdict == Windows::Verdict::GoOn && pages < 5000)
            verdict =
                windows.take(windows.next(false)->window, QString::number(pages++), {}, content);
        return pages;
    };
    QVERIFY(pagesUntilItEnds(Windows::Content::Known) < 100);
    // A server that searches long sends empty pages, but not for ever.
    const int empty = pagesUntilItEnds(Windows::Content::Nothing);
    QVERIFY(empty > 100 && empty < 1000);
}

void WindowsTest::givenBackIsAskedAgain()
{
    Windows windows(false, today);
    const auto first = windows.next(false);
    QVERIFY(!windows.next(false)); // one cursor: one request
    windows.giveBack(first->window);
    const auto again = windows.next(false);
    QVERIFY(again);
    QCOMPARE(again->cursor, first->cursor);
}

void WindowsTest::stateGoesOn()
{
    Server server = even(365, 60);
    Windows first(true, today);
    for (int i = 0; i < 20; ++i)
        server.answer(first, *first.next(false));
    const WindowsState state = first.state();
    const int asked = server.asked;
    Windows second(true, today, state);
    readAll(second, server, 4, false);
    QVERIFY(second.done());
    QVERIFY(server.servedAll());
    const int least = (server.size() + pageSize - 1) / pageSize;
    QVERIFY(server.asked - asked < least * 23 / 20 + 12 - asked / 2); // not from the beginning
}

QTEST_GUILESS_MAIN(WindowsTest)
#include "tst_windows.moc"
