#include "app/browse/listworld.h"
#include "catalog/catalog.h"
#include "console/browse/details.h"
#include "console/browse/filterrow.h"
#include "console/browse/templatespage.h"
#include "console/parts/button.h"
#include "console/parts/cellroles.h"
#include "console/parts/emptystate.h"
#include "console/parts/filterchip.h"
#include "console/parts/iconbutton.h"
#include "console/parts/segments.h"
#include "console/parts/tableview.h"
#include "console/parts/textfield.h"
#include "console/theme/appearance.h"
#include "console/words/troublewords.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

using World = test::ListWorld;
using test::says;

class ListPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void accountsShowTheirActionsBeside()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        auto *details = page->findChild<Details *>();
        QVERIFY(details->isVisible());
        const auto words = [details] {
            QStringList shown;
            for (const Button *button : details->findChildren<Button *>())
                if (button->isVisible())
                    shown << button->text();
            return shown;
        };
        QTRY_VERIFY2(words().contains(u"Revoke…"_s), qPrintable(words().join(u' ')));
        QVERIFY(words().contains(u"Disable monitoring…"_s));
    }

    void narrowDetailsComeBySpaceAndGoByEsc()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts, 1000);
        auto *details = page->findChild<Details *>();
        QVERIFY(!details->isVisible());
        QTest::keyClick(page->table(), Qt::Key_Space);
        QVERIFY(details->isVisible());
        QTest::keyClick(page->table(), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void f5IsTheWindows()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        for (const QAction *action : page->actions())
            QVERIFY(action->shortcut() != QKeySequence(Qt::Key_F5));
    }

    void stoppedListOffersToLoad()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        EmptyState *empty = page->table()->emptyState();
        QCOMPARE(empty->buttons().size(), 1);
        QCOMPARE(empty->buttons().first()->text(), u"Load"_s);
    }

    void failedListLeadsToItsRequest()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        world.server.script({tests::LoopbackServer::json(
            R"({"code":"FORBIDDEN","message":"no","requestId":"r-9"})", 403)});
        EmptyState *empty = page->table()->emptyState();
        world.session.sync().refresh(catalog::accounts);
        QTRY_COMPARE(empty->buttons().size(), 2);
        QTest::mouseClick(empty->buttons().at(1), Qt::LeftButton);
        QCOMPARE(world.navigator.requests, QStringList{u"r-9"_s});
    }

    void emptyStateKeepsItsButtons()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        const Button *before = page->table()->emptyState()->buttons().first();
        Q_EMIT world.session.sync().stateChanged(&catalog::invites);
        QCOMPARE(page->table()->emptyState()->buttons().first(), before);
    }

    void clearTakesTheMarkAlong()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        auto *filters = page->findChild<FilterRow *>();
        filters->field()->setText(u"nobody"_s);
        auto *mark = filters->field()->findChild<IconButton *>();
        QVERIFY(mark->isVisible());
        QCOMPARE(page->table()->model()->rowCount(), 0);
        filters->clear();
        QVERIFY(!mark->isVisible());
        QVERIFY(filters->isClear());
        QCOMPARE(page->table()->model()->rowCount(), 1);
    }

    void nextRowFollowsOneThatGoes()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        TableView *table = page->table();
        const auto *model = qobject_cast<records::Model *>(table->model());
        const auto idAt = [model](int row) { return model->idOf(model->index(row, 0)); };
        const auto chosen = [table, model] {
            const QModelIndexList rows = table->selectionModel()->selectedRows();
            return rows.size() == 1 ? model->idOf(rows.first()) : QString();
        };
        const auto remove = [&world](const QString &id) {
            world.session.store().table(catalog::invites).remove({id});
        };
        table->selectRow(3);
        const QString next = idAt(4);
        remove(idAt(3));
        QCOMPARE(table->currentIndex().row(), 3);
        QCOMPARE(idAt(3), next);
        QCOMPARE(chosen(), next);
        QCOMPARE(page->findChild<Details *>()->row().id(), next);
        const int last = table->model()->rowCount() - 1;
        table->selectRow(last);
        const QString before = idAt(last - 1);
        remove(idAt(last));
        QCOMPARE(chosen(), before);
        // Where the neighbours go too, work starts at the top again.
        page->findChild<FilterRow *>()->field()->setText(u"Ana 3"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(chosen(), u"i-3"_s);
    }

    void nothingMatchesAndNothingIsShownBeside()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        auto *details = page->findChild<Details *>();
        QVERIFY(details->row());
        page->findChild<FilterRow *>()->field()->setText(u"nobody"_s);
        QTRY_COMPARE(page->table()->model()->rowCount(), 0);
        QVERIFY(!details->row());
        QVERIFY(!says(details, u"u-1"_s));
    }

    void detailsFoldBySpaceAndStaySo()
    {
        World world;
        world.addAccounts();
        {
            const auto page = world.page(PageId::Accounts);
            QVERIFY(page->findChild<Details *>()->isVisible());
            QTest::keyClick(page->table(), Qt::Key_Space);
            QVERIFY(!page->findChild<Details *>()->isVisible());
        }
        const auto page = world.page(PageId::Accounts);
        QVERIFY(!page->findChild<Details *>()->isVisible());
        QTest::keyClick(page->table(), Qt::Key_Space);
        QVERIFY(page->findChild<Details *>()->isVisible());
    }

    void accountsOpenTheirPerson()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        QTRY_VERIFY(says(page->findChild<Details *>(), u"u-1"_s));
        for (Button *button : page->findChild<Details *>()->findChildren<Button *>())
            if (button->text() == u"Open person"_s)
                button->click();
        QCOMPARE(world.navigator.opened, QStringList{u"u-1"_s});
    }

    void accountSaysWhatIsWrongAboveItsFields()
    {
        World world;
        world.session.store()
            .table(catalog::accounts)
            .upsert({QJsonObject{
                {u"id"_s, u"a-1"_s},
                {u"userId"_s, u"u-1"_s},
                {u"connection"_s, QJsonObject{{u"status"_s, u"ERROR"_s},
                                              {u"errorCode"_s, u"INVALID_CREDENTIALS"_s}}}}});
        const auto page = world.page(PageId::Accounts);
        auto *details = page->findChild<Details *>();
        const QString sentence = accountSentence(u"INVALID_CREDENTIALS"_s);
        QTRY_VERIFY(says(details, sentence));
        QVERIFY(!says(details, u"What is wrong"_s));
        for (const QLabel *label : details->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u" · "), qPrintable(label->text()));
    }

    void columnsOpenByTheirButton()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        for (IconButton *button : page->findChildren<IconButton *>())
            if (button->accessibleName() == u"Columns"_s)
                button->click();
        auto *menu = page->table()->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"Person"_s);
        for (const QAction *action : menu->actions()) // a double of another column is not offered
            QVERIFY2(!action->text().contains(u"old field"), qPrintable(action->text()));
        menu->close();
    }

    void templatesAndConsentsShareAPage()
    {
        World world;
        world.session.store()
            .table(catalog::inviteTemplates)
            .upsert({QJsonObject{{u"id"_s, u"t-1"_s}, {u"name"_s, u"Salary loan"_s}}});
        world.session.store()
            .table(catalog::consentTemplates)
            .upsert({QJsonObject{{u"id"_s, u"c-1"_s}, {u"title"_s, u"Consent 1"_s}},
                     QJsonObject{{u"id"_s, u"c-2"_s}, {u"title"_s, u"Consent 2"_s}}});
        TemplatesPage page(world.workplace);
        page.resize(1440, 900);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        const auto shown = [&page]() -> TableView * {
            for (TableView *table : page.findChildren<TableView *>())
                if (table->isVisible())
                    return table;
            return nullptr;
        };
        QCOMPARE(shown()->accessibleName(), u"Templates"_s);
        QCOMPARE(shown()->model()->rowCount(), 1);
        QWidget *firstFilter = page.filterField();
        // The choice stands in the head of the list that is shown and is operated by keys.
        auto *kinds = page.findChild<Segments *>();
        QVERIFY(kinds->isVisible());
        kinds->setFocus();
        QTest::keyClick(kinds->focusProxy(), Qt::Key_Right);
        QCOMPARE(shown()->accessibleName(), u"Consent templates"_s);
        QCOMPARE(shown()->model()->rowCount(), 2);
        QVERIFY(kinds->isVisible());
        QVERIFY(kinds->hasFocus());
        QVERIFY(page.filterField() != firstFilter);
        QVERIFY(page.filterField()->isVisible());
        // Whoever asks for a record gets the list that holds it.
        page.select(u"t-1"_s);
        QCOMPARE(shown()->accessibleName(), u"Templates"_s);
        page.select(u"c-2"_s);
        QCOMPARE(shown()->currentIndex().data(KeyRole).toString(), u"c-2"_s);
        QTRY_VERIFY(
            says(page.findChild<QStackedWidget *>()->currentWidget()->findChild<Details *>(),
                 u"Consent 2"_s));
    }

    void enterInTheFilterOpensWhatItFound()
    {
        World world;
        for (const QString &id : {u"u-1"_s, u"u-2"_s, u"u-3"_s})
            world.session.store().table(catalog::users).upsert({QJsonObject{{u"id"_s, id}}});
        world.session.store().joinPeople();
        const auto page = world.page(PageId::People);
        auto *field = qobject_cast<QLineEdit *>(page->filterField());
        page->activateWindow();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"u-2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(world.navigator.opened, QStringList{u"u-2"_s});
        field->setFocus();
        field->setText(u"nobody"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(world.navigator.opened.size(), 1);
        field->setFocus();
        field->clear();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(page->table()->hasFocus());
    }

    void arrowingAsksOnlyWhereItStays()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(page->table(), Qt::Key_Down);
        auto *details = page->findChild<Details *>();
        const QString last = details->row().id();
        QTRY_VERIFY(!world.server.received().isEmpty());
        QTRY_VERIFY(!says(details, u"Loading…"_s));
        QCOMPARE(world.server.received().size(), 1);
        QVERIFY(world.server.received().first().path.contains(last.toUtf8()));
        // A change of the store that leaves the invite's version as it was asks nothing again.
        QJsonObject same = world.session.store().table(catalog::invites).find(last).json();
        same.insert(u"email"_s, u"ana@example.com"_s);
        world.session.store().table(catalog::invites).upsert({same});
        QCOMPARE(details->row().json().value(u"email"_s).toString(), u"ana@example.com"_s);
        QVERIFY(!says(details, u"Loading…"_s));
    }
};

QTEST_MAIN(ListPageTest)
#include "tst_listpage.moc"
