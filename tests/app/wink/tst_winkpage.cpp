#include "app/wink/winkdesk.h"
#include "catalog/sentences.h"
#include "parts/dialog.h"
#include "parts/meter.h"
#include "parts/tableview.h"
#include "theme/appearance.h"
#include "wink/testpeoplecard.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// From Start to the open widget: person, token, view; what is asked meanwhile.
class TestWinkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void startAsksForATokenAndOpens();
    void aNewPersonComesWithTheirToken();
    void everyStartHasAFreshToken();
    void answersToAnEarlierStartAreDropped();
    void versionOneTakesItsOwnScript();
    void theTokenRunsOut();
    void aLongTokenTellsTheMinutes();
    void withoutTheModuleItSaysWhy();
    void aRefusedTokenSaysWhy();
    void productionHidesTheTestPeople();
    void testPeopleAreTyped();
    void linksAreAskedFirst();
    void theCameraIsAskedFirst();
};

void TestWinkPage::startAsksForATokenAndOpens()
{
    WinkWorld world;
    WinkDesk desk(world);
    QVERIFY(says(&desk.page, u"Link an account in the Wink widget"_s));
    desk.open();
    QCOMPARE(world.server->people, 0);
    QCOMPARE(world.server->tokensFor, QStringList{u"lender-ana"_s});
    QCOMPARE(desk.view().opened.size(), 1);
    const WinkSetup setup = desk.view().opened.first();
    QCOMPARE(setup.userToken, u"secret-token"_s);
    QCOMPARE(setup.script, world.profile.winkScript);
    QCOMPARE(setup.api, world.profile.baseUrl);
    QVERIFY(setup.smileHosts);
    QVERIFY(desk.view().place->isVisible());
    QVERIFY(!says(&desk.page, u"secret-token"_s));
}

void TestWinkPage::aNewPersonComesWithTheirToken()
{
    WinkWorld world;
    WinkDesk desk(world);
    QVERIFY(press(&desk.page, u"Start"_s));
    QCOMPARE(world.server->people, 1);
    world.server->personDone(
        api::NewUser{QJsonObject{{u"id"_s, u"lender-new"_s}}, world.token(60)});
    QVERIFY(world.server->tokensFor.isEmpty());
    QCOMPARE(desk.view().opened.size(), 1);
    // A second start is for the same person, who is chosen now.
    QTest::keyClick(&desk.page, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(world.server->people, 1);
    QCOMPARE(world.server->tokensFor, QStringList{u"lender-new"_s});
}

void TestWinkPage::everyStartHasAFreshToken()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkReported(u"onClose"_s, {{u"reason"_s, u"close"_s}});
    QVERIFY(says(&desk.page, u"The widget was closed"_s));
    QTest::keyClick(&desk.page, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(world.server->tokensFor.size(), 2);
    QCOMPARE(desk.view().opened.size(), 1);
    world.server->tokenDone(world.token(60));
    QCOMPARE(desk.view().opened.size(), 2);
    QCOMPARE(desk.events()->model()->rowCount(), 0);
}

void TestWinkPage::answersToAnEarlierStartAreDropped()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    QTest::keyClick(&desk.page, Qt::Key_R, Qt::ControlModifier);
    const auto first = world.server->tokenDone;
    QTest::keyClick(&desk.page, Qt::Key_R, Qt::ControlModifier);
    first(world.token(60));
    QCOMPARE(desk.view().opened.size(), 1);
    world.server->tokenDone(world.token(60));
    QCOMPARE(desk.view().opened.size(), 2);
}

void TestWinkPage::versionOneTakesItsOwnScript()
{
    WinkWorld world;
    WinkDesk desk(world);
    for (QComboBox *box : desk.page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"SDK version"_s)
            box->setCurrentIndex(box->findText(u"Version 1"_s));
        if (box->accessibleName() == u"Wink template"_s)
            box->setCurrentText(u"wt-7"_s);
    }
    desk.open();
    QCOMPARE(desk.view().opened.first().script, world.profile.winkScriptV1);
    QCOMPARE(desk.view().opened.first().templateId, u"wt-7"_s);
}

void TestWinkPage::theTokenRunsOut()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open(3600);
    auto *meter = desk.page.findChild<Meter *>(QString(), Qt::FindChildrenRecursively);
    for (Meter *one : desk.page.findChildren<Meter *>()) {
        if (one->accessibleName() == u"Time left of the token"_s)
            meter = one;
    }
    QVERIFY(says(&desk.page, u"60 min left"_s));
    QCOMPARE(meter->maximum(), 3600);
    world.clock.advance(31min);
    QVERIFY(says(&desk.page, u"29 min left"_s));
    QCOMPARE(meter->value(), 29 * 60);
    world.clock.advance(25min);
    QVERIFY(says(&desk.page, u"4:00 left"_s));
    world.clock.advance(5min);
    QVERIFY(says(&desk.page, u"Expired"_s));
    QCOMPARE(meter->value(), 0);
    QCOMPARE(world.clock.alarms(), 0); // nothing is left to wait for
}

void TestWinkPage::aLongTokenTellsTheMinutes()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open(5 * 3600);
    QVERIFY(says(&desk.page, u"5 h 0 min left"_s));
    world.clock.advance(1s);
    QVERIFY(says(&desk.page, u"4 h 59 min left"_s));
}

void TestWinkPage::withoutTheModuleItSaysWhy()
{
    WinkWorld world;
    world.installed = false;
    WinkDesk desk(world);
    QVERIFY(press(&desk.page, u"Start"_s));
    QVERIFY(says(&desk.page, winkTroubleText(WinkTrouble::NoModule)));
    QCOMPARE(world.server->people, 0); // nobody was made for nothing
    world.installed = true;
    world.module.trouble = WinkTrouble::NoSandbox;
    QVERIFY(press(&desk.page, u"Try again"_s));
    QVERIFY(says(&desk.page, winkTroubleText(WinkTrouble::NoSandbox)));
    QVERIFY(!world.module.view);
    world.module.trouble = WinkTrouble::None;
    QVERIFY(press(&desk.page, u"Try again"_s));
    QCOMPARE(world.server->people, 1);
}

void TestWinkPage::aRefusedTokenSaysWhy()
{
    WinkWorld world;
    world.fillPeople();
    WinkDesk desk(world);
    desk.page.select(u"lender-ana"_s);
    QVERIFY(press(&desk.page, u"Start"_s));
    api::Error error;
    error.kind = api::Kind::NotFound;
    error.code = u"MISSING_RESOURCE"_s;
    error.requestId = u"req-77"_s;
    world.server->tokenDone(error);
    QTRY_VERIFY(says(&desk.page, catalog::Sentences(QLocale()).errorTitle(u"NotFound"_s)));
    QTRY_VERIFY(says(&desk.page, u"req-77"_s));
    QVERIFY(desk.view().opened.isEmpty());
    QVERIFY(press(&desk.page, u"Try again"_s));
    QCOMPARE(world.server->tokensFor.size(), 2);

    desk.world.server->tokenDone(world.token(60));
    desk.widget().winkFailed(WinkTrouble::ScriptNotLoaded);
    QVERIFY(says(&desk.page, winkTroubleText(WinkTrouble::ScriptNotLoaded)));
}

void TestWinkPage::productionHidesTheTestPeople()
{
    WinkWorld world;
    world.profile.kind = vault::Profile::Kind::Production;
    world.profile.baseUrl = QUrl(u"https://open.smileapi.io/v1"_s);
    QVERIFY(world.profile.isProduction());
    WinkDesk desk(world);
    QVERIFY(!desk.page.findChild<TestPeopleCard *>());
    QVERIFY(!says(&desk.page, u"George"_s));
    desk.open();
    QTest::keyClick(&desk.page, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.view().typed.isEmpty());
}

void TestWinkPage::testPeopleAreTyped()
{
    WinkWorld world;
    WinkDesk desk(world);
    QVERIFY(says(&desk.page, u"Christina"_s));
    QTest::keyClick(&desk.page, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(says(&desk.page, u"No sign-in form is on the page"_s));
    desk.open();
    QVERIFY(!says(&desk.page, u"No sign-in form is on the page"_s));
    QTest::keyClick(&desk.page, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(desk.view().typed, (QList<QPair<QString, QString>>{{u"Christina"_s, u"YGUS1"_s}}));
    desk.widget().winkTyped(false);
    QVERIFY(says(&desk.page, u"No sign-in form is on the page"_s));
}

void TestWinkPage::linksAreAskedFirst()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    const QUrl url(u"https://www.smileapi.io/privacy"_s);
    desk.widget().winkLinkAsked(url);
    desk.widget().winkLinkAsked(QUrl(u"https://www.smileapi.io/again"_s));
    QCOMPARE(desk.page.window()->findChildren<Dialog *>().size(), 1);
    QVERIFY(world.links.isEmpty());
    QVERIFY(says(desk.page.window()->findChild<Dialog *>(), url.toString()));
    QVERIFY(press(&desk.page, u"Open in the browser"_s));
    QCOMPARE(world.links, QList<QUrl>{url});
}

void TestWinkPage::theCameraIsAskedFirst()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkCameraAsked(QUrl(u"https://web.smileapi.io"_s));
    QVERIFY(desk.view().cameras.isEmpty());
    QVERIFY(press(&desk.page, u"Do not allow"_s));
    QCOMPARE(desk.view().cameras, QList<bool>{false});
    QTRY_VERIFY(!desk.page.findChild<Dialog *>());
    desk.widget().winkCameraAsked(QUrl(u"https://web.smileapi.io"_s));
    QVERIFY(press(&desk.page, u"Allow"_s));
    QCOMPARE(desk.view().cameras, (QList<bool>{false, true}));
}

QTEST_MAIN(TestWinkPage)
#include "tst_winkpage.moc"
