#pragma once

#include "casefile/compare.h"
#include "catalog/cell.h"
#include "records/table.h"

#include <QAbstractTableModel>
#include <QList>

namespace smile::console {

class Masking;

/// One line of a comparison: a field and its value in each record.
struct FieldLine
{
    QString key; ///< stable: "emails.0.address"
    QString label;
    QStringList values; ///< one a record; empty where it has none
    casefile::FieldResult result = {}; ///< without values where they are not compared
    QStringList tooltips = {}; ///< of the values: what they leave out (exact times); may be empty
    QStringList fields = {}; ///< keys of what is hidden or would be (catalog::Mask); else empty
    QList<bool> hidden = {}; ///< whether the value is masked; as long as `fields`
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

/// Every field of the contract's Identity for each record; lists item by item, equal ones side by
/// side; what the contract does not know under the name that the server gave it. Several records
/// are compared: what differs comes first, then what some leave out, then what is equal. Within
/// these and for one record the order is the contract's.
FieldTable identityFields(const QList<records::Record> &identities,
                          const catalog::Wording &wording);

/// The columns of any resource that at least one record fills.
FieldTable recordFields(const catalog::Resource &resource, const QList<records::Record> &rows,
                        const catalog::Wording &wording);

/// The item model over such a comparison; the fields' names are the vertical header.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Tells how long what is shown for a while is still shown; outlives the model.
    void setMasking(const Masking &masking) { m_masking = &masking; }
    /// Keeps selection and scroll when only values differ.
    void setTable(const FieldTable &table);
    /// Id of the record of a column.
    QString idAt(int column) const { return m_table.ids.value(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant maskOf(const FieldLine &line, int column) const;

    FieldTable m_table;
    const Masking *m_masking = nullptr;
};

} // namespace smile::console
