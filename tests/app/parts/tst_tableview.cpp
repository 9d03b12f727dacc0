#include "app/parts/peoplemodel.h"
#include "console/parts/celldelegate.h"
#include "console/parts/emptystate.h"
#include "console/parts/tableview.h"
#include "console/theme/appearance.h"
#include "console/theme/fonts.h"
#include "console/theme/maskedtext.h"
#include "console/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace smile::console;
using namespace Qt::StringLiterals;

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup();
    void hasTheDesignsHeights();
    void saysItsNameAndCells();
    void copiesCellAndRows();
    void enterOpens();
    void lettersGoToTheFilter();
    void leftAndRightFrameTheCell();
    void menuByMouseAndKey();
    void sortKeepsTheSelection();
    void insertAboveMovesNothing();
    void resetFindsItsPlaceAgain();
    void restColumnTakesTheSlack();
    void wordsAreCutBeforeItScrolls();
    void columnsGiveWayAndComeBack();
    void chosenColumnsNeverGiveWay();
    void sizedByHandStaysSo();
    void stateComesBack();
    void refusesForeignState();
    void hidesColumnsByMenu();
    void emptyStateStandsInTheBody();
    void barAndSelectionPaint();
    void masksAreMeasuredAsTheyArePainted();

private:
    QModelIndex at(int row, int column = 0) const { return m_model->index(row, column); }
    void setUpColumns(TableView *table) const;

    std::unique_ptr<PeopleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<TableView> m_table;
};

void TableViewTest::setUpColumns(TableView *table) const
{
    table->setColumn(PeopleModel::Person, {.width = 200, .rest = true});
    table->setColumn(PeopleModel::UserId, {.width = 106, .look = CellLook::Id});
    table->setColumn(PeopleModel::Place, {.width = 160, .hidden = true});
}

void TableViewTest::init()
{
    m_model = std::make_unique<PeopleModel>(false);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table = std::make_unique<TableView>(u"People"_s);
    m_table->setModel(m_model.get());
    setUpColumns(m_table.get());
    m_table->resize(1300, 300);
    m_table->show();
    m_table->activateWindow();
    m_table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setCurrentIndex(at(2));
}

void TableViewTest::cleanup()
{
    m_table.reset();
    m_tester.reset();
    m_model.reset();
}

void TableViewTest::hasTheDesignsHeights()
{
    QCOMPARE(m_table->rowHeight(0), 32);
    QCOMPARE(m_table->horizontalHeader()->height(), 30);
    m_table->setCompact(true);
    QCOMPARE(m_table->rowHeight(0), 28);
    QVERIFY(!m_table->showGrid());
}

void TableViewTest::saysItsNameAndCells()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table.get());
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), u"People"_s);
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(2, PeopleModel::UserId);
    QVERIFY(cell);
    // Painted short, told whole.
    QCOMPARE(cell->text(QAccessible::Name), m_model->person(2).id);
}

void TableViewTest::copiesCellAndRows()
{
    m_table->setCurrentIndex(at(2, PeopleModel::UserId));
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), m_model->person(2).id);

    m_table->selectRow(1);
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
    m_table->horizontalHeader()->moveSection(1, 0);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines.first().split(u'\t');
    QCOMPARE(cells.size(), int(PeopleModel::Count) - 1); // without the hidden one
    QCOMPARE(cells.at(0), m_model->person(1).id);
    QCOMPARE(cells.at(1), m_model->person(1).name);
}

void TableViewTest::enterOpens()
{
    QSignalSpy opened(m_table.get(), &TableView::opened);
    QSignalSpy inTab(m_table.get(), &TableView::openedInNewTab);
    QSignalSpy preview(m_table.get(), &TableView::previewWanted);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 2);
    QTest::keyClick(m_table.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(inTab.size(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(preview.size(), 1);
    const QPoint place = m_table->visualRect(at(1)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toModelIndex().row(), 1);
}

void TableViewTest::lettersGoToTheFilter()
{
    QSignalSpy typed(m_table.get(), &TableView::typed);
    QTest::keyClick(m_table.get(), 'g');
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), u"g"_s);
    QTest::keyClick(m_table.get(), 'g', Qt::ControlModifier);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(m_table->currentIndex().row(), 3);
}

void TableViewTest::leftAndRightFrameTheCell()
{
    QVERIFY(!m_table->movesByCell());
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QVERIFY(m_table->movesByCell());
    QCOMPARE(m_table->currentIndex().column(), 1);
    const QImage image = m_table->grab().toImage();
    const QRect cell =
        m_table->visualRect(m_table->currentIndex()).translated(m_table->viewport()->pos());
    QCOMPARE(image.pixelColor(cell.center().x(), cell.y()), Theme::light().focus);
    QCOMPARE(image.pixelColor(cell.center().x(), cell.y() + 1), Theme::light().focus);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(at(1)).center());
    QVERIFY(!m_table->movesByCell());
}

void TableViewTest::menuByMouseAndKey()
{
    QSignalSpy wanted(m_table.get(), &TableView::contextMenuWanted);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_table->viewport(), &byKey);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toModelIndex().row(), 2);
    const QPoint place = m_table->visualRect(at(3)).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, QPoint(5, 6));
    QApplication::sendEvent(m_table->viewport(), &byMouse);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().toModelIndex().row(), 3);
    QCOMPARE(wanted.last().at(1).toPoint(), QPoint(5, 6));
}

void TableViewTest::sortKeepsTheSelection()
{
    const QString key = at(2).data(KeyRole).toString();
    m_model->sort(PeopleModel::Person, Qt::DescendingOrder);
    QCOMPARE(m_table->currentIndex().data(KeyRole).toString(), key);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QVERIFY(m_table->currentIndex().row() != 2);
}

void TableViewTest::insertAboveMovesNothing()
{
    m_table->verticalScrollBar()->setValue(200);
    const QString top = m_table->indexAt(QPoint(5, 5)).data(KeyRole).toString();
    PeopleModel::Row row = m_model->person(0);
    row.id = u"user-0000000000000000ffff"_s;
    m_model->insert(0, row);
    QCOMPARE(m_table->indexAt(QPoint(5, 5)).data(KeyRole).toString(), top);
    QCOMPARE(m_table->verticalScrollBar()->value(), 232);
    m_table->verticalScrollBar()->setValue(0);
    row.id = u"user-0000000000000000fffe"_s;
    m_model->insert(0, row);
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
}

void TableViewTest::resetFindsItsPlaceAgain()
{
    m_table->selectRow(3);
    m_table->verticalScrollBar()->setValue(100);
    const QString key = at(3).data(KeyRole).toString();
    m_model->resetReversed();
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->currentIndex().data(KeyRole).toString(), key);
    QCOMPARE(m_table->selectionModel()->selectedRows().first().data(KeyRole).toString(), key);
    QCOMPARE(m_table->verticalScrollBar()->value(), 100);
}

void TableViewTest::restColumnTakesTheSlack()
{
    const auto total = [this] { return m_table->horizontalHeader()->length(); };
    QCOMPARE(total(), m_table->viewport()->width());
    m_table->resize(1500, 300);
    QCOMPARE(total(), m_table->viewport()->width());
    m_table->resize(500, 300);
    QCOMPARE(m_table->columnWidth(PeopleModel::Person), 200);
    QVERIFY(total() > m_table->viewport()->width());
}

void TableViewTest::wordsAreCutBeforeItScrolls()
{
    m_table->setColumn(PeopleModel::Wrong, {.width = 270, .look = CellLook::Wrong, .least = 130});
    m_table->resize(2000, 300);
    QCOMPARE(m_table->columnWidth(PeopleModel::Wrong), 270);
    const int missing = 60;
    const int needed =
        m_table->horizontalHeader()->length() - (m_table->columnWidth(PeopleModel::Person) - 200);
    m_table->resize(needed - missing + m_table->width() - m_table->viewport()->width(), 300);
    QCOMPARE(m_table->columnWidth(PeopleModel::Person), 200);
    QCOMPARE(m_table->columnWidth(PeopleModel::Wrong), 270 - missing);
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
}

void TableViewTest::columnsGiveWayAndComeBack()
{
    m_table->setColumn(PeopleModel::UserId, {.width = 106, .look = CellLook::Id, .givesWay = 1});
    m_table->setColumn(PeopleModel::Wrong, {.width = 270, .look = CellLook::Wrong, .givesWay = 2});
    m_table->resize(2000, 300);
    QVERIFY(!m_table->isColumnHidden(PeopleModel::Wrong));
    const QByteArray before = m_table->saveState();
    const int needed =
        m_table->horizontalHeader()->length() - (m_table->columnWidth(PeopleModel::Person) - 200);
    const int frame = m_table->width() - m_table->viewport()->width();
    m_table->resize(needed + frame - 1, 300);
    QVERIFY(m_table->isColumnHidden(PeopleModel::Wrong));
    QVERIFY(!m_table->isColumnHidden(PeopleModel::UserId));
    m_table->resize(needed + frame - 271, 300);
    QVERIFY(m_table->isColumnHidden(PeopleModel::UserId));
    // Nobody chose that: it is not kept, and ends with the lack of room.
    QCOMPARE(m_table->saveState(), before);
    m_table->resize(needed + frame, 300);
    QVERIFY(!m_table->isColumnHidden(PeopleModel::Wrong));
    QVERIFY(!m_table->isColumnHidden(PeopleModel::UserId));
}

void TableViewTest::chosenColumnsNeverGiveWay()
{
    m_table->setColumn(PeopleModel::Wrong, {.width = 270, .look = CellLook::Wrong, .givesWay = 1});
    m_table->resize(500, 300);
    QVERIFY(m_table->isColumnHidden(PeopleModel::Wrong));
    m_table->openColumnMenu({});
    auto *menu = m_table->findChild<QMenu *>();
    QVERIFY(menu);
    QAction *wrong = menu->actions().at(PeopleModel::Wrong);
    QVERIFY(!wrong->isChecked());
    wrong->trigger();
    QVERIFY(!m_table->isColumnHidden(PeopleModel::Wrong));
    m_table->resize(510, 300);
    QVERIFY(!m_table->isColumnHidden(PeopleModel::Wrong));
    const QByteArray state = m_table->saveState();
    menu->actions().last()->trigger(); // the default columns
    QVERIFY(m_table->isColumnHidden(PeopleModel::Wrong));
    QVERIFY(m_table->restoreState(state));
    QVERIFY(!m_table->isColumnHidden(PeopleModel::Wrong));
    menu->close();
}

void TableViewTest::sizedByHandStaysSo()
{
    m_table->setColumn(PeopleModel::Wrong, {.width = 270, .look = CellLook::Wrong, .least = 130});
    m_table->horizontalHeader()->resizeSection(PeopleModel::Wrong, 222);
    m_table->horizontalHeader()->resizeSection(PeopleModel::Person, 260);
    m_table->resize(500, 300);
    QCOMPARE(m_table->columnWidth(PeopleModel::Wrong), 222);
    m_table->resize(2000, 300);
    QCOMPARE(m_table->columnWidth(PeopleModel::Wrong), 222);
    QCOMPARE(m_table->columnWidth(PeopleModel::Person), 260);
}

void TableViewTest::stateComesBack()
{
    m_table->horizontalHeader()->moveSection(3, 1);
    m_table->setColumnWidth(PeopleModel::UserId, 177);
    m_table->setColumnHidden(PeopleModel::Wrong, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PeopleModel::Person, Qt::DescendingOrder);
    m_table->resize(1310, 300); // the column that takes the rest follows the width of the table
    const QByteArray state = m_table->saveState();

    TableView other(u"People"_s);
    other.setModel(m_model.get());
    setUpColumns(&other);
    other.setSortingEnabled(true);
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.horizontalHeader()->logicalIndex(1), 3);
    QCOMPARE(other.columnWidth(PeopleModel::UserId), 177);
    QVERIFY(other.isColumnHidden(PeopleModel::Wrong));
    QVERIFY(other.isColumnHidden(PeopleModel::Place));
    QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), int(PeopleModel::Person));
    QCOMPARE(other.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    other.resize(m_table->size());
    other.show();
    QCOMPARE(other.saveState(), state);
}

void TableViewTest::refusesForeignState()
{
    const QByteArray before = m_table->saveState();
    QVERIFY(!m_table->restoreState("nonsense"));
    QVERIFY(!m_table->restoreState(R"({"columns":7})"));
    QCOMPARE(m_table->saveState(), before);
    QVERIFY(m_table->restoreState(
        R"({"columns":[{"key":"gone","width":50},{"key":"id","width":-3}],"sort":"gone"})"));
    QVERIFY(m_table->columnWidth(PeopleModel::UserId) > 40);
}

void TableViewTest::hidesColumnsByMenu()
{
    QSignalSpy changed(m_table.get(), &TableView::columnsChanged);
    QHeaderView *header = m_table->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(10, 10));
    auto *menu = m_table->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.first()->text(), u"Person"_s);
    QAction *place = actions.at(PeopleModel::Place);
    QVERIFY(!place->isChecked());
    place->trigger();
    QVERIFY(!m_table->isColumnHidden(PeopleModel::Place));
    QVERIFY(m_table->columnWidth(PeopleModel::Place) >= 160);
    QCOMPARE(changed.size(), 1);
    actions.last()->trigger();
    QVERIFY(m_table->isColumnHidden(PeopleModel::Place));
    menu->close();
}

void TableViewTest::emptyStateStandsInTheBody()
{
    EmptyState *empty = m_table->emptyState();
    empty->setContent(u"people"_s, u"Nobody yet"_s, u"Invite somebody."_s);
    QVERIFY(empty->isHidden());
    m_model->removeAll();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->geometry(), m_table->viewport()->rect());
    m_model->insert(0, PeopleModel(false).person(0));
    QVERIFY(empty->isHidden());
}

void TableViewTest::barAndSelectionPaint()
{
    const Theme &theme = Theme::light();
    const QRect row = m_table->visualRect(at(2)).translated(m_table->viewport()->pos());
    const QImage focused = m_table->grab().toImage();
    for (int x = 0; x < 3; ++x)
        QCOMPARE(focused.pixelColor(row.x() + x, row.center().y()), theme.accent);
    QCOMPARE(focused.pixelColor(row.x() + 4, row.y() + 2), theme.sel);
    QCOMPARE(focused.pixelColor(row.x() + 40, row.bottom()), theme.line);

    m_table->clearFocus();
    const QImage idle = m_table->grab().toImage();
    QCOMPARE(idle.pixelColor(row.x() + 1, row.y() + 2), theme.selInactive);
}

// Else a cell that shows all of its mask would be taken for one that is cut.
void TableViewTest::masksAreMeasuredAsTheyArePainted()
{
    const QString masked = u"g•••1234@mail.ph"_s;
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), masked);
    QCOMPARE(CellDelegate().sizeHint({}, model.index(0, 0)).width(),
             maskedTextWidth(masked, textFont(TextStyle::Base))
                 + CellDelegate::extraWidth(CellLook::Text));
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
