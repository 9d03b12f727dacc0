#include "catalog/catalog.h"
#include "support/clientbench.h"

#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace catalog = smile::catalog;

/// What is kept of a call.
class CallsLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logOfAGoodCall();
    void logOfAFailedCall();
    void logOfTriesAndCancel();
    void nothingSecretIsKept();
    void errorUrlIsClean();
};

void CallsLogTest::logOfAGoodCall()
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

void CallsLogTest::logOfAFailedCall()
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

void CallsLogTest::logOfTriesAndCancel()
{
    Bench bench;
    bench.network.expect("GET", usersPath, FakeAnswer::limited("1"));
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

void CallsLogTest::nothingSecretIsKept()
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
        const QString all = entry.path + entry.note + entry.answer + asCurl(entry);
        QVERIFY(!all.contains(u"the-secret"_s));
        QVERIFY(!all.contains(u"the-key"_s));
        QVERIFY(!all.contains(u"g@smileapi.io"_s));
    }
    QVERIFY(!bench.log.requests().back().note.contains(u"hush"_s));
    QVERIFY(!hook->result->error().message.contains(u"hush"_s));
}

void CallsLogTest::errorUrlIsClean()
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
    QCOMPARE(bench.log.requests().back().base, QUrl(u"https://api.example/v1"_s));
}

QTEST_GUILESS_MAIN(CallsLogTest)
#include "tst_callslog.moc"
