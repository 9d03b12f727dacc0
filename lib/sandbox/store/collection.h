#pragma once

#include <QJsonObject>
#include <QList>

#include <mutex>
#include <optional>

namespace smile::sandbox {

/// A list that belongs to the tenant and to no person: templates, webhooks. Newest first.
class Collection
{
public:
    explicit Collection(QList<QJsonObject> rows = {})
        : m_rows(std::move(rows))
    { }

    QList<QJsonObject> rows() const;
    std::optional<QJsonObject> find(const QString &id) const;
    void add(const QJsonObject &row);
    bool replace(const QString &id, const QJsonObject &row);
    bool remove(const QString &id);

private:
    mutable std::mutex m_mutex;
    QList<QJsonObject> m_rows;
};

} // namespace smile::sandbox
