#include "browse/screenwatch.h"

#include "catalog/catalog.h"
#include "parts/tableview.h"
#include "records/view/model.h"
#include "sync/rereads.h"

#include <QScrollBar>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

ScreenWatch::ScreenWatch(TableView &table, const records::Model &model, Watch watch,
                         QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_watch(std::move(watch))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ScreenWatch::look);
    // Whoever scrolls on looks at nothing yet.
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_seen)
            m_rest.start();
    });
    // The height of the table, too, changes the range.
    connect(table.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScreenWatch::later);
    connect(&table, &TableView::currentRowChanged, this, &ScreenWatch::later);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ScreenWatch::later);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ScreenWatch::later);
}

void ScreenWatch::setSeen(bool seen)
{
    m_seen = seen;
    m_rest.stop();
    if (seen)
        later();
    else
        tell({});
}

/// Not restarted by what comes often, such as pages of a list that loads.
void ScreenWatch::later()
{
    if (m_seen && !m_rest.isActive())
        m_rest.start();
}

int ScreenWatch::restlessness(const catalog::Resource &resource, const records::Record &record)
{
    if (&resource == &catalog::accounts) {
        const QString status = record.valueAt("connection.status"_L1).toString();
        if (!sync::isOpen(record))
            return 0;
        return status == "PENDING"_L1 || status == "AWAITING_MFA"_L1 ? 2 : 1;
    }
    if (&resource == &catalog::invites) {
        const QString status = record.valueAt("status"_L1).toString();
        if (status.isEmpty() || status == "LINKED"_L1 || status == "REVOKED"_L1)
            return 0;
        return status == "WINK_WIDGET_OPENED"_L1 ? 2 : 1;
    }
    return 0;
}

void ScreenWatch::look()
{
    struct Seen
    {
        int restlessness;
        bool isCurrent;
        QString id;
    };
    QList<Seen> seen;
    const int first = qMax(0, m_table.rowAt(0));
    const int bottom = m_table.rowAt(m_table.viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    const int current = m_table.currentIndex().row();
    for (int row = first; row <= last; ++row) {
        const records::Record record = m_model.rowOf(row);
        const int restless = record ? restlessness(m_model.resource(), record) : 0;
        if (restless > 0)
            seen.append({restless, row == current, record.id()});
    }
    std::ranges::stable_sort(seen, std::ranges::greater(), [](const Seen &one) {
        return std::pair(one.isCurrent, one.restlessness);
    });
    QStringList ids;
    for (const Seen &one : seen.first(std::min(most, seen.size())))
        ids += one.id;
    tell(ids);
}

void ScreenWatch::tell(const QStringList &ids)
{
    if (ids == m_told)
        return;
    m_told = ids;
    m_watch(ids);
}

} // namespace smile::console
