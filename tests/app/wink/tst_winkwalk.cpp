#include "app/wink/winkbench.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

/// Goes through the whole imitation as a page's own script would: with `options` to open it with,
/// `say` to tell what it saw. It presses buttons by their words.
constexpr auto walk = R"(
  const errors = [];
  const seen = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  const until = (find) => new Promise((done) => {
    const look = () => {
      let found = null;
      try { found = find(); } catch (error) { found = null; }
      if (found) done(found); else setTimeout(look, 20);
    };
    look();
  });
  const root = () => document.querySelector('[data-smile-wink]').shadowRoot;
  const step = (name) => until(() => root().querySelector('dialog').dataset.step === name);
  const button = (words) => [...root().querySelectorAll('button:enabled')]
    .find((one) => one.textContent === words);
  const press = async (words) => (await until(() => button(words))).click();
  const fill = async (name, value) => {
    (await until(() => root().querySelector(`[name=${name}]`))).value = value;
  };
  const signIn = async (password) => {
    await step('credentials');
    await fill('userName', 'George');
    await fill('password', password);
    await press('Continue');
  };
  const sendCode = async (code) => {
    await step('code');
    for (let i = 0; i < 4; ++i) await fill(`code${i + 1}`, code[i]);
    await press('Continue');
  };
  const refusal = async () => {
    seen.push((await until(() => root().querySelector('.alert code'))).textContent);
  };
  new SmileLinkModal(options).open();
  await press('Agree and continue');
  (await until(() => root().querySelector('[data-provider=sss]'))).click();
  await signIn('wrong');
  await refusal();
  await signIn('123456');
  await sendCode('9999');
  await refusal();
  await signIn('123456');
  await sendCode('1234');
  await step('success');
  await press('Add another');
  await press('Remove');
  await until(() => button('Keep'));
  await press('Remove');
  await until(() => !button('Remove'));
  await press('Upload a payslip');
  await press('Use the sample payslip');
  await until(() => root().querySelector('main').textContent.includes('Accepted'));
  await press('Remove');
  await until(() => button('Keep'));
  await press('Remove');
  await until(() => !button('Remove'));
  await press('Done');
  await until(() => !document.querySelector('[data-smile-wink]'));
  new SmileLinkModal(options).open();
  await step('fatal');
  await press('Close');
  await until(() => !document.querySelector('[data-smile-wink]'));
  say({ eventName: 'WALKED', errors, seen });
)";

} // namespace

/// Every callback of the widget, by its real script on a real sandbox; with all of them and with
/// none.
class TestWinkWalk : public WinkBench
{
    Q_OBJECT

private Q_SLOTS:
    void startsASandbox();
    void tellsOfEverything_data();
    void tellsOfEverything();

private:
    QString token();

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

void TestWinkWalk::startsASandbox()
{
    sandbox::Sandbox::Options options;
    options.people = 4;
    options.quiet = true;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

QString TestWinkWalk::token()
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_sandbox->baseUrl() + "/users"_L1));
    const QByteArray pair = (m_sandbox->apiKey() + u':' + m_sandbox->apiSecret()).toUtf8();
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20'000))
        return {};
    const QJsonObject data =
        QJsonDocument::fromJson(reply->readAll()).object().value(u"data"_s).toObject();
    return data.value(u"token"_s).toObject().value(u"accessToken"_s).toString();
}

void TestWinkWalk::tellsOfEverything_data()
{
    QTest::addColumn<bool>("listening");
    QTest::addColumn<QString>("script");
    QTest::newRow("with callbacks") << true << u"/v2/smile.v2.js"_s;
    QTest::newRow("without, version 1") << false << u"/v1/smile.v1.js"_s;
}

void TestWinkWalk::tellsOfEverything()
{
    QFETCH(const bool, listening);
    QFETCH(const QString, script);
    const QUrl real = QUrl(m_sandbox->winkScriptUrl()).resolved(QUrl(script));
    // A page's own script around the real one, which comes from the API's host.
    m_site->put(u"/page.js"_s, "text/javascript",
                "window.SmileLinkModal = class {"
                " constructor(given) { this.given = given; }"
                " async open() {"
                "  const say = this.given.onUIEvent;"
                "  const options = "
                    + QByteArray(listening ? "this.given" : "{ userToken: this.given.userToken }")
                    + ";"
                      "  const script = document.createElement('script');"
                      "  script.src = '"
                    + real.toEncoded()
                    + "';"
                      "  const loaded = new Promise((done) => { script.onload = done; });"
                      "  document.body.append(script); await loaded;"
                    + walk + "} };");
    WinkSetup setup = page();
    setup.script = m_site->url(u"/page.js"_s);
    setup.api = QUrl(m_sandbox->baseUrl());
    setup.userToken = token();
    setup.templateId.clear();
    setup.topProviders.clear();
    setup.language = u"en"_s;
    m_view->open(setup);
    QTRY_VERIFY_WITH_TIMEOUT(m_ears->steps().contains(u"WALKED"_s), 120'000);

    const QJsonObject walked = m_ears->of(u"onUIEvent"_s).last();
    QCOMPARE(walked.value(u"errors"_s).toArray(), QJsonArray());
    QCOMPARE(walked.value(u"seen"_s).toArray(),
             (QJsonArray{u"INVALID_CREDENTIALS"_s, u"INVALID_MFA"_s}));
    QCOMPARE(m_ears->refusals, QList<QUrl>());
    if (!listening) {
        QCOMPARE(m_ears->reports.size(), 1);
        return;
    }
    const QHash<QString, int> times{{u"onAccountCreated"_s, 3},   {u"onAccountError"_s, 2},
                                    {u"onAccountConnected"_s, 1}, {u"onAccountRemoved"_s, 1},
                                    {u"onUploadsCreated"_s, 1},   {u"onUploadsRemoved"_s, 1},
                                    {u"onTokenExpired"_s, 1},     {u"onClose"_s, 2}};
    for (auto it = times.begin(); it != times.end(); ++it)
        QCOMPARE(std::pair(it.key(), int(m_ears->of(it.key()).size())),
                 std::pair(it.key(), it.value()));
    const QStringList account{u"accountId"_s, u"providerId"_s, u"userId"_s};
    QCOMPARE(m_ears->of(u"onAccountCreated"_s).first().keys(), account);
    QCOMPARE(m_ears->of(u"onAccountConnected"_s), m_ears->of(u"onAccountRemoved"_s));
    QCOMPARE(m_ears->of(u"onAccountError"_s).first().keys(),
             (QStringList{u"accountId"_s, u"errorCode"_s, u"providerId"_s, u"userId"_s}));
    QCOMPARE(m_ears->of(u"onUploadsRemoved"_s).first().keys(),
             (QStringList{u"uploads"_s, u"userId"_s}));
    QCOMPARE(m_ears->of(u"onTokenExpired"_s).first(), QJsonObject());
    QCOMPARE(m_ears->of(u"onClose"_s),
             (QList<QJsonObject>{{{u"reason"_s, u"exit"_s}}, {{u"reason"_s, u"error"_s}}}));
    QCOMPARE(m_ears->of(u"onUIEvent"_s).first().keys(),
             (QStringList{u"account"_s, u"archive"_s, u"eventName"_s, u"eventTime"_s, u"mode"_s,
                          u"userId"_s}));
}

QTEST_MAIN(TestWinkWalk)
#include "tst_winkwalk.moc"
