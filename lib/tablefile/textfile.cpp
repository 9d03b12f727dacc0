#include "tablefile/textfile.h"

#include "catalog/maskedjson.h"
#include "tablefile/cellvalues.h"
#include "tablefile/csvcell.h"

#include <QJsonDocument>

#include <cerrno>

namespace smile::tablefile {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
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

/// A sheet's cell as records have theirs: times in UTC, ISO 8601.
QJsonValue jsonOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::QDateTime:
        return cell.toDateTime().toUTC().toString(Qt::ISODate);
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    default:
        return QJsonValue::fromVariant(cell);
    }
}

} // namespace

TextFile::TextFile(const Content &content, QSaveFile &file)
    : m_content(content)
    , m_file(file)
{
    m_block.reserve(2 * blockBytes);
    if (content.resource) {
        m_layout.emplace(*content.resource);
        m_csv.emplace(*m_layout, content.columns, content.names, content.mask);
    }
    if (content.format != Format::Csv)
        return;
    m_block += byteOrderMark;
    if (m_csv) {
        m_csv->appendHeader(m_block);
        return;
    }
    for (const QString &column : content.sheet->columns) {
        if (&column != &content.sheet->columns.first())
            m_block += ',';
        appendTextCell(m_block, column);
    }
    m_block += "\r\n";
}

bool TextFile::addRecord(const records::Chunk &chunk, quint32 row)
{
    if (m_content.format == Format::Csv)
        m_csv->appendRow(m_block, chunk, row);
    else
        addJson(chunk.json(row));
    return flushWhenFull();
}

bool TextFile::addRow(const QList<QVariant> &cells)
{
    if (m_content.format == Format::Csv) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column > 0)
                m_block += ',';
            const QJsonValue value = jsonOf(cells.at(column));
            if (value.isDouble())
                appendPlainCell(m_block, numberText(value.toDouble()));
            else
                appendTextCell(m_block, plainText(value));
        }
        m_block += "\r\n";
        return flushWhenFull();
    }
    QJsonObject record;
    for (qsizetype column = 0; column < cells.size(); ++column)
        record.insert(m_content.sheet->columns.at(column), jsonOf(cells.at(column)));
    m_block += QJsonDocument(record).toJson(QJsonDocument::Compact);
    m_block += '\n';
    return flushWhenFull();
}

void TextFile::addJson(QJsonObject record)
{
    for (const catalog::Column &column : m_content.resource->columns) {
        if (column.secret)
            removeAt(record, QLatin1StringView(column.path).toString());
    }
    const QJsonObject shown = catalog::maskedJson(record, *m_content.resource,
                                                  {.level = m_content.mask.level, .shown = {}});
    m_block += QJsonDocument(shown).toJson(QJsonDocument::Compact);
    m_block += '\n';
}

bool TextFile::flushWhenFull()
{
    return m_block.size() < blockBytes || flush();
}

bool TextFile::flush()
{
    errno = 0;
    const bool fine = m_file.write(m_block) == m_block.size();
    trouble = errno;
    m_block.resize(0);
    return fine;
}

} // namespace smile::tablefile
