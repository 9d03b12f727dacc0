#include "app/wink/winkdesk.h"
#include "parts/appearancesettings.h"
#include "parts/tableview.h"
#include "theme/appearance.h"
#include "json/jsonview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject aboutAccount(const QString &account = u"a-1"_s)
{
    return {
        {u"accountId"_s, account}, {u"userId"_s, u"lender-ana"_s}, {u"providerId"_s, u"sss_ph"_s}};
}

} // namespace

/// What the widget says, and what the API says of it.
class TestWinkEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void callbacksAreListed();
    void rowsAreAsHighAsChosen();
    void refusalsAreQuietRows();
    void theAccountIsReadUntilItIsSettled();
    void anAccountOfSomebodyElseIsNotShown();
    void idsOfThePageMustLookLikeIds();
    void connectedReadsThePersonAndOpensThem();
};

void TestWinkEvents::callbacksAreListed()
{
    WinkWorld world;
    WinkDesk desk(world);
    QAbstractItemModelTester check(desk.events()->model(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(desk.events()->accessibleName(), u"Wink events"_s);
    const auto *json = desk.page.findChild<JsonView *>();
    QVERIFY(!json->isVisible()); // nothing to show yet
    desk.open();
    desk.widget().winkReported(u"onUIEvent"_s, {{u"eventName"_s, u"OPEN"_s}});
    QVERIFY(json->isVisible());
    desk.widget().winkReported(u"onAccountCreated"_s, aboutAccount());
    QCOMPARE(desk.events()->model()->rowCount(), 2);
    QCOMPARE(desk.cell(0, EventsModel::Callback), u"onAccountCreated"_s);
    QCOMPARE(desk.cell(0, EventsModel::Data), u"sss_ph · a-1"_s);
    QCOMPARE(desk.cell(1, EventsModel::Data), u"OPEN"_s);
    QVERIFY(!desk.cell(0, EventsModel::Time).isEmpty());
    QCOMPARE(desk.events()->currentIndex().row(), 0);

    // An older one that was chosen stays chosen when more come.
    desk.events()->setCurrentIndex(desk.events()->model()->index(1, 0));
    desk.widget().winkReported(u"onUIEvent"_s, {{u"eventName"_s, u"MFA_REQUESTED"_s}});
    QCOMPARE(desk.events()->currentIndex().row(), 2);
    for (int i = 0; i < 2 * EventsModel::most; ++i)
        desk.widget().winkReported(u"onUIEvent"_s, {});
    QCOMPARE(desk.events()->model()->rowCount(), EventsModel::most);
}

void TestWinkEvents::rowsAreAsHighAsChosen()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkReported(u"onUIEvent"_s, {{u"eventName"_s, u"OPEN"_s}});
    QCOMPARE(desk.events()->rowHeight(0), 32);
    world.settings.set(densitySetting, u"compact"_s);
    QCOMPARE(desk.events()->rowHeight(0), 28);
}

void TestWinkEvents::refusalsAreQuietRows()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    const QUrl url(u"https://ads.example/pixel?who=ana"_s);
    desk.widget().winkRefused(url);
    desk.widget().winkRefused(url);
    QCOMPARE(desk.events()->model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, EventsModel::Callback), u"Refused"_s);
    QCOMPARE(desk.cell(0, EventsModel::Data), u"https://ads.example/pixel"_s);
}

void TestWinkEvents::theAccountIsReadUntilItIsSettled()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkReported(u"onAccountCreated"_s, aboutAccount());
    QCOMPARE(world.server->accountsRead, QStringList{u"a-1"_s});
    world.tellAccount(u"lender-ana"_s, u"PENDING"_s);
    QVERIFY(says(&desk.page, u"SSS"_s));
    QVERIFY(says(&desk.page, u"Pending"_s));
    world.clock.advance(4s);
    QCOMPARE(world.server->accountsRead.size(), 2); // and not another while one is under way
    world.tellAccount(u"lender-ana"_s, u"AWAITING_MFA"_s);
    world.clock.advance(2s);
    QCOMPARE(world.server->accountsRead.size(), 3);
    world.tellAccount(u"lender-ana"_s, u"ERROR"_s, u"INVALID_MFA"_s);
    QVERIFY(says(&desk.page, u"Error"_s));
    QVERIFY(says(&desk.page, u"INVALID_MFA"_s));
    QVERIFY(!buttonOn(&desk.page, u"Open person"_s));
    world.clock.advance(1min);
    QCOMPARE(world.server->accountsRead.size(), 3);
}

void TestWinkEvents::anAccountOfSomebodyElseIsNotShown()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkReported(u"onAccountConnected"_s, aboutAccount());
    world.tellAccount(u"lender-ben"_s, u"CONNECTED"_s);
    QVERIFY(says(&desk.page, u"The API does not show this account."_s));
    QVERIFY(!buttonOn(&desk.page, u"Open person"_s));
}

void TestWinkEvents::idsOfThePageMustLookLikeIds()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkReported(u"onAccountCreated"_s, aboutAccount(u"../users/lender-ben"_s));
    desk.widget().winkReported(u"onAccountCreated"_s, {{u"accountId"_s, 7}});
    QVERIFY(world.server->accountsRead.isEmpty());
    QCOMPARE(desk.events()->model()->rowCount(), 2);
}

void TestWinkEvents::connectedReadsThePersonAndOpensThem()
{
    WinkWorld world;
    WinkDesk desk(world);
    desk.open();
    desk.widget().winkReported(u"onUIEvent"_s, {{u"eventName"_s, u"OPEN"_s}});
    world.clock.advance(1s);
    QVERIFY(world.server->peopleRead.isEmpty()); // a step of the widget changes nothing at Smile
    desk.widget().winkReported(u"onAccountCreated"_s, aboutAccount());
    desk.widget().winkReported(u"onAccountConnected"_s, aboutAccount());
    world.tellAccount(u"lender-ana"_s, u"CONNECTED"_s);
    world.clock.advance(1s);
    QCOMPARE(world.server->peopleRead, QStringList{u"lender-ana"_s});
    QVERIFY(says(&desk.page, u"Connected"_s));
    QVERIFY(press(&desk.page, u"Open person"_s));
    QCOMPARE(world.navigator.people, QStringList{u"lender-ana"_s});
}

QTEST_MAIN(TestWinkEvents)
#include "tst_winkevents.moc"
