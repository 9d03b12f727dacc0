#include "api/gate.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Requests through a gate, and when each left.
struct Traffic
{
    ManualClock clock;
    Gate gate;
    QList<QPair<milliseconds, QString>> left;

    explicit Traffic(int perSecond)
        : gate(perSecond, clock)
    { }

    Gate::Ticket enter(Priority priority = Priority::Interactive, const QString &name = {})
    {
        return gate.enter(priority, [this, name] { left.append({clock.now(), name}); });
    }

    /// The most requests that left within any `window`.
    qsizetype densest(milliseconds window) const
    {
        qsizetype most = 0;
        for (qsizetype first = 0; first < left.size(); ++first) {
            qsizetype last = first;
            while (last < left.size() && left[last].first - left[first].first <= window)
                ++last;
            most = qMax(most, last - first);
        }
        return most;
    }
};

/// The same, of a client that says when each request was sent: a millisecond after it left.
struct Stream : Traffic
{
    QHash<QString, Gate::Ticket> tickets;
    qsizetype told = 0;
    int next = 0;

    explicit Stream(int perSecond)
        : Traffic(perSecond)
    {
        gate.limitOut(100);
    }

    void enter(Priority priority, const QString &name = {})
    {
        const QString key = name + QString::number(next++);
        tickets.insert(key, Traffic::enter(priority, key));
    }

    void run(milliseconds span)
    {
        for (const milliseconds end = clock.now() + span; clock.now() < end;) {
            clock.advance(1ms);
            for (; told < left.size(); ++told)
                gate.wasSent(tickets.value(left[told].second));
        }
    }
};

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFull();
    void neverMoreThanTheLimitInAnySecond_data();
    void neverMoreThanTheLimitInAnySecond();
    void tokenComesBackAfterTheAnswer();
    void zeroMeansNoLimit();
    void interactiveGoesFirst();
    void withdrawnNeverLeaves();
    void pauseHoldsEverybody();
    void longerPauseWins();
    void endOfPauseIsToldToEmptyQueues();
    void loweredLimitHolds();
    void placesOnTheWire();
    void onePlaceIsKeptForThePerson();
    void enteringWhileLeaving();
    void countsTheLastSecond();
    void backgroundIsPacedEvenly();
    void lateTimersCostNothing();
    void personTakesTheNextToken();
    void tokenComesBackAfterTheSending();
    void slowConnectionIsWaitedFor();
    void tellsTheLastMinute();
    void countsRefusals();
};

void GateTest::startsFull()
{
    Traffic traffic(10);
    for (int i = 0; i < 11; ++i)
        traffic.enter();
    QCOMPARE(traffic.left.size(), 10);
    QCOMPARE(traffic.gate.waiting(), 1);
}

void GateTest::neverMoreThanTheLimitInAnySecond_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("entersEach"); // milliseconds between two
    QTest::newRow("all at once") << 10 << 0;
    QTest::newRow("twenty, all at once") << 20 << 0;
    QTest::newRow("faster than the limit") << 10 << 37;
    QTest::newRow("one a second") << 1 << 333;
}

void GateTest::neverMoreThanTheLimitInAnySecond()
{
    QFETCH(int, perSecond);
    QFETCH(int, entersEach);
    Traffic traffic(perSecond);
    const int count = perSecond * 6;
    for (int i = 0; i < count; ++i) {
        traffic.enter();
        traffic.clock.advance(milliseconds(entersEach));
    }
    traffic.clock.advance(10s);
    QCOMPARE(traffic.left.size(), count);
    // The way there may differ by up to 50 ms from one to the next.
    QCOMPARE(traffic.densest(1049ms), perSecond);
    // … and the limit is made use of: not much slower than it allows.
    const milliseconds took = traffic.left.last().first - traffic.left.first().first;
    QVERIFY2(took <= 6 * 1100ms, qPrintable(QString::number(took.count())));
}

void GateTest::tokenComesBackAfterTheAnswer()
{
    Traffic traffic(1);
    traffic.gate.limitOut(6);
    const Gate::Ticket first = traffic.enter();
    traffic.enter();
    // The first may arrive as late as just before its answer.
    traffic.clock.advance(5s);
    QCOMPARE(traffic.left.size(), 1);
    traffic.gate.cameBack(first);
    traffic.clock.advance(1000ms);
    QCOMPARE(traffic.left.size(), 1);
    traffic.clock.advance(10ms);
    QCOMPARE(traffic.left.size(), 2);
}

void GateTest::zeroMeansNoLimit()
{
    Traffic traffic(0);
    for (int i = 0; i < 1000; ++i)
        traffic.enter();
    QCOMPARE(traffic.left.size(), 1000);
    QCOMPARE(traffic.gate.leftLastSecond(), 1000);
}

void GateTest::interactiveGoesFirst()
{
    Traffic traffic(1);
    traffic.enter();
    traffic.enter(Priority::Background, QStringLiteral("background 1"));
    traffic.enter(Priority::Background, QStringLiteral("background 2"));
    traffic.enter(Priority::Interactive, QStringLiteral("interactive 1"));
    traffic.enter(Priority::Interactive, QStringLiteral("interactive 2"));
    traffic.clock.advance(20s);
    QStringList order;
    for (const auto &[when, name] : traffic.left)
        order.append(name);
    QCOMPARE(order.mid(1).join(u','),
             QStringLiteral("interactive 1,interactive 2,background 1,background 2"));
}

void GateTest::withdrawnNeverLeaves()
{
    Traffic traffic(1);
    traffic.enter();
    const Gate::Ticket ticket = traffic.enter(Priority::Background, QStringLiteral("withdrawn"));
    traffic.enter(Priority::Background, QStringLiteral("stays"));
    traffic.gate.withdraw(ticket);
    QCOMPARE(traffic.gate.waiting(), 1);
    traffic.clock.advance(20s);
    QCOMPARE(traffic.left.size(), 2);
    QCOMPARE(traffic.left.last().second, QStringLiteral("stays"));
}

void GateTest::pauseHoldsEverybody()
{
    Traffic traffic(10);
    traffic.gate.pauseFor(3s);
    QCOMPARE(traffic.gate.pausedFor(), 3s);
    traffic.enter();
    traffic.clock.advance(2999ms);
    QCOMPARE(traffic.left.size(), 0);
    traffic.clock.advance(1ms);
    QCOMPARE(traffic.left.size(), 1);
    QCOMPARE(traffic.gate.pausedFor(), 0ms);
}

void GateTest::longerPauseWins()
{
    Traffic traffic(10);
    traffic.gate.pauseFor(3s);
    traffic.gate.pauseFor(1s);
    QCOMPARE(traffic.gate.pausedFor(), 3s);
    traffic.clock.advance(1s);
    traffic.gate.pauseFor(5s);
    traffic.enter();
    traffic.clock.advance(4999ms);
    QCOMPARE(traffic.left.size(), 0);
    traffic.clock.advance(1ms);
    QCOMPARE(traffic.left.size(), 1);
}

void GateTest::endOfPauseIsToldToEmptyQueues()
{
    Traffic traffic(1);
    traffic.enter();
    traffic.enter(); // an earlier wake-up is pending when the pause comes
    traffic.gate.pauseFor(3s);
    traffic.clock.advance(2999ms);
    QSignalSpy changed(&traffic.gate, &Gate::changed);
    traffic.clock.advance(1ms);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(traffic.gate.pausedFor(), 0ms);

    traffic.gate.pauseFor(1s);
    changed.clear();
    traffic.clock.advance(1s);
    QVERIFY(!changed.isEmpty());
}

void GateTest::loweredLimitHolds()
{
    Traffic traffic(10);
    for (int i = 0; i < 10; ++i)
        traffic.enter();
    traffic.gate.setPerSecond(2);
    QCOMPARE(traffic.gate.perSecond(), 2);
    for (int i = 0; i < 4; ++i)
        traffic.enter();
    traffic.clock.advance(1049ms);
    QCOMPARE(traffic.left.size(), 10);
    traffic.clock.advance(1ms);
    QCOMPARE(traffic.left.size(), 12);
    traffic.clock.advance(1050ms);
    QCOMPARE(traffic.left.size(), 14);
}

void GateTest::placesOnTheWire()
{
    Traffic traffic(0);
    traffic.gate.limitOut(2);
    const Gate::Ticket first = traffic.enter();
    traffic.enter();
    traffic.enter();
    QCOMPARE(traffic.left.size(), 2);
    QCOMPARE(traffic.gate.out(), 2);
    traffic.gate.cameBack(first);
    QCOMPARE(traffic.left.size(), 3);
    traffic.gate.cameBack(first); // twice is once
    QCOMPARE(traffic.gate.out(), 2);
}

void GateTest::onePlaceIsKeptForThePerson()
{
    Traffic traffic(0);
    traffic.gate.limitOut(3);
    for (int i = 0; i < 5; ++i)
        traffic.enter(Priority::Background);
    QCOMPARE(traffic.left.size(), 2);
    traffic.enter(Priority::Interactive, QStringLiteral("click"));
    QCOMPARE(traffic.left.last().second, QStringLiteral("click"));
}

void GateTest::enteringWhileLeaving()
{
    Traffic traffic(2);
    traffic.gate.enter(Priority::Interactive, [&traffic] {
        for (int i = 0; i < 3; ++i)
            traffic.enter();
        QCOMPARE(traffic.left.size(), 0); // not from within
    });
    QCOMPARE(traffic.left.size(), 1);
    traffic.clock.advance(3s);
    QCOMPARE(traffic.left.size(), 3);
}

void GateTest::countsTheLastSecond()
{
    Traffic traffic(10);
    traffic.enter();
    traffic.clock.advance(400ms);
    traffic.enter();
    QCOMPARE(traffic.gate.leftLastSecond(), 2);
    traffic.clock.advance(600ms);
    QCOMPARE(traffic.gate.leftLastSecond(), 1);
    traffic.clock.advance(400ms);
    QCOMPARE(traffic.gate.leftLastSecond(), 0);
}

void GateTest::backgroundIsPacedEvenly()
{
    Stream stream(10);
    for (int i = 0; i < 40; ++i)
        stream.enter(Priority::Background);
    QCOMPARE(stream.left.size(), 1); // no burst, though all tokens are there
    stream.run(5s);
    QCOMPARE(stream.left.size(), 40);
    for (qsizetype i = 1; i < stream.left.size(); ++i) {
        const milliseconds distance = stream.left[i].first - stream.left[i - 1].first;
        QVERIFY2(distance >= 100ms && distance <= 104ms, qPrintable(QString::number(i)));
    }
}

void GateTest::lateTimersCostNothing()
{
    Stream stream(10);
    for (int i = 0; i < 50; ++i) { // every other one is late, as if its wake-up had been
        stream.run(i % 2 ? 132ms : 72ms);
        stream.enter(Priority::Background);
    }
    const milliseconds took = stream.left.last().first - stream.left.first().first;
    QCOMPARE(stream.left.size(), 50);
    QVERIFY2(took <= 50 * 102ms + 30ms, qPrintable(QString::number(took.count())));
    QVERIFY(stream.densest(1000ms) <= 10);
}

void GateTest::personTakesTheNextToken()
{
    Stream stream(10);
    for (int i = 0; i < 100; ++i)
        stream.enter(Priority::Background);
    for (int click = 0; click < 8; ++click) {
        stream.run(517ms);
        QVERIFY(stream.gate.waiting(Priority::Background) > 0);
        const milliseconds asked = stream.clock.now();
        stream.enter(Priority::Interactive, u"click"_s);
        while (stream.gate.waiting(Priority::Interactive) > 0)
            stream.run(1ms);
        const milliseconds wait = stream.clock.now() - asked;
        QVERIFY2(wait <= 105ms, qPrintable(QString::number(wait.count())));
    }
    QVERIFY(stream.densest(1000ms) <= 10);
}

void GateTest::tokenComesBackAfterTheSending()
{
    Traffic traffic(1);
    traffic.gate.limitOut(6);
    const Gate::Ticket first = traffic.enter();
    traffic.enter();
    traffic.clock.advance(700ms); // as long as the connection takes
    traffic.gate.wasSent(first);
    traffic.clock.advance(1000ms);
    QCOMPARE(traffic.left.size(), 1);
    traffic.clock.advance(15ms);
    QCOMPARE(traffic.left.size(), 2); // its answer need not be there
    traffic.gate.cameBack(first);
    traffic.gate.wasSent(first); // told late: it is nobody's any more
    QCOMPARE(traffic.left.size(), 2);
}

void GateTest::slowConnectionIsWaitedFor()
{
    Traffic traffic(1);
    traffic.gate.limitOut(6);
    const Gate::Ticket first = traffic.enter();
    traffic.enter();
    traffic.gate.wasSent(first); // into a connection that turns out to be dead
    traffic.clock.advance(500ms);
    traffic.gate.wasSent(first); // again
    traffic.clock.advance(1014ms);
    QCOMPARE(traffic.left.size(), 1);
    traffic.clock.advance(1ms);
    QCOMPARE(traffic.left.size(), 2);
}

void GateTest::tellsTheLastMinute()
{
    Traffic traffic(10);
    traffic.enter(Priority::Interactive);
    traffic.enter(Priority::Background);
    traffic.clock.advance(10s);
    traffic.enter(Priority::Interactive);
    const QList<Departures> minute = traffic.gate.lastMinute();
    QCOMPARE(minute.size(), 60);
    QCOMPARE(minute.last().interactive, 1);
    QCOMPARE(minute.at(49).interactive, 1);
    QCOMPARE(minute.at(49).background, 1);
    traffic.clock.advance(55s);
    QCOMPARE(traffic.gate.lastMinute().at(4).interactive, 1);
    traffic.clock.advance(1h);
    for (const Departures &second : traffic.gate.lastMinute())
        QCOMPARE(second.interactive + second.background, 0);
}

void GateTest::countsRefusals()
{
    Traffic traffic(10);
    QCOMPARE(traffic.gate.refused(), 0);
    traffic.gate.pauseFor(3s);
    traffic.gate.pauseFor(1s);
    QCOMPARE(traffic.gate.refused(), 2);
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
