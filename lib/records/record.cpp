#include "records/record.h"

#include "catalog/cell.h"
#include "catalog/path.h"

namespace smile::records {

Record::Record(const QString &id, const QJsonObject &json)
    : m_data(std::make_shared<const Data>(Data{id, json}))
{ }

QString Record::id() const
{
    return m_data ? m_data->id : QString();
}

QJsonObject Record::json() const
{
    return m_data ? m_data->json : QJsonObject();
}

QJsonValue Record::valueOf(const catalog::Column &column) const
{
    return catalog::valueOf(json(), column);
}

QJsonValue Record::valueAt(QLatin1StringView path) const
{
    return catalog::valueAt(json(), path);
}

} // namespace smile::records
