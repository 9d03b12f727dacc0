#pragma once

#include "catalog/cell.h"
#include "records/table.h"
#include "theme/theme.h"

#include <QAbstractTableModel>
#include <QUrl>

namespace smile::console {

/// How a document's expiry stands: "expires in 12 days", "expired 3 days ago"; far from today it is
/// the date. Out when there is nothing to mind, Warn under 20 days, Err when it is over.
struct Expiry
{
    State state = State::Out;
    QString words;
};
Expiry expiryOf(const QString &isoDate, const catalog::Wording &wording);

/// What a document's status means for the person, in a sentence to a colleague; empty without one.
QString statusExplained(const QString &status);

/// A person's documents, one a row.
class DocumentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Type,
        Number,
        StatusChip,
        Issued,
        Expires,
        File,
        Remarks,
        Source,
        ColumnCount
    };

    /// `apiBase`: links that must not be opened are shown as such.
    explicit DocumentsModel(const QUrl &apiBase, QObject *parent = nullptr);

    /// Rows that only changed keep their place and the selection.
    void setRows(const QList<records::Record> &rows);
    /// Another minute or language.
    void setWording(const catalog::Wording &wording);
    const records::Record &row(int row) const { return m_rows.at(row); }
    QString link(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const records::Record &row, int column) const;
    QVariant tooltip(const records::Record &row, int column) const;
    QVariant state(const records::Record &row, int column) const;

    QUrl m_apiBase;
    QList<records::Record> m_rows;
    catalog::Wording m_wording;
};

} // namespace smile::console
