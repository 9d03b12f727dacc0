#pragma once

#include "catalog/cell.h"
#include "records/packed/chunk.h"

#include <QByteArray>

namespace smile::tablefile {

using Columns = std::vector<const catalog::Column *>;

/// Writes records as lines of CSV, masked where it is told to, straight from the packed columns.
/// For one thread.
///
/// The header names columns by their JSON paths, the stable keys. Cells hold what was sent, for
/// programs and spreadsheets: whole ids, codes, times in UTC (ISO 8601), plain numbers, true and
/// false; a list's words joined by "; ", anything deeper as JSON. Beside an id that is shown as
/// a name stands a second column, "….name".
class CsvRows
{
public:
    /// Columns of the layout's resource; secret ones are left out. The layout outlives this.
    CsvRows(const records::Layout &layout, const Columns &columns, catalog::Names names,
            const catalog::Mask &mask = {});

    void appendHeader(QByteArray &out) const;
    void appendRow(QByteArray &out, const records::Chunk &chunk, quint32 row) const;

private:
    struct Cell
    {
        const catalog::Column *column;
        int leaf; ///< -1: inside of another column's JSON
        records::Storage storage;
        bool named;
        bool hidden; ///< goes out masked
    };

    void appendCell(QByteArray &out, const Cell &cell, const records::Chunk &chunk,
                    quint32 row) const;

    std::vector<Cell> m_cells;
    catalog::Wording m_wording; ///< names, and what is hidden
};

} // namespace smile::tablefile
