#include "tablefile/csvrows.h"

#include "tablefile/cellvalues.h"
#include "tablefile/csvcell.h"

#include <cmath>

namespace smile::tablefile {

using namespace Qt::StringLiterals;
using records::Chunk;
using records::FirstValue;
using records::Storage;

namespace {

void appendValue(QByteArray &out, const QJsonValue &value)
{
    if (value.isDouble())
        appendPlainCell(out, numberText(value.toDouble()));
    else
        appendTextCell(out, plainText(value));
}

} // namespace

CsvRows::CsvRows(const records::Layout &layout, const Columns &columns, catalog::Names names,
                 const catalog::Mask &mask)
    : m_wording(fileWording(std::move(names), mask))
{
    for (const catalog::Column *column : columns) {
        if (column->secret)
            continue;
        const records::Layout::Place place = layout.placeOf(*column);
        const bool whole = place.leaf >= 0 && place.inside.isEmpty();
        m_cells.push_back({column, whole ? place.leaf : -1,
                           whole ? layout.leaves()[std::size_t(place.leaf)].storage : Storage::Json,
                           isNamed(column->kind), isHidden(m_wording, *column)});
    }
}

void CsvRows::appendHeader(QByteArray &out) const
{
    for (const Cell &cell : m_cells) {
        if (&cell != &m_cells.front())
            out += ',';
        appendPlainCell(out, cell.column->path);
        if (cell.named)
            out.append(',').append(cell.column->path).append(".name");
    }
    out += "\r\n";
}

void CsvRows::appendRow(QByteArray &out, const Chunk &chunk, quint32 row) const
{
    for (const Cell &cell : m_cells) {
        if (&cell != &m_cells.front())
            out += ',';
        if (cell.hidden)
            appendTextCell(out,
                           maskedText(m_wording, *cell.column, chunk.valueOf(row, *cell.column)));
        else
            appendCell(out, cell, chunk, row);
        if (cell.named) {
            out += ',';
            const QString id = chunk.valueOf(row, *cell.column).toString();
            appendTextCell(out, nameOf(m_wording, *cell.column, id));
        }
    }
    out += "\r\n";
}

// Nearly all cells are of these forms; what a packed cell only marks is read as any value.
void CsvRows::appendCell(QByteArray &out, const Cell &cell, const Chunk &chunk, quint32 row) const
{
    const auto word = [&](quint32 code) {
        if (code >= FirstValue)
            appendTextCell(out, chunk.dictionary(cell.leaf)[code - FirstValue]);
        return code >= FirstValue || code < records::Odd;
    };
    if (cell.leaf >= 0) {
        switch (cell.storage) {
        case Storage::Code:
            if (word(chunk.cells<records::Codes>(cell.leaf)[row]))
                return;
            break;
        case Storage::WideCode:
            if (word(chunk.cells<records::WideCodes>(cell.leaf)[row]))
                return;
            break;
        case Storage::Time: {
            const qint64 time = chunk.cells<records::Times>(cell.leaf)[row];
            if (records::packedtime::isTime(time)) {
                appendPlainCell(out, records::packedtime::text(time, cell.column->kind).toLatin1());
                return;
            }
            break;
        }
        case Storage::Text: {
            const quint32 place = chunk.cells<records::Places>(cell.leaf)[row];
            if (place >= FirstValue) {
                appendTextCell(out, chunk.textAt(place));
                return;
            }
            break;
        }
        case Storage::Id:
            if (const QString id = chunk.idText(row, cell.leaf); !id.isEmpty()) {
                appendTextCell(out, id);
                return;
            }
            break;
        case Storage::Number: {
            const double number = chunk.cells<records::Numbers>(cell.leaf)[row];
            if (!std::isnan(number)) {
                appendPlainCell(out, numberText(number));
                return;
            }
            break;
        }
        case Storage::Json:
            break;
        }
    }
    appendValue(out, chunk.valueOf(row, *cell.column));
}

} // namespace smile::tablefile
