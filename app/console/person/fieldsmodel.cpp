#include "person/fieldsmodel.h"

#include "parts/cellroles.h"

#include <algorithm>

namespace smile::console {

namespace {

// The same fields for the same records: only what stands in them may differ.
bool sameShape(const FieldTable &a, const FieldTable &b)
{
    return a.records.size() == b.records.size()
           && std::ranges::equal(a.lines, b.lines, {}, &FieldLine::key, &FieldLine::key);
}

} // namespace

void FieldsModel::setTable(const FieldTable &table)
{
    if (table == m_table)
        return;
    if (!sameShape(table, m_table)) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    m_table = table;
    if (!m_table.lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void FieldsModel::setFieldTitle(const QString &title)
{
    m_fieldTitle = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.lines.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_table.records.size());
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldLine &line = m_table.lines.at(index.row());
    const bool isLabel = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isLabel ? line.label : line.values.at(index.column() - 1);
    case Qt::ToolTipRole:
        return isLabel ? QVariant() : QVariant(line.tooltips.value(index.column() - 1));
    case LookRole:
        return int(isLabel ? CellLook::Muted : CellLook::Text);
    case KeyRole:
        return line.key;
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? m_fieldTitle : m_table.records.at(section - 1);
    if (role == ColumnKeyRole)
        return section == 0 ? QStringLiteral("field") : QStringLiteral("record%1").arg(section);
    return {};
}

} // namespace smile::console
