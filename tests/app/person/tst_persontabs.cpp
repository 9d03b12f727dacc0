#include "app/person/pageparts.h"
#include "app/person/personworld.h"
#include "parts/appearancesettings.h"
#include "parts/segments.h"
#include "parts/tableview.h"
#include "person/archivecard.h"
#include "person/archivefields.h"
#include "person/cardgrid.h"
#include "person/careerchart.h"
#include "person/debtchart.h"
#include "person/documentcard.h"
#include "person/earningschart.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "theme/appearance.h"
#include "viewer/fileviewer.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLayout>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

const QString sssAccount = u"a-17bbf36498de4d68a0d4f86c7b62f602"_s;

DocumentCard *documentCard(const QWidget &page, const QString &id)
{
    for (DocumentCard *card : page.findChildren<DocumentCard *>()) {
        if (card->document().id() == id)
            return card;
    }
    return nullptr;
}

// Where the fields' names are the vertical header.
QString comparedText(const QAbstractItemModel &model, const QString &field, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical).toString() == field)
            return model.index(row, column).data().toString();
    }
    return u"no such row"_s;
}

} // namespace

/// The tabs of a person's page and what they show.
class TestPersonTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void identityTab()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        openTab(&page, u"Identity"_s);
        const auto *table = viewNamed<TableView>(&page, u"Identities"_s);
        QVERIFY(table && table->isVisibleTo(&page));
        QCOMPARE(comparedText(*table->model(), u"Full name"_s, 0), u"Ana Reyes Santos"_s);
        QCOMPARE(comparedText(*table->model(), u"Full name"_s, 1), u"Ana R. Santos"_s);
        QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"SSS"_s);
        QVERIFY(labelsIn(&page).join(u'\n').contains(u"Nearly the same: name"_s));
        // A photo of another host waits until it is asked for; the one on plain http never is.
        QVERIFY(world.images.asked.isEmpty());
        buttonIn(&page, u"Load from cdn.example.com once"_s)->click();
        QCOMPARE(world.images.asked, QList<QUrl>{QUrl(u"https://cdn.example.com/ana.jpg"_s)});
        QVERIFY(!buttonIn(&page, u"Load from cdn.example.com once"_s));
        QVERIFY(labelsIn(&page).join(u'\n').contains(u"not on a safe address"_s));
    }

    void aDocumentIsACard()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QVERIFY(!page.findChild<DocumentCard *>()); // built when first opened
        openTab(&page, u"Documents"_s);
        QCOMPARE(page.findChildren<DocumentCard *>().size(), 4);
        // What is over stands first and says so, with the status explained.
        const auto *grid = page.findChild<CardGrid *>();
        auto *over = qobject_cast<DocumentCard *>(grid->layout()->itemAt(0)->widget());
        QCOMPARE(over->title(), u"NBI clearance"_s);
        QVERIFY(labelsIn(over).contains(u"expired 3 days ago"_s));
        QVERIFY(labelsIn(over).join(u'\n').contains(u"no longer in force"_s));
        QVERIFY(over->accessibleName().contains(u"expired 3 days ago"_s));
        QVERIFY(labelsIn(documentCard(page, u"d-3"_s)).contains(u"not safe to open"_s));
        QVERIFY(labelsIn(documentCard(page, u"d-4"_s)).contains(u"no file"_s));
    }

    void theFileOfADocumentIsShownInPlace()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/nbi.pdf"_s, {pngOf(40, 30)});
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Documents"_s);
        auto *viewer = page.findChild<FileViewer *>();
        QVERIFY(!viewer->isVisibleTo(&page));
        QVERIFY(world.fetcher.asked.isEmpty()); // nothing is fetched before one asks
        QTest::keyClick(documentCard(page, u"d-2"_s), Qt::Key_Return);
        QVERIFY(viewer->isVisibleTo(&page));
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        QCOMPARE(viewer->loading().picture().size, QSize(40, 30));
        // Another host is asked about; what is on no safe address is not fetched at all.
        QTest::mouseClick(documentCard(page, u"d-1"_s), Qt::LeftButton);
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Asking);
        QTest::mouseClick(documentCard(page, u"d-3"_s), Qt::LeftButton);
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Refused);
        QCOMPARE(world.fetcher.asked.size(), 1);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QVERIFY(!viewer->isVisibleTo(&page));
    }

    void anUploadStandsBesideWhatWasReadFromIt()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillUploads();
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/back.png"_s, {pngOf(50, 30)});
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Uploads"_s);
        const QList<ArchiveCard *> cards = page.findChildren<ArchiveCard *>();
        QCOMPARE(cards.size(), 2);
        // The newest is chosen; nothing is loaded before one asks.
        auto *viewer = page.findChild<FileViewer *>();
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Waiting);
        QVERIFY(world.fetcher.asked.isEmpty());
        const auto *fields = page.findChild<ArchiveFields *>();
        QVERIFY(labelsIn(fields).contains(u"Gross"_s));
        QVERIFY(labelsIn(fields).contains(u"PHP 20,000.00"_s));
        QVERIFY(labelsIn(fields).join(u'\n').contains(u"sent as something else"_s));
        // The other one has two files.
        ArchiveCard *card = cards.first()->isChosen() ? cards.last() : cards.first();
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(card->isChosen());
        QVERIFY(labelsIn(fields).contains(u"Nothing was read from it."_s));
        auto *files = page.findChild<Segments *>();
        QVERIFY(files);
        for (auto *segment : files->findChildren<QAbstractButton *>()) {
            if (segment->text() == u"Back"_s)
                segment->click();
        }
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        QCOMPARE(viewer->loading().picture().size, QSize(50, 30));
        // What is read again later leaves it standing.
        world.now = world.now.addSecs(60);
        page.findChild<PersonTabs *>()->refreshWords();
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
    }

    void aChosenUploadsFileIsSeenFromItsHead()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillUploads();
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/front.png"_s, {pngOf(50, 30)});
        PersonPage page(world.context());
        page.resize(1024, 500); // lower than a file and its fields
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        openTab(&page, u"Uploads"_s);
        const QList<ArchiveCard *> cards = page.findChildren<ArchiveCard *>();
        ArchiveCard *card = cards.first()->isChosen() ? cards.last() : cards.first();
        auto *scroll = page.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(0);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        const auto *viewer = page.findChild<FileViewer *>();
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        QVERIFY(viewer->isAncestorOf(page.focusWidget()));
        const auto head = [&] { return viewer->mapTo(scroll->viewport(), QPoint()).y(); };
        QTRY_VERIFY(head() >= 0 && head() < scroll->viewport()->height() / 2);
    }

    void theMenuOfACardThatIsGoneDoesNothing_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("id");
        QTest::newRow("documents") << u"Documents"_s << u"d-2"_s;
        QTest::newRow("uploads") << u"Uploads"_s << u"u-1"_s;
    }
    void theMenuOfACardThatIsGoneDoesNothing()
    {
        QFETCH(QString, tab);
        QFETCH(QString, id);
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        world.fillUploads();
        PersonPage page(world.context());
        page.show();
        openTab(&page, tab);
        for (PickCard *card : page.findChildren<PickCard *>()) {
            if (card->recordId() == id)
                Q_EMIT card->menuWanted({});
        }
        auto *menu = page.findChild<QMenu *>();
        QVERIFY(menu);
        world.store.table(catalog::documents).remove({id});
        world.store.table(catalog::archives).remove({id});
        page.findChild<PersonTabs *>()->refreshWords();
        for (const PickCard *card : page.findChildren<PickCard *>())
            QVERIFY(card->recordId() != id);
        for (QAction *entry : menu->actions())
            entry->trigger();
        QVERIFY(world.fetcher.asked.isEmpty());
    }

    void chartsTellExactValuesByKeys()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Employment && income"_s);
        auto *earnings = page.findChild<EarningsChart *>();
        QVERIFY(earnings && earnings->isVisibleTo(&page));
        QVERIFY(earnings->accessibleDescription().contains(u"May 2026 so far: PHP 31,500.50"_s));
        QTest::keyClick(earnings, Qt::Key_Home);
        QCOMPARE(earnings->currentWords(), u"Jan 2026: PHP 31,500.50 actual"_s);
        QTest::keyClick(earnings, Qt::Key_Right);
        QCOMPARE(earnings->accessibleDescription(), earnings->currentWords());
        QCOMPARE(earnings->currentWords(), u"Feb 2026: PHP 31,500.50 actual"_s);
        QTest::keyClick(earnings, Qt::Key_End);
        QTest::keyClick(earnings, Qt::Key_Right); // there is none
        QVERIFY(earnings->currentWords().startsWith(u"May 2026"_s));
        for (auto *segment : page.findChild<Segments *>()->findChildren<QAbstractButton *>()) {
            if (segment->text() == u"Net"_s)
                segment->click();
        }
        QVERIFY(earnings->currentWords().contains(u"PHP 27,210.25"_s));
        auto *career = page.findChild<CareerChart *>();
        QTest::keyClick(career, Qt::Key_Home);
        QCOMPARE(career->currentWords(), u"Lakan Foods Inc.: since 1 Feb 2019 (SSS)"_s);
        auto *debts = page.findChild<DebtChart *>();
        QTest::keyClick(debts, Qt::Key_Home);
        QCOMPARE(debts->currentWords(),
                 u"Salary Loan (SSS) · PHP 9,000.00 outstanding of PHP 16,000.00 · Overdue: "
                 "PHP 738.32"_s);
        QTest::keyClick(debts, Qt::Key_Right);
        QCOMPARE(debts->currentWords(), u"Loan (SSS) · PHP 500.00 lent, what is outstanding is not "
                                        "told"_s);
    }

    void aPersonWithoutDataHasNoCharts()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        openTab(&page, u"Employment && income"_s);
        for (const auto *chart : page.findChildren<ReadChart *>())
            QVERIFY(!chart->isVisibleTo(&page));
    }

    void arrowsGoFromCardToCard()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        openTab(&page, u"Documents"_s);
        auto *bar = page.findChild<QTabBar *>();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Tab);
        const auto *first = qobject_cast<DocumentCard *>(page.focusWidget());
        QVERIFY(first);
        QTest::keyClick(page.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(page.focusWidget(), bar);
        QTest::keyClick(bar, Qt::Key_Tab);
        QTest::keyClick(page.focusWidget(), Qt::Key_Right);
        const auto *second = qobject_cast<DocumentCard *>(page.focusWidget());
        QVERIFY(second && second != first);
        QCOMPARE(first->focusPolicy(), Qt::ClickFocus); // one stop of the Tab key
        QCOMPARE(second->focusPolicy(), Qt::StrongFocus);
        QTest::keyClick(page.focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"N01-12-345678"_s);
    }

    void aTabOpensInSight()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1000, 480);
        page.show();
        openTab(&page, u"Documents"_s);
        const auto *grid = page.findChild<CardGrid *>();
        QTRY_VERIFY(grid->visibleRegion().boundingRect().height() > 64);
    }

    void everyOtherResourceIsATable()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Employment && income"_s);
        const auto *incomes = viewNamed<TableView>(&page, u"Incomes of this person"_s);
        QVERIFY(incomes);
        QTRY_COMPARE(incomes->model()->rowCount(), 5);
        const auto *insights = viewNamed<TableView>(&page, u"Insights of this person"_s);
        QVERIFY(insights && insights->model()->rowCount() >= 4);
        const auto *links = viewNamed<TableView>(&page, u"Links of this person"_s);
        QVERIFY(links && !links->isVisibleTo(&page)); // "none" in one line, no empty table
        openTab(&page, u"Invites"_s);
        QTRY_COMPARE(viewNamed<TableView>(&page, u"Invites of this person"_s)->model()->rowCount(),
                     1);
        openTab(&page, u"Uploads"_s);
        openTab(&page, u"Tasks"_s);
        QVERIFY(viewNamed<TableView>(&page, u"Tasks of this person"_s));
    }

    void everyTabHasItsKeysAndIsFoundByName()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillUploads();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *tabs = page.findChild<PersonTabs *>();
        for (int tab = PersonTabs::TabCount - 1; tab >= 0; --tab) {
            QTest::keyClick(&page, Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(int(tabs->current()), tab);
            QVERIFY(tabs->isAncestorOf(page.focusWidget()));
        }
        QStringList found;
        for (const QAction *command : page.actions())
            found += command->text();
        QVERIFY(found.contains(u"Employment & income of this person"_s));
        QVERIFY(found.contains(u"JSON of this person"_s));
    }

    void aFailedListStandsInItsPlace()
    {
        PersonWorld world;
        world.fillPerson();
        sync::ListState failed;
        failed.phase = sync::Phase::Failed;
        failed.error = api::Error{};
        failed.error->kind = api::Kind::Server;
        failed.error->code = u"SERVER_ERROR"_s;
        failed.error->requestId = u"req-9"_s;
        world.loader.set(catalog::documents, failed);
        PersonPage page(world.context());
        page.show();
        openTab(&page, u"Documents"_s);
        QVERIFY(labelsIn(&page).contains(u"The server has a fault"_s));
        world.loader.asked.clear();
        buttonIn(page.findChild<PersonTabs *>(), u"Retry"_s)->click();
        QCOMPARE(world.loader.asked, QStringList{u"documents"_s});
    }

    void jsonTabShowsAnyRecord()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        QVERIFY(!page.filterField());
        openTab(&page, u"JSON"_s);
        QVERIFY(page.filterField());
        auto *list = viewNamed<QListView>(&page, u"Records"_s);
        QVERIFY(list && list->model()->rowCount() == 7);
        list->setCurrentIndex(list->model()->index(6, 0));
        const QString chosen = list->currentIndex().data(Qt::ToolTipRole).toString();
        world.store.table(catalog::tasks)
            .upsert({QJsonObject{{u"id"_s, u"task-1"_s},
                                 {u"metadata"_s, metadata(u"sss_ph"_s, sssAccount)}}});
        QTRY_COMPARE(list->model()->rowCount(), 8);
        QCOMPARE(list->currentIndex().data(Qt::ToolTipRole).toString(), chosen);
    }

    void rowsFollowTheDensity()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Identity"_s);
        const auto *identities = viewNamed<TableView>(&page, u"Identities"_s);
        const auto rowHeight = [](const TableView *table) {
            return table->verticalHeader()->defaultSectionSize();
        };
        // The table is as high as its rows: nothing scrolls in it and nothing stands empty.
        const auto spare = [](const TableView *table) {
            return table->viewport()->height() - table->verticalHeader()->length();
        };
        QTRY_COMPARE(spare(identities), 0);
        QCOMPARE(rowHeight(identities), 29);
        world.settings.set(densitySetting, u"compact"_s);
        QTRY_COMPARE(rowHeight(identities), 28);
        QTRY_COMPARE(spare(identities), 0);
        world.settings.set(densitySetting, u"comfortable"_s);
        QTRY_COMPARE(rowHeight(identities), 29);
        QTRY_COMPARE(spare(identities), 0);

        openTab(&page, u"Employment && income"_s);
        const auto *incomes = viewNamed<TableView>(&page, u"Incomes of this person"_s);
        QTRY_COMPARE(spare(incomes), 0);
        QCOMPARE(rowHeight(incomes), 32);
        world.settings.set(densitySetting, u"compact"_s);
        QTRY_COMPARE(rowHeight(incomes), 28);
        QTRY_COMPARE(spare(incomes), 0);
    }
};

QTEST_MAIN(TestPersonTabs)
#include "tst_persontabs.moc"
