#include "parts/tableview.h"

#include "parts/celldelegate.h"
#include "parts/clipboard.h"
#include "parts/emptystate.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace smile::console {
namespace {

constexpr int RowHeight = 32;
constexpr int CompactRowHeight = 28;
constexpr int HeaderHeight = 30;

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setItemDelegate(new CellDelegate(this));

    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(CompactRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);

    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(HeaderHeight);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &place) { openColumnMenu(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &TableView::sectionResized);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    m_columns.clear();
    m_fitting.clear();
    m_byHand.clear();
    m_away.clear();
    m_kept.clear();
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    using Model = QAbstractItemModel;
    m_modelConnections = {
        connect(newModel, &Model::modelAboutToBeReset, this, &TableView::rememberPlace),
        connect(newModel, &Model::modelReset, this, &TableView::restorePlace),
        connect(newModel, &Model::modelReset, this, &TableView::updateEmptyState),
        connect(newModel, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    keepScrollOnInsert(first, last);
                    updateEmptyState();
                }),
        connect(newModel, &Model::rowsRemoved, this, &TableView::updateEmptyState),
        connect(newModel, &Model::layoutAboutToBeChanged, this, &TableView::rememberNeighbours),
        connect(newModel, &Model::layoutChanged, this, &TableView::goToNeighbour),
        connect(newModel, &Model::layoutChanged, this, &TableView::updateEmptyState),
        connect(newModel, &Model::headerDataChanged, this, &TableView::measureColumns),
    };
    updateEmptyState();
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    verticalHeader()->setDefaultSectionSize(compact ? CompactRowHeight : RowHeight);
}

EmptyState *TableView::emptyState()
{
    if (!m_emptyState) {
        m_emptyState = new EmptyState(viewport());
        m_emptyState->hide();
        updateEmptyState();
    }
    return m_emptyState;
}

void TableView::updateEmptyState()
{
    if (!m_emptyState)
        return;
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(model() && model()->rowCount() == 0);
}

QString TableView::copyText(const QModelIndex &index) const
{
    const QVariant special = index.data(CopyRole);
    return special.isValid() ? special.toString() : index.data(Qt::DisplayRole).toString();
}

void TableView::copyCell()
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid())
        console::copyText(copyText(cell), cell.data(PersonalRole).toBool());
}

void TableView::copyRows()
{
    if (!model() || !selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    bool personal = false;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        if (!verticalHeader()->isHidden())
            cells.append(model()->headerData(row.row(), Qt::Vertical).toString());
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int section = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(section))
                continue;
            const QModelIndex cell = row.siblingAtColumn(section);
            cells.append(copyText(cell));
            personal = personal || cell.data(PersonalRole).toBool();
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        console::copyText(lines.join(u'\n'), personal);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers mods = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (event->matches(QKeySequence::Copy)) {
        copyCell();
    } else if (key == Qt::Key_C && mods == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyRows();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        if (mods == Qt::ControlModifier)
            Q_EMIT openedInNewTab(currentIndex());
        else
            Q_EMIT opened(currentIndex());
    } else if (key == Qt::Key_Space && mods == Qt::NoModifier) {
        Q_EMIT previewWanted(currentIndex());
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint()
               && (mods == Qt::NoModifier || mods == Qt::ShiftModifier)) {
        Q_EMIT typed(event->text());
    } else {
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            m_movesByCell = true;
            updateRow(currentIndex().row());
        }
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_movesByCell = false;
    QTableView::mousePressEvent(event);
    const QModelIndex eye = eyeAt(event->position().toPoint());
    if (eye.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT eyePressed(eye);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!eyeAt(event->position().toPoint()).isValid()) // there it is one press
        QTableView::mouseDoubleClickEvent(event);
}

QModelIndex TableView::eyeAt(const QPoint &place) const
{
    const QModelIndex index = m_eyes ? indexAt(place) : QModelIndex();
    const bool onEye = index.isValid() && index.data(MaskRole).isValid()
                       && CellDelegate::eyePlace(visualRect(index)).contains(place);
    return onEye ? index : QModelIndex();
}

void TableView::setEyes(bool eyes)
{
    m_eyes = eyes;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = m_hoveredRow;
    m_hoveredRow = row;
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row < 0 || !model() || row >= model()->rowCount())
        return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0
        && event->reason() != Qt::MouseFocusReason) {
        const int section = horizontalHeader()->logicalIndexAt(0);
        selectionModel()->setCurrentIndex(model()->index(0, qMax(0, section)),
                                          QItemSelectionModel::NoUpdate);
    }
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect cell = visualRect(currentIndex());
        if (currentIndex().isValid())
            Q_EMIT contextMenuWanted(currentIndex(),
                                     viewport()->mapToGlobal(cell.bottomLeft() + QPoint(10, 0)));
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        Q_EMIT contextMenuWanted(index, event->globalPos());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    updateEmptyState();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    setHoveredRow(viewport()->underMouse() ? rowAt(pointer.y()) : -1);
    if (m_emptyState && m_emptyState->isVisible())
        m_emptyState->setGeometry(viewport()->rect());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureColumns();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The bar of the current row is painted in the first column, which Qt does not know of.
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current);
}

} // namespace smile::console
