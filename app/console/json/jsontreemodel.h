#pragma once

#include "json/jsonoutline.h"

#include <QAbstractItemModel>
#include <QHash>

namespace smile::console {

/// JSON as a tree of keys and values. Children are looked up when a node is opened: a record of ten
/// megabytes costs what is seen of it.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setOutline(SharedOutline outline);
    /// -1 of an invalid index.
    int nodeOf(const QModelIndex &index) const;
    /// Invalid of the whole, which has no row.
    QModelIndex indexOf(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    const QList<int> &childrenOf(int node) const;
    QString keyText(int node, int row) const;
    QString valueText(int node) const;

    SharedOutline m_outline;
    mutable QHash<int, QList<int>> m_children; ///< of the nodes that were opened
};

} // namespace smile::console
