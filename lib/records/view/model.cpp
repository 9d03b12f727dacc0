#include "records/view/model.h"

namespace smile::records {

using catalog::Column;

Model::Model(View &view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
{
    connect(&view, &View::aboutToRearrange, this, &Model::rememberIndexes);
    connect(&view, &View::rearranged, this, &Model::restoreIndexes);
    connect(&view, &View::rowsChanged, this, &Model::announce);
}

int Model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int Model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(resource().columns.size());
}

const Column &Model::columnOf(int section) const
{
    return resource().columns[static_cast<std::size_t>(section)];
}

Record Model::rowOf(int position) const
{
    return position >= 0 && position < rowCount() ? m_view.row(position) : Record();
}

QString Model::idOf(const QModelIndex &index) const
{
    const Record row = rowOf(index.row());
    return row ? row.id() : QString();
}

QModelIndex Model::indexOf(const QString &id, int section) const
{
    const qsizetype position = m_view.positionOf(id);
    return position < 0 ? QModelIndex() : index(static_cast<int>(position), section);
}

QVariant Model::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Column &column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_view.row(index.row()).text(column, m_view.wording());
    case Qt::ToolTipRole:
        return m_view.row(index.row()).wholeText(column, m_view.wording());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(catalog::alignment(column.kind));
    default:
        return {};
    }
}

QVariant Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columnOf(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return QCoreApplication::translate("catalog", column.title);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(catalog::alignment(column.kind));
    default:
        return {};
    }
}

void Model::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void Model::rememberIndexes()
{
    // Rows alone: without the hint Qt would take the columns for changed, too, and lay them out
    // anew.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    for (const QModelIndex &index : persistentIndexList())
        m_kept.push_back({index, idOf(index)});
}

void Model::restoreIndexes()
{
    QModelIndexList from, to;
    for (const Kept &kept : m_kept) {
        from += kept.index;
        to += indexOf(kept.id, kept.index.column());
    }
    m_kept.clear();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void Model::announce(qsizetype first, qsizetype last)
{
    Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                       index(static_cast<int>(last), columnCount() - 1));
}

} // namespace smile::records
