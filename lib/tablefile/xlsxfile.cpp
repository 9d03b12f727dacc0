#include "tablefile/xlsxfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <xlsxwriter.h>
#include <zip.h>

namespace smile::tablefile {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsOfADay = 24 * 60 * 60;
constexpr double columnWidth = 20; // characters: a time in full

/// Days since the first of January 1900, as spreadsheets count; they take that year for a leap
/// year, so that it is right only after its February. Negative: cannot be told so.
double serialOf(const QDate &day)
{
    static const QDate epoch(1899, 12, 30), first(1900, 3, 1), last(9999, 12, 31);
    return day < first || day > last ? -1 : double(epoch.daysTo(day));
}

QByteArray fitting(const QString &text)
{
    if (text.size() <= XlsxFile::longestText)
        return text.toUtf8();
    return QByteArray(text.left(XlsxFile::longestText - 1).toUtf8() + "…");
}

/// How many bytes the worksheet of a finished file unpacks to; -1 when there is none.
qint64 sheetBytes(const QString &path)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return -1;
    zip_stat_t sheet;
    const bool isThere = zip_stat(archive, "xl/worksheets/sheet1.xml", 0, &sheet) == 0
                         && (sheet.valid & ZIP_STAT_SIZE) != 0;
    zip_discard(archive);
    return isThere ? qint64(sheet.size) : -1;
}

} // namespace

class XlsxFile::Private
{
public:
    void write(lxw_col_t column, const QVariant &cell)
    {
        switch (cell.typeId()) {
        case QMetaType::UnknownType:
            break;
        case QMetaType::Double:
            worksheet_write_number(sheet, line, column, cell.toDouble(), nullptr);
            break;
        case QMetaType::Bool:
            worksheet_write_boolean(sheet, line, column, cell.toBool(), nullptr);
            break;
        case QMetaType::QDate:
            writeDay(column, cell.toDate(), 0, day);
            break;
        case QMetaType::QDateTime: {
            const QDateTime utc = cell.toDateTime().toUTC();
            writeDay(column, utc.date(), utc.time().msecsSinceStartOfDay() / 1000., time);
            break;
        }
        default:
            writeText(column, cell.toString(), nullptr);
        }
    }
    void writeDay(lxw_col_t column, const QDate &date, double seconds, lxw_format *format)
    {
        const double serial = serialOf(date);
        if (serial < 0)
            writeText(column, date.toString(Qt::ISODate), nullptr);
        else
            worksheet_write_number(sheet, line, column, serial + seconds / secondsOfADay, format);
    }
    void writeText(lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            worksheet_write_string(sheet, line, column, fitting(text).constData(), format);
    }

    /// The library does not look whether the disk took a row.
    bool areRowsKept()
    {
        if (!std::ferror(sheet->optimize_tmpfile))
            return true;
        trouble = errno != 0 ? errno : EIO;
        return false;
    }

    QString path;
    QByteArray folder;
    int trouble = 0;
    lxw_workbook *book = nullptr; ///< null once it is closed
    lxw_worksheet *sheet = nullptr;
    lxw_format *day = nullptr, *time = nullptr;
    lxw_row_t line = 0;
};

XlsxFile::XlsxFile(const QString &path, const QString &sheetName, const QStringList &header)
    : d(std::make_unique<Private>())
{
    d->path = path;
    d->folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = d->folder.data(); // where room is wanted anyway; /tmp may be memory
    d->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!d->book)
        return;
    d->sheet = workbook_add_worksheet(d->book, sheetName.left(31).toUtf8().constData());
    if (!d->sheet) { // its rows have no place
        d->trouble = errno;
        lxw_workbook_free(std::exchange(d->book, nullptr));
        return;
    }
    d->day = workbook_add_format(d->book);
    format_set_num_format(d->day, "yyyy-mm-dd");
    d->time = workbook_add_format(d->book);
    format_set_num_format(d->time, "yyyy-mm-dd hh:mm:ss");
    lxw_format *bold = workbook_add_format(d->book);
    format_set_bold(bold);
    worksheet_set_column(d->sheet, 0, static_cast<lxw_col_t>(std::max<qsizetype>(1, header.size())),
                         columnWidth, nullptr);
    worksheet_freeze_panes(d->sheet, 1, 0);
    for (qsizetype column = 0; column < header.size(); ++column)
        d->writeText(static_cast<lxw_col_t>(column), header.at(column), bold);
    ++d->line;
}

XlsxFile::~XlsxFile()
{
    if (!d->book)
        return;
    // The library forgets its file of rows, which may be gigabytes without a name.
    if (FILE *rows = std::exchange(d->sheet->optimize_tmpfile, nullptr))
        std::fclose(rows);
    lxw_workbook_free(d->book); // without putting it together, which takes its time
}

bool XlsxFile::addRow(const QList<QVariant> &cells)
{
    if (!d->book)
        return true; // close() says what is wrong
    if (d->line >= mostRows)
        return false;
    errno = 0;
    for (qsizetype column = 0; column < cells.size(); ++column)
        d->write(static_cast<lxw_col_t>(column), cells.at(column));
    ++d->line;
    return d->areRowsKept();
}

QString XlsxFile::close()
{
    const QString library = u"libxlsxwriter"_s;
    if (!d->book)
        return library;
    errno = 0;
    lxw_worksheet_write_single_row(d->sheet); // the last one
    std::fflush(d->sheet->optimize_tmpfile);
    if (!d->areRowsKept())
        return library;
    QFile rows;
    const qint64 bytes =
        rows.open(d->sheet->optimize_tmpfile, QIODevice::WriteOnly) ? rows.pos() : 0;
    rows.close(); // which leaves the library's file open
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(d->book, nullptr));
    d->trouble = errno;
    if (error != LXW_NO_ERROR)
        return QString::fromUtf8(lxw_strerror(error));
    // On their way into the archive they go through one more file that nobody looks after.
    if (sheetBytes(d->path) > bytes)
        return {};
    d->trouble = ENOSPC;
    return library;
}

int XlsxFile::trouble() const
{
    return d->trouble;
}

} // namespace smile::tablefile
