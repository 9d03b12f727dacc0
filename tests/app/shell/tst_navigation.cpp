#include "shell/navigation.h"
#include "support/gui.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>

using namespace smile::console;
using namespace Qt::StringLiterals;

/// The list at the left, as a person and as a screen reader meet it.
class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void model();
    void isAListWithItsItems();
    void choosesByKeyAndMouse();
    void choosesByAction();
    void settingsStandAtTheFoot();
};

namespace {

struct Shown
{
    NavigationModel model;
    NavigationView view;
    QSignalSpy chosen{&view, &NavigationView::chosen};

    Shown()
    {
        view.setAccessibleName(u"Navigation"_s);
        view.setModel(&model);
        view.resize(view.width(), 600);
        view.show();
    }
    PageId last() const { return chosen.constLast().constFirst().value<PageId>(); }
};

} // namespace

void NavigationTest::initTestCase()
{
    QAccessible::setActive(true);
}

void NavigationTest::model()
{
    NavigationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCount(PageId::People, 244);
    model.retranslate();
    QCOMPARE(model.index(int(PageId::People)).data(NavigationModel::CountRole).toInt(), 244);
}

void NavigationTest::isAListWithItsItems()
{
    Shown navigation;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&navigation.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Navigation"_s);
    QStringList items;
    for (int i = 0; i < list->childCount(); ++i) {
        QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
        items += list->child(i)->text(QAccessible::Name);
    }
    QCOMPARE(items,
             QStringList({u"Overview"_s, u"People"_s, u"Accounts"_s, u"Invites"_s, u"Templates"_s,
                          u"Providers"_s, u"Webhooks"_s, u"Wink"_s, u"Activity"_s, u"Settings"_s}));
}

void NavigationTest::choosesByKeyAndMouse()
{
    Shown navigation;
    navigation.view.setCurrentPage(PageId::People);
    QCOMPARE(navigation.chosen.size(), 0); // shown, not chosen
    QTest::keyClick(&navigation.view, Qt::Key_Down);
    QCOMPARE(navigation.last(), PageId::Accounts);
    QTest::keyClick(&navigation.view, Qt::Key_End);
    QCOMPARE(navigation.last(), PageId::Settings);
    QTest::keyClick(&navigation.view, Qt::Key_Home);
    QCOMPARE(navigation.last(), PageId::Overview);
    const QModelIndex invites = navigation.model.index(int(PageId::Invites));
    QTest::mouseClick(navigation.view.viewport(), Qt::LeftButton, {},
                      navigation.view.visualRect(invites).center());
    QCOMPARE(navigation.last(), PageId::Invites);
    // Somebody's tab may be in front of it: what is marked can be chosen again.
    const qsizetype before = navigation.chosen.size();
    QTest::mouseClick(navigation.view.viewport(), Qt::LeftButton, {},
                      navigation.view.visualRect(invites).center());
    QCOMPARE(navigation.chosen.size(), before + 1);
    QCOMPARE(navigation.last(), PageId::Invites);
    QTest::keyClick(&navigation.view, Qt::Key_Return);
    QCOMPARE(navigation.chosen.size(), before + 2);
}

void NavigationTest::choosesByAction()
{
    Shown navigation;
    navigation.view.setCurrentPage(PageId::People);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&navigation.view);
    QAccessibleActionInterface *item = list->child(int(PageId::Invites))->actionInterface();
    QVERIFY(item);
    item->doAction(item->actionNames().constFirst());
    QCOMPARE(navigation.last(), PageId::Invites);
    QCOMPARE(navigation.view.currentIndex().row(), int(PageId::Invites));
}

void NavigationTest::settingsStandAtTheFoot()
{
    Shown navigation;
    const QRect activity =
        navigation.view.visualRect(navigation.model.index(int(PageId::Activity)));
    const QRect settings =
        navigation.view.visualRect(navigation.model.index(int(PageId::Settings)));
    QVERIFY(settings.top() > activity.bottom() + activity.height());
    QVERIFY(navigation.view.viewport()->rect().contains(settings));
}

QTEST_MAIN(NavigationTest)
#include "tst_navigation.moc"
