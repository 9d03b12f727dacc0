// The columns of TableView: widths, the column that takes the rest, the header's menu, saved state.
#include "parts/celldelegate.h"
#include "parts/tableview.h"
#include "parts/times.h"
#include "theme/fonts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

namespace smile::console {
namespace {

constexpr int SortChevronWidth = 15;

QString headerText(const QAbstractItemModel *model, int section)
{
    return model->headerData(section, Qt::Horizontal).toString();
}

} // namespace

QString TableView::columnKey(int section) const
{
    const QString key = model()->headerData(section, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? QString::number(section) : key;
}

void TableView::setColumn(int section, const ColumnSetup &setup)
{
    const QScopedValueRollback guard(m_settingUp, true);
    m_columns.insert(section, setup);
    setColumnHidden(section, setup.hidden);
    setColumnWidth(section, fittingWidth(section));
    fitRestColumn();
}

int TableView::fittingWidth(int section) const
{
    const ColumnSetup setup = m_columns.value(section);
    const int header =
        textWidth(TextStyle::SmallBold, headerText(model(), section)) + 20 + SortChevronWidth;
    const bool isTime = setup.look == CellLook::Time;
    const QString widest = setup.widest.isEmpty() && isTime ? widestRelativeTime() : setup.widest;
    const bool isChip = setup.look == CellLook::Chip || setup.look == CellLook::Status;
    const int text = widest.isEmpty()
                         ? 0
                         : textWidth(isChip ? TextStyle::Small : TextStyle::Base, widest)
                               + CellDelegate::extraWidth(setup.look);
    return qMax(setup.width, qMax(header, text));
}

void TableView::fitRestColumn()
{
    if (!model())
        return;
    int rest = -1;
    int others = 0;
    for (int section = 0; section < horizontalHeader()->count(); ++section) {
        if (isColumnHidden(section))
            continue;
        if (rest < 0 && m_columns.value(section).rest)
            rest = section;
        else
            others += columnWidth(section);
    }
    if (rest < 0)
        return;
    const QScopedValueRollback guard(m_settingUp, true);
    setColumnWidth(rest, qMax(fittingWidth(rest), viewport()->width() - others));
}

void TableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        QAction *action = menu->addAction(headerText(model(), section));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(isColumnHidden(section) || shown > 1);
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            {
                const QScopedValueRollback guard(m_settingUp, true);
                setColumnHidden(section, !on);
                if (on && columnWidth(section) < 40)
                    setColumnWidth(section, fittingWidth(section));
                fitRestColumn();
            }
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, [this, header] {
        {
            const QScopedValueRollback guard(m_settingUp, true);
            for (int section = 0; section < header->count(); ++section) {
                header->moveSection(header->visualIndex(section), section);
                setColumnHidden(section, m_columns.value(section).hidden);
                setColumnWidth(section, fittingWidth(section));
            }
            fitRestColumn();
        }
        Q_EMIT columnsChanged();
    });
    menu->popup(header->mapToGlobal(position));
}

QByteArray TableView::saveState() const
{
    if (!model())
        return {};
    const QHeaderView *header = horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const bool hidden = isColumnHidden(section);
        columns.append(QJsonObject{{QStringLiteral("key"), columnKey(section)},
                                   {QStringLiteral("width"), columnWidth(section)},
                                   {QStringLiteral("hidden"), hidden}});
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (isSortingEnabled() && header->sortIndicatorSection() >= 0
        && header->sortIndicatorSection() < header->count()) {
        state.insert(QStringLiteral("sort"), columnKey(header->sortIndicatorSection()));
        state.insert(QStringLiteral("descending"),
                     header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool TableView::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    const QJsonArray columns = state.value(u"columns").toArray();
    if (!model() || columns.isEmpty())
        return false;
    QHeaderView *header = horizontalHeader();
    QHash<QString, int> sections;
    for (int section = 0; section < header->count(); ++section)
        sections.insert(columnKey(section), section);

    const QScopedValueRollback guard(m_settingUp, true);
    int place = 0;
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int section = sections.value(column.value(u"key").toString(), -1);
        if (section < 0)
            continue;
        header->moveSection(header->visualIndex(section), place++);
        const int width = column.value(u"width").toInt();
        if (width > 0)
            setColumnWidth(section, qBound(40, width, 4000));
        setColumnHidden(section, column.value(u"hidden").toBool());
    }
    const int sort = sections.value(state.value(u"sort").toString(), -1);
    if (isSortingEnabled() && sort >= 0)
        sortByColumn(sort, state.value(u"descending").toBool() ? Qt::DescendingOrder
                                                               : Qt::AscendingOrder);
    fitRestColumn();
    return true;
}

} // namespace smile::console
