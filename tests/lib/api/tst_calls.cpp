#include "catalog/catalog.h"
#include "support/clientbench.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace catalog = smile::catalog;

/// The life of a call: gate, cancel, ends, and what the shell is told.
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnceAndQueued();
    void diesWithItsContext();
    void cancelInTheGate();
    void cancelOnTheWire();
    void cancelOfAWriteOnTheWire();
    void cancelWhileTheAnswerIsRead();
    void clientGoesWhileTheAnswerIsRead();
    void cancelBetweenTries();
    void cancelAfterTheEndIsNothing();
    void clientGoesFirst();
    void clientGoesBeforeTheGateOpens();
    void networkGoesWithoutAnEventLoop();
    void onlyHttpsLeavesTheMachine_data();
    void onlyHttpsLeavesTheMachine();
    void noProxyOnTheWayToThisMachine();
    void theProxyThatWasFixedIsTaken();
    void whoMayOnlyReadSendsNothingElse();
    void interactiveOvertakes();
    void signalsForTheShell();
    void reachedByAnAnswerThatTakesTheKey_data();
    void reachedByAnAnswerThatTakesTheKey();
    void pageOfAnotherServerIsNotReached();
    void slotMayEndTheSession();
};

void CallsTest::endsOnceAndQueued()
{
    Bench bench;
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    auto outcome = watch(bench.client->get(catalog::users, u"u-1"_s));
    QVERIFY(!outcome->result);
    QTRY_VERIFY(outcome->result);
    settle();
    QCOMPARE(outcome->count, 1);
    QVERIFY(bench.network.findChildren<JobBase *>().isEmpty());
    QVERIFY(bench.client->children().isEmpty());
}

void CallsTest::diesWithItsContext()
{
    Bench bench;
    bench.network.expect("POST", u"/users/u-1/resetSession"_s, FakeAnswer::ok().hold());
    bool called = false;
    auto context = std::make_unique<QObject>();
    bench.client->resetSession(u"u-1"_s).then(
        context.get(), [&called](const Result<Nothing> &) { called = true; });
    context.reset();
    QCOMPARE(bench.network.held(), 1); // the write goes on
    bench.network.release();
    settle();
    QVERIFY(!called);
    QVERIFY(!bench.log.requests().back().failure);
}

void CallsTest::cancelInTheGate()
{
    Bench bench;
    bench.gate.pauseFor(1s);
    Call<Page> call = bench.client->list(catalog::users);
    auto outcome = watch(call);
    QCOMPARE(bench.gate.waiting(), 1);
    call.cancel();
    QCOMPARE(bench.gate.waiting(), 0);
    QVERIFY(!outcome->result);
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Cancelled);
    bench.clock.advance(1min);
    settle();
    QCOMPARE(outcome->count, 1);
    QVERIFY(bench.network.sent().isEmpty());
    QVERIFY(bench.log.requests().empty());
}

void CallsTest::cancelOnTheWire()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    Call<Page> call = bench.client->list(catalog::users);
    auto outcome = watch(call);
    call.cancel();
    call.cancel();
    QCOMPARE(bench.network.aborted(), 1);
    QTRY_VERIFY(outcome->result);
    settle();
    QCOMPARE(bench.gate.out(), 0);
    QCOMPARE(outcome->result->error().kind, Kind::Cancelled);
    QVERIFY(!outcome->result->error().mayHaveArrived);
    QCOMPARE(outcome->count, 1);
    bench.clock.advance(1min);
    QCOMPARE(bench.clock.alarms(), 0);
    QCOMPARE(bench.log.requests().back().failure.value(), Kind::Cancelled);
}

void CallsTest::cancelOfAWriteOnTheWire()
{
    Bench bench;
    bench.network.expect("DELETE", u"/accounts/a-1"_s, FakeAnswer::ok().hold());
    Call<Nothing> call = bench.client->revokeAccount(u"a-1"_s);
    auto outcome = watch(call);
    call.cancel();
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Cancelled);
    QVERIFY(outcome->result->error().mayHaveArrived);
}

void CallsTest::cancelWhileTheAnswerIsRead()
{
    Bench bench;
    bench.network.expect("DELETE", u"/accounts/a-1"_s, FakeAnswer::ok().hold());
    Call<Nothing> call = bench.client->revokeAccount(u"a-1"_s);
    auto outcome = watch(call);
    bench.network.release(); // all of it is here, and goes to another thread
    call.cancel();
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Cancelled);
    QVERIFY(outcome->result->error().mayHaveArrived);
    QTRY_COMPARE(bench.gate.out(), 0);
    settle();
    QCOMPARE(outcome->count, 1);
    QCOMPARE(bench.log.requests().back().failure.value(), Kind::Cancelled);
}

void CallsTest::clientGoesWhileTheAnswerIsRead()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto outcome = watch(bench.client->list(catalog::users));
    bench.network.release();
    bench.client.reset();
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Cancelled);
    QTRY_COMPARE(bench.gate.out(), 0);
}

void CallsTest::cancelBetweenTries()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::failure(500, u"SERVER_ERROR"_s));
    Call<Page> call = bench.client->list(catalog::users);
    auto outcome = watch(call);
    QTRY_COMPARE(bench.log.requests().back().status, 500);
    call.cancel();
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Cancelled);
    bench.clock.advance(1min);
    QCOMPARE(bench.network.sent().size(), 1);
}

void CallsTest::cancelAfterTheEndIsNothing()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}));
    Call<Page> call = bench.client->list(catalog::users);
    auto outcome = watch(call);
    QTRY_VERIFY(outcome->result);
    settle();
    call.cancel();
    settle();
    QVERIFY(*outcome->result);
    QCOMPARE(outcome->count, 1);
}

void CallsTest::clientGoesFirst()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto read = watch(bench.client->list(catalog::users));
    bench.network.expect("DELETE", u"/accounts/a-1"_s, FakeAnswer::ok().hold());
    auto write = watch(bench.client->revokeAccount(u"a-1"_s));
    bench.client.reset();
    QVERIFY(!read->result);
    QTRY_VERIFY(read->result && write->result);
    QCOMPARE(read->result->error().kind, Kind::Cancelled);
    QCOMPARE(write->result->error().kind, Kind::Cancelled);
    QVERIFY(write->result->error().mayHaveArrived);
    QCOMPARE(bench.network.aborted(), 2);
    QCOMPARE(bench.gate.out(), 0);
    settle();
    QVERIFY(bench.network.findChildren<JobBase *>().isEmpty());
}

void CallsTest::clientGoesBeforeTheGateOpens()
{
    Bench bench;
    bench.gate.setPerSecond(1);
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto first = watch(bench.client->list(catalog::users));
    auto second = watch(bench.client->revokeAccount(u"a-1"_s));
    bench.client.reset();
    bench.clock.advance(1min);
    QTRY_VERIFY(first->result && second->result);
    // Its place became free while the client went: the write must not have used it.
    QCOMPARE(bench.network.sent().size(), 1);
    QVERIFY(!second->result->error().mayHaveArrived);
}

void CallsTest::networkGoesWithoutAnEventLoop()
{
    // As at the program's end: nobody runs what is queued. The leak checker looks at this one.
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto outcome = watch(bench.client->list(catalog::users));
    bench.client.reset();
    QVERIFY(!outcome->result);
}

void CallsTest::onlyHttpsLeavesTheMachine_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *base, bool allowed, Kind kind = Kind::Tls) {
        QTest::newRow(base) << QString::fromLatin1(base) << allowed << kind;
    };
    row("https://open.smileapi.io/v1", true);
    row("http://127.0.0.1:4711/v1", true);
    row("http://127.9.9.9/v1", true);
    row("http://localhost:4711/v1", true);
    row("http://LOCALHOST/v1", true);
    row("http://[::1]:4711/v1", true);
    row("http://open.smileapi.io/v1", false);
    row("http://192.168.1.2/v1", false);
    row("http://localhost.example/v1", false);
    row("http://127.0.0.1.example/v1", false);
    row("http://[::2]/v1", false);
    row("ftp://127.0.0.1/v1", false, Kind::Invalid);
    row("file:///v1", false, Kind::Invalid);
    row("/v1", false, Kind::Invalid);
    row("", false, Kind::Invalid);
}

void CallsTest::onlyHttpsLeavesTheMachine()
{
    QFETCH(QString, base);
    QFETCH(bool, allowed);
    QFETCH(Kind, kind);
    Bench bench{QUrl(base)};
    if (allowed)
        bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    auto outcome = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(bool(*outcome->result), allowed);
    if (!allowed)
        QCOMPARE(outcome->result->error().kind, kind);
}

void CallsTest::interactiveOvertakes()
{
    Bench bench;
    bench.gate.pauseFor(1s);
    bench.network.expect("GET", usersPath, FakeAnswer::page({}));
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    auto background = watch(bench.client->list(catalog::users, {}, Priority::Background));
    auto click = watch(bench.client->get(catalog::users, u"u-1"_s));
    bench.clock.advance(1s);
    QCOMPARE(bench.network.sent()[0].path, userPath);
    QCOMPARE(bench.network.sent()[1].path, usersPath);
    QTRY_VERIFY(background->result && click->result);
}

void CallsTest::signalsForTheShell()
{
    Bench bench;
    QSignalSpy reached(bench.client.get(), &Client::reached);
    QSignalSpy failed(bench.client.get(), &Client::failed);
    const auto kind = [&failed] { return failed.takeFirst().first().value<Error>().kind; };

    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    auto good = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(failed.size(), 0);

    bench.network.expect("GET", userPath, FakeAnswer::failure(401, u"INVALID_TOKEN"_s));
    auto unauthorised = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(reached.size(), 1); // it answered, but it does not take the key
    QCOMPARE(kind(), Kind::Auth);

    // Told at once, though it will be tried again.
    bench.network.expect("GET", userPath, FakeAnswer::limited("1"));
    auto again = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(kind(), Kind::RateLimited);
    QVERIFY(!again->result);
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    bench.clock.advance(2s);
    QTRY_VERIFY(again->result);

    // A glitch that passes is not told.
    bench.network.expect("GET", userPath, FakeAnswer::broken(QNetworkReply::RemoteHostClosedError));
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    auto glitch = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(bench.log.requests().back().failure);
    bench.clock.advance(1s);
    QTRY_VERIFY(glitch->result);
    settle();
    QCOMPARE(failed.size(), 0);
}

void CallsTest::reachedByAnAnswerThatTakesTheKey_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    for (const int status : {400, 404, 500, 503})
        QTest::newRow(QByteArray::number(status).constData()) << status << true;
    for (const int status : {302, 401, 403, 429})
        QTest::newRow(QByteArray::number(status).constData()) << status << false;
}

void CallsTest::reachedByAnAnswerThatTakesTheKey()
{
    QFETCH(int, status);
    QFETCH(bool, expected);
    Bench bench;
    QSignalSpy reached(bench.client.get(), &Client::reached);
    bench.network.expect("DELETE", u"/accounts/a-1"_s, FakeAnswer::failure(status, u"CODE"_s));
    auto outcome = watch(bench.client->revokeAccount(u"a-1"_s));
    QTRY_COMPARE(bench.log.requests().back().status, status);
    settle();
    QCOMPARE(reached.size(), expected ? 1 : 0);
}

void CallsTest::pageOfAnotherServerIsNotReached()
{
    Bench bench;
    QSignalSpy reached(bench.client.get(), &Client::reached);
    FakeAnswer portal;
    portal.contentType = "text/html";
    portal.body = "<html>Log in to the guest network</html>";
    bench.network.expect("GET", userPath, portal);
    auto outcome = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Protocol);
    settle();
    QCOMPARE(reached.size(), 0);
}

void CallsTest::slotMayEndTheSession()
{
    Bench bench;
    bench.network.expect("GET", userPath, FakeAnswer::failure(401, u"INVALID_TOKEN"_s));
    connect(bench.client.get(), &Client::failed, this, [&bench] { bench.client.reset(); });
    auto outcome = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(outcome->result);
    QTRY_VERIFY(!bench.client);
    QCOMPARE(outcome->result->error().kind, Kind::Auth);
}

void CallsTest::noProxyOnTheWayToThisMachine()
{
    qunsetenv("no_proxy");
    qputenv("http_proxy", "http://proxy.example:3128");
    const Bench bench;
    const auto proxyTo = [&](const QString &host) {
        const QNetworkProxyQuery query(QUrl(u"http://%1:8080/v1"_s.arg(host)));
        return bench.network.proxyFactory()->queryProxy(query).value(0).type();
    };
    if (proxyTo(u"api.example"_s) != QNetworkProxy::HttpProxy)
        QSKIP("This system does not take its proxy from the environment.");
    for (const QString &host : {u"127.0.0.1"_s, u"127.8.0.1"_s, u"localhost"_s, u"[::1]"_s})
        QCOMPARE(proxyTo(host), QNetworkProxy::NoProxy);
    qunsetenv("http_proxy");
}

void CallsTest::theProxyThatWasFixedIsTaken()
{
    using Choice = smile::api::ProxyChoice;
    const auto proxyTo = [](const Choice &choice, const QString &host) {
        smile::api::Proxies proxies(choice);
        return proxies.queryProxy(QNetworkProxyQuery(QUrl(u"https://%1/v1"_s.arg(host)))).value(0);
    };
    const Choice given{Choice::Kind::Given, u"proxy.example"_s, 3128};
    QCOMPARE(proxyTo(given, u"api.example"_s).type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxyTo(given, u"api.example"_s).hostName(), u"proxy.example"_s);
    QCOMPARE(proxyTo(given, u"api.example"_s).port(), 3128);
    QCOMPARE(proxyTo(given, u"127.0.0.1"_s).type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxyTo({Choice::Kind::None, {}, 0}, u"api.example"_s).type(), QNetworkProxy::NoProxy);
}

void CallsTest::whoMayOnlyReadSendsNothingElse()
{
    Bench bench;
    bench.client = std::make_unique<smile::api::Client>(
        smile::api::Endpoint{
            QUrl(u"https://api.example/v1"_s), u"the-key"_s, u"the-secret"_s, true, {}},
        bench.gate, bench.log, bench.network);
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject{{u"id"_s, u"u-1"_s}}));
    auto read = watch(bench.client->get(catalog::users, u"u-1"_s));
    auto revoke = watch(bench.client->revokeAccount(u"a-1"_s));
    auto token = watch(bench.client->createToken(u"u-1"_s));
    QTRY_VERIFY(read->result && revoke->result && token->result);
    QVERIFY(*read->result);
    QCOMPARE(revoke->result->error().kind, Kind::Forbidden);
    QCOMPARE(token->result->error().kind, Kind::Forbidden);
    QCOMPARE(bench.network.sent().size(), 1);
}

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
