#pragma once

#include "catalog/cell.h"

#include <memory>

namespace smile::records {

/// What holds records: a chunk of a table, or one record alone.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    virtual QString id(quint32 row) const = 0;
    virtual QJsonObject json(quint32 row) const = 0;
    virtual QJsonValue valueOf(quint32 row, const catalog::Column &column) const = 0;
    virtual QJsonValue valueAt(quint32 row, QLatin1StringView path) const = 0;
    /// Another one for each change of a record, among all that have this origin.
    virtual quint32 version(quint32 row) const = 0;
    /// Its place in the order of its table.
    virtual quint32 sequence(quint32 row) const = 0;
    virtual const void *origin() const = 0;

protected:
    RecordSource() = default;
    Q_DISABLE_COPY_MOVE(RecordSource)
};

/// One version of one record. A value: cheap to copy, immutable, and good on any thread; a changed
/// record is another version. Null when default-made.
class Record
{
public:
    Record() = default;
    Record(std::shared_ptr<const RecordSource> source, quint32 row)
        : m_source(std::move(source))
        , m_row(row)
    { }
    /// One that stands in no table.
    Record(const QString &id, const QJsonObject &json);

    explicit operator bool() const { return m_source != nullptr; }
    /// Its place in the order of its table: kept when the record changes, and never another's.
    quint32 sequence() const { return m_source ? m_source->sequence(m_row) : 0; }
    QString id() const { return m_source ? m_source->id(m_row) : QString(); }
    /// The whole record as the server sent it, put together anew by each call.
    QJsonObject json() const { return m_source ? m_source->json(m_row) : QJsonObject(); }
    /// The value at a column's path (or derived); Undefined when absent.
    QJsonValue valueOf(const catalog::Column &column) const;
    /// The value at a JSON path ("connection.status"); Undefined when absent.
    QJsonValue valueAt(QLatin1StringView path) const;

    /// As catalog::text() and the others, of this record's cell.
    QString text(const catalog::Column &column, const catalog::Wording &wording) const;
    QString wholeText(const catalog::Column &column, const catalog::Wording &wording) const;
    catalog::SortValue sortValue(const catalog::Column &column,
                                 const catalog::Wording &wording) const;
    /// Whether text() hides something; the key by which it would be shown (catalog::Mask).
    bool isMasked(const catalog::Column &column, const catalog::Wording &wording) const;
    QString fieldKey(const catalog::Column &column) const;

    /// Whether it is the very same version; equal content in another version does not count.
    bool operator==(const Record &other) const;
    friend std::size_t qHash(const Record &record, std::size_t seed = 0) noexcept
    {
        return record ? ::qHash(record.m_source->version(record.m_row), seed) : seed;
    }

private:
    QString currencyOf(const catalog::Column &column) const;
    QString cityBeside(const catalog::Column &column) const;

    std::shared_ptr<const RecordSource> m_source;
    quint32 m_row = 0;
};

} // namespace smile::records
