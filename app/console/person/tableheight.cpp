#include "person/tableheight.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace smile::console {

TableHeight::TableHeight(QTableView *view, int maxRows)
    : QObject(view)
    , m_view(view)
    , m_maxRows(maxRows)
{
    QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableHeight::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableHeight::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &TableHeight::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableHeight::fit);
    // The density may change while the page is open.
    connect(view->verticalHeader(), &QHeaderView::sectionResized, this, &TableHeight::fit);
    // A bar at the foot takes room; whether it stands follows from the columns' widths.
    connect(view->horizontalScrollBar(), &QAbstractSlider::rangeChanged, this, &TableHeight::fit);
    view->installEventFilter(this);
    fit();
}

bool TableHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void TableHeight::fit()
{
    const int rows = m_view->model()->rowCount();
    const QHeaderView *lines = m_view->verticalHeader();
    const bool all = m_maxRows == noLimit || rows <= m_maxRows;
    const int body =
        all && rows > 0 ? lines->length() : std::max(1, m_maxRows) * lines->defaultSectionSize();
    const QScrollBar *bar = m_view->horizontalScrollBar();
    const int foot = bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0;
    const QHeaderView *header = m_view->horizontalHeader();
    const int height = std::max(header->sizeHint().height(), header->minimumHeight()) + body + foot
                       + 2 * m_view->frameWidth();
    if (m_view->minimumHeight() != height || m_view->maximumHeight() != height)
        m_view->setFixedHeight(height);
}

} // namespace smile::console
