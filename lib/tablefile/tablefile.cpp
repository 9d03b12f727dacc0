#include "tablefile/tablefile.h"

#include "ownerfile.h"
#include "tablefile/cellvalues.h"
#include "tablefile/textfile.h"
#include "tablefile/xlsxfile.h"

#include <QTemporaryFile>
#include <QThreadPool>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <future>
#include <optional>

namespace smile::tablefile {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsBetweenNews = 16'384;

bool isFull(int trouble)
{
#ifdef EDQUOT
    if (trouble == EDQUOT)
        return true;
#endif
    return trouble == ENOSPC || trouble == EFBIG;
}

/// Calls `visit(slot)` for what is to be written until it answers false.
template <class Visit>
bool forEachSlot(const Content &content, const Visit &visit)
{
    if (content.order)
        return std::ranges::all_of(*content.order, visit);
    for (quint32 slot = 0; slot < content.rows.slots(); ++slot) {
        if (content.rows.holds(slot) && !visit(slot))
            return false;
    }
    return true;
}

/// One writing: what is common to all formats.
struct Progress
{
    const std::atomic_bool &cancelled;
    const std::function<void(qsizetype rows)> &written;
    qsizetype rows = 0;

    /// False when it is to end.
    bool next()
    {
        if (cancelled)
            return false;
        if (++rows % rowsBetweenNews == 0)
            written(rows);
        return true;
    }
    Outcome failed(int trouble, const QString &why) const
    {
        if (cancelled)
            return {End::Cancelled, rows, {}};
        return {isFull(trouble) ? End::NoRoom : End::Failed, rows, why};
    }
};

/// Gives every row to `addRecord(chunk, row)` or `addRow(cells)`, until one answers false.
template <class AddRecord, class AddRow>
bool giveRows(const Content &content, Progress &progress, const AddRecord &addRecord,
              const AddRow &addRow)
{
    if (content.sheet) {
        return std::ranges::all_of(content.sheet->rows, [&](const QList<QVariant> &cells) {
            return progress.next() && addRow(cells);
        });
    }
    return forEachSlot(content, [&](quint32 slot) {
        return progress.next()
               && addRecord(*content.rows.partOf(slot).chunk, records::Snapshot::rowOf(slot));
    });
}

Outcome writeText(const Content &content, const QString &path, Progress progress)
{
    QSaveFile file(path);
    if (!openForOwner(file))
        return {End::NotWritable, 0, file.errorString()};
    TextFile text(content, file);
    const bool whole = giveRows(
        content, progress,
        [&](const records::Chunk &chunk, quint32 row) { return text.addRecord(chunk, row); },
        [&](const QList<QVariant> &cells) { return text.addRow(cells); });
    if (!whole || !text.flush() || progress.cancelled) // what was written goes with `file`
        return progress.failed(text.trouble, file.errorString());
    errno = 0;
    if (!file.commit())
        return progress.failed(errno, file.errorString());
    return {End::Written, progress.rows, {}};
}

/// A worksheet beside its place: libxlsxwriter writes to a name, not to an open file.
struct Book
{
    /// Makes room for it, for its owner alone.
    explicit Book(const QString &path)
    {
        // While it lives, nobody else may write it or give it another name on Windows.
        QTemporaryFile beside(path + ".XXXXXX"_L1);
        if (!beside.open()) {
            trouble = beside.errorString();
            return;
        }
        beside.setAutoRemove(false);
        place = beside.fileName();
    }
    ~Book()
    {
        file.reset();
        if (!place.isEmpty())
            QFile::remove(place); // gone unless it was renamed
    }
    Q_DISABLE_COPY_MOVE(Book)

    QString place;
    QString trouble; ///< why there is no place
    std::optional<XlsxFile> file;
};

struct Closed
{
    QString why;
    int trouble = 0; ///< errno
};

/// Puts the file together, which takes seconds for a million rows and cannot be stopped: who
/// cancels does not wait for it, what comes of it then goes by itself. None: cancelled.
std::optional<Closed> close(const std::shared_ptr<Book> &book, const std::atomic_bool &cancelled)
{
    using namespace std::chrono_literals;
    const auto closed = std::make_shared<std::promise<Closed>>();
    std::future<Closed> end = closed->get_future();
    QThreadPool::globalInstance()->start([mine = std::shared_ptr(book), closed]() mutable {
        const Closed how{mine->file->close(), mine->file->trouble()};
        mine.reset(); // before somebody looks at what is left
        closed->set_value(how);
    });
    while (end.wait_for(50ms) != std::future_status::ready) {
        if (cancelled)
            return std::nullopt;
    }
    return end.get();
}

Outcome writeXlsx(const Content &content, const QString &path, Progress progress)
{
    if (content.size() >= XlsxFile::mostRows)
        return {End::TooLong, 0, {}};
    const auto book = std::make_shared<Book>(path);
    if (book->place.isEmpty())
        return {End::NotWritable, 0, book->trouble};
    const CellValues values(content.columns, content.names, content.mask);
    book->file.emplace(book->place, content.name(),
                       content.sheet ? content.sheet->columns : values.header());
    const bool whole = giveRows(
        content, progress,
        [&](const records::Chunk &chunk, quint32 row) {
            return book->file->addRow(values.row(chunk, row));
        },
        [&](const QList<QVariant> &cells) { return book->file->addRow(cells); });
    if (!whole)
        return progress.failed(book->file->trouble(), {});
    const std::optional<Closed> closed = close(book, progress.cancelled);
    if (!closed || !closed->why.isEmpty() || progress.cancelled)
        return progress.failed(closed ? closed->trouble : 0, closed ? closed->why : QString());
    std::error_code failure;
    std::filesystem::rename(book->place.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        return progress.failed(failure.value(), QString::fromStdString(failure.message()));
    return {End::Written, progress.rows, {}};
}

} // namespace

qsizetype Content::size() const
{
    if (sheet)
        return sheet->rows.size();
    return order ? qsizetype(order->size()) : rows.size();
}

QString Content::name() const
{
    return sheet ? sheet->name : QString::fromLatin1(resource->key);
}

Columns personalColumns(const Content &content)
{
    Columns personal;
    if (content.resource && content.format == Format::JsonLines) {
        for (const catalog::Column &column : content.resource->columns) {
            if (column.personal != catalog::Personal::No && !column.secret && !column.derive)
                personal.push_back(&column);
        }
        return personal;
    }
    std::ranges::copy_if(
        content.columns, std::back_inserter(personal),
        [](const catalog::Column *column) { return column->personal != catalog::Personal::No; });
    return personal;
}

Outcome write(const Content &content, const QString &path, const std::atomic_bool &cancelled,
              const std::function<void(qsizetype rows)> &written)
{
    return content.format == Format::Xlsx ? writeXlsx(content, path, {cancelled, written})
                                          : writeText(content, path, {cancelled, written});
}

} // namespace smile::tablefile
