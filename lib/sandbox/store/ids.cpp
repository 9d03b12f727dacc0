#include "sandbox/store/ids.h"

#include <QUuid>

namespace smile::sandbox {

QString newId(const QString &prefix)
{
    return prefix + QUuid::createUuid().toString(QUuid::Id128);
}

QString timeText(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
}

QString nowText()
{
    return timeText(QDateTime::currentDateTimeUtc());
}

} // namespace smile::sandbox
