#include "catalog/catalog.h"
#include "support/clientbench.h"

#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace catalog = smile::catalog;

/// What is tried again and what is not, deadlines and caps.
class TriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAreTriedAgain();
    void readsGiveUp();
    void eachTryPassesTheGate();
    void limitedPausesAll();
    void limitedWriteIsTriedAgain();
    void writesAreNotTriedAgain_data();
    void writesAreNotTriedAgain();
    void whatDidNotLeaveHasNotArrived();
    void deadline();
    void deadlineOverAllTries();
    void noTryAfterTheDeadline();
    void waitingAtTheGateDoesNotCount();
    void bodyOverTheCap();
    void announcedOverTheCap();
};

void TriesTest::readsAreTriedAgain()
{
    Bench bench;
    bench.network.expect("GET", usersPath,
                         FakeAnswer::broken(QNetworkReply::RemoteHostClosedError));
    bench.network.expect("GET", usersPath, FakeAnswer::failure(503, u"SERVER_UNAVAILABLE"_s));
    bench.network.expect("GET", usersPath, FakeAnswer::page({}));
    auto outcome = watch(bench.client->list(catalog::users));
    QTRY_VERIFY(bench.log.requests().back().failure);
    bench.clock.advance(249ms);
    QCOMPARE(bench.network.sent().size(), 1);
    bench.clock.advance(251ms);
    QCOMPARE(bench.network.sent().size(), 2);
    QTRY_COMPARE(bench.log.requests().back().status, 503);
    bench.clock.advance(499ms);
    QCOMPARE(bench.network.sent().size(), 2);
    bench.clock.advance(501ms);
    QTRY_VERIFY(outcome->result);
    QVERIFY(*outcome->result);
    QCOMPARE(bench.log.requests().back().tries, 3);
}

void TriesTest::readsGiveUp()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.network.expect("GET", usersPath,
                             FakeAnswer::broken(QNetworkReply::HostNotFoundError));
    auto outcome = watch(bench.client->list(catalog::users));
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(bench.network.sent().size(), i);
        QTRY_VERIFY(bench.log.requests().back().milliseconds >= 0);
        bench.clock.advance(5s);
    }
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Network);
    QCOMPARE(outcome->result->error().status, 0);
    bench.clock.advance(1min);
    QCOMPARE(bench.network.sent().size(), 3);
}

void TriesTest::eachTryPassesTheGate()
{
    Bench bench;
    bench.gate.setPerSecond(1);
    bench.network.expect("GET", usersPath, FakeAnswer::failure(500, u"SERVER_ERROR"_s));
    bench.network.expect("GET", usersPath, FakeAnswer::page({}));
    auto outcome = watch(bench.client->list(catalog::users));
    QTRY_VERIFY(bench.log.requests().back().failure);
    bench.clock.advance(500ms); // the delay is over, the token not back
    QCOMPARE(bench.gate.waiting(), 1);
    QCOMPARE(bench.network.sent().size(), 1);
    bench.clock.advance(510ms);
    QTRY_VERIFY(outcome->result);
    QVERIFY(*outcome->result);
}

void TriesTest::limitedPausesAll()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::limited("3"));
    auto first = watch(bench.client->list(catalog::users));
    QTRY_COMPARE(bench.log.requests().back().status, 429);
    QVERIFY(bench.gate.pausedFor() >= 3s);
    QVERIFY(bench.gate.pausedFor() < 3250ms);
    auto second = watch(bench.client->get(catalog::users, u"u-1"_s));
    QCOMPARE(bench.gate.waiting(), 2);
    bench.clock.advance(2999ms);
    QCOMPARE(bench.network.sent().size(), 1);
    bench.network.expect("GET", usersPath, FakeAnswer::page({}));
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()));
    bench.clock.advance(251ms);
    QTRY_VERIFY(first->result && second->result);
    QVERIFY(*first->result);
    QVERIFY(*second->result);
}

void TriesTest::limitedWriteIsTriedAgain()
{
    Bench bench;
    bench.network.expect("POST", u"/users/u-1/resetSession"_s, FakeAnswer::limited());
    bench.network.expect("POST", u"/users/u-1/resetSession"_s, FakeAnswer::ok());
    auto outcome = watch(bench.client->resetSession(u"u-1"_s));
    QTRY_COMPARE(bench.log.requests().back().status, 429);
    QVERIFY(bench.gate.pausedFor() >= 1s);
    bench.clock.advance(2s);
    QTRY_VERIFY(outcome->result);
    QVERIFY(*outcome->result);
}

void TriesTest::writesAreNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayHaveArrived");
    const auto broken = [](const char *name, QNetworkReply::NetworkError error, Kind kind) {
        QTest::newRow(name) << 0 << int(error) << kind << true;
    };
    broken("cannot send again", QNetworkReply::ContentReSendError, Kind::Network);
    broken("closed", QNetworkReply::RemoteHostClosedError, Kind::Network);
    broken("unknown", QNetworkReply::UnknownNetworkError, Kind::Network);
    broken("silence", QNetworkReply::OperationCanceledError, Kind::Timeout);
    broken("timeout", QNetworkReply::TimeoutError, Kind::Timeout);
    broken("no HTTP", QNetworkReply::ProtocolFailure, Kind::Protocol);
    QTest::newRow("500") << 500 << 0 << Kind::Server << true;
    QTest::newRow("504") << 504 << 0 << Kind::Server << true;
    QTest::newRow("503") << 503 << 0 << Kind::Server << false;
    QTest::newRow("302") << 302 << 0 << Kind::Protocol << true;
    QTest::newRow("400") << 400 << 0 << Kind::Invalid << false;
    QTest::newRow("401") << 401 << 0 << Kind::Auth << false;
    QTest::newRow("404") << 404 << 0 << Kind::NotFound << false;
}

void TriesTest::writesAreNotTriedAgain()
{
    QFETCH(int, status);
    QFETCH(int, error);
    QFETCH(Kind, kind);
    QFETCH(bool, mayHaveArrived);
    Bench bench;
    FakeAnswer answer = FakeAnswer::failure(status, u"CODE"_s);
    answer.error = static_cast<QNetworkReply::NetworkError>(error);
    bench.network.expect("DELETE", u"/accounts/a-1"_s, answer);
    auto outcome = watch(bench.client->revokeAccount(u"a-1"_s));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, kind);
    QCOMPARE(outcome->result->error().mayHaveArrived, mayHaveArrived);
    bench.clock.advance(10min);
    settle();
    QCOMPARE(bench.network.sent().size(), 1);
}

void TriesTest::whatDidNotLeaveHasNotArrived()
{
    for (auto error : {QNetworkReply::ConnectionRefusedError, QNetworkReply::HostNotFoundError,
                       QNetworkReply::SslHandshakeFailedError}) {
        Bench bench;
        bench.network.expect("POST", u"/tokens?userId=u-1"_s, FakeAnswer::broken(error));
        auto outcome = watch(bench.client->createToken(u"u-1"_s));
        QTRY_VERIFY(outcome->result);
        QVERIFY(!outcome->result->error().mayHaveArrived);
        QCOMPARE(outcome->result->error().kind,
                 error == QNetworkReply::SslHandshakeFailedError ? Kind::Tls : Kind::Network);
    }
}

void TriesTest::deadline()
{
    Bench bench;
    bench.network.expect("POST", u"/users/u-1/resetSession"_s, FakeAnswer::ok().hold());
    auto outcome = watch(bench.client->resetSession(u"u-1"_s));
    bench.clock.advance(29'999ms);
    QCOMPARE(bench.network.aborted(), 0);
    bench.clock.advance(1ms);
    QCOMPARE(bench.network.aborted(), 1);
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Timeout);
    QVERIFY(outcome->result->error().mayHaveArrived);
}

void TriesTest::deadlineOverAllTries()
{
    Bench bench;
    FakeAnswer late = FakeAnswer::failure(503, u"SERVER_UNAVAILABLE"_s);
    late.held = true;
    bench.network.expect("GET", usersPath, late);
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto outcome = watch(bench.client->list(catalog::users));
    bench.clock.advance(20s);
    bench.network.release();
    QTRY_COMPARE(bench.log.requests().back().status, 503);
    bench.clock.advance(500ms); // the delay before the second try is 500 ms at most
    QCOMPARE(bench.network.sent().size(), 2);
    bench.clock.advance(9s);
    QCOMPARE(bench.network.aborted(), 0);
    bench.clock.advance(1s);
    QCOMPARE(bench.network.aborted(), 1);
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Timeout);
    QVERIFY(!outcome->result->error().mayHaveArrived);
    QCOMPARE(bench.log.requests().back().tries, 2);
}

void TriesTest::noTryAfterTheDeadline()
{
    // A delay is 250 ms at least: with 200 ms left, the next try would start too late.
    Bench bench;
    FakeAnswer late = FakeAnswer::failure(503, u"SERVER_UNAVAILABLE"_s);
    late.held = true;
    bench.network.expect("GET", usersPath, late);
    auto outcome = watch(bench.client->list(catalog::users));
    bench.clock.advance(29'800ms);
    bench.network.release();
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Server);
    bench.clock.advance(1min);
    settle();
    QCOMPARE(bench.network.sent().size(), 1);

    // Nor after an answer that took all the time there was.
    bench.network.expect("GET", userPath, FakeAnswer::ok(QJsonObject()).hold());
    auto silent = watch(bench.client->get(catalog::users, u"u-1"_s));
    bench.clock.advance(30s);
    QTRY_VERIFY(silent->result);
    QCOMPARE(silent->result->error().kind, Kind::Timeout);
    bench.clock.advance(1min);
    settle();
    QCOMPARE(bench.network.sent().size(), 2);
}

void TriesTest::waitingAtTheGateDoesNotCount()
{
    Bench bench;
    bench.gate.pauseFor(2min);
    bench.network.expect("GET", usersPath, FakeAnswer::limited("100"));
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto outcome = watch(bench.client->list(catalog::users));
    bench.clock.advance(2min);
    QTRY_COMPARE(bench.log.requests().back().status, 429);
    bench.clock.advance(101s);
    QCOMPARE(bench.network.sent().size(), 2);
    bench.clock.advance(28s); // the pause of 100 s had a random part of its own, up to 250 ms
    bench.network.release();
    QTRY_VERIFY(outcome->result);
    QVERIFY(*outcome->result);
}

void TriesTest::bodyOverTheCap()
{
    Bench bench;
    FakeAnswer answer;
    answer.body = QByteArray(32 * 1024 * 1024 + 1, ' ');
    bench.network.expect("GET", usersPath,
                         std::move(answer).with("Content-Length", "5")); // it lies
    auto outcome = watch(bench.client->list(catalog::users));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Protocol);
    QCOMPARE(bench.network.aborted(), 1);
}

void TriesTest::announcedOverTheCap()
{
    Bench bench;
    const FakeAnswer answer = FakeAnswer::page({}).with("Content-Length", "33554433");
    bench.network.expect("GET", usersPath, answer);
    auto outcome = watch(bench.client->list(catalog::users));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Protocol);
    QCOMPARE(bench.network.aborted(), 1);
    QCOMPARE(bench.log.requests().back().bytes, 0);
}

QTEST_GUILESS_MAIN(TriesTest)
#include "tst_tries.moc"
