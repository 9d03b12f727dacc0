#pragma once

#include "catalog/cell.h"
#include "records/store.h"

#include <QAbstractListModel>

namespace smile::console {

/// Every record of one person as a list, resource by resource: "Identity · SSS · 17bbf3…f69f".
class RecordList : public QAbstractListModel
{
    Q_OBJECT

public:
    RecordList(records::Store &store, const QString &userId, QObject *parent = nullptr);

    /// Reads the store again. Rows that only changed keep their place.
    void reload(const catalog::Wording &wording);
    const records::Record &record(int row) const { return m_items.at(row).row; }
    const catalog::Resource &resource(int row) const { return *m_items.at(row).resource; }
    const QString &words(int row) const { return m_items.at(row).text; }
    int rowOf(const QString &id) const; ///< -1 when it is not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item
    {
        const catalog::Resource *resource;
        records::Record row;
        QString text;
    };
    QString text(const catalog::Resource &resource, const records::Record &row,
                 const catalog::Wording &wording) const;

    records::Store &m_store;
    QString m_userId;
    QList<Item> m_items;
};

} // namespace smile::console
