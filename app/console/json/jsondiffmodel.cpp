#include "json/jsondiffmodel.h"

#include "parts/cellroles.h"
#include "theme/theme.h"

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using Kind = JsonChange::Kind;

namespace {

constexpr qsizetype longestCell = 500;
constexpr const char *columnKeys[JsonDiffModel::ColumnCount] = {"what", "path", "before", "after"};

State stateOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return State::Ok;
    case Kind::Removed:
        return State::Err;
    case Kind::Changed:
        break;
    }
    return State::Warn;
}

QString cellText(const JsonChange &change, int column)
{
    switch (column) {
    case JsonDiffModel::What:
        return changeWords(change.kind);
    case JsonDiffModel::Path:
        return change.path;
    case JsonDiffModel::Before:
        return change.before;
    default:
        return change.after;
    }
}

} // namespace

QString changeWords(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return JsonDiffModel::tr("added");
    case Kind::Removed:
        return JsonDiffModel::tr("removed");
    case Kind::Changed:
        break;
    }
    return JsonDiffModel::tr("changed");
}

QString changeCounts(const QList<JsonChange> &changes)
{
    QStringList parts;
    const auto add = [&](Kind kind, const QString &words) {
        const auto count = std::ranges::count(changes, kind, &JsonChange::kind);
        if (count > 0)
            parts += words.arg(count);
    };
    add(Kind::Changed, JsonDiffModel::tr("%1 changed"));
    add(Kind::Added, JsonDiffModel::tr("%1 added"));
    add(Kind::Removed, JsonDiffModel::tr("%1 removed"));
    return parts.isEmpty() ? JsonDiffModel::tr("Nothing differs.")
                           : parts.join(JsonDiffModel::tr(", "));
}

void JsonDiffModel::setChanges(const QList<JsonChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

void JsonDiffModel::setSides(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int JsonDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int JsonDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JsonDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonChange &change = m_changes.at(index.row());
    const QString text = cellText(change, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.size() > longestCell ? QString(text.left(longestCell) + u'…') : text;
    case CopyRole:
        return text;
    case Qt::ToolTipRole:
        return index.column() == What ? QVariant() : QVariant(text.left(4 * longestCell));
    case LookRole:
        return int(index.column() == What ? CellLook::Chip : CellLook::Code);
    case StateRole:
        return index.column() == What ? QVariant(int(stateOf(change.kind))) : QVariant();
    case KeyRole:
        return change.path;
    case PersonalRole:
        return index.column() == Before || index.column() == After;
    default:
        return {};
    }
}

QVariant JsonDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(columnKeys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Change");
    case Path:
        return tr("Path");
    case Before:
        return m_before;
    default:
        return m_after;
    }
}

} // namespace smile::console
