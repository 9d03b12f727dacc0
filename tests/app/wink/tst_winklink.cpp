#include "app/wink/winkears.h"
#include "console/wink/winkloader.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <memory>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

/// The imitation of Wink in the console's web view, on a real sandbox, driven by mouse and
/// keyboard.
class TestWinkLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void georgeLinksAnAccount();
    void aWrongPasswordIsRefused();
    void aWrongCodeIsRefused();
    void theSecondTryLinks();
    void anAccountIsRemoved();
    void aPayslipIsUploaded();
    void aTokenWorksOnce();
    void escapeCloses();

private:
    QJsonObject api(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    void openWidget(const QString &token);
    QString freshToken();
    QWidget *surface() const;
    void press(Qt::Key key) { QTest::keyClick(surface(), key); }
    void write(const QString &text);
    void heard(const QString &step, int times = 1);
    void acceptConsent();
    void goToCredentials();
    void signIn(const QString &userName, const QString &password);

    WinkLoader m_loader{QStringList{QStringLiteral(SMILE_WINK_FOLDER)}};
    WinkModule *m_module = nullptr;
    std::unique_ptr<smile::sandbox::Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    QString m_userId;
    std::unique_ptr<WinkEars> m_ears;
    std::unique_ptr<QWidget> m_window;
    WinkView *m_view = nullptr;
};

void TestWinkLink::initTestCase()
{
    m_module = m_loader.module();
    QVERIFY2(m_module, qPrintable(winkTroubleText(m_loader.trouble())));
    QCOMPARE(m_module->whyItCannotStart(), WinkTrouble::None);
    smile::sandbox::Sandbox::Options options;
    options.people = 4;
    options.rateLimit = 0;
    options.quiet = true;
    m_sandbox = std::make_unique<smile::sandbox::Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestWinkLink::init()
{
    const QJsonObject user = api("POST", u"/users"_s, "{}").value(u"user"_s).toObject();
    m_userId = user.value(u"id"_s).toString();
    QVERIFY(!m_userId.isEmpty());
    m_ears = std::make_unique<WinkEars>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(420, 640);
    m_view = m_module->createView(m_window.get(), m_ears.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view->widget());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWinkLink::cleanup()
{
    m_window.reset();
}

/// One call with the tenant's key; its `data`.
QJsonObject TestWinkLink::api(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_sandbox->baseUrl() + path));
    const QByteArray pair = (m_sandbox->apiKey() + u':' + m_sandbox->apiSecret()).toUtf8();
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object().value(u"data"_s).toObject();
}

QString TestWinkLink::freshToken()
{
    return api("POST", u"/tokens?userId="_s + m_userId, "{}").value(u"accessToken"_s).toString();
}

QWidget *TestWinkLink::surface() const
{
    QWidget *widget = m_view->widget();
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

void TestWinkLink::write(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(surface(), letter.toLatin1());
}

void TestWinkLink::heard(const QString &step, int times)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->steps().count(step), times, 20'000);
}

void TestWinkLink::openWidget(const QString &token)
{
    QVERIFY(!token.isEmpty());
    WinkSetup page;
    page.script = QUrl(m_sandbox->winkScriptUrl());
    page.api = QUrl(m_sandbox->baseUrl());
    page.userToken = token;
    page.language = u"en"_s;
    m_view->open(page);
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->openings, 1, 30'000); // a first start may be slow
}

/// By mouse, on the button near the foot.
void TestWinkLink::acceptConsent()
{
    openWidget(freshToken());
    heard(u"OPEN"_s);
    const QPoint agree(m_window->width() / 2 - 120, m_window->height() / 2 + 184);
    const auto painted = [&] { return surface()->grab().toImage().pixelColor(agree); };
    QTRY_COMPARE(painted(), QColor(u"#0B6B63"_s));
    QTest::mouseClick(surface(), Qt::LeftButton, {}, agree);
    heard(u"CONSENT_ACCEPTED"_s);
}

/// The first provider that is found, by keys.
void TestWinkLink::goToCredentials()
{
    acceptConsent();
    write(u"s"_s);
    press(Qt::Key_Return);
    heard(u"PROVIDER_SELECTED"_s);
}

void TestWinkLink::signIn(const QString &userName, const QString &password)
{
    const auto typed = m_ears->typings.size();
    m_view->typeIntoPage(userName, password);
    QTRY_COMPARE(m_ears->typings.size(), typed + 1);
    QVERIFY(m_ears->typings.last());
    press(Qt::Key_Return);
}

void TestWinkLink::georgeLinksAnAccount()
{
    goToCredentials();
    signIn(u"George"_s, u"123456"_s);
    heard(u"CREDENTIALS_SUBMITTED"_s);
    QTRY_COMPARE(m_ears->of(u"onAccountCreated"_s).size(), 1);
    const QJsonObject created = m_ears->of(u"onAccountCreated"_s).first();
    QCOMPARE(created.value(u"userId"_s).toString(), m_userId);
    QVERIFY(!created.value(u"providerId"_s).toString().isEmpty());
    heard(u"MFA_REQUESTED"_s);
    write(u"1234"_s);
    press(Qt::Key_Return);
    heard(u"ACCOUNT_CONNECTED"_s);
    QTRY_COMPARE(m_ears->of(u"onAccountConnected"_s), QList<QJsonObject>{created});
    press(Qt::Key_Return); // Done
    QTRY_COMPARE(m_ears->of(u"onClose"_s).size(), 1);
    QCOMPARE(m_ears->of(u"onClose"_s).first().value(u"reason"_s).toString(), u"exit"_s);

    const QString id = created.value(u"accountId"_s).toString();
    const QJsonObject account = api("GET", u"/accounts/"_s + id);
    QCOMPARE(account.value(u"connectionStatus"_s).toString(), u"CONNECTED"_s);
    QCOMPARE(account.value(u"userId"_s).toString(), m_userId);
    QCOMPARE(m_ears->refusals, QList<QUrl>());
}

void TestWinkLink::aWrongPasswordIsRefused()
{
    goToCredentials();
    signIn(u"George"_s, u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->of(u"onAccountError"_s).size(), 1, 20'000);
    const QJsonObject error = m_ears->of(u"onAccountError"_s).first();
    QCOMPARE(error.value(u"errorCode"_s).toString(), u"INVALID_CREDENTIALS"_s);
    QCOMPARE(error.value(u"accountId"_s),
             m_ears->of(u"onAccountCreated"_s).first().value(u"accountId"_s));
}

void TestWinkLink::aWrongCodeIsRefused()
{
    goToCredentials();
    signIn(u"Ryan"_s, u"654321"_s);
    heard(u"MFA_REQUESTED"_s);
    write(u"9999"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->of(u"onAccountError"_s).size(), 1, 20'000);
    QCOMPARE(m_ears->of(u"onAccountError"_s).first().value(u"errorCode"_s).toString(),
             u"INVALID_MFA"_s);
}

/// After an error the user name stands and the focus is in the empty password.
void TestWinkLink::theSecondTryLinks()
{
    goToCredentials();
    signIn(u"Christina"_s, u"wrong"_s);
    heard(u"ACCOUNT_ERROR"_s);
    write(u"YGUS1"_s);
    press(Qt::Key_Return);
    heard(u"MFA_REQUESTED"_s);
    write(u"1234"_s);
    press(Qt::Key_Return);
    heard(u"ACCOUNT_CONNECTED"_s);
}

void TestWinkLink::anAccountIsRemoved()
{
    goToCredentials();
    signIn(u"Anisha"_s, u"123456"_s);
    heard(u"MFA_REQUESTED"_s);
    write(u"1234"_s);
    press(Qt::Key_Return);
    heard(u"ACCOUNT_CONNECTED"_s);
    // From Done back to Remove, which asks with Keep in focus and Remove before it.
    QTest::keyClick(surface(), Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Return);
    QTest::keyClick(surface(), Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->of(u"onAccountRemoved"_s),
                              m_ears->of(u"onAccountConnected"_s), 20'000);
    const QString id = m_ears->of(u"onAccountRemoved"_s).first().value(u"accountId"_s).toString();
    QVERIFY(api("GET", u"/accounts/"_s + id).isEmpty());
}

void TestWinkLink::aPayslipIsUploaded()
{
    acceptConsent();
    // From the search field over Close to the last button, "Upload a payslip".
    QTest::keyClick(surface(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(surface(), Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Tab); // from "Choose a file…" to "Use the sample payslip"
    press(Qt::Key_Return);
    QTRY_COMPARE(m_ears->of(u"onUploadsCreated"_s).size(), 1);
    const QJsonObject created = m_ears->of(u"onUploadsCreated"_s).first();
    QCOMPARE(created.value(u"userId"_s).toString(), m_userId);
    const QJsonObject upload = created.value(u"uploads"_s).toArray().first().toObject();
    const QString path = u"/archives/"_s + upload.value(u"id"_s).toString();
    const auto state = [&] {
        const QJsonObject archive = api("GET", path);
        return archive.value(u"state"_s).toObject().value(u"status"_s).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"ANALYZED"_s, 20'000);
}

void TestWinkLink::aTokenWorksOnce()
{
    const QString token = freshToken();
    openWidget(token);
    heard(u"OPEN"_s);
    WinkSetup again;
    again.script = QUrl(m_sandbox->winkScriptUrl());
    again.api = QUrl(m_sandbox->baseUrl());
    again.userToken = token;
    m_view->open(again);
    QTRY_COMPARE(m_ears->of(u"onTokenExpired"_s), QList<QJsonObject>{QJsonObject()});
}

void TestWinkLink::escapeCloses()
{
    goToCredentials();
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_ears->of(u"onClose"_s).size(), 1);
    QCOMPARE(m_ears->of(u"onClose"_s).first().value(u"reason"_s).toString(), u"close"_s);
}

QTEST_MAIN(TestWinkLink)
#include "tst_winklink.moc"
