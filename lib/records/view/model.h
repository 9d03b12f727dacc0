#pragma once

#include "records/view/view.h"

#include <QAbstractTableModel>

#include <vector>

namespace smile::records {

/// The one item model: the rows of a view, the columns of its resource. Text, tooltip and alignment
/// come from the catalog; what is painted beyond them (colours, chips) a subclass of the app
/// adds by overriding data(). Rows are rearranged by layoutChanged: selection and current row stay
/// with their records.
class Model : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The view outlives the model.
    explicit Model(View &view, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    View &view() const { return m_view; }
    const catalog::Resource &resource() const { return m_view.table().resource(); }
    const catalog::Column &columnOf(int section) const;
    /// Null for a row that is not there.
    Record rowOf(int position) const;
    QString idOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id, int section = 0) const; ///< invalid when not shown
    /// Column titles in the language of now; call on a language change.
    void retranslate();

private:
    void rememberIndexes();
    void restoreIndexes();
    void announce(qsizetype first, qsizetype last);

    /// Persistent indexes and the records they stand for, while rows are exchanged.
    struct Kept
    {
        QModelIndex index;
        QString id;
    };
    View &m_view;
    std::vector<Kept> m_kept;
};

} // namespace smile::records
