#include "sandbox/store/collection.h"

namespace smile::sandbox {

namespace {

bool hasId(const QJsonObject &row, const QString &id)
{
    return row.value(QStringLiteral("id")).toString() == id;
}

} // namespace

QList<QJsonObject> Collection::rows() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows;
}

std::optional<QJsonObject> Collection::find(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    for (const QJsonObject &row : m_rows) {
        if (hasId(row, id))
            return row;
    }
    return std::nullopt;
}

void Collection::add(const QJsonObject &row)
{
    const std::lock_guard lock(m_mutex);
    m_rows.prepend(row);
}

bool Collection::replace(const QString &id, const QJsonObject &row)
{
    const std::lock_guard lock(m_mutex);
    for (QJsonObject &old : m_rows) {
        if (hasId(old, id)) {
            old = row;
            return true;
        }
    }
    return false;
}

bool Collection::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    return m_rows.removeIf([&](const QJsonObject &row) { return hasId(row, id); }) > 0;
}

} // namespace smile::sandbox
