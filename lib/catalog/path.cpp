#include "catalog/path.h"

#include <QJsonArray>

namespace smile::catalog {

QJsonValue valueAt(const QJsonObject &record, QLatin1StringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) // most columns: nothing is copied on the way
        return record.value(path);
    QJsonValue step = record.value(path.first(dot));
    if (step.isArray())
        step = step.toArray().at(0);
    return step.isObject() ? valueAt(step.toObject(), path.sliced(dot + 1))
                           : QJsonValue(QJsonValue::Undefined);
}

} // namespace smile::catalog
