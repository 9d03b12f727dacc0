#include "records/filter.h"

#include "catalog/path.h"
#include "records/arrange.h"

#include <QJsonArray>

namespace smile::records {

Filter::Filter(const Condition &condition, const catalog::Resource &resource, const QTimeZone &zone)
    : m_path(condition.path)
    , m_column(resource.column(QLatin1StringView(condition.path)))
    , m_values(condition.values.begin(), condition.values.end())
    , m_from(condition.from)
    , m_to(condition.to)
{
    if (m_from.isValid())
        m_start = m_from.startOfDay(zone);
    if (m_to.isValid())
        m_end = m_to.addDays(1).startOfDay(zone);
    m_ofMoments = condition.since.isValid() || condition.before.isValid();
    if (condition.since.isValid() && (!m_start.isValid() || m_start < condition.since))
        m_start = condition.since;
    if (condition.before.isValid() && (!m_end.isValid() || condition.before < m_end))
        m_end = condition.before;
}

bool Filter::holds(const QJsonObject &record) const
{
    const bool ranged = m_from.isValid() || m_to.isValid() || m_ofMoments;
    if (m_values.isEmpty() && !ranged)
        return true;
    const QJsonValue found = value(record);
    return (!ranged || inRange(found)) && (m_values.isEmpty() || isOneOf(found));
}

QJsonValue Filter::value(const QJsonObject &record) const
{
    return m_column ? catalog::valueOf(record, *m_column)
                    : catalog::valueAt(record, QLatin1StringView(m_path));
}

bool Filter::inRange(const QJsonValue &value) const
{
    if (const QDateTime moment = catalog::parseDateTime(value); moment.isValid())
        return (!m_start.isValid() || moment >= m_start) && (!m_end.isValid() || moment < m_end);
    if (m_ofMoments)
        return false; // a day is no moment
    QString sent = value.toString();
    if (m_column && m_column->kind == catalog::Kind::Month)
        sent += QStringLiteral("-01");
    const QDate day = QDate::fromString(sent, Qt::ISODate);
    return day.isValid() && (!m_from.isValid() || day >= m_from)
           && (!m_to.isValid() || day <= m_to);
}

bool Filter::isOneOf(const QJsonValue &value) const
{
    if (value.isString())
        return m_values.contains(value.toString());
    for (const QString &one : facetValues(value)) {
        if (m_values.contains(one))
            return true;
    }
    return false;
}

QStringList facetValues(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    case QJsonValue::Bool:
        return {value.toBool() ? QStringLiteral("true") : QStringLiteral("false")};
    case QJsonValue::Double:
        return {QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)};
    case QJsonValue::Array: {
        QStringList values;
        for (const QJsonValue &item : value.toArray())
            values += facetValues(item);
        values.removeDuplicates();
        return values;
    }
    default:
        return {};
    }
}

} // namespace smile::records
