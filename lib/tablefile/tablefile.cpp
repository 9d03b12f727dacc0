#include "tablefile/tablefile.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>

namespace smile::tablefile {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr qsizetype rowsBetweenNews = 16'384;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

void removeAt(QJsonObject &record, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        record.remove(path);
        return;
    }
    const auto inner = record.find(path.first(dot));
    if (inner == record.end() || !inner->isObject())
        return;
    QJsonObject object = inner->toObject();
    removeAt(object, path.sliced(dot + 1));
    *inner = object;
}

/// One file while it is written.
class Writing
{
public:
    Writing(const Content &content, const records::Layout &layout, QSaveFile &file)
        : m_content(content)
        , m_csv(layout, content.columns, content.names)
        , m_file(file)
    {
        m_block.reserve(2 * blockBytes);
        if (content.format == Format::Csv) {
            m_block += byteOrderMark;
            m_csv.appendHeader(m_block);
        }
    }

    /// False when the disk does not take it.
    bool add(quint32 slot)
    {
        const records::Snapshot::Part &part = m_content.rows.partOf(slot);
        const quint32 row = records::Snapshot::rowOf(slot);
        if (m_content.format == Format::Csv)
            m_csv.appendRow(m_block, *part.chunk, row);
        else
            addJson(part.chunk->json(row));
        ++rows;
        return m_block.size() < blockBytes || flush();
    }

    bool flush()
    {
        errno = 0;
        const bool fine = m_file.write(m_block) == m_block.size();
        trouble = errno;
        m_block.resize(0);
        return fine;
    }

    qsizetype rows = 0;
    int trouble = 0; ///< errno of what failed

private:
    void addJson(QJsonObject record)
    {
        for (const catalog::Column &column : m_content.resource->columns) {
            if (column.secret)
                removeAt(record, QLatin1StringView(column.path).toString());
        }
        m_block += QJsonDocument(record).toJson(QJsonDocument::Compact);
        m_block += '\n';
    }

    const Content &m_content;
    const CsvRows m_csv;
    QSaveFile &m_file;
    QByteArray m_block;
};

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

} // namespace

Columns personalColumns(const Content &content)
{
    Columns personal;
    if (content.format == Format::JsonLines) {
        for (const catalog::Column &column : content.resource->columns) {
            if (column.personal && !column.secret && !column.derive)
                personal.push_back(&column);
        }
        return personal;
    }
    std::ranges::copy_if(content.columns, std::back_inserter(personal),
                         [](const catalog::Column *column) { return column->personal; });
    return personal;
}

Outcome write(const Content &content, const QString &path, const std::atomic_bool &cancelled,
              const std::function<void(qsizetype rows)> &written)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {End::NotWritable, 0, file.errorString()};
    // Not the mode of a file that stood there.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const records::Layout layout(*content.resource);
    Writing writing(content, layout, file);
    const bool whole = forEachSlot(content, [&](quint32 slot) {
        if (cancelled || !writing.add(slot))
            return false;
        if (writing.rows % rowsBetweenNews == 0)
            written(writing.rows);
        return true;
    });
    bool fine = whole && writing.flush();
    if (cancelled)
        return {End::Cancelled, writing.rows, {}}; // what was written goes with `file`
    if (fine) {
        errno = 0;
        fine = file.commit();
        writing.trouble = errno;
    }
    if (fine)
        return {End::Written, writing.rows, {}};
    return {isFull(writing.trouble) ? End::NoRoom : End::Failed, writing.rows, file.errorString()};
}

} // namespace smile::tablefile
