#include "records/packed/packedtime.h"

#include <array>

namespace smile::records::packedtime {
namespace {

constexpr qint64 millisecondsPerDay = 24 * 60 * 60 * 1000;
constexpr qint64 julianDayOf1970 = 2440588;
constexpr qsizetype monthLength = 7; // "2021-04"
constexpr qsizetype dateLength = 10; // "2021-04-14"
constexpr qsizetype secondsLength = 20; // "2021-04-14T09:30:24Z"
constexpr qsizetype millisecondsLength = 24; // "2021-04-14T09:30:24.123Z"

/// Reads a text of fixed places; once something is not as expected, it stays wrong.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    { }

    int number(qsizetype digits)
    {
        int value = 0;
        for (; digits > 0; --digits) {
            const char16_t c = m_text[m_at++].unicode();
            if (c < u'0' || c > u'9')
                m_right = false;
            value = value * 10 + (c - u'0');
        }
        return value;
    }
    void expect(char16_t sign)
    {
        if (m_text[m_at++].unicode() != sign)
            m_right = false;
    }
    bool right() const { return m_right; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_right = true;
};

QDate readDate(Reader &reader, bool withDay)
{
    const int year = reader.number(4);
    reader.expect(u'-');
    const int month = reader.number(2);
    int day = 1;
    if (withDay) {
        reader.expect(u'-');
        day = reader.number(2);
    }
    return reader.right() ? QDate(year, month, day) : QDate();
}

std::optional<qint64> packMoment(QStringView text)
{
    const bool precise = text.size() == millisecondsLength;
    if (!precise && text.size() != secondsLength)
        return {};
    Reader reader(text);
    const QDate date = readDate(reader, true);
    reader.expect(u'T');
    const int hours = reader.number(2);
    reader.expect(u':');
    const int minutes = reader.number(2);
    reader.expect(u':');
    const int seconds = reader.number(2);
    int milliseconds = 0;
    if (precise) {
        reader.expect(u'.');
        milliseconds = reader.number(3);
    }
    reader.expect(u'Z');
    if (!reader.right() || !date.isValid() || !QTime::isValid(hours, minutes, seconds))
        return {};
    const qint64 time = ((qint64(hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
    const qint64 since = (date.toJulianDay() - julianDayOf1970) * millisecondsPerDay + time;
    return fromMilliseconds(since) + int(precise);
}

void appendNumber(QString &text, qint64 number, int digits)
{
    std::array<char16_t, 4> signs{};
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        signs[static_cast<std::size_t>(i)] = static_cast<char16_t>(u'0' + number % 10);
    text.append(QStringView(signs.data(), digits));
}

void appendDate(QString &text, QDate date, bool withDay)
{
    appendNumber(text, date.year(), 4);
    text += u'-';
    appendNumber(text, date.month(), 2);
    if (!withDay)
        return;
    text += u'-';
    appendNumber(text, date.day(), 2);
}

QString momentText(qint64 packed)
{
    const qint64 since = milliseconds(packed);
    qint64 day = since / millisecondsPerDay;
    if (since % millisecondsPerDay < 0)
        --day;
    const qint64 time = since - day * millisecondsPerDay;
    QString text;
    text.reserve(millisecondsLength);
    appendDate(text, QDate::fromJulianDay(day + julianDayOf1970), true);
    text += u'T';
    appendNumber(text, time / 3'600'000, 2);
    text += u':';
    appendNumber(text, time / 60'000 % 60, 2);
    text += u':';
    appendNumber(text, time / 1000 % 60, 2);
    if (packed & 1) {
        text += u'.';
        appendNumber(text, time % 1000, 3);
    }
    text += u'Z';
    return text;
}

} // namespace

std::optional<qint64> pack(QStringView text, catalog::Kind kind)
{
    if (kind == catalog::Kind::DateTime)
        return packMoment(text);
    const bool withDay = kind == catalog::Kind::Date;
    if (text.size() != (withDay ? dateLength : monthLength))
        return {};
    Reader reader(text);
    const QDate date = readDate(reader, withDay);
    return date.isValid() ? std::optional(fromDate(date)) : std::nullopt;
}

QString text(qint64 packed, catalog::Kind kind)
{
    if (kind == catalog::Kind::DateTime)
        return momentText(packed);
    QString text;
    appendDate(text, date(packed), kind == catalog::Kind::Date);
    return text;
}

QDate date(qint64 packed)
{
    return QDate::fromJulianDay(packed);
}

qint64 fromDate(QDate date)
{
    return date.toJulianDay();
}

} // namespace smile::records::packedtime
