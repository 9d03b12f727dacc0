// Where TableView's current row, selection and scroll position stay while the rows change.
#include "parts/cellroles.h"
#include "parts/tableview.h"

#include <QHeaderView>
#include <QScrollBar>

namespace smile::console {
namespace {

QString rowKey(const QAbstractItemModel *model, int row)
{
    return model->index(row, 0).data(KeyRole).toString();
}

} // namespace

void TableView::rememberPlace()
{
    m_currentColumn = currentIndex().column();
    m_currentKey = currentIndex().isValid() ? rowKey(model(), currentIndex().row()) : QString();
    m_scrollValue = verticalScrollBar()->value();
    m_selectedKeys.clear();
    if (!selectionModel())
        return;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_selectedKeys.append(rowKey(model(), row.row()));
}

void TableView::restorePlace()
{
    const QSet<QString> wanted(m_selectedKeys.cbegin(), m_selectedKeys.cend());
    if (m_currentKey.isEmpty() && wanted.isEmpty())
        return;
    QItemSelection selection;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString key = rowKey(model(), row);
        if (key.isEmpty())
            continue;
        if (key == m_currentKey)
            selectionModel()->setCurrentIndex(model()->index(row, qMax(0, m_currentColumn)),
                                              QItemSelectionModel::NoUpdate);
        if (wanted.contains(key))
            selection.select(model()->index(row, 0),
                             model()->index(row, model()->columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateGeometries();
    verticalScrollBar()->setValue(m_scrollValue);
}

void TableView::keepScrollOnInsert(int first, int last)
{
    // At the very top new rows may be seen as they come; further down nothing moves.
    const int value = verticalScrollBar()->value();
    const int height = verticalHeader()->defaultSectionSize();
    if (value == 0 || first * height > value)
        return;
    updateGeometries();
    verticalScrollBar()->setValue(value + (last - first + 1) * height);
}

void TableView::rememberNeighbours()
{
    const QModelIndex current = currentIndex();
    m_hadCurrent = current.isValid();
    m_after = current.siblingAtRow(current.row() + 1);
    m_before = current.siblingAtRow(current.row() - 1);
}

void TableView::goToNeighbour()
{
    const QModelIndex next = m_after.isValid() ? m_after : m_before;
    m_after = QModelIndex();
    m_before = QModelIndex();
    if (currentIndex().isValid() || !m_hadCurrent)
        return;
    if (!next.isValid()) {
        Q_EMIT currentRowChanged({}); // Qt keeps silent about a current row that went with its rows
        return;
    }
    // The row's place is on screen already; a view that scrolled to it would move all the others.
    const int scroll = verticalScrollBar()->value();
    const bool nothingElse = !selectionModel()->hasSelection();
    selectionModel()->setCurrentIndex(next, nothingElse ? QItemSelectionModel::ClearAndSelect
                                                              | QItemSelectionModel::Rows
                                                        : QItemSelectionModel::NoUpdate);
    verticalScrollBar()->setValue(scroll);
}

} // namespace smile::console
