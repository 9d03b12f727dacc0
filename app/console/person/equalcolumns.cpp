#include "person/equalcolumns.h"

#include "parts/tableview.h"

#include <QEvent>

#include <algorithm>

namespace smile::console {

EqualColumns::EqualColumns(TableView *view, int fieldWidth, int leastWidth)
    : QObject(view)
    , m_view(view)
    , m_fieldWidth(fieldWidth)
    , m_leastWidth(leastWidth)
{
    view->viewport()->installEventFilter(this);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &EqualColumns::share);
    share();
}

bool EqualColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void EqualColumns::share()
{
    const int columns = m_view->model()->columnCount();
    if (columns < 2)
        return;
    m_view->setColumnWidth(0, m_fieldWidth);
    const int all = m_view->viewport()->width() - m_fieldWidth;
    const int each = std::max(m_leastWidth, all / (columns - 1));
    for (int section = 1; section < columns; ++section)
        m_view->setColumnWidth(section, each);
}

} // namespace smile::console
