#pragma once

#include "records/view.h"

#include <QSet>

namespace smile::records {

/// A condition made ready for a hundred thousand rows.
class Filter
{
public:
    Filter(const Condition &condition, const catalog::Resource &resource, const QTimeZone &zone);

    bool holds(const QJsonObject &record) const;

private:
    QJsonValue value(const QJsonObject &record) const;
    bool inRange(const QJsonValue &value) const;
    bool isOneOf(const QJsonValue &value) const;

    QByteArray m_path;
    const catalog::Column *m_column;
    QSet<QString> m_values;
    QDate m_from, m_to;
    QDateTime m_start, m_end; ///< the days as moments, or narrower ones; m_end is exclusive
    bool m_ofMoments = false;
};

} // namespace smile::records
