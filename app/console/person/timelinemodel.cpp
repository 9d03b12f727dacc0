#include "person/timelinemodel.h"

#include "parts/cellroles.h"

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::TimelineEntry;

namespace {

constexpr const char *columnKeys[TimelineModel::ColumnCount] = {"when", "what", "detail"};

QString keyOf(const TimelineEntry &entry)
{
    return u"%1/%2/%3/%4"_s.arg(int(entry.kind))
        .arg(entry.at.toMSecsSinceEpoch())
        .arg(entry.recordId, entry.to);
}

} // namespace

void TimelineModel::setEntries(const QList<TimelineEntry> &entries, const catalog::Wording &wording)
{
    m_entries = entries;
    m_wording = wording;
    showRows();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TimelineModel::setGroups(const QSet<Group> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    showRows();
}

int TimelineModel::countOf(Group group) const
{
    return int(std::ranges::count_if(
        m_entries, [group](const TimelineEntry &entry) { return entry.group() == group; }));
}

void TimelineModel::showRows()
{
    QList<Row> rows;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        if (m_groups.isEmpty() || m_groups.contains(entry.group()))
            rows.append({entry, keyOf(entry), timelineWords(entry, m_wording)});
    }
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TimelineModel::text(const TimelineWords &words, int column) const
{
    switch (column) {
    case When:
        return words.when;
    case What:
        return words.sentence;
    default:
        // Nothing is missing where there is nothing to add.
        return words.detail.isEmpty() ? u" "_s : words.detail;
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row.words, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? QVariant(row.words.exact) : QVariant();
    case CopyRole:
        if (index.column() == When)
            return row.words.copied;
        return index.column() == Detail ? QVariant(row.words.detail) : QVariant();
    case ExportRole:
        return index.column() == When ? QVariant(row.entry.at) : QVariant();
    case LookRole:
        return int(index.column() == What ? CellLook::Iconed : CellLook::Muted);
    case IconRole:
        return index.column() == What ? QVariant(row.words.icon) : QVariant();
    case StateRole:
        return index.column() == What && row.words.state ? QVariant(int(*row.words.state))
                                                         : QVariant();
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(columnKeys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What happened");
    default:
        return tr("More about it");
    }
}

} // namespace smile::console
