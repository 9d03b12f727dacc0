#include "api/redaction.h"
#include "api/requestlog.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace smile::api;
using namespace Qt::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void textLosesWhatTheRequestCarried();
    void shortNamesTearNoHoles();
    void idsStayInUrls();
    void personalFiltersGo();
    void userInfoGoes();
    void answerKeepsTheEnvelopeOnly();
    void unreadableJsonIsLeftOut();
    void longAnswersAreCut();
    void personalTextsOfABody();
    void logIsBounded();
    void logUpdatesByNumber();
    void curlHasNoSecretAndIsQuoted();
    void curlOfAWriteAsksForItsBody();
};

void RedactionTest::text_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    QTest::newRow("e-mail") << u"gpalomero1234@smileapi.io is taken"_s << u"… is taken"_s;
    QTest::newRow("e-mail, not ASCII") << u"jörg.müller@bücher.de, too"_s << u"…, too"_s;
    QTest::newRow("phone") << u"call +639559991234 now"_s << u"call … now"_s;
    QTest::newRow("phone, spaced") << u"+63 955 999-1234"_s << u"…"_s;
    QTest::newRow("local phone") << u"0955 999 1234"_s << u"…"_s;
    QTest::newRow("SS number") << u"SSS 3300000008 unknown"_s << u"SSS … unknown"_s;
    QTest::newRow("basic") << u"Authorization: Basic a2V5OnNlY3JldA=="_s
                           << u"Authorization: Basic …"_s;
    QTest::newRow("web token") << u"token eyJhbGciOi.eyJzdWIi.s1gn-a_t"_s << u"token …"_s;
    same("id", u"account a-2a8f0c4b9d3e4f5a8b7c6d5e4f3a2b1c not found"_s);
    same("id of digits", u"a-123456789012345678901234567890"_s);
    same("dashed id", u"iv-3f2504e0-4f89-11d3-9a0c-0305e82c3301"_s);
    same("date", u"2024-01-15T10:22:33Z"_s);
    same("words", u"size must be between 1 and 150"_s);
}

void RedactionTest::text()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(Redactor().text(before), after);
}

void RedactionTest::textLosesWhatTheRequestCarried()
{
    const Redactor redactor({u"George"_s, u"George Palomero Jr."_s, u"s3cr3t-of-the-tenant"_s});
    QCOMPARE(redactor.text(u"Invite for george palomero jr. (George) exists"_s),
             u"Invite for … (…) exists"_s);
    QCOMPARE(redactor.text(u"xs3cr3t-of-the-tenanty"_s), u"x…y"_s);
}

void RedactionTest::shortNamesTearNoHoles()
{
    const Redactor redactor({u"Ng"_s, u"O"_s});
    QCOMPARE(redactor.text(u"pending for Ng: O"_s), u"pending for …: O"_s);
}

void RedactionTest::idsStayInUrls()
{
    const QUrl url(
        u"https://h/v1/accounts/a-2a8f%2F0c?userId=t-123456789012345&size=150&cursor=x%3D"_s);
    QCOMPARE(Redactor().url(url).toEncoded(), url.toEncoded());
}

void RedactionTest::personalFiltersGo()
{
    const QUrl url(u"https://h/v1/users/george%40x.io?name=George%20P&userId=a%40b.c&size=1"_s);
    const QString clean = Redactor().url(url).toString(QUrl::PrettyDecoded);
    QCOMPARE(clean, u"https://h/v1/users/…?name=…&userId=…&size=1"_s);
}

void RedactionTest::userInfoGoes()
{
    const QUrl url(u"https://key:secret@h/v1/users#part"_s);
    QCOMPARE(Redactor().url(url).toString(), u"https://h/v1/users"_s);
}

void RedactionTest::answerKeepsTheEnvelopeOnly()
{
    const QByteArray body = R"({"code":"INVALID_PARAMETERS","message":"email a@b.io is taken",
        "requestId":"r-1","data":{"userId":"u-1","fullName":"George Palomero","age":41,
        "accessToken":"topsecret","emails":[{"email":"x@y.z"}],"errors":[{"field":"email"}]}})";
    const QString clean = Redactor().answer(body, true);
    for (const char *gone : {"George", "topsecret", "41", "a@b.io", "x@y.z"})
        QVERIFY2(!clean.contains(QLatin1StringView(gone)), gone);
    for (const char *kept :
         {"INVALID_PARAMETERS", "r-1", "u-1", "is taken", "\"field\": \"email\""})
        QVERIFY2(clean.contains(QLatin1StringView(kept)), kept);
}

void RedactionTest::unreadableJsonIsLeftOut()
{
    QCOMPARE(Redactor().answer(R"({"data":{"items":[{"fullName":"George Pal)", true), QString());
    QCOMPARE(Redactor().answer("[\"George\"]", true), QString());
}

void RedactionTest::longAnswersAreCut()
{
    const QString clean = Redactor().answer(QByteArray(10'000'000, 'x'), false);
    QCOMPARE(clean.size(), 2001);
    QVERIFY(clean.endsWith(removedMark));
}

void RedactionTest::personalTextsOfABody()
{
    const QJsonObject body{{u"fullName"_s, u"George"_s},
                           {u"templateId"_s, u"tpl-1"_s},
                           {u"eventTypes"_s, QJsonArray{u"ALL_EVENTS"_s}},
                           {u"email"_s, QJsonObject{{u"subject"_s, u"Hello"_s}}}};
    QStringList texts = personalTexts(body);
    texts.sort();
    QCOMPARE(texts, (QStringList{u"George"_s, u"Hello"_s}));
}

void RedactionTest::logIsBounded()
{
    RequestLog log(3);
    QSignalSpy removed(&log, &RequestLog::removedFirst);
    QSignalSpy added(&log, &RequestLog::added);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(log.add({}), static_cast<quint64>(i + 1));
    QCOMPARE(log.requests().size(), 3U);
    QCOMPARE(log.requests().front().number, 3U);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(added.size(), 5);
}

void RedactionTest::logUpdatesByNumber()
{
    RequestLog log(2);
    for (int i = 0; i < 3; ++i)
        log.add({});
    QSignalSpy updated(&log, &RequestLog::updated);
    Request request = log.requests().back();
    request.status = 200;
    log.update(request);
    QCOMPARE(updated.takeFirst().first().toInt(), 1);
    QCOMPARE(log.requests().back().status, 200);
    request.number = 1; // fell out
    log.update(request);
    request.number = 9; // never was
    log.update(request);
    log.clear();
    request.number = 3;
    log.update(request);
    QVERIFY(updated.isEmpty());
    QCOMPARE(log.add({}), 4U);
}

void RedactionTest::curlHasNoSecretAndIsQuoted()
{
    Request request;
    request.method = "GET";
    request.path = u"/users?cursor=it's&size=2"_s;
    request.base = QUrl(u"https://k:s@sandbox.smileapi.io/v1/"_s);
    QCOMPARE(asCurl(request), u"curl --request GET --user \"$SMILE_API_KEY:$SMILE_API_SECRET\" "
                              "--header 'Accept: application/json' "
                              "'https://sandbox.smileapi.io/v1/users?cursor=it'\\''s&size=2'"_s);
}

void RedactionTest::curlOfAWriteAsksForItsBody()
{
    Request request;
    request.method = "POST";
    request.path = u"/invites"_s;
    request.hasBody = true;
    request.base = QUrl(u"http://127.0.0.1:9/v1"_s);
    const QString line = asCurl(request);
    QVERIFY(line.contains(u"--request POST"_s));
    QVERIFY(line.contains(u"--data @body.json"_s));
    QVERIFY(line.endsWith(u"'http://127.0.0.1:9/v1/invites'"_s));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
