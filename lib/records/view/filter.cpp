#include "records/view/filter.h"

#include <QJsonArray>

namespace smile::records {

Filter::Filter(const Condition &condition, const Layout &layout, const QTimeZone &zone)
    : m_path(condition.path)
    , m_column(layout.resource().column(QLatin1StringView(condition.path)))
    , m_values(condition.values.begin(), condition.values.end())
    , m_from(condition.from)
    , m_to(condition.to)
{
    if (m_column)
        m_place = layout.placeOf(*m_column);
    if (m_place.leaf >= 0 && m_place.inside.isEmpty())
        m_storage = layout.leaves()[static_cast<std::size_t>(m_place.leaf)].storage;
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

void Filter::keep(const Chunk &chunk, PartRows &rows) const
{
    const bool ranged = m_from.isValid() || m_to.isValid() || m_ofMoments;
    if (m_values.isEmpty() && !ranged)
        return;
    if (!ranged && m_storage == Storage::Code)
        keepCodes<Codes>(chunk, rows);
    else if (!ranged && m_storage == Storage::WideCode)
        keepCodes<WideCodes>(chunk, rows);
    else if (!ranged && m_storage == Storage::Id)
        keepIds(chunk, rows);
    else if (m_values.isEmpty() && m_storage == Storage::Time && (hasMoments() || !m_ofMoments))
        keepTimes(chunk, rows);
    else
        keepIf(rows, [&](quint32 row) { return holds(chunk, row); });
}

// Each word of the dictionary is looked at once, not each row's.
template <class Cells>
void Filter::keepCodes(const Chunk &chunk, PartRows &rows) const
{
    const Dictionary::Texts &words = chunk.dictionary(m_place.leaf);
    std::vector<quint8> wanted(words.size() + FirstValue);
    for (std::size_t i = 0; i < words.size(); ++i)
        wanted[i + FirstValue] = m_values.contains(words[i]);
    const Cells &codes = chunk.cells<Cells>(m_place.leaf);
    keepIf(rows, [&](quint32 row) {
        return codes[row] == Odd ? holds(chunk, row) : wanted[codes[row]] != 0;
    });
}

void Filter::keepIds(const Chunk &chunk, PartRows &rows) const
{
    struct Wanted
    {
        PackedId::Bytes bytes;
        std::size_t prefix;
    };
    std::vector<Wanted> wanted;
    bool odd = false;
    const Dictionary::Texts &prefixes = chunk.prefixes();
    for (const QString &value : m_values) {
        const auto packed = PackedId::pack(value);
        odd = odd || !packed;
        const auto prefix = packed ? std::ranges::find(prefixes, packed->prefix) : prefixes.end();
        if (prefix != prefixes.end())
            wanted.push_back({packed->bytes, static_cast<std::size_t>(prefix - prefixes.begin())});
    }
    const IdCells &ids = chunk.cells<IdCells>(m_place.leaf);
    keepIf(rows, [&](quint32 row) {
        const quint8 prefix = ids.prefixes[row];
        if (prefix < FirstValue)
            return prefix == Odd && odd && holds(chunk, row);
        return std::ranges::any_of(wanted, [&](const Wanted &one) {
            return one.prefix == std::size_t(prefix - FirstValue) && one.bytes == ids.bytes[row];
        });
    });
}

void Filter::keepTimes(const Chunk &chunk, PartRows &rows) const
{
    const auto moment = [](const QDateTime &time) {
        return packedtime::fromMilliseconds(time.toMSecsSinceEpoch());
    };
    qint64 start = packedtime::odd + 1;
    qint64 end = std::numeric_limits<qint64>::max();
    if (hasMoments()) {
        start = m_start.isValid() ? moment(m_start) : start;
        end = m_end.isValid() ? moment(m_end) : end;
    } else {
        start = m_from.isValid() ? packedtime::fromDate(m_from) : start;
        end = m_to.isValid() ? packedtime::fromDate(m_to.addDays(1)) : end;
    }
    const Times &times = chunk.cells<Times>(m_place.leaf);
    keepIf(rows, [&](quint32 row) {
        if (times[row] == packedtime::odd)
            return holds(chunk, row);
        return times[row] >= start && times[row] < end;
    });
}

bool Filter::hasMoments() const
{
    return m_column->kind == catalog::Kind::DateTime;
}

bool Filter::holds(const Chunk &chunk, quint32 row) const
{
    const bool ranged = m_from.isValid() || m_to.isValid() || m_ofMoments;
    const QJsonValue found =
        m_column ? chunk.valueOf(row, *m_column) : chunk.valueAt(row, QLatin1StringView(m_path));
    return (!ranged || inRange(found)) && (m_values.isEmpty() || isOneOf(found));
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
        return {flagWord(value.toBool())};
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
