#include "catalog/catalog.h"
#include "compat.h"
#include "support/clientbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
namespace catalog = smile::catalog;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What every write must look like, or Qt may send it twice.
void compareWrite(const FakeRequest &sent, const char *body)
{
    const bool given = body != nullptr;
    QVERIFY(sent.hasBody);
    QVERIFY(sent.sequential);
    QVERIFY(sent.request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool());
    QCOMPARE(sent.request.header(QNetworkRequest::ContentLengthHeader).toLongLong(),
             sent.body.size());
    QCOMPARE(sent.request.rawHeader("Content-Type"), QByteArray("application/json"));
    if (given)
        QCOMPARE(QJsonDocument::fromJson(sent.body).object(), object(body));
    else
        QCOMPARE(sent.body, QByteArray());
}

constexpr const char *tokenJson = R"({"id":"tk-1","accessToken":"link-token","mode":"SANDBOX",
    "expiresAt":"2024-01-15T17:00:00Z"})";

InviteTemplateDraft templateDraft()
{
    InviteTemplateDraft draft;
    draft.name = u"Plain"_s;
    draft.companyName = u"Acme"_s;
    draft.companyLogoUrl = u"https://acme.example/logo.png"_s;
    draft.senderName = u"Acme Support"_s;
    draft.replyAddress = u"help@acme.example"_s;
    draft.subject = u"Hello"_s;
    draft.body = u"Dear ${firstName}"_s;
    draft.landingPage = {u"h1"_s, u"d1"_s, u"b1"_s};
    draft.successPage = {u"h2"_s, u"d2"_s, u"b2"_s};
    return draft;
}

constexpr const char *templateJson = R"({"name":"Plain",
    "company":{"name":"Acme","logoUrl":"https:\/\/acme.example\/logo.png"},
    "email":{"sendEmail":true,"senderName":"Acme Support","replyAddress":"help@acme.example",
        "subject":"Hello","body":"Dear ${firstName}"},
    "landingPage":{"header":"h1","description":"d1","button":"b1"},
    "successPage":{"header":"h2","description":"d2","button":"b2"}})";

} // namespace

/// Each function of the client: method, path, query, headers, body, value.
class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListAndGet_data();
    void everyListAndGet();
    void listSendsFiltersSizeAndCursor();
    void listRefusesWhatTheServerWouldIgnore();
    void getRefusesWhatIsNoId();
    void idsArePercentEncoded();
    void headers();
    void settingsOfARequest();
    void wrongTypesAreNoted();
    void otherReads();
    void createUser();
    void createUserWithNothing();
    void createToken();
    void writesWithoutABody_data();
    void writesWithoutABody();
    void exportAccount();
    void createInvite();
    void createInviteTemplate();
    void updateInviteTemplate();
    void createWebhook();
    void createConsentTemplate();
    void createArchive();
    void requestIdOfAGoodAnswer();
};

void ClientTest::everyListAndGet_data()
{
    QTest::addColumn<const catalog::Resource *>("resource");
    for (const catalog::Resource *resource : catalog::all())
        QTest::newRow(resource->key) << resource;
}

void ClientTest::everyListAndGet()
{
    QFETCH(const catalog::Resource *, resource);
    Bench bench;
    QString path = QString::fromLatin1(resource->endpoint);
    Query query;
    if (path.contains(u"{inviteId}"_s)) {
        path.replace(u"{inviteId}"_s, u"iv-1"_s);
        query.filters = {{u"inviteId"_s, u"iv-1"_s}};
    }
    bench.network.expect("GET", path + u"?size=150"_s,
                         FakeAnswer::page({object(R"({"id":"x-1"})")}));
    auto page = watch(bench.client->list(*resource, query));
    QTRY_VERIFY(page->result);
    QVERIFY(*page->result);
    QCOMPARE(page->result->value().items.first(), object(R"({"id":"x-1"})"));
    QVERIFY(page->result->value().nextCursor.isEmpty());
    if (!resource->hasGet)
        return;
    bench.network.expect("GET", path + u"/x-1"_s, FakeAnswer::ok(object(R"({"id":"x-1"})")));
    auto record = watch(bench.client->get(*resource, u"x-1"_s));
    QTRY_VERIFY(record->result);
    QCOMPARE(record->result->value(), object(R"({"id":"x-1"})"));
}

void ClientTest::listSendsFiltersSizeAndCursor()
{
    Bench bench;
    bench.network.expect(
        "GET", u"/accounts?userId=u%2B1%262&startDate=2024-01-15&size=150&cursor=a%2Fb%3D"_s,
        FakeAnswer::page({}, u"next"_s));
    Query query;
    query.filters = {{u"userId"_s, u"u+1&2"_s}, {u"startDate"_s, u"2024-01-15"_s}};
    query.size = 1000;
    query.cursor = u"a/b="_s;
    auto page = watch(bench.client->list(catalog::accounts, query));
    QTRY_VERIFY(page->result);
    QCOMPARE(page->result->value().nextCursor, u"next"_s);
}

void ClientTest::listRefusesWhatTheServerWouldIgnore()
{
    Bench bench;
    Query query;
    query.filters = {{u"email"_s, u"a@b.io"_s}};
    auto page = watch(bench.client->list(catalog::accounts, query));
    QVERIFY(!page->result); // queued, also when it fails at once
    auto people = watch(bench.client->list(catalog::people));
    auto logsOfNone = watch(bench.client->list(catalog::inviteLogs));
    auto logsOfEmpty = watch(bench.client->inviteLogs({}));
    QTRY_VERIFY(page->result && people->result && logsOfNone->result && logsOfEmpty->result);
    QCOMPARE(logsOfNone->result->error().kind, Kind::Invalid);
    QCOMPARE(logsOfEmpty->result->error().kind, Kind::Invalid);
    QCOMPARE(page->result->error().kind, Kind::Invalid);
    QCOMPARE(people->result->error().kind, Kind::Invalid);
    QVERIFY(bench.log.requests().empty());
}

void ClientTest::getRefusesWhatIsNoId()
{
    Bench bench;
    for (const QString &id : {QString(), u"."_s, u".."_s}) {
        auto record = watch(bench.client->get(catalog::accounts, id));
        auto revoked = watch(bench.client->revokeAccount(id));
        QTRY_VERIFY(record->result && revoked->result);
        QCOMPARE(record->result->error().kind, Kind::Invalid);
        QCOMPARE(revoked->result->error().kind, Kind::Invalid);
        QVERIFY(!revoked->result->error().mayHaveArrived);
    }
    auto token = watch(bench.client->createToken({}));
    QTRY_VERIFY(token->result);
    QCOMPARE(token->result->error().kind, Kind::Invalid);
}

void ClientTest::idsArePercentEncoded()
{
    Bench bench;
    bench.network.expect("GET", u"/accounts/a%2F..%2F%3Fb%23%20%E4%BA%BA"_s,
                         FakeAnswer::ok(QJsonObject()));
    auto record = watch(bench.client->get(catalog::accounts, u"a/../?b# 人"_s));
    QTRY_VERIFY(record->result);
    QVERIFY(*record->result);
}

void ClientTest::headers()
{
    Bench bench(QUrl(u"https://someone:else@api.example:8443/v1//"_s));
    QCOMPARE(bench.client->baseUrl(), QUrl(u"https://api.example:8443/v1//"_s));
    bench.network.expect("GET", u"/users/u-1"_s, FakeAnswer::ok(QJsonObject()));
    auto record = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(record->result);
    const QNetworkRequest &request = bench.network.sent().first().request;
    QCOMPARE(request.rawHeader("Authorization"),
             QByteArray("Basic " + QByteArray("the-key:the-secret").toBase64()));
    QCOMPARE(request.rawHeader("Accept"), QByteArray("application/json"));
    QVERIFY(request.rawHeader("User-Agent").startsWith("SmileConsole/"));
    QCOMPARE(request.url().userInfo(), QString());
    QVERIFY(!bench.network.sent().first().hasBody);
    QCOMPARE(bench.log.requests().back().path, u"/users/u-1"_s);
}

void ClientTest::settingsOfARequest()
{
    Bench bench;
    bench.network.expect("GET", u"/users/u-1"_s, FakeAnswer::ok(QJsonObject()));
    auto record = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(record->result);
    const QNetworkRequest &request = bench.network.sent().first().request;
    const QList<std::pair<QNetworkRequest::Attribute, int>> settings{
        {QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy},
        {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual},
        {QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual},
        {QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual},
        {QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork},
        {QNetworkRequest::CacheSaveControlAttribute, false},
        {QNetworkRequest::Http2AllowedAttribute, false}};
    for (const auto &[attribute, value] : settings)
        QCOMPARE(request.attribute(attribute), QVariant(value));
    QVERIFY(request.transferTimeout() > 0);
}

void ClientTest::wrongTypesAreNoted()
{
    Bench bench;
    const QJsonArray items{object(R"({"id":"a-1","createdAt":7,"userId":null})"), u"no object"_s};
    bench.network.expect("GET", u"/accounts?size=150"_s, FakeAnswer::page(items));
    auto page = watch(bench.client->list(catalog::accounts));
    QTRY_VERIFY(page->result);
    QCOMPARE(page->result->value().items.size(), 1);
    QCOMPARE(bench.log.requests().back().note,
             u"1 of 2 items are no objects. 1 fields of a wrong type (createdAt)."_s);
}

void ClientTest::otherReads()
{
    Bench bench;
    Query query;
    query.size = 10;
    bench.network.expect("GET", u"/invites/iv-1/logs?size=10"_s,
                         FakeAnswer::page({object(R"({"id":"invl-1"})")}));
    bench.network.expect("GET", u"/users/u-1/payload"_s, FakeAnswer::ok(object(R"({"forms":[]})")));
    bench.network.expect("GET", u"/accounts/a-1/payload"_s,
                         FakeAnswer::ok(object(R"({"links":[]})")));
    auto logs = watch(bench.client->inviteLogs(u"iv-1"_s, query));
    auto user = watch(bench.client->userPayload(u"u-1"_s));
    auto account = watch(bench.client->accountPayload(u"a-1"_s));
    bench.network.expect("GET", u"/sandbox/invites/iv-1/mail"_s,
                         FakeAnswer::ok(object(R"({"subject":"Hello"})")));
    auto mail = watch(bench.client->sandboxMail(u"iv-1"_s));
    QTRY_VERIFY(logs->result && user->result && account->result && mail->result);
    QCOMPARE(mail->result->value(), object(R"({"subject":"Hello"})"));
    QCOMPARE(logs->result->value().items.size(), 1);
    QCOMPARE(user->result->value(), object(R"({"forms":[]})"));
    QCOMPARE(account->result->value(), object(R"({"links":[]})"));
}

void ClientTest::createUser()
{
    Bench bench;
    QJsonObject data{{u"user"_s, object(R"({"id":"u-9"})")}, {u"token"_s, object(tokenJson)}};
    bench.network.expect("POST", u"/users"_s, FakeAnswer::made(data));
    auto made = watch(bench.client->createUser({{u"crm"_s, u"42"_s}}));
    QTRY_VERIFY(made->result);
    compareWrite(bench.network.sent().first(), R"({"externalMetadata":{"crm":"42"}})");
    QCOMPARE(made->result->value().user, object(R"({"id":"u-9"})"));
    QCOMPARE(made->result->value().token.accessToken, u"link-token"_s);
    // The token is a secret, and the metadata somebody's: none of it is kept.
    QVERIFY(bench.log.requests().back().answer.isEmpty());
}

void ClientTest::createUserWithNothing()
{
    Bench bench;
    bench.network.expect("POST", u"/users"_s, FakeAnswer::made(QJsonObject()));
    auto made = watch(bench.client->createUser({}));
    QTRY_VERIFY(made->result);
    compareWrite(bench.network.sent().first(), "{}");
    QCOMPARE(made->result->error().kind, Kind::Protocol); // 201 without user and token
    QVERIFY(made->result->error().mayHaveArrived);
}

void ClientTest::createToken()
{
    Bench bench;
    bench.network.expect("POST", u"/tokens?userId=t-1%261"_s, FakeAnswer::made(object(tokenJson)));
    auto token = watch(bench.client->createToken(u"t-1&1"_s));
    QTRY_VERIFY(token->result);
    compareWrite(bench.network.sent().first(), nullptr);
    QCOMPARE(token->result->value().id, u"tk-1"_s);
    QCOMPARE(token->result->value().expiresAt,
             QDateTime(QDate(2024, 1, 15), QTime(17, 0), smile::utc));
}

using Act = Call<Nothing> (Client::*)(const QString &);

void ClientTest::writesWithoutABody_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    const auto row = [](Act act, const char *method, const char *path) {
        QTest::newRow(path) << act << QByteArray(method) << QString::fromLatin1(path);
    };
    row(&Client::resetSession, "POST", "/users/x-1/resetSession");
    row(&Client::revokeAccount, "DELETE", "/accounts/x-1");
    row(&Client::disableMonitor, "POST", "/accounts/x-1/disableMonitor");
    row(&Client::deleteInviteTemplate, "DELETE", "/inviteTemplates/x-1");
    row(&Client::deleteWebhook, "DELETE", "/webhooks/x-1");
    row(&Client::deleteConsentTemplate, "DELETE", "/consentTemplates/x-1");
    row(&Client::deleteArchive, "DELETE", "/archives/x-1");
}

void ClientTest::writesWithoutABody()
{
    QFETCH(Act, act);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    Bench bench;
    bench.network.expect(method, path, FakeAnswer::ok()); // no data: CommonResponse
    auto done = watch((bench.client.get()->*act)(u"x-1"_s));
    QTRY_VERIFY(done->result);
    QVERIFY(*done->result);
    QCOMPARE(done->result->requestId(), u"req-1"_s);
    compareWrite(bench.network.sent().first(), nullptr);
}

void ClientTest::exportAccount()
{
    Bench bench;
    for (int i = 0; i < 2; ++i)
        bench.network.expect("POST", u"/accounts/a-1/exports/generate"_s,
                             FakeAnswer::ok(object(R"({"md5":"m"})")));
    auto pdf = watch(bench.client->exportAccount(u"a-1"_s, ExportFormat::Pdf));
    auto csv = watch(bench.client->exportAccount(u"a-1"_s, ExportFormat::Csv));
    QTRY_VERIFY(pdf->result && csv->result);
    compareWrite(bench.network.sent()[0], R"({"exportExtensionType":"PDF"})");
    compareWrite(bench.network.sent()[1], R"({"exportExtensionType":"CSV"})");
    QCOMPARE(csv->result->value(), object(R"({"md5":"m"})"));
}

void ClientTest::createInvite()
{
    Bench bench;
    for (int i = 0; i < 2; ++i)
        bench.network.expect("POST", u"/invites"_s, FakeAnswer::made(object(R"({"id":"iv-1"})")));
    InviteDraft draft;
    draft.fullName = u"George Palomero"_s;
    draft.email = u"g@smileapi.io"_s;
    draft.templateId = u"tpl-1"_s;
    auto least = watch(bench.client->createInvite(draft));
    draft.firstName = u"George"_s;
    draft.lastName = u"Palomero"_s;
    draft.winkTemplateId = u"wtpl-1"_s;
    auto full = watch(bench.client->createInvite(draft));
    QTRY_VERIFY(least->result && full->result);
    compareWrite(bench.network.sent()[0],
                 R"({"fullName":"George Palomero","email":"g@smileapi.io","templateId":"tpl-1"})");
    compareWrite(bench.network.sent()[1],
                 R"({"fullName":"George Palomero","email":"g@smileapi.io","templateId":"tpl-1",
                     "firstName":"George","lastName":"Palomero","winkTemplateId":"wtpl-1"})");
    QCOMPARE(full->result->value(), object(R"({"id":"iv-1"})"));
}

void ClientTest::createInviteTemplate()
{
    Bench bench;
    bench.network.expect("POST", u"/inviteTemplates"_s,
                         FakeAnswer::made(object(R"({"id":"tpl-1"})")));
    auto made = watch(bench.client->createInviteTemplate(templateDraft()));
    QTRY_VERIFY(made->result);
    compareWrite(bench.network.sent().first(), templateJson);
    QCOMPARE(made->result->value(), object(R"({"id":"tpl-1"})"));
}

void ClientTest::updateInviteTemplate()
{
    Bench bench;
    bench.network.expect("PUT", u"/inviteTemplates/tpl-1"_s,
                         FakeAnswer::ok(object(R"({"id":"tpl-1"})")));
    auto made = watch(bench.client->updateInviteTemplate(u"tpl-1"_s, templateDraft()));
    QTRY_VERIFY(made->result);
    compareWrite(bench.network.sent().first(), templateJson);
    QVERIFY(*made->result);
}

void ClientTest::createWebhook()
{
    Bench bench;
    bench.network.expect("POST", u"/webhooks"_s, FakeAnswer::ok(object(R"({"id":"w-1"})")));
    WebhookDraft draft;
    draft.name = u"Ours"_s;
    draft.url = u"https://acme.example/hook"_s;
    draft.secret = u"hush"_s;
    draft.eventTypes = {u"ACCOUNT_CREATED"_s, u"INVITE_LINKED"_s};
    auto made = watch(bench.client->createWebhook(draft));
    QTRY_VERIFY(made->result);
    compareWrite(
        bench.network.sent().first(),
        R"({"name":"Ours","url":"https:\/\/acme.example\/hook","secret":"hush","active":true,
                     "includePayload":false,"eventTypes":["ACCOUNT_CREATED","INVITE_LINKED"]})");
}

void ClientTest::createConsentTemplate()
{
    Bench bench;
    bench.network.expect("POST", u"/consentTemplates"_s,
                         FakeAnswer::made(object(R"({"id":"ct-1"})")));
    ConsentTemplateDraft draft;
    draft.consentType = u"Terms"_s;
    draft.version = u"1.0"_s;
    draft.consentText = u"I agree"_s;
    draft.title = u"Terms of use"_s;
    auto made = watch(bench.client->createConsentTemplate(draft));
    QTRY_VERIFY(made->result);
    compareWrite(
        bench.network.sent().first(),
        R"({"consentType":"Terms","version":"1.0","consentText":"I agree","title":"Terms of use"})");
}

void ClientTest::createArchive()
{
    Bench bench;
    bench.network.expect("POST", u"/archives"_s, FakeAnswer::ok(object(R"({"id":"u-1"})")));
    ArchiveDraft draft;
    draft.userId = u"t-1"_s;
    draft.fileType = u"PH_PAYSLIP"_s;
    draft.files = {{u"pay.pdf"_s, u"PAYSLIP"_s, u"PDF"_s, "\x01\xff"}, {{}, {}, u"PNG"_s, "x"}};
    auto made = watch(bench.client->createArchive(draft));
    QTRY_VERIFY(made->result);
    compareWrite(bench.network.sent().first(),
                 R"({"userId":"t-1","fileType":"PH_PAYSLIP","rawFiles":[
                     {"fileName":"pay.pdf","fileSubtype":"PAYSLIP","fileExtensionType":"PDF","fileContent":"Af8="},
                     {"fileExtensionType":"PNG","fileContent":"eA=="}]})");
}

void ClientTest::requestIdOfAGoodAnswer()
{
    Bench bench;
    bench.network.expect("GET", u"/users/u-1"_s, FakeAnswer::ok(QJsonObject()));
    auto record = watch(bench.client->get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(record->result);
    QCOMPARE(record->result->requestId(), u"req-1"_s);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
