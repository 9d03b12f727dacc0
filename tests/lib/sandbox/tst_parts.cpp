#include "compat.h"
#include "sandbox/http/message.h"
#include "sandbox/http/threads.h"
#include "sandbox/life/scheduler.h"
#include "sandbox/rest/cursor.h"
#include "sandbox/rest/problem.h"
#include "sandbox/rest/query.h"
#include "sandbox/rest/ratelimiter.h"
#include "sandbox/rest/strictjson.h"
#include "sandbox/store/mails.h"
#include "sandbox/store/tokens.h"
#include "sandbox/world.h"

#include <QSemaphore>
#include <QTest>

using namespace smile::sandbox;
using namespace std::chrono_literals;

/// The sandbox's parts that need no server.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limiterSlides();
    void tokenExpires();
    void targetIsDecoded();
    void wholeUrlIsATarget();
    void tokensAreReadStrictly_data();
    void tokensAreReadStrictly();
    void cursorComesBackAsItWent();
    void cursorFindsItsPlaceAgain();
    void placeholdersAreFilledOnce();
    void emailsAreChecked_data();
    void emailsAreChecked();
    void schedulerKeepsTheOrder();
    void schedulerStopsWithoutWaiting();
    void threadsRunWhatWaits();
    void sameSeedGivesTheSameTenantAllDay();
};

void TestParts::limiterSlides()
{
    RateLimiter limiter(2);
    const auto start = RateLimiter::Clock::time_point() + 1h;
    QVERIFY(limiter.admit(start));
    QVERIFY(limiter.admit(start + 900ms));
    QVERIFY(!limiter.admit(start + 999ms));
    QVERIFY(limiter.admit(start + 1000ms)); // the refused one did not count
    QVERIFY(!limiter.admit(start + 1800ms));
    QVERIFY(limiter.admit(start + 1900ms));
    RateLimiter none(0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(none.admit(start));
}

void TestParts::tokenExpires()
{
    QDateTime now(QDate(2026, 1, 1), QTime(12, 0), smile::utc);
    Tokens tokens([&] { return now; });
    const QString user = QStringLiteral("tenant-1");
    const QString first = tokens.issue(user).value(u"accessToken").toString();
    const QJsonObject second = tokens.issue(user);
    QCOMPARE(second.value(u"expiresAt").toString(), QStringLiteral("2026-01-01T17:00:00Z"));
    now = now.addSecs(5 * 3600 - 1);
    QCOMPARE(tokens.take(first), user);
    QVERIFY(!tokens.take(first));
    now = now.addSecs(1);
    QVERIFY(!tokens.take(second.value(u"accessToken").toString()));
}

void TestParts::targetIsDecoded()
{
    Request request;
    request.setTarget("/v1/users/a%2Fb%20c?x=1+2&x=3&y=%E2%82%AC&z#part");
    QCOMPARE(request.segments,
             QStringList({QStringLiteral("v1"), QStringLiteral("users"), QStringLiteral("a/b c")}));
    QVERIFY(request.pathIsText && request.query.valid());
    QCOMPARE(request.query.value(u"x"), QStringLiteral("1 2"));
    QCOMPARE(request.query.value(u"y"), QStringLiteral("€"));
    QCOMPARE(request.query.value(u"z"), QString());
    QVERIFY(!request.query.value(u"w"));
    Request broken;
    broken.setTarget("/v1/%C3%28?a=%80");
    QVERIFY(!broken.pathIsText && !broken.query.valid());
}

void TestParts::wholeUrlIsATarget()
{
    Request request;
    request.setTarget("http://host:80/v1/users?size=2");
    QCOMPARE(request.path(), QStringLiteral("/v1/users"));
    QCOMPARE(request.query.value(u"size"), QStringLiteral("2"));
    Request bare;
    bare.setTarget("http://host");
    QCOMPARE(bare.path(), QStringLiteral("/"));
}

void TestParts::tokensAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("strict");
    const auto row = [](const char *json, bool strict) {
        QTest::newRow(json) << QByteArray(json) << strict;
    };
    for (const char *json : {"{}", "[0,-1,10,1.5,1e3,-0.5E+2]", R"({"a":"\u0041\n\"\\\/","b":[]})",
                             R"({"1.":"01","-":".5"})", " {\t\"a\"\n:\r\ntrue}"})
        row(json, true);
    for (const char *json : {"[01]", "[.5]", "[1.]", "[-]", "[1e]", "[1-2]", R"(["\x"])",
                             "[\"a\tb\"]", "[\"a\nb\"]", "[\"\x01\"]"})
        row(json, false);
}

void TestParts::tokensAreReadStrictly()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, strict);
    QCOMPARE(hasStrictTokens(json), strict);
}

void TestParts::cursorComesBackAsItWent()
{
    const CursorCodec codec;
    const Cursor cursor{QStringLiteral("/v1/accounts"),
                        {{QStringLiteral("userId"), QStringLiteral("ü")}},
                        -7,
                        QStringLiteral("a-1"),
                        3};
    const QString text = codec.encode(cursor);
    const Cursor back = codec.decode(text, cursor.list);
    QCOMPARE(back.filters, cursor.filters);
    QCOMPARE(back.slot, cursor.slot);
    QCOMPARE(back.last, cursor.last);
    QCOMPARE(back.rest, cursor.rest);
    QVERIFY_THROWS_EXCEPTION(Problem, codec.decode(text, QStringLiteral("/v1/users")));
    QVERIFY_THROWS_EXCEPTION(Problem, codec.decode(text + u'A', cursor.list));
    const CursorCodec another;
    QVERIFY_THROWS_EXCEPTION(Problem, another.decode(text, cursor.list));
}

void TestParts::cursorFindsItsPlaceAgain()
{
    const auto rows = [](const QStringList &ids) {
        QList<QJsonObject> list;
        for (const QString &id : ids)
            list.append({{QStringLiteral("id"), id}});
        return list;
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    const QString id = QStringLiteral("id");
    Cursor cursor;
    QCOMPARE(indexAfter(cursor, rows({a, b, c}), id), 0);
    cursor.last = b;
    cursor.rest = 1;
    QCOMPARE(indexAfter(cursor, rows({a, b, c}), id), 2);
    QCOMPARE(indexAfter(cursor, rows({QStringLiteral("new"), a, b, c}), id), 3);
    QCOMPARE(indexAfter(cursor, rows({a, c}), id), 1); // its row is gone
    QCOMPARE(indexAfter(cursor, rows({}), id), 0);
}

void TestParts::placeholdersAreFilledOnce()
{
    const QJsonObject invite{{QStringLiteral("fullName"), QStringLiteral("${companyName} Cruz")}};
    const QJsonObject company{{QStringLiteral("name"), QStringLiteral("Lakan")}};
    const QJsonObject used{{QStringLiteral("company"), company}};
    QCOMPARE(filledIn(QStringLiteral("${fullName} at {{companyName}}, ${other} $"), invite, used),
             QStringLiteral("${companyName} Cruz at Lakan, ${other} $"));
    QCOMPARE(filledIn(QStringLiteral("{{lastName}}"), invite, used), QStringLiteral("Cruz"));
}

void TestParts::emailsAreChecked_data()
{
    QTest::addColumn<bool>("right");
    for (const char *text : {"a@b.co", "first.last+tag@sub.example.com", "é@example.com"})
        QTest::newRow(text) << true;
    for (const char *text : {"", "a", "a@b", "@b.co", "a@", "a b@c.de", "a@b..co", "a@b.co\n",
                             "a@b.co,c@d.ef", "<a@b.co>"})
        QTest::newRow(text) << false;
}

void TestParts::emailsAreChecked()
{
    QFETCH(bool, right);
    QCOMPARE(isEmail(QString::fromUtf8(QTest::currentDataTag())), right);
}

void TestParts::schedulerKeepsTheOrder()
{
    // Nothing else runs before all are there, and hours apart, for the machine may be busy.
    QSemaphore allThere;
    QSemaphore done;
    QString order;
    Scheduler scheduler;
    scheduler.after(-3h, [&] { allThere.acquire(); });
    scheduler.after(0h, [&] {
        order += u'c';
        done.release();
    });
    scheduler.after(-2h, [&] { order += u'a'; });
    scheduler.after(-1h, [&] { order += u'b'; });
    allThere.release();
    done.acquire();
    QCOMPARE(order, QStringLiteral("abc"));
}

void TestParts::schedulerStopsWithoutWaiting()
{
    bool ran = false;
    Scheduler scheduler;
    scheduler.after(1h, [&] { ran = true; });
    std::thread waiting([&] { scheduler.stopsWithin(1h); });
    scheduler.stop();
    waiting.join();
    scheduler.after(0ms, [&] { ran = true; });
    QVERIFY(!ran);
}

void TestParts::threadsRunWhatWaits()
{
    QSemaphore ran;
    QSemaphore go;
    Threads threads(3);
    for (int i = 0; i < 7; ++i) {
        threads.run([&] {
            go.acquire();
            ran.release();
        });
    }
    QVERIFY(!ran.tryAcquire(1, 0));
    go.release(7);
    ran.acquire(7);
}

void TestParts::sameSeedGivesTheSameTenantAllDay()
{
    const QString host = QStringLiteral("http://127.0.0.1:1");
    const QDateTime morning(QDate(2026, 3, 1), QTime(0, 0), smile::utc);
    const World early(40, 7, host, morning);
    const World late(40, 7, host, morning.addSecs(24 * 60 * 60 - 1));
    QVERIFY(early.tenant.endSlot() > 40);
    for (Tenant::Slot slot = 0; slot < early.tenant.endSlot(); ++slot) {
        QCOMPARE(late.tenant.user(slot), early.tenant.user(slot));
        for (Resource resource : {Resource::Accounts, Resource::Invites, Resource::Documents})
            QCOMPARE(late.tenant.rows(resource, slot), early.tenant.rows(resource, slot));
    }
    QCOMPARE(late.webhooks.rows(), early.webhooks.rows());
    QVERIFY(early.tenant.user(0).value(u"createdAt").toString() <= QStringLiteral("2026-03-01T"));
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
