#include "parts/times.h"

#include "catalog/cell.h"

#include <QCoreApplication>

namespace smile::console {
namespace {

struct Times
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::Times)
};

} // namespace

QString remainingTime(qint64 seconds)
{
    const qint64 left = qMax<qint64>(0, seconds);
    if (left < 600)
        return QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    if (left < 2 * 3600)
        return Times::tr("%1 min").arg(left / 60);
    if (left < 48 * 3600)
        return Times::tr("%1 h").arg(left / 3600);
    return Times::tr("%1 days").arg(left / 86400);
}

QString widestRelativeTime()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return catalog::shortTime(now.addSecs(-52 * 60), {QLocale(), QTimeZone::utc(), now, {}});
}

} // namespace smile::console
