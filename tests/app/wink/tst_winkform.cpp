#include "app/wink/winkdesk.h"
#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/button.h"
#include "parts/celldelegate.h"
#include "parts/meter.h"
#include "parts/tableview.h"
#include "theme/appearance.h"
#include "wink/personchoice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The form of the page: whom to choose, and that every control can be found.
class TestWinkForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void peopleAreFoundByTyping();
    void peopleLookAsInOtherLists();
    void namesGoByTheMask();
    void thousandsOfPeopleWaitUntilLookedAt();
    void narrowWindowsHaveARow();
    void everyControlHasAName();
};

void TestWinkForm::peopleAreFoundByTyping()
{
    WinkWorld world;
    world.fillPeople();
    WinkDesk desk(world);
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

void TestWinkForm::peopleLookAsInOtherLists()
{
    WinkWorld world;
    world.fillPeople();
    world.store.table(catalog::people).upsert({QJsonObject{{u"id"_s, u"0123456789abcdef"_s}}});
    WinkDesk desk(world);
    auto *person = desk.page.findChild<PersonChoice *>();
    person->showPopup();
    QCOMPARE(person->count(), 4);
    QCOMPARE(person->itemText(0), u"A new person"_s);
    QCOMPARE(person->itemText(1), u"Ana Reyes Santos, •••4567"_s);
    QCOMPARE(person->itemText(2), u"Ben Cruz"_s);
    QVERIFY(person->itemText(3).startsWith("0123"_L1)); // nobody knows their name: last
    const QModelIndex ana = person->model()->index(1, 0);
    QCOMPARE(ana.data(LookRole).toInt(), int(CellLook::Person));
    QCOMPARE(ana.data(DetailRole).toString(), u"•••4567"_s);
    for (QAbstractItemView *view : {person->view(), person->completer()->popup()})
        QVERIFY(qobject_cast<CellDelegate *>(view->itemDelegate()));
    person->hidePopup();
}

void TestWinkForm::namesGoByTheMask()
{
    WinkWorld world;
    world.fillPeople();
    WinkDesk desk(world);
    auto *person = desk.page.findChild<PersonChoice *>();
    person->choose(u"lender-ben"_s);
    person->setFocus();
    QTRY_VERIFY(person->lineEdit()->hasFocus());
    QCOMPARE(person->itemText(1), u"Ana Reyes Santos, •••4567"_s);
    person->setMask({.level = catalog::MaskLevel::Strict});
    QCOMPARE(person->currentText(), u"B•• C•••"_s);
    QCOMPARE(person->itemText(1), u"A•• R•••• S•••••, •••4567"_s); // a list that is open, too
    person->completer()->setCompletionPrefix(u"santos"_s);
    QCOMPARE(person->completer()->completionCount(), 1);
    // What is being typed is nobody's name yet, and stays.
    person->lineEdit()->selectAll();
    QTest::keyClicks(person->lineEdit(), u"san"_s);
    person->setMask({});
    QCOMPARE(person->lineEdit()->text(), u"san"_s);
    QCOMPARE(person->itemText(1), u"Ana Reyes Santos, •••4567"_s);
    QTest::keyClick(person->lineEdit(), Qt::Key_Return);
    QCOMPARE(person->userId(), u"lender-ben"_s);
}

void TestWinkForm::thousandsOfPeopleWaitUntilLookedAt()
{
    WinkWorld world;
    WinkDesk desk(world);
    auto *person = desk.page.findChild<PersonChoice *>();
    QList<QJsonObject> people;
    for (int i = 0; i < 5000; ++i)
        people.append(
            {{u"id"_s, u"lender-%1"_s.arg(i)}, {u"names"_s, QJsonArray{u"Person %1"_s.arg(i)}}});
    world.store.table(catalog::people).upsert(people);
    QCOMPARE(person->count(), 1);
    person->showPopup();
    QCOMPARE(person->count(), 5001);
    person->hidePopup();
}

void TestWinkForm::narrowWindowsHaveARow()
{
    WinkWorld world;
    WinkDesk desk(world, {1024, 600});
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

void TestWinkForm::everyControlHasAName()
{
    WinkWorld world;
    WinkDesk desk(world);
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

QTEST_MAIN(TestWinkForm)
#include "tst_winkform.moc"
