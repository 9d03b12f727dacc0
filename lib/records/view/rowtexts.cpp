#include "records/view/rowtexts.h"

#include "compat.h"
#include "records/view/filter.h"

#include <algorithm>

namespace smile::records {

using catalog::Column;
using catalog::Kind;

namespace {

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
        return digits == phone ? phone : phone + QChar::fromLatin1(textSeparator) + digits;
    }
    case Kind::DateTime:
        return timeText(value, column, wording);
    case Kind::Flag: // "Yes" says nothing without its column
        return {};
    default:
        return catalog::fullText(value, column, wording, currency);
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

} // namespace

RowTexts::RowTexts(const Layout &layout)
    : m_layout(layout)
{ }

bool RowTexts::prepare(const Snapshot &rows, const catalog::Wording &wording,
                       const std::atomic_bool &cancelled)
{
    forget(wording);
    dropOthers(rows);
    Changes changes;
    for (const Snapshot::Part &part : rows.parts()) {
        if (!part.chunk)
            continue;
        const auto [entry, isNew] = m_texts.try_emplace(part.chunk.get());
        Texts &texts = entry->second;
        if (isNew) {
            texts.chunk = part.chunk;
            texts.own = ownTexts(*part.chunk, wording);
            for (auto &[leaf, days] : m_days)
                days.add(part.chunk->cells<Times>(leaf), wording);
        }
        renewNames(texts, wording.names, changes);
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
}

/// Most chunks were made with the same names: what has changed since is found once.
void RowTexts::renewNames(Texts &texts, const catalog::Names &names, Changes &changes)
{
    if (texts.names.starts.empty()) {
        texts.names = nameTexts(*texts.chunk, names);
    } else if (!names.isSharedWith(texts.namesThen)) {
        if (!changes.found || !changes.since.isSharedWith(texts.namesThen)) {
            changes.since = texts.namesThen;
            changes.found.emplace(texts.namesThen, names);
        }
        texts.names = nameTexts(*texts.chunk, names, texts.names, *changes.found);
    }
    texts.namesThen = names;
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
                arena.bytes += catalog::folded(text).toUtf8() + textSeparator;
        }
        endRow(arena);
    }
    return arena;
}

} // namespace smile::records
