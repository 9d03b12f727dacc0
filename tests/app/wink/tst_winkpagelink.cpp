// The whole way: page, module, widget, sandbox, session. With SMILE_PICTURES=FOLDER each stage is
// saved there as PNG, to be looked at.
#include "app/shell/quietworkplace.h"
#include "app/wink/winkworld.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "sandbox/sandbox.h"
#include "session/session.h"
#include "theme/appearance.h"
#include "vault/auditlog.h"
#include "vault/settings.h"
#include "wink/viewpane.h"
#include "wink/winkloader.h"
#include "wink/winkpage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

class TestWinkPageLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void georgeLinksAnAccount_data();
    void georgeLinksAnAccount();

private:
    QWidget *surface() const;
    TableView *events() const { return m_page->findChild<TableView *>(); }
    bool heard(const QString &word) const;
    void write(const QString &text);
    void acceptConsent();
    Button *button(const QString &text) const;
    void picture(const QString &stage);

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<api::Clock> m_clock = api::systemClock();
    api::Gate m_gate{20, *m_clock};
    api::RequestLog m_log;
    WinkLoader m_loader{QStringList{QStringLiteral(SMILE_WINK_FOLDER)}};
    WinkNavigator m_navigator;
    tests::QuietDesk m_desk;
    std::unique_ptr<vault::Settings> m_settings;
    std::unique_ptr<vault::AuditLog> m_audit;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WinkPage> m_page;
};

void TestWinkPageLink::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    sandbox::Sandbox::Options options;
    options.people = 20;
    options.quiet = true;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    vault::Profile profile = vault::embeddedProfile();
    profile.baseUrl = QUrl(m_sandbox->baseUrl());
    profile.winkScript = QUrl(m_sandbox->winkScriptUrl());
    profile.winkScriptV1 = profile.winkScript.resolved(QUrl(u"/v1/smile.v1.js"_s));
    profile.rateLimit = 20;
    m_settings = std::make_unique<vault::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_audit = std::make_unique<vault::AuditLog>(m_folder.filePath(u"audit.jsonl"_s));
    m_session = std::make_unique<Session>(
        profile, api::Endpoint{profile.baseUrl, m_sandbox->apiKey(), m_sandbox->apiSecret()},
        m_gate, m_log, *m_audit);
    m_session->sync().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->sync().state(catalog::providers).phase,
                              sync::Phase::Complete, 20'000);
}

QWidget *TestWinkPageLink::surface() const
{
    // Another stack of the page shows JSON.
    QWidget *widget =
        m_page->findChild<ViewPane *>()->findChild<QStackedWidget *>()->currentWidget();
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

bool TestWinkPageLink::heard(const QString &word) const
{
    const QAbstractItemModel &model = *events()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().contains(word))
                return true;
        }
    }
    return false;
}

void TestWinkPageLink::write(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(surface(), letter.toLatin1());
}

/// By mouse, on the button near the foot of the widget, which stands in the middle.
void TestWinkPageLink::acceptConsent()
{
    const QPoint agree(surface()->width() / 2 - 120, surface()->height() / 2 + 184);
    const auto painted = [&] { return surface()->grab().toImage().pixelColor(agree); };
    QTRY_COMPARE_WITH_TIMEOUT(painted(), QColor(u"#0B6B63"_s), 20'000);
    picture(u"consent"_s);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, agree);
    QTRY_VERIFY(heard(u"CONSENT_ACCEPTED"_s));
}

Button *TestWinkPageLink::button(const QString &text) const
{
    for (Button *one : m_page->findChildren<Button *>()) {
        if (one->text() == text && one->isVisibleTo(m_page.get()))
            return one;
    }
    return nullptr;
}

void TestWinkPageLink::picture(const QString &stage)
{
    const QString folder = qEnvironmentVariable("SMILE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    m_page->grab().save(QStringLiteral("%1/wink-%2-%3.png")
                            .arg(folder, QString::fromLatin1(QTest::currentDataTag()), stage));
}

void TestWinkPageLink::georgeLinksAnAccount_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    // The page beside the navigation of a window of 1440 and of 1024 pixels.
    QTest::newRow("light") << false << QSize(1300, 800);
    QTest::newRow("dark-narrow") << true << QSize(956, 700);
}

void TestWinkPageLink::georgeLinksAnAccount()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
    const Workplace workplace{*m_session, m_navigator, m_desk, *m_settings};
    m_page = std::make_unique<WinkPage>(workplace, m_loader);
    m_page->setFixedSize(size);
    m_page->show();
    m_page->activate();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    picture(u"start"_s);
    button(u"Start"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(heard(u"OPEN"_s), 30'000);
    acceptConsent();
    write(u"s"_s);
    QTest::keyClick(surface(), Qt::Key_Return);
    QTRY_VERIFY(heard(u"PROVIDER_SELECTED"_s));
    QTRY_VERIFY(m_page->isActiveWindow());
    QTest::keyClick(surface(), Qt::Key_1, Qt::ControlModifier);
    // The page fills its form when it gets to it: until then Enter finds the form empty.
    QTRY_VERIFY_WITH_TIMEOUT(
        (QTest::keyClick(surface(), Qt::Key_Return), heard(u"CREDENTIALS_SUBMITTED"_s)), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(heard(u"MFA_REQUESTED"_s), 20'000);
    write(u"1234"_s);
    picture(u"code"_s);
    QTest::keyClick(surface(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(heard(u"onAccountConnected"_s), 20'000);
    QVERIFY(heard(u"onAccountCreated"_s));

    QTRY_VERIFY_WITH_TIMEOUT(button(u"Open person"_s), 20'000);
    button(u"Open person"_s)->click();
    const QString userId = m_navigator.people.last();
    const QList<records::Record> accounts =
        m_session->store().table(catalog::accounts).where("userId"_L1, userId);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(
        accounts.first().json().value("connection"_L1).toObject().value("status"_L1).toString(),
        u"CONNECTED"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->store()
                                  .table(catalog::identities)
                                  .where("metadata.userId"_L1, userId)
                                  .isEmpty(),
                             20'000);
    picture(u"connected"_s);
    QVERIFY(!heard(u"Refused"_s));

    // The token is a secret: no word on the page and no line of the audit file holds one.
    m_audit->flush();
    QFile audit(m_audit->file());
    QVERIFY(audit.open(QIODevice::ReadOnly));
    QVERIFY(!audit.readAll().contains("accessToken"));
    m_page.reset();
}

QTEST_MAIN(TestWinkPageLink)
#include "tst_winkpagelink.moc"
