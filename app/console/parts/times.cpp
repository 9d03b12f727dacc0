#include "parts/times.h"

#include <QCoreApplication>

namespace smile::console {
namespace {

struct Times
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::Times)
};

/// The short date of the locale without its year, where the year is plain to see.
QString shortDate(const QDate &date, const QDate &today, const QLocale &locale)
{
    const bool chinese = locale.language() == QLocale::Chinese;
    if (date.year() == today.year())
        return locale.toString(date, chinese ? QStringLiteral("M月d日") : QStringLiteral("d MMM"));
    return locale.toString(date,
                           chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    constexpr qint64 hour = 3600;
    if (seconds < -60 || seconds >= 6 * hour)
        return shortDate(time.toLocalTime().date(), now.toLocalTime().date(), locale);
    if (seconds < 60)
        return Times::tr("just now");
    if (seconds < hour)
        return Times::tr("%1 min ago").arg(seconds / 60);
    return Times::tr("%1 h ago").arg(seconds / hour);
}

QString exactTime(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return locale.toString(local, QLocale::LongFormat) + u'\n'
           + time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + u" UTC";
}

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
    return Times::tr("%1 min ago").arg(52);
}

} // namespace smile::console
