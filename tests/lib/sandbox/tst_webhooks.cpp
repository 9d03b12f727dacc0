#include "caller.h"
#include "support/contract.h"
#include "support/loopbackserver.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QTimer>

using namespace smile::tests;

/// Webhooks on this machine are called, signed, and called again when they fail.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveryIsSignedAndFollowsTheContract();
    void failedDeliveryIsRetriedTwice();
    void onlyWhatWasAskedForIsDelivered();
    void schemeMayBeInCapitals();
    void endlessAnswerKeepsNoOtherWaiting();

private:
    void listen(Caller &caller, const LoopbackServer &server, const QStringList &types,
                const QString &scheme = QStringLiteral("http"));
};

void TestWebhooks::listen(Caller &caller, const LoopbackServer &server, const QStringList &types,
                          const QString &scheme)
{
    const QString url =
        scheme + QStringLiteral("://127.0.0.1:%1/hook?a=b").arg(server.serverPort());
    const Reply made =
        caller.post(QStringLiteral("/webhooks"),
                    {{QStringLiteral("name"), QStringLiteral("Here")},
                     {QStringLiteral("url"), url},
                     {QStringLiteral("eventTypes"), QJsonArray::fromStringList(types)},
                     {QStringLiteral("active"), true},
                     {QStringLiteral("secret"), QStringLiteral("s3cret")}});
    QCOMPARE(made.status, 200);
}

void TestWebhooks::deliveryIsSignedAndFollowsTheContract()
{
    Caller caller;
    LoopbackServer server;
    server.script({LoopbackServer::json("{}")});
    listen(caller, server, {QStringLiteral("ALL_EVENTS")});
    const QJsonObject made = caller.post(QStringLiteral("/users")).data();
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 1, 60'000);
    const LoopbackRequest request = server.received().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/hook?a=b"));
    const QByteArray signature =
        QMessageAuthenticationCode::hash(request.body, "s3cret", QCryptographicHash::Sha512)
            .toHex();
    QCOMPARE(request.headers.value("smile-signature"), signature);
    const QJsonObject event = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(event.value(u"type").toString(), QStringLiteral("USER_CREATED"));
    QVERIFY(event.value(u"id").toString().startsWith(QStringLiteral("et-")));
    QCOMPARE(event.value(u"data").toObject().value(u"userId"),
             made.value(u"user").toObject().value(u"id"));
    const Contract contract(QStringLiteral(SMILE_CONTRACT));
    if (contract.isThere())
        QCOMPARE(contract.problems(QStringLiteral("UserCreatedEvent"), event), QStringList());
}

void TestWebhooks::failedDeliveryIsRetriedTwice()
{
    Caller caller;
    LoopbackServer server;
    server.script({LoopbackServer::json("{}", 500)});
    listen(caller, server, {QStringLiteral("USER_CREATED")});
    caller.post(QStringLiteral("/users"));
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 3, 60'000);
    const QList<LoopbackRequest> received = server.received();
    QCOMPARE(received[1].body, received[0].body); // the same event id
    QCOMPARE(received[2].body, received[0].body);
    caller.post(QStringLiteral("/users"));
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 6, 60'000);
    for (int i = 3; i < 6; ++i) // and not the first event a fourth time
        QCOMPARE(server.received().at(i).body, server.received().at(3).body);
    QVERIFY(server.received().at(3).body != received[0].body);
}

void TestWebhooks::onlyWhatWasAskedForIsDelivered()
{
    Caller caller;
    LoopbackServer server;
    server.script({LoopbackServer::json("{}")});
    listen(caller, server, {QStringLiteral("ACCOUNT_DISCONNECTED")});
    caller.post(QStringLiteral("/users"));
    const QString id =
        caller.get(QStringLiteral("/accounts")).items().first().toObject().value(u"id").toString();
    caller.remove(QStringLiteral("/accounts/") + id);
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 1, 60'000);
    const QJsonObject event = QJsonDocument::fromJson(server.received().first().body).object();
    QCOMPARE(event.value(u"type").toString(), QStringLiteral("ACCOUNT_DISCONNECTED"));
    QCOMPARE(event.value(u"data").toObject().value(u"accountId").toString(), id);
}

void TestWebhooks::schemeMayBeInCapitals()
{
    Caller caller;
    LoopbackServer server;
    server.script({LoopbackServer::json("{}")});
    listen(caller, server, {QStringLiteral("USER_CREATED")}, QStringLiteral("HTTP"));
    caller.post(QStringLiteral("/users"));
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 1, 60'000);
}

/// Headers without an end, so slowly that nothing times out.
static LoopbackServer::Step drip()
{
    return [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("X: y\r\n"); });
        timer->start(100);
    };
}

void TestWebhooks::endlessAnswerKeepsNoOtherWaiting()
{
    Caller caller;
    LoopbackServer endless;
    endless.script({drip()});
    LoopbackServer server;
    server.script({LoopbackServer::json("{}")});
    listen(caller, endless, {QStringLiteral("USER_CREATED")});
    caller.post(QStringLiteral("/users"));
    QTRY_VERIFY_WITH_TIMEOUT(!endless.received().isEmpty(), 60'000);
    // Some may share its thread, by chance of their ids, but hardly seven of eight.
    for (int i = 0; i < 8; ++i)
        listen(caller, server, {QStringLiteral("USER_CREATED")});
    caller.post(QStringLiteral("/users"));
    QTRY_VERIFY_WITH_TIMEOUT(server.received().size() >= 2, 60'000);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
