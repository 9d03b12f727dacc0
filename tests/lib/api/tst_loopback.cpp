#include "api/client.h"
#include "catalog/catalog.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace catalog = smile::catalog;

namespace {

constexpr const char *goodUser =
    R"({"code":"OK","message":"","requestId":"r-1","data":{"id":"u-1"}})";

/// A real QNetworkAccessManager, a client on it, and a server that misbehaves.
struct Site
{
    LoopbackServer server;
    ManualClock clock;
    Gate gate{0, clock};
    RequestLog log;
    QNetworkAccessManager network;
    Client client{Endpoint{server.base(), u"the-key"_s, u"the-secret"_s}, gate, log, network};

    std::unique_ptr<Outcome<QJsonObject>> getUser()
    {
        return watch(client.get(catalog::users, u"u-1"_s));
    }
};

/// The writes, one of each verb and body.
enum class Write { PostWithBody, PostWithout, Put, Delete };

std::unique_ptr<Outcome<Nothing>> send(Site &site, Write write)
{
    auto outcome = std::make_unique<Outcome<Nothing>>();
    const auto keep = [raw = outcome.get()](const auto &result) {
        raw->result.emplace(result ? Result<Nothing>(Nothing()) : Result<Nothing>(result.error()));
        ++raw->count;
    };
    switch (write) {
    case Write::PostWithBody:
        site.client.createInvite({}).then(&outcome->context, keep);
        break;
    case Write::PostWithout:
        site.client.disableMonitor(u"a-1"_s).then(&outcome->context, keep);
        break;
    case Write::Put:
        site.client.updateInviteTemplate(u"tpl-1"_s, {}).then(&outcome->context, keep);
        break;
    case Write::Delete:
        site.client.revokeAccount(u"a-1"_s).then(&outcome->context, keep);
        break;
    }
    return outcome;
}

} // namespace

/// What Qt's network stack does with servers that break off, hang, lie and wander, and what the
/// client makes of it.
class LoopbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAnswersOverKeptConnections();
    void refused();
    void refusedWrite();
    void brokenReadIsTriedAgain();
    void brokenWriteArrivesOnce_data();
    void brokenWriteArrivesOnce();
    void brokenOnAKeptConnection_data();
    void brokenOnAKeptConnection();
    void writesHaveALengthAndABody();
    void stall();
    void drip();
    void limited();
    void truncatedByClose();
    void truncatedUnderAnHonestLength();
    void redirectIsNotFollowed();
    void unauthorisedWithAChallenge();
    void badAnswers_data();
    void badAnswers();
    void floodIsCutOff();
    void announcedFloodIsCutOff();
};

void LoopbackTest::goodAnswersOverKeptConnections()
{
    Site site;
    site.server.script({LoopbackServer::json(goodUser)});
    for (int i = 0; i < 3; ++i) {
        auto user = site.getUser();
        QTRY_VERIFY(user->result);
        QCOMPARE(user->result->value()["id"_L1].toString(), u"u-1"_s);
    }
    const LoopbackRequest &request = site.server.received().last();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path, QByteArray("/v1/users/u-1"));
    QCOMPARE(request.headers["authorization"],
             QByteArray("Basic " + QByteArray("the-key:the-secret").toBase64()));
    QCOMPARE(request.headers["accept"], QByteArray("application/json"));
    QVERIFY(!request.headers.contains("cookie"));
    QCOMPARE(site.server.findChildren<QTcpSocket *>().size(), 1); // one connection carried all
}

void LoopbackTest::refused()
{
    Site site;
    site.server.close();
    auto user = site.getUser();
    for (int i = 1; i <= 3; ++i) {
        QTRY_VERIFY(!site.log.requests().empty() && site.log.requests().back().tries == i
                    && site.log.requests().back().milliseconds >= 0);
        site.clock.advance(2s);
    }
    QTRY_VERIFY(user->result);
    QCOMPARE(user->result->error().kind, Kind::Network);
    QCOMPARE(user->result->error().status, 0);
}

void LoopbackTest::refusedWrite()
{
    Site site;
    site.server.close();
    auto done = send(site, Write::Delete);
    QTRY_VERIFY(done->result);
    QCOMPARE(done->result->error().kind, Kind::Network);
    QVERIFY(!done->result->error().mayHaveArrived);
    QCOMPARE(site.log.requests().back().tries, 1);
}

void LoopbackTest::brokenReadIsTriedAgain()
{
    // However often Qt tries by itself: in the end there is a good answer.
    Site site;
    site.server.script({LoopbackServer::reset(), LoopbackServer::hangUp(), LoopbackServer::reset(),
                        LoopbackServer::json(goodUser)});
    auto user = site.getUser();
    for (int tried = 1; !user->result; ++tried) {
        const auto hasEnded = [&] {
            const Request &request = site.log.requests().back();
            return request.tries == tried && request.milliseconds >= 0;
        };
        QTRY_VERIFY(user->result || hasEnded());
        site.clock.advance(2s); // the delay before the next try
    }
    QVERIFY(*user->result);
}

void LoopbackTest::brokenWriteArrivesOnce_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<bool>("byReset");
    QTest::newRow("POST, reset") << Write::PostWithBody << true;
    QTest::newRow("POST, closed") << Write::PostWithBody << false;
    QTest::newRow("POST without a body, reset") << Write::PostWithout << true;
    QTest::newRow("POST without a body, closed") << Write::PostWithout << false;
    QTest::newRow("PUT, reset") << Write::Put << true;
    QTest::newRow("PUT, closed") << Write::Put << false;
    QTest::newRow("DELETE, reset") << Write::Delete << true;
    QTest::newRow("DELETE, closed") << Write::Delete << false;
}

void LoopbackTest::brokenWriteArrivesOnce()
{
    QFETCH(Write, write);
    QFETCH(bool, byReset);
    Site site;
    // A second one would be answered well: it has to be seen by its number.
    site.server.script({byReset ? LoopbackServer::reset() : LoopbackServer::hangUp(),
                        LoopbackServer::json(R"({"code":"OK","data":{"id":"second"}})")});
    auto done = send(site, write);
    QTRY_VERIFY(done->result);
    site.clock.advance(10min);
    QVERIFY(!*done->result);
    QCOMPARE(done->result->error().kind, Kind::Network);
    QVERIFY(done->result->error().mayHaveArrived);
    QCOMPARE(site.server.received().size(), 1);
    QCOMPARE(done->count, 1);
}

void LoopbackTest::brokenOnAKeptConnection_data()
{
    brokenWriteArrivesOnce_data();
}

void LoopbackTest::brokenOnAKeptConnection()
{
    // The usual case: the connection was good a moment ago.
    QFETCH(Write, write);
    QFETCH(bool, byReset);
    Site site;
    site.server.script({LoopbackServer::json(goodUser),
                        byReset ? LoopbackServer::reset() : LoopbackServer::hangUp(),
                        LoopbackServer::json(R"({"code":"OK","data":{"id":"second"}})")});
    auto user = site.getUser();
    QTRY_VERIFY(user->result);
    auto done = send(site, write);
    QTRY_VERIFY(done->result);
    QVERIFY(!*done->result);
    QVERIFY(done->result->error().mayHaveArrived);
    QCOMPARE(site.server.received().size(), 2);
}

void LoopbackTest::writesHaveALengthAndABody()
{
    Site site;
    site.server.script({LoopbackServer::json(R"({"code":"CREATED","data":{"id":"x"}})", 201)});
    for (Write write : {Write::PostWithBody, Write::PostWithout, Write::Put, Write::Delete}) {
        auto done = send(site, write);
        QTRY_VERIFY(done->result);
        QVERIFY(*done->result);
        const LoopbackRequest &request = site.server.received().last();
        QCOMPARE(request.headers.value("content-length", "none"),
                 QByteArray::number(request.body.size()));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!request.headers.contains("transfer-encoding"));
        QVERIFY(!request.headers.contains("expect"));
    }
    QCOMPARE(site.server.received().at(0).method, QByteArray("POST"));
    QVERIFY(site.server.received().at(0).body.startsWith('{'));
    QCOMPARE(site.server.received().at(1).body, QByteArray());
    QCOMPARE(site.server.received().at(2).method, QByteArray("PUT"));
    QCOMPARE(site.server.received().at(3).method, QByteArray("DELETE"));
    QCOMPARE(site.server.received().at(3).body, QByteArray());
}

void LoopbackTest::stall()
{
    Site site;
    site.server.script({LoopbackServer::stall()});
    auto done = send(site, Write::Delete);
    QTRY_COMPARE(site.server.received().size(), 1);
    site.clock.advance(29s);
    QVERIFY(!done->result);
    site.clock.advance(1s);
    QTRY_VERIFY(done->result);
    QCOMPARE(done->result->error().kind, Kind::Timeout);
    QVERIFY(done->result->error().mayHaveArrived);
    QCOMPARE(site.server.received().size(), 1);
}

void LoopbackTest::drip()
{
    // Never silent for long, and never done: only the deadline of the whole try helps.
    Site site;
    site.server.script(
        {LoopbackServer::bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                               "Content-Length: 1000\r\n\r\n{\"code\":\"O")});
    auto done = send(site, Write::Delete);
    QTRY_COMPARE(site.server.received().size(), 1);
    for (int i = 0; i < 29; ++i) {
        const auto sockets = site.server.findChildren<QTcpSocket *>();
        sockets.first()->write(" ");
        sockets.first()->flush();
        site.clock.advance(1s);
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(!done->result);
    site.clock.advance(1s);
    QTRY_VERIFY(done->result);
    QCOMPARE(done->result->error().kind, Kind::Timeout);
    QVERIFY(done->result->error().mayHaveArrived);
}

void LoopbackTest::limited()
{
    Site site;
    site.server.script({LoopbackServer::json(R"({"code":"REQUEST_LIMIT_EXCEEDED","requestId":"r"})",
                                             429, "Retry-After: 2\r\n"),
                        LoopbackServer::json(goodUser)});
    auto user = site.getUser();
    QTRY_VERIFY(site.gate.pausedFor() >= 2s);
    QVERIFY(!user->result);
    site.clock.advance(1999ms);
    QCOMPARE(site.gate.waiting(), 1);
    site.clock.advance(251ms);
    QTRY_VERIFY(user->result);
    QVERIFY(*user->result);
    QCOMPARE(site.server.received().size(), 2);
}

void LoopbackTest::truncatedByClose()
{
    // No length: its end is the end of the connection, and Qt finds nothing wrong with that.
    Site site;
    site.server.script({LoopbackServer::bytesThenClose(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
        R"({"code":"OK","data":{"id":"u)")});
    auto user = site.getUser();
    QTRY_VERIFY(user->result);
    QCOMPARE(user->result->error().kind, Kind::Protocol);
    QVERIFY(site.log.requests().back().answer.isEmpty());
}

void LoopbackTest::truncatedUnderAnHonestLength()
{
    Site site;
    site.server.script({LoopbackServer::bytesThenClose(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
        R"({"code":"OK","data":{"id":"u)")});
    auto done = send(site, Write::Put);
    QTRY_VERIFY(done->result);
    QVERIFY(!*done->result);
    QVERIFY(done->result->error().mayHaveArrived);
    QCOMPARE(site.server.received().size(), 1);
}

void LoopbackTest::redirectIsNotFollowed()
{
    Site site;
    LoopbackServer other;
    other.script({LoopbackServer::json(goodUser)});
    for (int status : {301, 302, 303, 307, 308}) {
        site.server.script({LoopbackServer::json(
            "{}", status, "Location: " + other.base().toEncoded() + "/users\r\n")});
        auto user = site.getUser();
        auto done = send(site, Write::PostWithBody);
        QTRY_VERIFY(user->result && done->result);
        QCOMPARE(user->result->error().kind, Kind::Protocol);
        QCOMPARE(user->result->error().status, status);
        QCOMPARE(done->result->error().kind, Kind::Protocol);
    }
    QVERIFY(other.received().isEmpty()); // nor the Authorization header with it
    QCOMPARE(site.server.received().size(), 10);
}

void LoopbackTest::unauthorisedWithAChallenge()
{
    // Qt has an authentication of its own, which must neither ask again nor swallow the body.
    Site site;
    site.server.script({LoopbackServer::json(
        R"({"code":"INVALID_CREDENTIALS","message":"wrong","requestId":"r-4"})", 401,
        "WWW-Authenticate: Basic realm=\"smile\"\r\n")});
    auto user = site.getUser();
    QTRY_VERIFY(user->result);
    QCOMPARE(user->result->error().kind, Kind::Auth);
    QCOMPARE(user->result->error().code, u"INVALID_CREDENTIALS"_s);
    QCOMPARE(user->result->error().requestId, u"r-4"_s);
    auto done = send(site, Write::PostWithBody);
    QTRY_VERIFY(done->result);
    QCOMPARE(done->result->error().kind, Kind::Auth);
    QCOMPARE(site.server.received().size(), 2);
}

void LoopbackTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &type,
                        const QByteArray &body) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 " + status + "\r\nContent-Type: " + type
                                          + "\r\nContent-Length: " + QByteArray::number(body.size())
                                          + "\r\n\r\n" + body);
    };
    row("empty", "200 OK", "application/json", "");
    row("truncated", "200 OK", "application/json", R"({"code":"OK","data":{"id)");
    row("HTML", "200 OK", "text/html", "<html>Sign in to the hotel's network</html>");
    row("10 MB of garbage", "200 OK", "application/json", QByteArray(10'000'000, '\x7f'));
    row("deep", "200 OK", "application/json",
        R"({"code":"OK","data":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
    row("wrong data", "200 OK", "application/json", R"({"code":"OK","data":[]})");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("chunked and truncated JSON") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked"
        "\r\n\r\n5\r\n{\"cod\r\n0\r\n\r\n");
}

void LoopbackTest::badAnswers()
{
    QFETCH(QByteArray, answer);
    Site site;
    site.server.script({LoopbackServer::bytes(answer)});
    auto user = site.getUser();
    QTRY_VERIFY_WITH_TIMEOUT(user->result, 20'000);
    QCOMPARE(user->result->error().kind, Kind::Protocol);
    QCOMPARE(site.server.received().size(), 1);
    QCOMPARE(site.log.requests().back().failure.value(), Kind::Protocol);
    QVERIFY(!site.log.requests().back().note.isEmpty());
}

void LoopbackTest::floodIsCutOff()
{
    Site site;
    site.server.script(
        {LoopbackServer::flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
                               QByteArray(1024 * 1024, ' '))});
    auto user = site.getUser();
    QTRY_VERIFY_WITH_TIMEOUT(user->result, 20'000);
    QCOMPARE(user->result->error().kind, Kind::Protocol);
    // How much more there is when the limit is seen is a matter of how busy the machine is.
    QVERIFY(site.log.requests().back().bytes > 32 * 1024 * 1024);
    QTRY_VERIFY(site.server.findChildren<QTcpSocket *>().isEmpty()); // hung up on
}

void LoopbackTest::announcedFloodIsCutOff()
{
    Site site;
    site.server.script(
        {LoopbackServer::flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                               "Content-Length: 33554433\r\n\r\n",
                               QByteArray(1024, ' '))});
    auto user = site.getUser();
    QTRY_VERIFY(user->result);
    QCOMPARE(user->result->error().kind, Kind::Protocol);
    QVERIFY(site.log.requests().back().bytes < 1024 * 1024);
}

QTEST_GUILESS_MAIN(LoopbackTest)
#include "tst_loopback.moc"
