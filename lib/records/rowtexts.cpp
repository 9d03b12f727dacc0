#include "records/rowtexts.h"

#include "compat.h"
#include "records/filter.h"

#include <algorithm>

namespace smile::records {

using catalog::Column;
using catalog::Kind;

namespace {

constexpr char separator = '\n'; // never typed
constexpr quint32 noText = 0xffffffff;

bool isTimeKind(Kind kind)
{
    return storageOf(kind) == Storage::Time;
}

QString columnText(const QJsonValue &value, const Column &column, const QString &currency,
                   const catalog::Wording &wording)
{
    switch (column.kind) {
    case Kind::Id:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Template:
        return value.toString();
    case Kind::Phone: {
        const QString phone = value.toString();
        const QString digits = catalog::digitsOf(phone);
        return digits == phone ? phone : phone + QChar::fromLatin1(separator) + digits;
    }
    case Kind::DateTime: {
        const QDateTime time = catalog::parseDateTime(value);
        return catalog::dateText(time.toTimeZone(wording.zone).date(), wording.locale);
    }
    case Kind::Flag: // "Yes" says nothing without its column
        return {};
    default:
        return catalog::text(value, column, wording, currency);
    }
}

/// Whether the packed cells of a column tell its texts: its own ones need not be made.
bool isRead(const Chunk &chunk, const Layout::Place &place, quint32 row)
{
    if (place.leaf < 0 || !place.inside.isEmpty())
        return false;
    const Leaf &leaf = chunk.layout().leaves()[static_cast<std::size_t>(place.leaf)];
    switch (leaf.storage) {
    case Storage::Id:
        return chunk.cells<IdCells>(place.leaf).prefixes[row] != Odd;
    case Storage::Code:
        return chunk.cells<Codes>(place.leaf)[row] != Odd;
    case Storage::WideCode:
        return chunk.cells<WideCodes>(place.leaf)[row] != Odd;
    case Storage::Time: {
        const qint64 time = chunk.cells<Times>(place.leaf)[row];
        return time != packedtime::odd
               && (!packedtime::isTime(time) || DayTexts::covers(time, leaf.column->kind));
    }
    case Storage::Text:
    case Storage::Json:
        return chunk.cells<Places>(place.leaf)[row] < Odd;
    case Storage::Number:
        return false;
    }
    return false;
}

void endRow(TextArena &arena)
{
    arena.starts.push_back(static_cast<quint32>(arena.bytes.size()));
}

} // namespace

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
    const QString text = columnText(packedtime::text(time, m_column->kind), *m_column, {}, wording);
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_texts.size());
    m_texts.push_back(catalog::folded(text).toUtf8());
    m_known.insert(text, number);
    return number;
}

RowTexts::RowTexts(const Layout &layout)
    : m_layout(layout)
{ }

bool RowTexts::prepare(const Snapshot &rows, const catalog::Wording &wording,
                       const std::atomic_bool &cancelled)
{
    forget(wording);
    dropOthers(rows);
    for (const Snapshot::Part &part : rows.parts()) {
        if (!part.chunk)
            continue;
        const auto [entry, isNew] = m_texts.try_emplace(part.chunk.get());
        Texts &texts = entry->second;
        if (!isNew && !texts.names.starts.empty())
            continue;
        if (isNew) {
            texts.chunk = part.chunk;
            texts.own = ownTexts(*part.chunk, wording);
            for (auto &[leaf, days] : m_days)
                days.add(part.chunk->cells<Times>(leaf), wording);
        }
        texts.names = nameTexts(*part.chunk);
        if (cancelled)
            return false;
    }
    return true;
}

// Drops what other words or other names would make different.
void RowTexts::forget(const catalog::Wording &wording)
{
    if (wording.locale != m_locale || wording.zone != m_zone || m_days.empty()) {
        m_locale = wording.locale;
        m_zone = wording.zone;
        m_texts.clear();
        m_days.clear();
        for (std::size_t i = 0; i < m_layout.leaves().size(); ++i) {
            const Column &column = *m_layout.leaves()[i].column;
            if (isTimeKind(column.kind) && !column.secret)
                m_days.try_emplace(static_cast<int>(i), column);
        }
    }
    if (wording.names.isSharedWith(m_names))
        return;
    m_names = wording.names;
    for (auto &[chunk, texts] : m_texts)
        texts.names = {};
}

void RowTexts::dropOthers(const Snapshot &rows)
{
    std::vector<const Chunk *> present;
    for (const Snapshot::Part &part : rows.parts())
        present.push_back(part.chunk.get());
    std::ranges::sort(present);
    std::erase_if(m_texts, [&](const auto &entry) {
        return !std::ranges::binary_search(present, entry.first);
    });
}

TextArena RowTexts::ownTexts(const Chunk &chunk, const catalog::Wording &wording) const
{
    TextArena arena;
    arena.starts.reserve(chunk.size() + 1);
    endRow(arena);
    for (quint32 row = 0; row < chunk.size(); ++row) {
        for (const Column &column : m_layout.resource().columns) {
            if (column.secret || column.kind == Kind::Providers
                || isRead(chunk, m_layout.placeOf(column), row))
                continue;
            const QString currency =
                column.currency ? chunk.valueAt(row, QLatin1StringView(column.currency)).toString()
                                : QString();
            const QString text = columnText(chunk.valueOf(row, column), column, currency, wording);
            if (!text.isEmpty())
                arena.bytes += catalog::folded(text).toUtf8() + separator;
        }
        endRow(arena);
    }
    return arena;
}

TextArena RowTexts::nameTexts(const Chunk &chunk) const
{
    TextArena arena;
    arena.starts.reserve(chunk.size() + 1);
    endRow(arena);
    for (quint32 row = 0; row < chunk.size(); ++row) {
        for (const Column &column : m_layout.resource().columns) {
            if (column.kind == Kind::Person) {
                const QString id = chunk.valueOf(row, column).toString();
                const QString name = m_names.people.value(id);
                if (!name.isEmpty())
                    arena.bytes += catalog::folded(name).toUtf8() + separator;
            } else if (column.kind == Kind::Providers) {
                const QStringList slugs = facetValues(chunk.valueOf(row, column));
                for (const QString &slug : slugs)
                    arena.bytes +=
                        catalog::folded(slug + u'\n' + m_names.providers.value(slug)).toUtf8()
                        + separator;
            }
        }
        endRow(arena);
    }
    return arena;
}

} // namespace smile::records
