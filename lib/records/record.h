#pragma once

#include "catalog/resource.h"

#include <memory>

namespace smile::records {

/// One version of one record, as the server sent it. A value: cheap to copy, immutable, and good on
/// any thread; a changed record is another version. Null when default-made.
class Record
{
public:
    Record() = default;
    /// One that stands in no table.
    Record(const QString &id, const QJsonObject &json);

    explicit operator bool() const { return m_data != nullptr; }
    QString id() const;
    QJsonObject json() const;
    /// The value at a column's path (or derived); Undefined when absent.
    QJsonValue valueOf(const catalog::Column &column) const;
    /// The value at a JSON path ("connection.status"); Undefined when absent.
    QJsonValue valueAt(QLatin1StringView path) const;

    /// Whether it is the very same version; equal content in another version does not count.
    bool operator==(const Record &other) const = default;
    friend std::size_t qHash(const Record &record, std::size_t seed = 0) noexcept
    {
        return ::qHash(record.m_data.get(), seed);
    }

private:
    struct Data
    {
        QString id;
        QJsonObject json;
    };
    std::shared_ptr<const Data> m_data;
};

} // namespace smile::records
