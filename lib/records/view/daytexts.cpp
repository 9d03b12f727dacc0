#include "records/view/daytexts.h"

#include "compat.h"

#include <algorithm>

namespace smile::records {

using catalog::Kind;

namespace {

constexpr quint32 noText = 0xffffffff;

} // namespace

QString timeText(const QJsonValue &value, const catalog::Column &column,
                 const catalog::Wording &wording)
{
    if (column.kind != Kind::DateTime)
        return catalog::fullText(value, column, wording);
    const QDateTime time = catalog::parseDateTime(value);
    return catalog::dateText(time.toTimeZone(wording.zone).date(), wording.locale);
}

bool DayTexts::covers(qint64 time, Kind kind)
{
    static const qint64 firstDay = packedtime::fromDate(QDate(1850, 1, 1));
    static const qint64 lastDay = packedtime::fromDate(QDate(2150, 1, 1));
    static const qint64 firstMoment =
        packedtime::fromMilliseconds(QDate(2000, 1, 1).startOfDay(utc).toMSecsSinceEpoch());
    static const qint64 lastMoment =
        packedtime::fromMilliseconds(QDate(2060, 1, 1).startOfDay(utc).toMSecsSinceEpoch());
    return kind == Kind::DateTime ? time >= firstMoment && time < lastMoment
                                  : time >= firstDay && time < lastDay;
}

std::vector<quint8> DayTexts::timesOf(const std::vector<quint8> &texts) const
{
    std::vector<quint8> times(m_numbers.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = m_numbers[i] != noText && texts[m_numbers[i]] != 0;
    return times;
}

void DayTexts::add(const Times &times, const catalog::Wording &wording)
{
    qint64 first = std::numeric_limits<qint64>::max(), last = packedtime::absent;
    for (const qint64 time : times) {
        if (covers(time, m_column->kind)) {
            first = std::min(first, bucketOf(time));
            last = std::max(last, bucketOf(time));
        }
    }
    if (first > last)
        return;
    reach(first, last);
    for (const qint64 time : times) {
        if (!covers(time, m_column->kind))
            continue;
        quint32 &number = m_numbers[static_cast<std::size_t>(bucketOf(time) - m_first)];
        if (number == noText)
            number = numberOf(time, wording);
    }
}

void DayTexts::reach(qint64 first, qint64 last)
{
    if (m_numbers.empty())
        m_first = first;
    if (first < m_first) {
        m_numbers.insert(m_numbers.begin(), static_cast<std::size_t>(m_first - first), noText);
        m_first = first;
    }
    const auto needed = static_cast<std::size_t>(last - m_first + 1);
    if (needed > m_numbers.size())
        m_numbers.resize(needed, noText);
}

quint32 DayTexts::numberOf(qint64 time, const catalog::Wording &wording)
{
    const QString text = timeText(packedtime::text(time, m_column->kind), *m_column, wording);
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_texts.size());
    m_texts.push_back(catalog::folded(text).toUtf8());
    m_known.insert(text, number);
    return number;
}

} // namespace smile::records
