#include "app/browse/listworld.h"
#include "console/browse/filterrow.h"
#include "console/parts/button.h"
#include "console/parts/dialog.h"
#include "console/parts/filterchip.h"
#include "console/parts/iconbutton.h"
#include "console/parts/tableview.h"
#include "console/parts/textfield.h"
#include "support/gui.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDateEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace smile;
using namespace smile::console;
using namespace smile::test;
using namespace Qt::StringLiterals;

namespace {

/// The Accounts page with one account, created on 11 May 2026.
struct World : console::test::ListWorld
{
    std::unique_ptr<ListPage> accounts;
    FilterRow *filters;
    FacetChip *days;
    FacetChip *providers;

    World()
    {
        addAccounts();
        accounts = page(PageId::Accounts);
        filters = accounts->findChild<FilterRow *>();
        days = named<FacetChip>(accounts.get(), u"Date"_s);
        providers = named<FacetChip>(accounts.get(), u"Provider"_s);
    }
    int rows() const { return accounts->table()->model()->rowCount(); }
    /// Chooses in the menu that a facet opens.
    void choose(FacetChip *facet, const QString &entry)
    {
        facet->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto wanted =
            std::ranges::find(actions, entry, [](const QAction *action) { return action->text(); });
        QVERIFY2(wanted != actions.end(), qPrintable(entry));
        (*wanted)->trigger();
        menu->close();
    }
};

} // namespace

/// The conditions above a table.
class FilterRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysMayBeGivenInEitherOrder()
    {
        World world;
        QCOMPARE(world.rows(), 1);
        world.choose(world.days, u"From … to …"_s);
        auto *dialog = world.accounts->window()->findChild<Dialog *>();
        QVERIFY(dialog);
        auto *first = named<QDateEdit>(dialog, u"First day"_s);
        auto *last = named<QDateEdit>(dialog, u"Last day"_s);
        QVERIFY(first && last);
        first->setDate(QDate(2026, 5, 12));
        last->setDate(QDate(2026, 5, 2));
        QCOMPARE(first->text(), u"12 May 2026"_s);
        named<Button>(dialog, u"Filter by these days"_s)->click();
        QCOMPARE(world.rows(), 1);
        QCOMPARE(world.days->value(), u"2 May 2026 – 12 May 2026"_s);
    }

    void daysOutsideShowNothing()
    {
        World world;
        world.choose(world.days, u"From … to …"_s);
        auto *dialog = world.accounts->window()->findChild<Dialog *>();
        named<QDateEdit>(dialog, u"First day"_s)->setDate(QDate(2026, 5, 12));
        named<QDateEdit>(dialog, u"Last day"_s)->setDate(QDate(2026, 5, 20));
        named<Button>(dialog, u"Filter by these days"_s)->click();
        QCOMPARE(world.rows(), 0);
        world.filters->clear();
        QCOMPARE(world.rows(), 1);
        QVERIFY(world.days->value().isEmpty());
    }

    void countsGiveWayToWords()
    {
        World world;
        world.addInvites();
        const auto invites = world.page(PageId::Invites);
        const auto chip = [&invites](const QString &name) {
            return named<FilterChip>(invites.get(), name);
        };
        QTRY_COMPARE(chip(u"Invited"_s)->count(), 9);
        invites->resize(700, 900);
        QTRY_COMPARE(chip(u"Invited"_s)->count(), -1);
        invites->resize(1440, 900);
        QTRY_COMPARE(chip(u"Invited"_s)->count(), 9);
    }

    void chipsNeverCoverTheField()
    {
        World world;
        world.addInvites();
        const auto invites = world.page(PageId::Invites, 960);
        auto *field = invites->findChild<FilterRow *>()->field();
        const auto *first = named<FilterChip>(invites.get(), u"Invited"_s);
        QTRY_VERIFY(field->geometry().right() < first->geometry().left());
        QVERIFY(first->width() >= first->sizeHint().width());
    }

    void providerThatOccurs()
    {
        World world;
        world.choose(world.providers, u"sss_ph\t1"_s);
        QCOMPARE(world.rows(), 1);
        QCOMPARE(world.providers->value(), u"sss_ph"_s);
        QVERIFY(!world.filters->isClear());
    }

    void chipsAndTextAreOne()
    {
        World world;
        TextField *field = world.filters->field();
        auto *error = named<FilterChip>(world.accounts.get(), u"Error"_s);
        auto *pending = named<FilterChip>(world.accounts.get(), u"Pending"_s);
        pending->click();
        QCOMPARE(field->text(), u"status:pending"_s);
        error->click();
        QCOMPARE(field->text(), u"status:error,pending"_s);
        QCOMPARE(world.rows(), 0);
        field->setText(u"palo status:error created:7d"_s);
        QVERIFY(error->isChecked());
        QVERIFY(!pending->isChecked());
        QCOMPARE(world.days->value(), u"Last 7 days"_s);
        error->click();
        QCOMPARE(field->text(), u"palo created:7d"_s);
        field->setText(u"created:2026-05"_s);
        world.choose(world.providers, u"sss_ph\t1"_s);
        QCOMPARE(field->text(), u"created:2026-05 provider:sss_ph"_s);
        QTest::keyClick(world.days, Qt::Key_Delete);
        QCOMPARE(field->text(), u"provider:sss_ph"_s);
        world.filters->clear();
        QVERIFY(field->text().isEmpty());
        QVERIFY(world.providers->value().isEmpty());
        QCOMPARE(world.rows(), 1);
    }

    void whatMeansNothingIsToldBesideAndNarrowsNothing()
    {
        World world;
        TextField *field = world.filters->field();
        field->setText(u"status:nonsense"_s);
        QCOMPARE(world.rows(), 1);
        QVERIFY(
            console::test::says(world.filters, u"“nonsense” is nothing that “status:” knows"_s));
        QVERIFY(!field->accessibleDescription().isEmpty());
        field->setText(u"since:someday"_s);
        QVERIFY(field->accessibleDescription().contains(u"someday"_s));
        field->setText(u"since:2026-05-01"_s);
        QVERIFY(field->accessibleDescription().isEmpty());
        QCOMPARE(world.days->value(), u"since 1 May 2026"_s);
        QCOMPARE(world.rows(), 1);
    }

    void completesByKeyboardAlone()
    {
        World world;
        TextField *field = world.filters->field();
        field->setFocus();
        QTest::keyClicks(field, u"monito"_s);
        auto *completer = field->findChild<QCompleter *>();
        QVERIFY(completer && completer->popup()->isVisible());
        QCOMPARE(completer->popup()->model()->rowCount(), 2); // and when it changed
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), u"monitoring:"_s);
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), u"monitoring:user_action_required "_s);
        // Plain words are left alone.
        field->clear();
        QTest::keyClicks(field, u"palomero"_s);
        QVERIFY(!completer->popup()->isVisible());
    }

    void asksForItsViews()
    {
        World world;
        QSignalSpy wanted(world.accounts.get(), &Page::viewsWanted);
        world.accounts->setFilterText(u"status:error"_s);
        QCOMPARE(world.accounts->filterText(), u"status:error"_s);
        named<IconButton>(world.filters, u"Views: keep this filter under a name"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(FilterRowTest)
#include "tst_filterrow.moc"
