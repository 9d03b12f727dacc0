#include "api/envelope.h"
#include "api/readers.h"
#include "compat.h"

#include <QTest>
#include <QTimeZone>

using namespace smile::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2024, 1, 15), QTime(12, 0), smile::utc);

Result<Envelope> read(const RawAnswer &answer)
{
    return readAnswer(answer, Redactor(), noon);
}

RawAnswer json(int status, const QByteArray &body)
{
    RawAnswer answer;
    answer.status = status;
    answer.contentType = "application/json; charset=utf-8";
    answer.body = body;
    return answer;
}

QByteArray nested(int depth)
{
    return R"({"code":"OK","requestId":"r","data":)" + QByteArray(depth, '[')
           + QByteArray(depth, ']') + "}";
}

} // namespace

class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnes();
    void badAnswersUnderNoError_data();
    void badAnswersUnderNoError();
    void kinds_data();
    void kinds();
    void errorsWithoutABodyOfTheirs();
    void messagesAreRedacted();
    void wordsAreBounded();
    void retryAfter();
    void pages();
    void tokens();
};

void EnvelopeTest::goodOnes()
{
    const Result<Envelope> list =
        read(json(200, R"({"code":"OK","requestId":"r-7","data":{"a":1}})"));
    QVERIFY(list);
    QCOMPARE(list->requestId, u"r-7"_s);
    QCOMPARE(list->data["a"_L1].toInt(), 1);
    QVERIFY(read(json(201, R"({"code":"CREATED","message":"","requestId":"r-7","data":{}})")));
    QVERIFY(read(json(200, R"({"code":"OK","requestId":"r-7"})"))); // a delete has no data
    QVERIFY(read(json(200, nested(deepestJson - 1))));
    // Brackets within text are no depth.
    const QByteArray text = "{\"code\":\"OK\",\"data\":\"\\\"" + QByteArray(1000, '[') + "\"}";
    QVERIFY(read(json(200, text)));
}

void EnvelopeTest::badAnswersUnderNoError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type = "application/json";
    QTest::newRow("empty") << 200 << type << QByteArray();
    QTest::newRow("blank") << 200 << type << QByteArray(" \n");
    QTest::newRow("no content") << 204 << QByteArray() << QByteArray();
    QTest::newRow("truncated") << 200 << type << QByteArray(R"({"code":"OK","data":{"ite)");
    QTest::newRow("HTML") << 200 << QByteArray("text/html") << QByteArray("<html>Sign in</html>");
    QTest::newRow("JSON as text") << 200 << QByteArray("text/plain")
                                  << QByteArray(R"({"code":"OK"})");
    QTest::newRow("no type") << 200 << QByteArray() << QByteArray(R"({"code":"OK"})");
    QTest::newRow("HTML as JSON") << 200 << type << QByteArray("<html></html>");
    QTest::newRow("array") << 200 << type << QByteArray(R"([{"code":"OK"}])");
    QTest::newRow("number") << 200 << type << QByteArray("7");
    QTest::newRow("another API") << 200 << type << QByteArray(R"({"ok":true})");
    QTest::newRow("code of a wrong type") << 200 << type << QByteArray(R"({"code":1,"data":{}})");
    QTest::newRow("error as 200") << 200 << type << QByteArray(R"({"code":"SERVER_ERROR"})");
    QTest::newRow("partial") << 206 << type << QByteArray(R"({"code":"OK","data":{}})");
    QTest::newRow("redirect") << 302 << type << QByteArray(R"({"code":"OK","data":{}})");
    QTest::newRow("bad UTF-8") << 200 << type
                               << QByteArray("{\"code\":\"OK\",\"data\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << 200 << type << nested(deepestJson);
    QTest::newRow("100,000 deep") << 200 << type << nested(100'000);
    QTest::newRow("10 MB of garbage") << 200 << type << QByteArray(10'000'000, '\x07');
    QTest::newRow("too large") << 200 << type
                               << QByteArray(R"({"code":"OK"})") + QByteArray(largestBody, ' ');
}

void EnvelopeTest::badAnswersUnderNoError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    RawAnswer answer = json(status, body);
    answer.contentType = contentType;
    const Result<Envelope> result = read(answer);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Protocol);
    QCOMPARE(result.error().status, status);
    QVERIFY(!result.error().message.isEmpty());
}

void EnvelopeTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << u"INVALID_PARAMETERS"_s << Kind::Invalid;
    QTest::newRow("400 wrong key") << 400 << u"INVALID_CREDENTIALS"_s << Kind::Auth;
    QTest::newRow("401 no key") << 401 << u"INVALID_TOKEN"_s << Kind::Auth;
    QTest::newRow("401 wrong key") << 401 << u"INVALID_CREDENTIALS"_s << Kind::Auth;
    QTest::newRow("403") << 403 << u"UNAUTHORIZED_ACCESS"_s << Kind::Forbidden;
    QTest::newRow("404") << 404 << u"MISSING_RESOURCE"_s << Kind::NotFound;
    QTest::newRow("408") << 408 << QString() << Kind::Timeout;
    QTest::newRow("415") << 415 << u"UNSUPPORTED_TYPE"_s << Kind::Invalid;
    QTest::newRow("429") << 429 << u"REQUEST_LIMIT_EXCEEDED"_s << Kind::RateLimited;
    QTest::newRow("500") << 500 << u"SERVER_ERROR"_s << Kind::Server;
    QTest::newRow("501") << 501 << u"UNSUPPORTED_METHOD"_s << Kind::Invalid;
    QTest::newRow("502") << 502 << QString() << Kind::Server;
    QTest::newRow("503") << 503 << u"SERVER_UNAVAILABLE"_s << Kind::Server;
    QTest::newRow("504") << 504 << u"TIME_LIMIT_EXCEEDED"_s << Kind::Server;
    QTest::newRow("418") << 418 << QString() << Kind::Invalid;
}

void EnvelopeTest::kinds()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(Kind, kind);
    const QByteArray body =
        "{\"code\":\"" + code.toLatin1() + R"(","message":"why","requestId":"r-9"})";
    const Result<Envelope> result = read(json(status, body));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().status, status);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().message, u"why"_s);
    QCOMPARE(result.error().requestId, u"r-9"_s);
}

void EnvelopeTest::errorsWithoutABodyOfTheirs()
{
    RawAnswer answer;
    answer.status = 502;
    answer.reason = "Bad Gateway";
    answer.contentType = "text/html";
    answer.body = "<html>nginx</html>";
    const Result<Envelope> result = read(answer);
    QCOMPARE(result.error().kind, Kind::Server);
    QCOMPARE(result.error().message, u"Bad Gateway"_s);
    QVERIFY(result.error().code.isEmpty());
}

void EnvelopeTest::messagesAreRedacted()
{
    const auto result =
        read(json(400, R"({"code":"INVALID_PARAMETERS","message":"a@b.io is taken"})"));
    QCOMPARE(result.error().message, u"… is taken"_s);
}

void EnvelopeTest::wordsAreBounded()
{
    // The request log keeps thousands of them.
    const QByteArray much(5'000'000, 'x');
    const QByteArray words = R"("code":")" + much + R"(","requestId":")" + much
                             + R"(","message":"the-secret )" + much + '"';
    const RawAnswer failed = json(400, '{' + words + '}');
    const Redactor redactor({u"the-secret"_s});
    const Error error = readAnswer(failed, redactor, noon).error();
    QVERIFY(error.message.size() <= 1001);
    QVERIFY(error.message.startsWith(u"… xxx"_s));
    QVERIFY(error.code.size() <= 200);
    QVERIFY(error.requestId.size() <= 200);
    QVERIFY(redactor.answer(failed.body, true).size() <= 2001);
    const QByteArray good = R"({"code":"OK","data":{},"requestId":")" + much + "\"}";
    QVERIFY(read(json(200, good))->requestId.size() <= 200);
    const Error strange = read(json(200, '{' + words + '}')).error();
    QVERIFY(strange.message.size() <= 1001);
    QVERIFY(strange.code.size() <= 200);
}

void EnvelopeTest::retryAfter()
{
    QCOMPARE(readRetryAfter("3", noon).value(), 3s);
    QCOMPARE(readRetryAfter(" 0 ", noon).value(), 0s);
    QCOMPARE(readRetryAfter("Mon, 15 Jan 2024 12:00:07 GMT", noon).value(), 7s);
    QVERIFY(!readRetryAfter("Mon, 15 Jan 2024 11:00:00 GMT", noon));
    QVERIFY(!readRetryAfter("", noon));
    QVERIFY(!readRetryAfter("-1", noon));
    QVERIFY(!readRetryAfter("soon", noon));
    QCOMPARE(readRetryAfter("99999999999999999", noon).value(), 24h);

    RawAnswer answer = json(429, R"({"code":"REQUEST_LIMIT_EXCEEDED"})");
    answer.retryAfter = "2";
    QCOMPARE(read(answer).error().retryAfter.value(), 2s);
}

void EnvelopeTest::pages()
{
    QString note;
    QJsonObject data{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}, 7, QJsonValue()}},
                     {u"nextCursor"_s, QJsonValue()}};
    const std::optional<Page> page = readPage(data, note);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QVERIFY(page->nextCursor.isEmpty());
    QCOMPARE(note, u"2 of 3 items are no objects."_s);

    note.clear();
    data.insert(u"nextCursor"_s, 7);
    QVERIFY(!readPage(data, note)); // nobody knows whether more follows
    QVERIFY(!note.isEmpty());
    data.insert(u"nextCursor"_s, u"next"_s);
    QCOMPARE(readPage(data, note)->nextCursor, u"next"_s);
    data.insert(u"items"_s, QJsonObject());
    QVERIFY(!readPage(data, note));
    QVERIFY(!readPage(QJsonValue::Undefined, note));
    QVERIFY(!readPage(QJsonArray{1}, note));
}

void EnvelopeTest::tokens()
{
    QString note;
    const QJsonObject token{{u"id"_s, u"tk-1"_s},
                            {u"accessToken"_s, u"secret"_s},
                            {u"mode"_s, u"SANDBOX"_s},
                            {u"expiresAt"_s, u"2024-01-15T17:00:00Z"_s}};
    const std::optional<Token> read = readToken(token, note);
    QVERIFY(read);
    QCOMPARE(read->expiresAt, noon.addSecs(5 * 3600));
    QCOMPARE(read->mode, u"SANDBOX"_s);
    QVERIFY(note.isEmpty());
    QVERIFY(!readToken(QJsonObject{{u"id"_s, u"tk-1"_s}}, note));
    QVERIFY(!readNewUser(QJsonObject{{u"token"_s, token}}, note));
    QVERIFY(readNewUser(QJsonObject{{u"token"_s, token}, {u"user"_s, QJsonObject()}}, note));
}

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_envelope.moc"
