#include "catalog/path.h"

#include <QJsonArray>

namespace smile::catalog {

QJsonValue valueAt(const QJsonObject &record, QLatin1StringView path)
{
    QJsonObject object = record;
    for (;;) {
        const qsizetype dot = path.indexOf(u'.');
        if (dot < 0)
            return object.value(path);
        QJsonValue step = object.value(path.first(dot));
        if (step.isArray())
            step = step.toArray().at(0);
        if (!step.isObject())
            return QJsonValue(QJsonValue::Undefined);
        object = step.toObject();
        path = path.sliced(dot + 1);
    }
}

} // namespace smile::catalog
