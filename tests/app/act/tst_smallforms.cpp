#include "app/act/formworld.h"

#include <QApplication>
#include <QPointer>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;

/// The forms of a few fields, and what holds for all of them.
class SmallFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void aCreatedWebhookClosesProperly();
    void twoReferencesOfOneNameAreAMistake();
    void formsGoWithTheSession();
};

void SmallFormsTest::aCreatedWebhookClosesProperly()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"CREATED","message":"","requestId":"r-1","data":{"id":"wh-1"}})", 201)});
    openWebhookForm(*world.session, &world.window);
    world.line(u"Webhook name"_s)->setText(u"Core"_s);
    world.line(u"Address"_s)->setText(u" https://core.example/hook "_s);
    world.line(u"Secret"_s)->setText(u"s3cret"_s);
    world.press(u"Create"_s);
    QTRY_VERIFY(world.says(u"The webhook was created."_s));
    QCOMPARE(world.sentBody()[u"url"_s].toString(), u"https://core.example/hook"_s);
    QVERIFY(!named<Button>(&world.window, u"Create"_s));
    QVERIFY(world.dialog()->cancelButton()->hasFocus());
    QTest::keyClick(world.dialog()->cancelButton(), Qt::Key_Return);
    QTRY_VERIFY(!world.dialog());
}

void SmallFormsTest::twoReferencesOfOneNameAreAMistake()
{
    FormWorld world;
    openUserForm(*world.session, world.navigator, &world.window);
    world.line(u"Reference 1, name"_s)->setText(u"loanId"_s);
    world.line(u"Reference 1, value"_s)->setText(u"1"_s);
    world.line(u"Reference 2, name"_s)->setText(u"loanId "_s);
    world.line(u"Reference 2, value"_s)->setText(u"2"_s);
    world.press(u"Create"_s);
    QVERIFY(world.says(u"Two references are called “loanId”"_s));
    QCOMPARE(world.session->runner().inFlight(), 0);
}

void SmallFormsTest::formsGoWithTheSession()
{
    FormWorld world;
    world.openInvite();
    openTokenDialog(*world.session, u"lender-1"_s, &world.window);
    openExportDialog(*world.session, u"a-1"_s, world.files, &world.window);
    openUserForm(*world.session, world.navigator, &world.window);
    QCOMPARE(world.window.findChildren<Dialog *>().size(), 4);
    world.session.reset();
    for (const Dialog *dialog : world.window.findChildren<Dialog *>())
        QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!world.dialog());
}

QTEST_MAIN(SmallFormsTest)
#include "tst_smallforms.moc"
