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
    m_fitting.insert(section, fittingWidth(section));
    m_away.remove(section);
    setColumnHidden(section, setup.hidden);
    setColumnWidth(section, wantedWidth(section));
    if (isVisible())
        fitColumns();
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

void TableView::measureColumns()
{
    for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column)
        m_fitting.insert(column.key(), fittingWidth(column.key()));
    fitColumns();
}

int TableView::wantedWidth(int section) const
{
    const auto byHand = m_byHand.constFind(section);
    if (byHand != m_byHand.cend())
        return *byHand;
    return m_fitting.value(section, columnWidth(section));
}

int TableView::leastWidth(int section) const
{
    const int wanted = wantedWidth(section);
    const int least = m_columns.value(section).least;
    return least == 0 || m_byHand.contains(section) ? wanted : qMin(least, wanted);
}

/// What the person has not hidden, in the model's order.
QList<int> TableView::chosenColumns() const
{
    QList<int> chosen;
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        if (!isColumnHidden(section) || m_away.contains(section))
            chosen << section;
    return chosen;
}

/// Hides what may give way until the others have room at their least; returns the others.
QList<int> TableView::dropColumns(int room)
{
    QList<int> chosen = chosenColumns();
    QList<int> givingWay;
    int least = 0;
    for (const int section : std::as_const(chosen)) {
        least += leastWidth(section);
        if (m_columns.value(section).givesWay > 0 && !m_kept.contains(section))
            givingWay << section;
    }
    std::stable_sort(givingWay.begin(), givingWay.end(), [this](int left, int right) {
        return m_columns.value(left).givesWay > m_columns.value(right).givesWay;
    });
    m_away.clear();
    for (const int section : std::as_const(givingWay)) {
        if (least <= room)
            break;
        least -= leastWidth(section);
        m_away.insert(section);
        chosen.removeOne(section);
    }
    for (const int section : std::as_const(m_away))
        setColumnHidden(section, true);
    for (const int section : std::as_const(chosen))
        setColumnHidden(section, false);
    return chosen;
}

void TableView::fitColumns()
{
    if (!model() || m_columns.isEmpty() || !isVisible())
        return;
    const QScopedValueRollback guard(m_settingUp, true);
    const int room = viewport()->width();
    const QList<int> shown = dropColumns(room);
    int wanted = 0;
    int spare = 0; // what the squeezed columns can give
    int rest = -1;
    for (const int section : shown) {
        wanted += wantedWidth(section);
        spare += wantedWidth(section) - leastWidth(section);
        if (rest < 0 && m_columns.value(section).rest && !m_byHand.contains(section))
            rest = section;
    }
    int missing = qBound(0, wanted - room, spare);
    for (const int section : shown) {
        const int canGive = wantedWidth(section) - leastWidth(section);
        const int gives = spare > 0 ? (missing * canGive + spare - 1) / spare : 0;
        missing -= gives;
        spare -= canGive;
        const int slack = section == rest ? qMax(0, room - wanted) : 0;
        setColumnWidth(section, wantedWidth(section) - gives + slack);
    }
}

void TableView::sectionResized(int section, int before, int now)
{
    if (m_settingUp)
        return;
    if (before > 0 && now > 0) // else it was shown or hidden
        m_byHand.insert(section, now);
    Q_EMIT columnsChanged();
}

void TableView::chooseColumn(int section, bool shown)
{
    {
        const QScopedValueRollback guard(m_settingUp, true);
        m_away.remove(section);
        if (shown)
            m_kept.insert(section);
        else
            m_kept.remove(section);
        setColumnHidden(section, !shown);
        fitColumns();
    }
    Q_EMIT columnsChanged();
}

void TableView::useDefaultColumns()
{
    {
        const QScopedValueRollback guard(m_settingUp, true);
        QHeaderView *header = horizontalHeader();
        m_byHand.clear();
        m_kept.clear();
        m_away.clear();
        for (int section = 0; section < header->count(); ++section) {
            header->moveSection(header->visualIndex(section), section);
            setColumnHidden(section, m_columns.value(section).hidden);
        }
        fitColumns();
    }
    Q_EMIT columnsChanged();
}

void TableView::openColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!m_columns.value(section).offered)
            continue;
        QAction *action = menu->addAction(headerText(model(), section));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(isColumnHidden(section) || shown > 1);
        connect(action, &QAction::toggled, this,
                [this, section](bool on) { chooseColumn(section, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this,
            &TableView::useDefaultColumns);
    menu->popup(globalPosition);
}

QByteArray TableView::saveState() const
{
    if (!model())
        return {};
    const QHeaderView *header = horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const bool hidden = isColumnHidden(section) && !m_away.contains(section);
        QJsonObject column{{QStringLiteral("key"), columnKey(section)},
                           {QStringLiteral("hidden"), hidden}};
        // What the program chose follows the window, the font and the language.
        if (m_byHand.contains(section))
            column.insert(QStringLiteral("width"), m_byHand.value(section));
        if (m_kept.contains(section))
            column.insert(QStringLiteral("kept"), true);
        columns.append(column);
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
            m_byHand.insert(section, qBound(40, width, 4000));
        setColumnWidth(section, wantedWidth(section));
        if (column.value(u"kept").toBool())
            m_kept.insert(section);
        m_away.remove(section);
        setColumnHidden(section, column.value(u"hidden").toBool());
    }
    const int sort = sections.value(state.value(u"sort").toString(), -1);
    if (isSortingEnabled() && sort >= 0)
        sortByColumn(sort, state.value(u"descending").toBool() ? Qt::DescendingOrder
                                                               : Qt::AscendingOrder);
    fitColumns();
    return true;
}

} // namespace smile::console
