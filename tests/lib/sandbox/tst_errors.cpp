#include "caller.h"

#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace smile::tests;

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsAreAskedFor_data();
    void credentialsAreAskedFor();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void badBodiesAreRefused_data();
    void badBodiesAreRefused();
    void everyAnswerIsWhole();
    void deepAndLongBodiesDoNoHarm();
    void postWithoutLengthIsAnsweredAtOnce();
    void lengthThatIsNoneIsRefused();
    void whatIsNoRequestIsToldFromAnUnknownMethod();
    void headHasALengthAndNoBody();
    void bodyOfAGetIsNotTheNextRequest();
    void rateLimitCountsAuthenticatedCallsOnly();
    void manyKeptConnectionsAreServed();
    void stopCutsKeptConnections();

private:
    Caller m_caller;
};

void TestErrors::credentialsAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("code");
    const auto basic = [](const QString &pair) -> QByteArray {
        return "Basic " + pair.toUtf8().toBase64();
    };
    const QString key = m_caller.sandbox.apiKey();
    const QString secret = m_caller.sandbox.apiSecret();
    QTest::newRow("none") << QByteArray() << QStringLiteral("INVALID_TOKEN");
    QTest::newRow("another scheme") << QByteArray("Bearer abc") << QStringLiteral("INVALID_TOKEN");
    const QString wrong = QStringLiteral("INVALID_CREDENTIALS");
    QTest::newRow("wrong secret") << basic(key + QStringLiteral(":x")) << wrong;
    QTest::newRow("wrong key") << basic(QStringLiteral("x:") + secret) << wrong;
    QTest::newRow("no colon") << basic(key) << wrong;
    QTest::newRow("no base64") << QByteArray("Basic %%%") << wrong;
    QByteArray dirty = basic(key + u':' + secret);
    QTest::newRow("base64 with a stranger in it") << dirty.insert(10, '*') << wrong;
    QTest::newRow("right") << basic(key + u':' + secret) << QStringLiteral("OK");
}

void TestErrors::credentialsAreAskedFor()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, code);
    const QByteArray before = std::exchange(m_caller.authorization, authorization);
    const Reply reply = m_caller.get(QStringLiteral("/users"));
    const Reply unknown = m_caller.get(QStringLiteral("/nothing"));
    m_caller.authorization = before;
    QCOMPARE(reply.code(), code);
    const bool right = code == QStringLiteral("OK");
    QCOMPARE(reply.status, right ? 200 : 401);
    QCOMPARE(unknown.status, right ? 404 : 401);
}

void TestErrors::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const QString &path, int status) {
        QTest::addRow("%s %s", method, qPrintable(path.left(60)))
            << QByteArray(method) << path << status;
    };
    row("GET", QStringLiteral("/nothing"), 404);
    row("GET", QStringLiteral("/users/nobody"), 404);
    row("GET", QStringLiteral("/users/"), 404);
    row("DELETE", QStringLiteral("/accounts/nobody"), 404);
    row("POST", QStringLiteral("/accounts/nobody/disableMonitor"), 404);
    row("POST", QStringLiteral("/users/nobody/resetSession"), 404);
    row("GET", QStringLiteral("/invites/nobody/logs"), 404);
    row("POST", QStringLiteral("/tokens"), 400);
    row("POST", QStringLiteral("/tokens?userId="), 400);
    row("POST", QStringLiteral("/tokens?userId=nobody"), 404);
    row("PATCH", QStringLiteral("/users"), 501);
    row("DELETE", QStringLiteral("/users"), 501);
    row("PUT", QStringLiteral("/accounts/nobody"), 501);
    row("OPTIONS", QStringLiteral("/users"), 501);
    row("SMILE", QStringLiteral("/users"), 501);
    for (const char *size : {"0", "151", "-1", "ten", "", "1.5", "%2B5", "5%20", "%205", "1e1"})
        row("GET", QStringLiteral("/users?size=") + QLatin1String(size), 400);
    row("GET", QStringLiteral("/users?cursor=abc"), 400);
    row("GET", QStringLiteral("/users?cursor="), 200); // the first page
    for (const char *date : {"2021-02-30", "2021-2-3", "yesterday", "2021-04-14T00:00:00Z"})
        row("GET", QStringLiteral("/accounts?startDate=") + QLatin1String(date), 400);
    row("GET", QStringLiteral("/eincomes?startMonth=2021-13"), 400);
    row("GET", QStringLiteral("/eincomes?endMonth=0000-01"), 400);
    row("GET", QStringLiteral("/providers?active=yes"), 400);
    row("GET", QStringLiteral("/providers?topIds=1,2,3,4,5,6,7,8,9,10,11"), 400);
    row("GET", QStringLiteral("/fileTypes?ocr=1"), 400);
    row("GET", QStringLiteral("/users/%FF%FE"), 400);
    row("GET", QStringLiteral("/users?userId=%FF"), 400);
    row("GET", QStringLiteral("/users/") + QString(200, u'a'), 404);
    row("GET", QStringLiteral("/users/") + QString(201, u'a'), 400);
    row("GET", QStringLiteral("/users/") + QString(9000, u'a'), 400);
    row("GET", QStringLiteral("/users/") + QStringLiteral("%F0%9F%98%80").repeated(200), 404);
    row("GET", QStringLiteral("/users/") + QStringLiteral("%F0%9F%98%80").repeated(201), 400);
    row("GET", QStringLiteral("/users?unknown=1"), 200);
    row("GET", QStringLiteral("/accounts?userId=nobody"), 200);
    row("GET", QStringLiteral("/identities?accountId=nobody"), 200);
    row("GET", QStringLiteral("/incomes?sourceId=nobody"), 200);
}

void TestErrors::badRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const Reply reply = m_caller.send(method, path);
    QCOMPARE(reply.status, status);
    const QHash<int, QString> codes{{200, QStringLiteral("OK")},
                                    {400, QStringLiteral("INVALID_PARAMETERS")},
                                    {404, QStringLiteral("MISSING_RESOURCE")},
                                    {501, QStringLiteral("UNSUPPORTED_METHOD")}};
    QCOMPARE(reply.code(), codes.value(status));
    if (path.contains(QStringLiteral("nobody")) && status == 200)
        QCOMPARE(reply.items(), QJsonArray());
}

void TestErrors::badBodiesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const auto row = [&](const char *name, const char *path, const QByteArray &body, int status,
                         const QByteArray &type = "application/json; charset=utf-8") {
        QTest::newRow(name) << QString::fromLatin1(path) << body << type << status;
    };
    row("plain text", "/users", "{}", 415, "text/plain");
    row("no type", "/users", "{}", 415, "application/octet-stream");
    row("form", "/users", "a=b", 415, "application/x-www-form-urlencoded");
    row("long form", "/users", "a=" + QByteArray(20'000, 'b'), 415,
        "application/x-www-form-urlencoded");
    row("multipart", "/users", "--x\r\n\r\n", 415, "multipart/form-data; boundary=x");
    row("no JSON", "/users", "{", 400);
    row("a list", "/users", "[]", 400);
    row("control character", "/users", "{\"externalMetadata\":{\"a\":\"\t\"}}", 400);
    row("number that is none", "/users", R"({"x":01})", 400);
    row("bad UTF-8", "/users", "{\"externalMetadata\":{\"a\":\"\xff\"}}", 400);
    row("empty body where one is needed", "/invites", "", 400);
    row("six pairs", "/users",
        R"({"externalMetadata":{"a":"","b":"","c":"","d":"","e":"","f":""}})", 400);
    row("five pairs", "/users", R"({"externalMetadata":{"a":"","b":"","c":"","d":"","e":""}})",
        201);
    row("not ASCII", "/users", R"({"externalMetadata":{"a":"é"}})", 400);
    row("a number", "/users", R"({"externalMetadata":{"a":1}})", 400);
    row("long key", "/users", "{\"externalMetadata\":{\"" + QByteArray(51, 'k') + "\":\"\"}}", 400);
    row("long value", "/users", "{\"externalMetadata\":{\"k\":\"" + QByteArray(501, 'v') + "\"}}",
        400);
    row("invite without e-mail", "/invites", R"({"fullName":"A","templateId":"t"})", 400);
    row("invite with no template", "/invites",
        R"({"fullName":"A","email":"a@example.com","templateId":"nothing"})", 400);
    row("invite to no address", "/invites", R"({"fullName":"A","email":"a","templateId":"t"})",
        400);
    row("name of a wrong type", "/invites",
        R"({"fullName":7,"email":"a@example.com","templateId":"t"})", 400);
    row("webhook on http", "/webhooks",
        R"({"name":"n","url":"http://example.com","eventTypes":[],"active":true,"secret":"s"})",
        400);
    row("webhook on no address", "/webhooks",
        R"({"name":"n","url":"http://127.0.0.256","eventTypes":[],"active":true,"secret":"s"})",
        400);
    row("webhook of no event", "/webhooks",
        R"({"name":"n","url":"https://example.com","eventTypes":["X"],"active":true,"secret":"s"})",
        400);
    row("webhook", "/webhooks",
        R"({"name":"n","url":"http://127.0.0.1:9","eventTypes":[],"active":true,"secret":"s"})",
        200);
    row("archive without files", "/archives", R"({"fileType":"PAYSLIP"})", 400);
    row("archive with an empty list", "/archives", R"({"rawFiles":[]})", 400);
    row("archive that is no base64", "/archives",
        R"({"rawFiles":[{"fileContent":"$","fileExtensionType":"PDF"}]})", 400);
    row("archive of a strange type", "/archives",
        R"({"rawFiles":[{"fileContent":"YQ==","fileExtensionType":"EXE"}]})", 400);
    row("consent without text", "/consentTemplates", R"({"consentType":"a","version":"1"})", 400);
    row("consent", "/consentTemplates", R"({"consentType":"a","version":"1","consentText":"t"})",
        201);
}

void TestErrors::badBodiesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    const Reply reply = m_caller.send("POST", path, body, type);
    QCOMPARE(reply.status, status);
    if (status == 415)
        QCOMPARE(reply.code(), QStringLiteral("UNSUPPORTED_TYPE"));
}

void TestErrors::everyAnswerIsWhole()
{
    QSet<QString> requestIds;
    for (const char *path : {"/users", "/nothing", "/users?size=0", "/users/x", "/users"}) {
        const Reply reply = m_caller.get(QLatin1String(path));
        QCOMPARE(reply.header("Content-Length").toInt(), reply.body.size());
        QVERIFY(!reply.json().value(u"message").toString().isEmpty());
        requestIds.insert(reply.json().value(u"requestId").toString());
    }
    QCOMPARE(requestIds.size(), 5);
}

void TestErrors::deepAndLongBodiesDoNoHarm()
{
    const QString path = QStringLiteral("/users");
    const QByteArray deep = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QCOMPARE(m_caller.send("POST", path, deep, "application/json").status, 400);
    const QByteArray objects = QByteArray("{\"a\":").repeated(100'000);
    QCOMPARE(m_caller.send("POST", path, objects, "application/json").status, 400);
    const QByteArray text = "{\"a\":\"" + QByteArray(20 * 1024 * 1024, 'x') + "\"}";
    const Reply refused = m_caller.send("POST", path, text, "application/json");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), QStringLiteral("INVALID_PARAMETERS"));
    QCOMPARE(m_caller.get(path).status, 200);
}

static QByteArray rawAnswer(const Caller &caller, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), caller.sandbox.port());
    socket.write(request);
    QByteArray answer;
    while (!answer.contains("\"requestId\"") && socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    return answer;
}

void TestErrors::postWithoutLengthIsAnsweredAtOnce()
{
    const QByteArray head =
        " HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_caller.authorization + "\r\n\r\n";
    QVERIFY(rawAnswer(m_caller, "POST /v1/users" + head).startsWith("HTTP/1.1 201"));
    QVERIFY(rawAnswer(m_caller, "DELETE /v1/accounts/x" + head).startsWith("HTTP/1.1 404"));
}

void TestErrors::lengthThatIsNoneIsRefused()
{
    const QByteArray head = "POST /v1/users HTTP/1.1\r\nHost: x\r\nAuthorization: "
                            + m_caller.authorization + "\r\nContent-Type: application/json\r\n";
    for (const char *length : {"abc", "-5", "2x", "99999999999999999999999"}) {
        const QByteArray request = head + "Content-Length: " + length + "\r\n\r\n";
        QVERIFY2(rawAnswer(m_caller, request).startsWith("HTTP/1.1 400"), length);
    }
    const QByteArray twice = head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}";
    QVERIFY(rawAnswer(m_caller, twice).startsWith("HTTP/1.1 400"));
}

void TestErrors::whatIsNoRequestIsToldFromAnUnknownMethod()
{
    QVERIFY(rawAnswer(m_caller, "no request at all\r\n\r\n").startsWith("HTTP/1.1 400"));
    QVERIFY(rawAnswer(m_caller, "GARBAGE\r\n\r\n").startsWith("HTTP/1.1 400"));
    const QByteArray head = " /v1/users HTTP/1.1\r\nHost: x\r\n\r\n";
    QVERIFY(rawAnswer(m_caller, "SMILE" + head).startsWith("HTTP/1.1 501"));
    QVERIFY(rawAnswer(m_caller, "get" + head).startsWith("HTTP/1.1 501"));
}

void TestErrors::headHasALengthAndNoBody()
{
    const QByteArray rest = " HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_caller.authorization;
    const QByteArray next = "GET /v1/nothing" + rest + "\r\n\r\n";
    const qsizetype size = m_caller.get(QStringLiteral("/samples/payslip.pdf")).body.size();
    const QByteArray file =
        rawAnswer(m_caller, "HEAD /samples/payslip.pdf" + rest + "\r\n\r\n" + next);
    QVERIFY(file.startsWith("HTTP/1.1 200"));
    const QByteArray length = "Content-Length: " + QByteArray::number(size);
    QVERIFY(file.contains(length));
    QVERIFY(file.contains("\r\n\r\nHTTP/1.1 404"));
    const QByteArray refused = rawAnswer(m_caller, "HEAD /v1/users" + rest + "\r\n\r\n" + next);
    QVERIFY(refused.startsWith("HTTP/1.1 501"));
    QVERIFY(refused.contains("\r\n\r\nHTTP/1.1 404"));
}

void TestErrors::bodyOfAGetIsNotTheNextRequest()
{
    const QByteArray head =
        " HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_caller.authorization + "\r\n";
    const QByteArray get = "GET /v1/providers?size=1" + head + "Content-Length: 9000\r\n\r\n";
    const QByteArray next = "POST /v1/users" + head + "Content-Length: 0\r\n\r\n";
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_caller.sandbox.port());
    socket.write(get + QByteArray(9000, '{') + next);
    QByteArray answers;
    while (answers.count("\"requestId\"") < 2 && socket.waitForReadyRead(30'000))
        answers += socket.readAll();
    QVERIFY(answers.startsWith("HTTP/1.1 200"));
    QVERIFY(answers.contains("HTTP/1.1 201"));
}

void TestErrors::rateLimitCountsAuthenticatedCallsOnly()
{
    smile::sandbox::Sandbox::Options options = Caller::quietOptions();
    options.rateLimit = 3;
    Caller caller(options);
    const QByteArray right = std::exchange(caller.authorization, "Basic eDp5");
    for (int i = 0; i < 10; ++i)
        QCOMPARE(caller.get(QStringLiteral("/users")).status, 401);
    caller.authorization = right;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(caller.get(QStringLiteral("/v2/smile.v2.js")).status, 200);
    // How many pass before the limit bites depends on how busy the machine is: at least those
    // three, and not a hundred unless each took a third of a second.
    int passed = 0;
    Reply last = caller.get(QStringLiteral("/providers?size=1"));
    for (; last.status == 200 && passed < 100; ++passed)
        last = caller.get(QStringLiteral("/providers?size=1"));
    QVERIFY(passed >= 3);
    QCOMPARE(last.status, 429);
    QCOMPARE(last.code(), QStringLiteral("REQUEST_LIMIT_EXCEEDED"));
    QCOMPARE(last.header("Retry-After"), QByteArray("1"));
}

void TestErrors::manyKeptConnectionsAreServed()
{
    const QByteArray request = "GET /v1/providers?size=1 HTTP/1.1\r\nHost: x\r\nAuthorization: "
                               + m_caller.authorization + "\r\n\r\n";
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_caller.sandbox.port());
        socket->write(request);
        QVERIFY(socket->waitForReadyRead(30'000));
        QVERIFY(socket->readAll().startsWith("HTTP/1.1 200"));
    }
    for (int i = 0; i < 20; ++i) { // more than httplib's five on one connection
        sockets.front()->write(request);
        QVERIFY(sockets.front()->waitForReadyRead(30'000));
        while (!sockets.front()->readAll().contains("requestId"))
            QVERIFY(sockets.front()->waitForReadyRead(30'000));
    }
}

void TestErrors::stopCutsKeptConnections()
{
    Caller caller;
    QTcpSocket idle;
    idle.connectToHost(QStringLiteral("127.0.0.1"), caller.sandbox.port());
    QVERIFY(idle.waitForConnected(30'000));
    QCOMPARE(caller.get(QStringLiteral("/providers?size=1")).status, 200);
    caller.sandbox.stop(); // would wait for the keep-alive time, which is longer than a test's
    QVERIFY(idle.state() == QAbstractSocket::UnconnectedState || idle.waitForDisconnected(30'000));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
