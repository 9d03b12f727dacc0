#include "person/fieldsmodel.h"

#include "parts/cellroles.h"
#include "person/identitywords.h"
#include "session/masking.h"

#include <algorithm>

namespace smile::console {

namespace {

// The same fields for the same records: only what stands in them may differ.
bool sameShape(const FieldTable &a, const FieldTable &b)
{
    return a.records.size() == b.records.size()
           && std::ranges::equal(a.lines, b.lines, {}, &FieldLine::key, &FieldLine::key);
}

// The value and how it differs, for those who hear it.
QString toldAloud(const QString &text, const casefile::ValueResult &result)
{
    const QString how = differenceWords(result.differences);
    return text.isEmpty() ? how : FieldsModel::tr("%1 (%2)").arg(text, how);
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
    if (!m_table.records.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_table.lines.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.lines.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.records.size());
}

QVariant FieldsModel::maskOf(const FieldLine &line, int column) const
{
    const QString key = line.fields.value(column);
    if (key.isEmpty())
        return {};
    if (line.hidden.value(column))
        return 0.0;
    const double left = m_masking ? m_masking->left(key) : 0;
    return left > 0 ? QVariant(left) : QVariant();
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldLine &line = m_table.lines.at(index.row());
    const QString &text = line.values.at(index.column());
    const casefile::ValueResult result = line.result.values.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole: {
        const QString whole = line.tooltips.value(index.column());
        return result.differences.isEmpty() ? whole
                                            : toldAloud(whole.isEmpty() ? text : whole, result);
    }
    case Qt::AccessibleTextRole:
        return result.differences.isEmpty() ? text : toldAloud(text, result);
    case LookRole:
        return int(CellLook::Text);
    case DetailRole:
        return differenceWords(result.differences);
    case MatchRole:
        return result.length > 0
                   ? QVariant::fromValue(QList<TextSpan>{{result.from, result.length}})
                   : QVariant();
    case ValueRole: // quiet
        return line.result.rank == casefile::FieldResult::Rank::Equal;
    case MaskRole:
        return maskOf(line, index.column());
    case FieldRole:
        return line.fields.value(index.column());
    case PersonalRole: // of its ids nothing depends on it
        return true;
    case KeyRole:
        return line.key;
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isLine = section >= 0 && section < rowCount();
        return isLine && role == Qt::DisplayRole ? m_table.lines.at(section).label : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.records.at(section);
    if (role == ColumnKeyRole)
        return QStringLiteral("record%1").arg(section + 1);
    return {};
}

} // namespace smile::console
