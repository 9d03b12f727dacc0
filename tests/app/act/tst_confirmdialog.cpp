#include "catalog/catalog.h"
#include "console/act/confirmdialog.h"
#include "console/act/losscount.h"
#include "console/parts/button.h"
#include "console/parts/copylabel.h"
#include "console/parts/environmentband.h"
#include "console/parts/label.h"
#include "console/parts/textfield.h"
#include "console/parts/verdictcard.h"
#include "console/theme/appearance.h"
#include "support/clientbench.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using actions::Outcome;
using catalog::ActionId;
using smile::tests::Bench;
using smile::tests::FakeAnswer;
using smile::tests::ManualClock;

namespace {

const QString disable = u"/accounts/a-1/disableMonitor"_s;
const QString account = u"/accounts/a-1"_s;

actions::Plan planOf(int holdSeconds)
{
    actions::Plan plan;
    plan.action = ActionId::DisableMonitoring;
    plan.resource = &catalog::accounts;
    plan.recordId = plan.accountId = u"a-1"_s;
    plan.userId = u"lender-1"_s;
    plan.personName = plan.nameToType = u"José Palomero Jr."_s;
    plan.risk = actions::Risk::Ask;
    plan.title = u"Disable monitoring?"_s;
    plan.question = u"Smile stops re-reading."_s;
    plan.button = u"Disable monitoring"_s;
    plan.needsTypedName = holdSeconds > 0;
    plan.holdSeconds = holdSeconds;
    return plan;
}

/// A window with a band, a runner on a fake network, and a dialog over the window.
struct World : Bench
{
    ManualClock holdClock;
    records::Store store;
    std::unique_ptr<actions::Runner> runner;
    QWidget window;
    EnvironmentBand *band;
    QPointer<ConfirmDialog> dialog;

    World()
        : runner(std::make_unique<actions::Runner>(*client, store, u"test"_s, nullptr))
        , band(new EnvironmentBand)
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        band->setEnvironment(Environment::Production);
        column->addWidget(band);
        column->addStretch(1);
        window.resize(1024, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void ask(const actions::Plan &plan, std::unique_ptr<LossCount> count = nullptr)
    {
        dialog = new ConfirmDialog(plan, *runner, holdClock, std::move(count), &window);
        dialog->open();
    }
    Button *act() const
    {
        for (Button *button : dialog->findChildren<Button *>())
            if (button->text() == u"Disable monitoring"_s)
                return button;
        return nullptr;
    }
    QLineEdit *name() const
    {
        for (TextField *field : dialog->findChildren<TextField *>())
            if (field->accessibleName() == u"Name to confirm"_s)
                return field;
        return nullptr;
    }
    /// In the middle of the hold, after three of ten seconds.
    void hold()
    {
        ask(planOf(10));
        name()->setText(u"jose palomero jr."_s);
        QTest::mouseClick(act(), Qt::LeftButton);
        holdClock.advance(3s);
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    bool hasId(const QString &id) const
    {
        for (const CopyLabel *label : dialog->findChildren<CopyLabel *>())
            if (label->isVisible() && label->value() == id)
                return true;
        return false;
    }
    bool hasOutcome() const // a layout shows what was added to it a turn of the event loop later
    {
        const auto *card = dialog->findChild<VerdictCard *>();
        return card && card->isVisible();
    }
};

} // namespace

class ConfirmDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void sandboxSendsOnOneClick();
    void aTypedNameForgives_data();
    void aTypedNameForgives();
    void nothingIsSentBeforeTheLastSecond();
    void theHoldHasCancelInFocus();
    void everythingCancelsTheHold_data();
    void everythingCancelsTheHold();
    void aPressInsideDoesNot();
    void aPressOutsideDoesNotCloseTheQuestion();
    void closingAfterSendingIsNoCancelling();
    void theQuestionGoesWithTheSession();
    void whatIsLostIsCountedAnew();
    void failureSaysWhy();
    void unknownIsNoFailure();
};

void ConfirmDialogTest::sandboxSendsOnOneClick()
{
    World world;
    world.network.expect("POST", disable, FakeAnswer::ok());
    world.network.expect("GET", account, FakeAnswer::failure(404, u"MISSING_RESOURCE"_s));
    world.ask(planOf(0));
    QVERIFY(!world.name());
    QVERIFY(world.act()->isEnabled());
    QVERIFY(world.dialog->cancelButton()->hasFocus());
    QTest::mouseClick(world.act(), Qt::LeftButton);
    QVERIFY(world.says(u"Sent, waiting"_s));
    QTRY_VERIFY(world.hasOutcome());
    QVERIFY(world.says(u"Monitoring is disabled."_s));
    QVERIFY(world.hasId(u"req-1"_s));
    QVERIFY(!world.says(u"Sent, waiting"_s));
    QTRY_COMPARE(world.network.sent().size(), 2);
}

void ConfirmDialogTest::aTypedNameForgives_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enough");
    QTest::newRow("exact") << u"José Palomero Jr."_s << true;
    QTest::newRow("case, accents, blanks") << u"  jose  PALOMERO jr. "_s << true;
    QTest::newRow("half") << u"José Palomero"_s << false;
    QTest::newRow("another") << u"Maria Santos"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ConfirmDialogTest::aTypedNameForgives()
{
    QFETCH(QString, typed);
    QFETCH(bool, enough);
    World world;
    world.ask(planOf(10));
    QVERIFY(!world.act()->isEnabled());
    QVERIFY(world.name()->hasFocus());
    world.name()->setText(typed);
    QCOMPARE(world.act()->isEnabled(), enough);
}

void ConfirmDialogTest::nothingIsSentBeforeTheLastSecond()
{
    World world;
    world.network.expect("POST", disable, FakeAnswer(FakeAnswer::ok()).hold());
    world.hold();
    QVERIFY(world.says(u"7"_s));
    world.holdClock.advance(6999ms);
    QCoreApplication::sendPostedEvents();
    QVERIFY(world.says(u"1"_s));
    QCOMPARE(world.runner->inFlight(), 0);
    QVERIFY(world.network.sent().isEmpty());
    world.holdClock.advance(1ms);
    QTRY_COMPARE(world.network.sent().size(), 1);
    QCOMPARE(world.runner->inFlight(), 1);
    world.holdClock.advance(60s);
    QCOMPARE(world.runner->inFlight(), 1);
}

void ConfirmDialogTest::theHoldHasCancelInFocus()
{
    World world;
    world.hold();
    QTRY_VERIFY(world.dialog->cancelButton()->hasFocus());
    QVERIFY(!world.act()->isVisible());
}

void ConfirmDialogTest::everythingCancelsTheHold_data()
{
    using Way = std::function<void(World &)>;
    QTest::addColumn<Way>("way");
    const auto key = [](Qt::Key which) {
        return Way([which](World &) { QTest::keyClick(QApplication::focusWidget(), which); });
    };
    QTest::newRow("Cancel") << Way(
        [](World &world) { QTest::mouseClick(world.dialog->cancelButton(), Qt::LeftButton); });
    QTest::newRow("Enter") << key(Qt::Key_Enter);
    QTest::newRow("Return") << key(Qt::Key_Return);
    QTest::newRow("Space") << key(Qt::Key_Space);
    QTest::newRow("Esc") << key(Qt::Key_Escape);
    for (const Qt::Key without : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape})
        QTest::addRow("focus elsewhere, %d", without)
            << Way([without](World &world) { QTest::keyClick(world.dialog->panel(), without); });
    QTest::newRow("press beside the panel") << Way(
        [](World &world) { QTest::mousePress(world.dialog, Qt::LeftButton, {}, QPoint(5, 5)); });
    QTest::newRow("press on the band") << Way(
        [](World &world) { QTest::mousePress(world.band, Qt::LeftButton, {}, QPoint(400, 10)); });
    QTest::newRow("the window closes") << Way([](World &world) { world.window.close(); });
    QTest::newRow("the session goes") << Way([](World &world) { world.runner.reset(); });
    QTest::newRow("the key is refused") << Way([](World &world) {
        world.network.expect("GET", u"/users/u-1"_s, FakeAnswer::failure(401, u"INVALID_TOKEN"_s));
        world.client->get(catalog::users, u"u-1"_s);
    });
}

void ConfirmDialogTest::everythingCancelsTheHold()
{
    QFETCH(std::function<void(World &)>, way);
    World world;
    world.hold();
    QTRY_VERIFY(world.dialog->cancelButton()->hasFocus());
    QSignalSpy cancelled(world.dialog, &Dialog::cancelled);
    way(world);
    QTRY_COMPARE(cancelled.size(), 1);
    QTRY_VERIFY(!world.dialog);
    world.holdClock.advance(60s);
    QCOMPARE(world.holdClock.alarms(), 0);
    for (const tests::FakeRequest &request : world.network.sent())
        QCOMPARE(request.method, QByteArray("GET"));
}

void ConfirmDialogTest::aPressInsideDoesNot()
{
    World world;
    world.hold();
    QTest::mouseClick(world.dialog->panel(), Qt::LeftButton, {}, QPoint(30, 60));
    QVERIFY(world.dialog->isVisible());
    world.holdClock.advance(1s);
    QVERIFY(world.says(u"6"_s));
}

void ConfirmDialogTest::aPressOutsideDoesNotCloseTheQuestion()
{
    World world;
    world.ask(planOf(10));
    QSignalSpy outside(world.dialog, &Dialog::pressedOutside);
    QTest::mousePress(world.dialog, Qt::LeftButton, {}, QPoint(5, 5));
    QTest::mousePress(world.band, Qt::LeftButton, {}, QPoint(400, 10));
    QCOMPARE(outside.size(), 2); // once each
    QVERIFY(world.dialog->isVisible());
}

void ConfirmDialogTest::closingAfterSendingIsNoCancelling()
{
    World world;
    world.network.expect("POST", disable, FakeAnswer(FakeAnswer::ok()).hold());
    world.ask(planOf(0));
    QTest::mouseClick(world.act(), Qt::LeftButton);
    QSignalSpy cancelled(world.dialog, &Dialog::cancelled);
    QSignalSpy closed(world.dialog, &Dialog::closed);
    QTest::keyClick(world.dialog->cancelButton(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(cancelled.size(), 0);
    QTRY_COMPARE(world.network.sent().size(), 1);
    QCOMPARE(world.runner->inFlight(), 1); // its outcome is not lost
}

void ConfirmDialogTest::theQuestionGoesWithTheSession()
{
    World world;
    world.ask(planOf(0));
    world.runner.reset();
    QVERIFY(!world.dialog->isVisible());
    QTRY_VERIFY(!world.dialog);
}

// What is counted is in tst_losscount; here: that it is said, and moves nothing.
void ConfirmDialogTest::whatIsLostIsCountedAnew()
{
    World world;
    sync::Sync sync(*world.client, world.store);
    actions::Plan plan = planOf(0);
    plan.action = ActionId::Revoke;
    plan.lostData = u"All data: %1"_s;
    const QJsonObject identity{{u"id"_s, u"i-1"_s},
                               {u"metadata"_s, QJsonObject{{u"sourceId"_s, u"a-1"_s}}}};
    for (const catalog::Resource *resource : actions::lostResources())
        world.network.expect(
            "GET", u'/' + QString::fromLatin1(resource->key) + u"?sourceId=a-1&size=150"_s,
            resource == &catalog::identities ? FakeAnswer::page({identity}).hold()
                                             : FakeAnswer::page({}));
    world.ask(plan, std::make_unique<LossCount>(plan, sync, world.store));
    QTRY_COMPARE(world.network.held(), 1);
    QVERIFY(world.says(u"All data: counting…"_s));
    const QRect before = world.dialog->panel()->geometry();
    world.network.release();
    QTRY_VERIFY(world.says(u"All data: Identities: 1"_s) && !world.says(u"counting"_s));
    QCOMPARE(world.dialog->panel()->geometry(), before);
}

void ConfirmDialogTest::failureSaysWhy()
{
    World world;
    world.network.expect("POST", disable,
                         FakeAnswer::failure(400, u"INVALID_PARAMETERS"_s, u"Not monitored."_s));
    world.network.expect("GET", account, FakeAnswer::failure(404, u"MISSING_RESOURCE"_s));
    world.ask(planOf(0));
    QTest::mouseClick(world.act(), Qt::LeftButton);
    QTRY_VERIFY(world.hasOutcome());
    QVERIFY(world.says(u"Monitoring was not disabled."_s));
    QVERIFY(world.says(u"Smile says: Not monitored."_s));
    QVERIFY(world.hasId(u"req-1"_s));
    QTRY_COMPARE(world.network.sent().size(), 2);
}

void ConfirmDialogTest::unknownIsNoFailure()
{
    World world;
    actions::Plan plan = planOf(0);
    plan.action = ActionId::ResetSession; // no record tells whether it happened
    plan.resource = &catalog::users;
    plan.recordId = plan.userId;
    world.network.expect("POST", u"/users/lender-1/resetSession"_s,
                         FakeAnswer::failure(502, u"BAD_GATEWAY"_s));
    world.network.expect("GET", u"/users/lender-1"_s,
                         FakeAnswer::failure(404, u"MISSING_RESOURCE"_s));
    world.ask(plan);
    QTest::mouseClick(world.act(), Qt::LeftButton);
    QTRY_VERIFY(world.hasOutcome());
    QVERIFY(world.says(u"It is not known whether the session was reset."_s));
    QVERIFY(world.hasId(u"req-1"_s));
    QTRY_COMPARE(world.network.sent().size(), 2);
}

QTEST_MAIN(ConfirmDialogTest)
#include "tst_confirmdialog.moc"
