#pragma once

#include "json/jsondiff.h"

#include <QAbstractTableModel>

namespace smile::console {

/// The differences of two JSON values, one a row.
class JsonDiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Path, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<JsonChange> &changes);
    const QList<JsonChange> &changes() const { return m_changes; }
    /// What stands above the two sides.
    void setSides(const QString &before, const QString &after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JsonChange> m_changes;
    QString m_before, m_after;
};

/// "3 changed, 1 added": how many of each there are.
QString changeCounts(const QList<JsonChange> &changes);
/// "added"
QString changeWords(JsonChange::Kind kind);

} // namespace smile::console
