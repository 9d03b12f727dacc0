#include "catalog/catalog.h"
#include "support/clientbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace catalog = smile::catalog;

namespace {

const QString usersPath = u"/users?size=150"_s;
const QString userPath = u"/users/u-1"_s;

/// Lets what is queued happen, once around.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

FakeAnswer limited(const QByteArray &retryAfter = {})
{
    return FakeAnswer::failure(429, u"REQUEST_LIMIT_EXCEEDED"_s).with("Retry-After", retryAfter);
}

} // namespace

/// The life of a call: gate, tries, cancel, ends, log.
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnceAndQueued();
    void diesWithItsContext();
    void cancelInTheGate();
    void cancelOnTheWire();
    void cancelOfAWriteOnTheWire();
    void cancelBetweenTries();
    void cancelAfterTheEndIsNothing();
    void clientGoesFirst();
    void clientGoesBeforeTheGateOpens();
    void networkGoesWithoutAnEventLoop();
    void readsAreTriedAgain();
    void readsGiveUp();
    void eachTryPassesTheGate();
    void limitedPausesAll();
    void limitedWriteIsTriedAgain();
    void writesAreNotTriedAgain_data();
    void writesAreNotTriedAgain();
    void whatDidNotLeaveHasNotArrived();
    void deadline();
    void deadlineOfEachTry();
    void bodyOverTheCap();
    void announcedOverTheCap();
    void onlyHttpsLeavesTheMachine_data();
    void onlyHttpsLeavesTheMachine();
    void interactiveOvertakes();
    void signalsForTheShell();
    void slotMayEndTheSession();
    void logOfAGoodCall();
    void logOfAFailedCall();
    void logOfTriesAndCancel();
    void nothingSecretIsKept();
    void errorUrlIsClean();
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

void CallsTest::readsAreTriedAgain()
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

void CallsTest::readsGiveUp()
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

void CallsTest::eachTryPassesTheGate()
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

void CallsTest::limitedPausesAll()
{
    Bench bench;
    bench.network.expect("GET", usersPath, limited("3"));
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

void CallsTest::limitedWriteIsTriedAgain()
{
    Bench bench;
    bench.network.expect("POST", u"/users/u-1/resetSession"_s, limited());
    bench.network.expect("POST", u"/users/u-1/resetSession"_s, FakeAnswer::ok());
    auto outcome = watch(bench.client->resetSession(u"u-1"_s));
    QTRY_COMPARE(bench.log.requests().back().status, 429);
    QVERIFY(bench.gate.pausedFor() >= 1s);
    bench.clock.advance(2s);
    QTRY_VERIFY(outcome->result);
    QVERIFY(*outcome->result);
}

void CallsTest::writesAreNotTriedAgain_data()
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

void CallsTest::writesAreNotTriedAgain()
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

void CallsTest::whatDidNotLeaveHasNotArrived()
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

void CallsTest::deadline()
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

void CallsTest::deadlineOfEachTry()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto outcome = watch(bench.client->list(catalog::users));
    bench.clock.advance(30s);
    bench.clock.advance(1s);
    QCOMPARE(bench.network.sent().size(), 2);
    bench.clock.advance(29s);
    QCOMPARE(bench.network.aborted(), 1);
    bench.clock.advance(1s);
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Timeout);
    QVERIFY(!outcome->result->error().mayHaveArrived);
    QCOMPARE(bench.log.requests().back().tries, 2);
}

void CallsTest::bodyOverTheCap()
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

void CallsTest::announcedOverTheCap()
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
    QCOMPARE(reached.size(), 2);
    QCOMPARE(kind(), Kind::Auth);

    // Told at once, though it will be tried again.
    bench.network.expect("GET", userPath, limited("1"));
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

void CallsTest::logOfAGoodCall()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    auto outcome = watch(bench.client->list(catalog::users));
    QCOMPARE(bench.log.requests().size(), 1U);
    QCOMPARE(bench.log.requests().back().milliseconds, -1);
    QCOMPARE(bench.log.requests().back().status, 0);
    bench.clock.advance(70ms);
    bench.network.release();
    QTRY_VERIFY(outcome->result);
    const Request entry = bench.log.requests().back();
    QCOMPARE(entry.method, QByteArray("GET"));
    QCOMPARE(entry.path, usersPath);
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.code, u"OK"_s);
    QCOMPARE(entry.milliseconds, 70);
    QCOMPARE(entry.tries, 1);
    QCOMPARE(entry.requestId, u"req-1"_s);
    QCOMPARE(entry.bytes, FakeAnswer::page({}).body.size());
    QVERIFY(entry.sentAt.isValid());
    QVERIFY(!entry.failure);
    QVERIFY(entry.answer.isEmpty()); // good answers are people's data
}

void CallsTest::logOfAFailedCall()
{
    Bench bench;
    bench.network.expect("DELETE", u"/accounts/a-1"_s,
                         FakeAnswer::failure(404, u"MISSING_RESOURCE"_s, u"no such account"_s));
    auto outcome = watch(bench.client->revokeAccount(u"a-1"_s));
    QTRY_VERIFY(outcome->result);
    const Request entry = bench.log.requests().back();
    QCOMPARE(entry.method, QByteArray("DELETE"));
    QVERIFY(!entry.hasBody);
    QCOMPARE(entry.status, 404);
    QCOMPARE(entry.code, u"MISSING_RESOURCE"_s);
    QCOMPARE(entry.failure.value(), Kind::NotFound);
    QCOMPARE(entry.note, u"no such account"_s);
    QVERIFY(entry.answer.contains(u"no such account"_s));
}

void CallsTest::logOfTriesAndCancel()
{
    Bench bench;
    bench.network.expect("GET", usersPath, limited("1"));
    bench.network.expect("GET", usersPath, FakeAnswer::page({}).hold());
    Call<Page> call = bench.client->list(catalog::users);
    auto outcome = watch(call);
    QTRY_COMPARE(bench.log.requests().back().status, 429);
    bench.clock.advance(2s);
    QCOMPARE(bench.log.requests().size(), 1U); // one call, one line
    QCOMPARE(bench.log.requests().back().tries, 2);
    QCOMPARE(bench.log.requests().back().milliseconds, -1);
    call.cancel();
    QTRY_VERIFY(outcome->result);
    QCOMPARE(bench.log.requests().back().failure.value(), Kind::Cancelled);
    QCOMPARE(bench.log.requests().back().milliseconds, 2000);
}

void CallsTest::nothingSecretIsKept()
{
    Bench bench;
    FakeAnswer answer = FakeAnswer::failure(
        400, u"INVALID_PARAMETERS"_s,
        u"George Palomero <g@smileapi.io> with the-secret of the-key: hush-hush is no url"_s);
    bench.network.expect("POST", u"/invites"_s, answer);
    InviteDraft draft;
    draft.fullName = u"George Palomero"_s;
    draft.email = u"g@smileapi.io"_s;
    draft.templateId = u"tpl-1"_s;
    auto invite = watch(bench.client->createInvite(draft));
    QTRY_VERIFY(invite->result);
    bench.network.expect("POST", u"/webhooks"_s, answer);
    WebhookDraft webhook;
    webhook.secret = u"hush-hush"_s;
    auto hook = watch(bench.client->createWebhook(webhook));
    QTRY_VERIFY(hook->result);

    const Request &first = bench.log.requests().front();
    QVERIFY(first.hasBody);
    QCOMPARE(first.note, u"… <…> with … of …: hush-hush is no url"_s);
    for (const Request &entry : bench.log.requests()) {
        const QString all =
            entry.path + entry.note + entry.answer + asCurl(entry, bench.client->baseUrl());
        QVERIFY(!all.contains(u"the-secret"_s));
        QVERIFY(!all.contains(u"the-key"_s));
        QVERIFY(!all.contains(u"g@smileapi.io"_s));
    }
    QVERIFY(!bench.log.requests().back().note.contains(u"hush"_s));
    QVERIFY(!hook->result->error().message.contains(u"hush"_s));
}

void CallsTest::errorUrlIsClean()
{
    Bench bench(QUrl(u"https://someone:else@api.example/v1"_s));
    Query query;
    query.filters = {{u"name"_s, u"Grab"_s}};
    bench.network.expect("GET", u"/providers?name=Grab&size=150"_s,
                         FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
    auto outcome = watch(bench.client->list(catalog::providers, query));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Forbidden);
    QCOMPARE(outcome->result->error().url.toString(),
             u"https://api.example/v1/providers?name=…&size=150"_s);
    QCOMPARE(bench.log.requests().back().path, u"/providers?name=…&size=150"_s);
}

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
