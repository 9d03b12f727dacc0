#pragma once

#include "tablefile/tablefile.h"

class QAbstractItemModel;

namespace smile::records {
class Store;
class View;
} // namespace smile::records

namespace smile::console {

class TableView;

/// A table that may be exported: what of it goes into a file.
class ExportSource
{
public:
    virtual ~ExportSource() = default;

    struct Wanted
    {
        tablefile::Format format = tablefile::Format::Csv;
        bool allRows = false, allColumns = false; ///< else as shown
        bool wholeValues = false; ///< else masked as shown
    };
    virtual tablefile::Content content(const Wanted &wanted) const = 0;
    virtual qsizetype shownRows() const = 0;
    /// As many as are shown where there are no others.
    virtual qsizetype allRows() const { return shownRows(); }
    /// What is hidden of it, and could go out whole; a table that is taken as it is shown hides
    /// nothing more.
    virtual catalog::Mask mask() const { return {}; }
    /// What it is called, in words.
    virtual QString title() const = 0;
    /// The widget that shows it: the source is good for as long as it lives. Null: none does.
    virtual const TableView *table() const { return nullptr; }

protected:
    ExportSource() = default;
    Q_DISABLE_COPY_MOVE(ExportSource)
};

/// A table of records: written straight from the packed columns, in any number.
class RecordsSource : public ExportSource
{
public:
    /// `wholeTable`: all of its rows may go, else only those of the view. Both outlive this.
    RecordsSource(const records::View &view, const TableView &table, bool wholeTable);

    tablefile::Content content(const Wanted &wanted) const override;
    qsizetype shownRows() const override;
    qsizetype allRows() const override;
    catalog::Mask mask() const override;
    QString title() const override;
    const TableView *table() const override { return &m_table; }

private:
    tablefile::Columns columns(bool all) const;

    const records::View &m_view;
    const TableView &m_table;
    const bool m_wholeTable;
};

/// Any other table, of some thousand rows: its cells as they are shown, or as ExportRole has them.
/// Names in a vertical header become the first column.
class ModelSource : public ExportSource
{
public:
    ModelSource(const TableView &table, bool personal);

    tablefile::Content content(const Wanted &wanted) const override;
    qsizetype shownRows() const override;
    QString title() const override;
    const TableView *table() const override { return &m_table; }

private:
    QList<int> sections(bool all) const;

    const TableView &m_table;
    const bool m_personal;
};

/// One person's records of a kind that no table shows: all columns.
class PersonSource : public ExportSource
{
public:
    /// The store outlives this.
    PersonSource(records::Store &store, const catalog::Resource &resource, const QString &userId,
                 catalog::Mask mask);

    tablefile::Content content(const Wanted &wanted) const override;
    qsizetype shownRows() const override;
    catalog::Mask mask() const override { return m_mask; }
    QString title() const override;

private:
    records::Store &m_store;
    const catalog::Resource &m_resource;
    const QString m_userId;
    const catalog::Mask m_mask;
};

/// The fitting source of a table of a person's page.
std::unique_ptr<ExportSource> exportSourceOf(const TableView &table);

} // namespace smile::console
