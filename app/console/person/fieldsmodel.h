#pragma once

#include "catalog/cell.h"
#include "records/table.h"

#include <QAbstractTableModel>
#include <QList>

namespace smile::console {

/// One line of a comparison: a field and its value in each record.
struct FieldLine
{
    QString key; ///< stable: "emails.0.address"
    QString label;
    QStringList values; ///< one a record; empty where it has none
    QStringList tooltips = {}; ///< of the values: what they leave out (exact times); may be empty
    bool operator==(const FieldLine &) const = default;
};

/// A comparison of records side by side: fields down, records across.
struct FieldTable
{
    QStringList records; ///< headers: the provider, with the short id where two are of one provider
    QList<FieldLine> lines;
    QStringList ids = {}; ///< of the records
    bool operator==(const FieldTable &) const = default;
};

/// Every field of the contract's Identity for each record, in the contract's order; lists item by
/// item; then what the contract does not know, under the name that the server gave it; then where
/// it comes from.
FieldTable identityFields(const QList<records::Record> &identities,
                          const catalog::Wording &wording);

/// The columns of any resource that at least one record fills.
FieldTable recordFields(const catalog::Resource &resource, const QList<records::Record> &rows,
                        const catalog::Wording &wording);

/// The item model over such a comparison. Column 0 is the field's name.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scroll when only values differ.
    void setTable(const FieldTable &table);
    /// Id of the record of a column; empty for the field's name.
    QString idAt(int column) const { return m_table.ids.value(column - 1); }
    void setFieldTitle(const QString &title);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FieldTable m_table;
    QString m_fieldTitle;
};

} // namespace smile::console
