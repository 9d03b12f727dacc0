#include "app/wink/winkworld.h"
#include "catalog/catalog.h"
#include "catalog/sentences.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "parts/statechip.h"
#include "parts/tableview.h"
#include "theme/appearance.h"
#include "wink/personchoice.h"
#include "wink/testpeoplecard.h"
#include "wink/winkpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSplitter>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOn(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget) && !label->text().isEmpty())
            words.append(label->text());
    }
    return words;
}

bool says(const QWidget *widget, const QString &part)
{
    return wordsOn(widget).join(u'\n').contains(part);
}

Button *buttonOn(const QWidget *widget, const QString &text)
{
    for (Button *button : widget->findChildren<Button *>()) {
        if (button->text() == text && button->isVisibleTo(widget))
            return button;
    }
    return nullptr;
}

/// Buttons of what was just built come with the next turn of the event loop.
bool press(const QWidget *widget, const QString &text)
{
    if (!QTest::qWaitFor([&] { return buttonOn(widget, text) != nullptr; }))
        return false;
    buttonOn(widget, text)->click();
    return true;
}

QJsonObject aboutAccount(const QString &account = u"a-1"_s)
{
    return {
        {u"accountId"_s, account}, {u"userId"_s, u"lender-ana"_s}, {u"providerId"_s, u"sss_ph"_s}};
}

/// A page on the screen, in a world of its own.
struct Desk
{
    explicit Desk(WinkWorld &given, QSize size = {1440, 800})
        : world(given)
        , page(given.context())
    {
        page.resize(size);
        page.show();
        page.activate();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page's window is not active: shortcuts will not work");
    }

    /// Ana's widget stands open with a token of that life.
    void open(qint64 seconds = 3600)
    {
        world.fillPeople();
        page.select(u"lender-ana"_s);
        press(&page, u"Start"_s);
        world.server->tokenDone(world.token(seconds));
        world.module.listener->winkOpened();
    }
    TableView *events() const { return page.findChild<TableView *>(); }
    QString cell(int row, int column) const
    {
        return events()->model()->index(row, column).data().toString();
    }
    WinkListener &widget() const { return *world.module.listener; }
    FakeWinkView &view() const { return *world.module.view; }

    WinkWorld &world;
    WinkPage page;
};

} // namespace

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
    void callbacksAreListed();
    void refusalsAreQuietRows();
    void theTokenRunsOut();
    void theAccountIsReadUntilItIsSettled();
    void anAccountOfSomebodyElseIsNotShown();
    void idsOfThePageMustLookLikeIds();
    void connectedReadsThePersonAndOpensThem();
    void withoutTheModuleItSaysWhy();
    void aRefusedTokenSaysWhy();
    void productionHidesTheTestPeople();
    void testPeopleAreTyped();
    void linksAreAskedFirst();
    void theCameraIsAskedFirst();
    void peopleAreFoundByTyping();
    void thousandsOfPeopleWaitUntilLookedAt();
    void narrowWindowsHaveARow();
    void everyControlHasAName();
};

void TestWinkPage::startAsksForATokenAndOpens()
{
    WinkWorld world;
    Desk desk(world);
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
    Desk desk(world);
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
    Desk desk(world);
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
    Desk desk(world);
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
    Desk desk(world);
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

void TestWinkPage::callbacksAreListed()
{
    WinkWorld world;
    Desk desk(world);
    QAbstractItemModelTester check(desk.events()->model(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(desk.events()->accessibleName(), u"Wink events"_s);
    desk.open();
    desk.widget().winkReported(u"onUIEvent"_s, {{u"eventName"_s, u"OPEN"_s}});
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

void TestWinkPage::refusalsAreQuietRows()
{
    WinkWorld world;
    Desk desk(world);
    desk.open();
    const QUrl url(u"https://ads.example/pixel?who=ana"_s);
    desk.widget().winkRefused(url);
    desk.widget().winkRefused(url);
    QCOMPARE(desk.events()->model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, EventsModel::Callback), u"Refused"_s);
    QCOMPARE(desk.cell(0, EventsModel::Data), u"https://ads.example/pixel"_s);
}

void TestWinkPage::theTokenRunsOut()
{
    WinkWorld world;
    Desk desk(world);
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

void TestWinkPage::theAccountIsReadUntilItIsSettled()
{
    WinkWorld world;
    Desk desk(world);
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

void TestWinkPage::anAccountOfSomebodyElseIsNotShown()
{
    WinkWorld world;
    Desk desk(world);
    desk.open();
    desk.widget().winkReported(u"onAccountConnected"_s, aboutAccount());
    world.tellAccount(u"lender-ben"_s, u"CONNECTED"_s);
    QVERIFY(says(&desk.page, u"The API does not show this account."_s));
    QVERIFY(!buttonOn(&desk.page, u"Open person"_s));
}

void TestWinkPage::idsOfThePageMustLookLikeIds()
{
    WinkWorld world;
    Desk desk(world);
    desk.open();
    desk.widget().winkReported(u"onAccountCreated"_s, aboutAccount(u"../users/lender-ben"_s));
    desk.widget().winkReported(u"onAccountCreated"_s, {{u"accountId"_s, 7}});
    QVERIFY(world.server->accountsRead.isEmpty());
    QCOMPARE(desk.events()->model()->rowCount(), 2);
}

void TestWinkPage::connectedReadsThePersonAndOpensThem()
{
    WinkWorld world;
    Desk desk(world);
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

void TestWinkPage::withoutTheModuleItSaysWhy()
{
    WinkWorld world;
    world.installed = false;
    Desk desk(world);
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
    Desk desk(world);
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
    Desk desk(world);
    QVERIFY(!desk.page.findChild<TestPeopleCard *>());
    QVERIFY(!says(&desk.page, u"George"_s));
    desk.open();
    QTest::keyClick(&desk.page, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.view().typed.isEmpty());
}

void TestWinkPage::testPeopleAreTyped()
{
    WinkWorld world;
    Desk desk(world);
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
    Desk desk(world);
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
    Desk desk(world);
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

void TestWinkPage::peopleAreFoundByTyping()
{
    WinkWorld world;
    world.fillPeople();
    Desk desk(world);
    auto *person = desk.page.findChild<PersonChoice *>();
    QCOMPARE(person->currentText(), u"A new person"_s);
    person->setFocus();
    QTRY_VERIFY(person->lineEdit()->hasFocus());
    for (const QString &typed : {u"santos"_s, u"ana.santos@"_s, u"lender-ana"_s, u"ÁNA"_s}) {
        person->completer()->setCompletionPrefix(typed);
        QVERIFY2(person->completer()->completionCount() == 1, qPrintable(typed));
        QCOMPARE(person->completer()->currentCompletion(), u"Ana Reyes Santos, •••4567"_s);
    }
    person->lineEdit()->setText(u"lender-ben"_s);
    QTest::keyClick(person->lineEdit(), Qt::Key_Return);
    QCOMPARE(person->userId(), u"lender-ben"_s);
    QCOMPARE(person->currentText(), u"Ben Cruz"_s);
    person->lineEdit()->setText(u"nobody at all"_s);
    QTest::keyClick(person->lineEdit(), Qt::Key_Return);
    QCOMPARE(person->userId(), u"lender-ben"_s);
    QCOMPARE(person->currentText(), u"Ben Cruz"_s);
}

void TestWinkPage::thousandsOfPeopleWaitUntilLookedAt()
{
    WinkWorld world;
    Desk desk(world);
    auto *person = desk.page.findChild<PersonChoice *>();
    QList<QJsonObject> people;
    for (int i = 0; i < 5000; ++i)
        people.append({{u"id"_s, u"lender-%1"_s.arg(i)}, {u"person"_s, u"Person %1"_s.arg(i)}});
    world.store.table(catalog::people).upsert(people);
    QCOMPARE(person->count(), 1);
    person->showPopup();
    QCOMPARE(person->count(), 5001);
    person->hidePopup();
}

void TestWinkPage::narrowWindowsHaveARow()
{
    WinkWorld world;
    Desk desk(world, {1024, 600});
    auto *person = desk.page.findChild<PersonChoice *>();
    QVERIFY(person->isVisible());
    QVERIFY(person->mapTo(&desk.page, QPoint()).y() < 44);
    QVERIFY(buttonOn(&desk.page, u"Test people"_s));
    QCOMPARE(desk.page.findChild<QSplitter *>()->sizes().first(), 0);
    desk.page.resize(1440, 800);
    QVERIFY(person->mapTo(&desk.page, QPoint()).y() > 30);
    QVERIFY(person->width() < 296);
    QVERIFY(!buttonOn(&desk.page, u"Test people"_s));
}

void TestWinkPage::everyControlHasAName()
{
    WinkWorld world;
    Desk desk(world);
    desk.open();
    for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget)
                             || qobject_cast<QComboBox *>(widget)
                             || qobject_cast<TableView *>(widget) || qobject_cast<Meter *>(widget);
        if (!control || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString name = widget->accessibleName() + (button ? button->text() : QString());
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        if (!qobject_cast<QComboBox *>(widget))
            continue;
        bool hasLabel = false;
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            hasLabel = hasLabel || label->buddy() == widget;
        QVERIFY2(hasLabel, qPrintable(name));
    }
}

QTEST_MAIN(TestWinkPage)
#include "tst_winkpage.moc"
