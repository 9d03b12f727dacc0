#pragma once

#include "records/view/view.h"
#include "tablefile/csvrows.h"
#include "tablefile/sheet.h"

#include <atomic>
#include <functional>

namespace smile::tablefile {

enum class Format : quint8 {
    Csv, ///< UTF-8 with a byte order mark: without it Excel takes the bytes for another encoding
    JsonLines, ///< one record a line, whole and as sent but for what is secret; no mark
    Xlsx ///< one worksheet, dates and numbers as such
};

/// What goes into a file. A value: it is written on any thread.
struct Content
{
    const catalog::Resource *resource = nullptr; ///< outlives the writing; null: a sheet
    records::Snapshot rows;
    /// The slots to write, in this order; null: all of them, in that in which they lie in memory.
    std::shared_ptr<const std::vector<quint32>> order;
    Columns columns; ///< of CSV and XLSX
    catalog::Names names;
    Format format = Format::Csv;
    std::shared_ptr<const Sheet> sheet = {}; ///< in place of records
    catalog::Mask mask = {}; ///< what of records is hidden in the file, too

    qsizetype size() const;
    QString name() const; ///< stable: the resource's key or the sheet's name
};

/// The personal columns of the records that are written: of all that is sent for JSON lines.
Columns personalColumns(const Content &content);

enum class End : quint8 {
    Written,
    Cancelled, ///< nothing was left behind, here and below
    NotWritable, ///< the file or its folder does not let itself be written
    NoRoom, ///< the disk is full or a quota is used up
    TooLong, ///< a worksheet takes no more than XlsxFile::mostRows
    Failed
};

struct Outcome
{
    End end = End::Written;
    qsizetype rows = 0; ///< written until then
    QString why; ///< the system's words for NotWritable and Failed
};

/// Writes the file for its owner's eyes only (mode 0600), beside its place and then at once into
/// it: what stood there before stays until all is written. Takes as much memory for a million rows
/// as for one, but for the largest cell. `written` is told the rows so far, now and then.
Outcome write(const Content &content, const QString &path, const std::atomic_bool &cancelled,
              const std::function<void(qsizetype rows)> &written);

} // namespace smile::tablefile
