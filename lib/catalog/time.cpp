#include "catalog/cell.h"

#include "compat.h"

namespace smile::catalog {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 60 * secondsPerMinute;
constexpr qint64 relativeUpTo = 6 * secondsPerHour;

// Two or four digits at a place; -1 when they are none.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const QChar c : text.sliced(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// The one form that the contract knows, "2021-04-14T09:30:24Z": thousands of them are read for one
// sort.
QDateTime parseContractForm(const QString &text)
{
    constexpr qsizetype length = 20;
    if (text.size() != length || text[4] != u'-' || text[7] != u'-' || text[10] != u'T'
        || text[13] != u':' || text[16] != u':' || text[19] != u'Z')
        return {};
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, utc) : QDateTime();
}

} // namespace

QDateTime parseDateTime(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (QDateTime time = parseContractForm(text); time.isValid())
        return time;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.contains(u'T'))
        return {};
    if (time.timeSpec() == Qt::LocalTime) // no zone given: the contract's times are UTC
        time = QDateTime(time.date(), time.time(), utc);
    return time.toUTC();
}

QString shortTime(const QDateTime &when, const Wording &wording)
{
    if (!when.isValid())
        return {};
    const qint64 ago = when.secsTo(wording.now);
    if (ago >= -secondsPerMinute && ago < secondsPerMinute)
        return QCoreApplication::translate("catalog", "just now");
    // lupdate does not see a plural whose number is more than a name.
    const int minutes = static_cast<int>(ago / secondsPerMinute);
    const int hours = static_cast<int>(ago / secondsPerHour);
    if (ago > 0 && ago < secondsPerHour)
        return QCoreApplication::translate("catalog", "%n min ago", "minutes", minutes);
    if (ago > 0 && ago < relativeUpTo)
        return QCoreApplication::translate("catalog", "%n h ago", "hours", hours);
    const QDate day = when.toTimeZone(wording.zone).date();
    return day.year() == wording.now.toTimeZone(wording.zone).date().year()
               ? dayText(day, wording.locale)
               : dateText(day, wording.locale);
}

QString longTime(const QDateTime &when, const Wording &wording)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toTimeZone(wording.zone);
    //: A moment: local date and time with the zone, then the exact time in UTC.
    return QCoreApplication::translate("catalog", "%1 %2 (%3)\n%4 UTC")
        .arg(dateText(local.date(), wording.locale), local.time().toString(u"HH:mm:ss"_s),
             wording.zone.displayName(local, QTimeZone::ShortName, wording.locale),
             when.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString dayText(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return {};
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
        return locale.toString(day, u"M月d日"_s);
    default:
        return locale.toString(day, u"d MMM"_s);
    }
}

QString dateFormat(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
        return u"yyyy年M月d日"_s;
    default:
        return u"d MMM yyyy"_s;
    }
}

QString dateText(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dateFormat(locale)) : QString();
}

QString monthText(QDate month, const QLocale &locale)
{
    if (!month.isValid())
        return {};
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
        return locale.toString(month, u"yyyy年M月"_s);
    default:
        return locale.toString(month, u"MMM yyyy"_s);
    }
}

} // namespace smile::catalog
