#include "app/browse/listworld.h"
#include "compat.h"
#include "console/handover/exportdialog.h"
#include "console/handover/exportedwords.h"
#include "console/handover/tableexport.h"
#include "console/parts/banner.h"
#include "console/parts/button.h"
#include "console/parts/segments.h"
#include "console/parts/tableview.h"
#include "console/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

using World = test::ListWorld;
using tablefile::End;
using test::says;

class TableExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void fromTheKeysToTheFile()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        page->setFilterText(u"Ana 3"_s);
        QCOMPARE(page->table()->model()->rowCount(), 1);
        ExportDialog *dialog = open(*page);
        QVERIFY(dialog);
        QCOMPARE(dialog->content().size(), 1);
        QTest::keyClick(page->focusWidget(), Qt::Key_Return); // not Cancel
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        const QString path = world.folder.filePath(u"out.csv"_s);
        Q_EMIT files->fileSelected(path);
        auto *strip = page->findChild<TableExport *>();
        QTRY_VERIFY(says(strip, u"1 row(s) exported"_s));
        QVERIFY(strip->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("i-3"));
        QVERIFY(!written.contains("i-4"));

        world.audit.flush();
        QFile audit(world.audit.file());
        QVERIFY(audit.open(QIODevice::ReadOnly));
        const QByteArray line = audit.readAll();
        QVERIFY(line.contains("exportTable"));
        QVERIFY(!line.contains("Ana"));
        QVERIFY(!line.contains("out.csv"));

        QTest::mouseClick(visibleButton(*strip), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
    }

    void choicesDecideWhatGoesOut()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        page->setFilterText(u"Ana 3"_s);
        ExportDialog *dialog = open(*page);
        QVERIFY(dialog);
        const QList<Segments *> choices = dialog->findChildren<Segments *>();
        QCOMPARE(choices.size(), 3);
        const std::size_t shown = dialog->content().columns.size();
        choices.at(1)->setCurrent(1);
        QCOMPARE(dialog->content().size(), 9);
        choices.at(2)->setCurrent(1);
        QVERIFY(dialog->content().columns.size() > shown);
        choices.at(0)->setCurrent(1);
        QCOMPARE(dialog->content().format, tablefile::Format::JsonLines);
        choices.at(0)->setCurrent(2);
        QCOMPARE(dialog->content().format, tablefile::Format::Xlsx);
    }

    void masksAsShownUnlessToldOtherwise()
    {
        World world;
        world.addGloria();
        world.session.masking().setLevel(catalog::MaskLevel::Contacts);
        const auto page = world.page(PageId::Invites);
        ExportDialog *dialog = open(*page);
        QVERIFY(dialog);
        const QList<Segments *> choices = dialog->findChildren<Segments *>();
        QCOMPARE(choices.size(), 4);
        QCOMPARE(dialog->content().mask.level, catalog::MaskLevel::Contacts);
        choices.last()->setCurrent(1);
        QCOMPARE(dialog->content().mask.level, catalog::MaskLevel::Off);
    }

    void columnsAsShownKeepTheirOrder()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        QHeaderView *header = page->table()->horizontalHeader();
        header->moveSection(header->visualIndex(header->logicalIndex(2)), 0);
        const auto first = std::size_t(header->logicalIndex(0));
        QCOMPARE(open(*page)->content().columns.front(), &catalog::accounts.columns[first]);
    }

    void personalColumnsAreNamedWherePeopleAreReal()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        records::View view(world.session.store(), catalog::invites);
        const RecordsSource source(view, *page->table(), true);
        for (const bool real : {true, false}) {
            auto *dialog = new ExportDialog(source, real, page.get());
            dialog->open();
            bool warned = false;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                warned = warned
                         || (label->isVisible()
                             && label->text().startsWith(u"Personal data goes out: "_s));
            QCOMPARE(warned, real);
            dialog->finish();
        }
    }

    void errorStaysUntilItIsDismissed()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        const tablefile::Content content = open(*page)->content();
        auto *strip = page->findChild<TableExport *>();
        strip->start(content, world.folder.filePath(u"no/such/out.csv"_s));
        QTRY_VERIFY(says(strip, u"The table was not exported"_s));
    }

    void cancelIsSaid()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        auto *strip = page->findChild<TableExport *>();
        tablefile::Content content = open(*page)->content();
        // So often that it cannot be through before the click.
        content.order =
            std::make_shared<const std::vector<quint32>>(5'000'000, content.order->at(0));
        strip->start(content, world.folder.filePath(u"out.csv"_s));
        QVERIFY(strip->isRunning());
        QTest::mouseClick(visibleButton(*strip), Qt::LeftButton);
        QTRY_VERIFY(says(strip, u"The export was cancelled"_s));
        QVERIFY(!QFile::exists(world.folder.filePath(u"out.csv"_s)));
    }

    void anyTableIsTakenAsItIsShown()
    {
        QStandardItemModel model(2, 3);
        model.setHeaderData(0, Qt::Horizontal, u"when"_s, ColumnKeyRole);
        model.setHeaderData(1, Qt::Horizontal, u"what"_s, ColumnKeyRole);
        model.setHeaderData(2, Qt::Horizontal, u"what"_s, ColumnKeyRole);
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0), smile::utc);
        model.setData(model.index(0, 0), u"20 May"_s);
        model.setData(model.index(0, 0), noon, ExportRole);
        model.setData(model.index(0, 1), u"It … happened"_s);
        model.setData(model.index(0, 1), u"It all happened"_s, CopyRole);
        model.setData(model.index(1, 2), u"seen"_s);
        TableView table(u"Table"_s);
        table.setModel(&model);
        const ModelSource source(table, true);
        QCOMPARE(source.shownRows(), 2);
        QCOMPARE(source.allRows(), 2);
        const auto sheet = source.content({}).sheet;
        QVERIFY(sheet && sheet->personal);
        QCOMPARE(sheet->columns, (QStringList{u"when"_s, u"what"_s, u"what (2)"_s}));
        QCOMPARE(sheet->rows.first().at(0), QVariant(noon));
        QCOMPARE(sheet->rows.first().at(1), QVariant(u"It all happened"_s));
        QCOMPARE(sheet->rows.at(1).at(2), QVariant(u"seen"_s));
        table.hideColumn(2);
        table.horizontalHeader()->moveSection(0, 1);
        QCOMPARE(source.content({}).sheet->columns, (QStringList{u"what"_s, u"when"_s}));
        QCOMPARE(source.content({.allColumns = true}).sheet->columns.size(), 3);
        table.verticalHeader()->show();
        model.setHeaderData(0, Qt::Vertical, u"Name"_s);
        const auto named = source.content({}).sheet;
        QCOMPARE(named->columns.first(), u"field"_s);
        QCOMPARE(named->rows.first().first(), QVariant(u"Name"_s));
    }

    void auditLineSaysWhatWentOut()
    {
        const tablefile::Content content{.resource = &catalog::invites,
                                         .rows = {},
                                         .order = nullptr,
                                         .columns = {catalog::invites.column("id"_L1)},
                                         .names = {},
                                         .format = tablefile::Format::Csv};
        QJsonObject line = exportAuditLine(content, {End::Written, 7, {}}, u"production"_s);
        line.remove(u"time"_s);
        QCOMPARE(line, (QJsonObject{{u"profile"_s, u"production"_s},
                                    {u"action"_s, u"exportTable"_s},
                                    {u"resource"_s, u"invites"_s},
                                    {u"format"_s, u"csv"_s},
                                    {u"rows"_s, 7},
                                    {u"columns"_s, QJsonArray{u"id"_s}},
                                    {u"outcome"_s, u"done"_s}}));
    }

private:
    static ExportDialog *open(ListPage &page)
    {
        for (QAction *action : page.actions())
            if (action->shortcut() == exportKeys)
                action->trigger();
        return page.findChild<ExportDialog *>();
    }
    static Button *visibleButton(const QWidget &strip)
    {
        for (Button *button : strip.findChildren<Button *>())
            if (button->isVisible())
                return button;
        return nullptr;
    }
};

QTEST_MAIN(TableExportTest)
#include "tst_tableexport.moc"
