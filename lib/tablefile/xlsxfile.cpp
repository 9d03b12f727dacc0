#include "tablefile/xlsxfile.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <utility>

#include <xlsxwriter.h>

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

    lxw_workbook *book = nullptr; ///< null once it is closed
    lxw_worksheet *sheet = nullptr;
    lxw_format *day = nullptr, *time = nullptr;
    lxw_row_t line = 0;
};

XlsxFile::XlsxFile(const QString &path, const QString &sheetName, const QStringList &header)
    : d(std::make_unique<Private>())
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    d->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!d->book)
        return;
    d->sheet = workbook_add_worksheet(d->book, sheetName.left(31).toUtf8().constData());
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
    if (d->book)
        lxw_workbook_free(d->book); // without putting it together, which takes its time
}

bool XlsxFile::addRow(const QList<QVariant> &cells)
{
    if (!d->book)
        return true; // close() says what is wrong
    if (d->line >= mostRows)
        return false;
    for (qsizetype column = 0; column < cells.size(); ++column)
        d->write(static_cast<lxw_col_t>(column), cells.at(column));
    ++d->line;
    return true;
}

QString XlsxFile::close()
{
    if (!d->book)
        return u"libxlsxwriter"_s;
    const lxw_error error = workbook_close(std::exchange(d->book, nullptr));
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

} // namespace smile::tablefile
