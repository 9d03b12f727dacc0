#include "records/view/nametexts.h"

#include "records/view/filter.h"

#include <algorithm>

namespace smile::records {

using catalog::Column;
using catalog::Kind;

NameChanges::NameChanges(const catalog::Names &before, const catalog::Names &after)
    : m_everything(before.providers != after.providers)
{
    const auto people = after.people.changedSince(before.people);
    m_everything = m_everything || !people;
    if (m_everything)
        return;
    for (const QString &id : *people) {
        if (const auto packed = PackedId::pack(id))
            m_ids.insert(packed->bytes);
    }
}

bool NameChanges::mayTouch(const IdCells &ids, quint32 row) const
{
    const quint8 prefix = ids.prefixes[row];
    return prefix == Odd || (prefix >= FirstValue && m_ids.contains(ids.bytes[row]));
}

namespace {

/// Leaves with ids of people.
std::vector<int> personLeaves(const Layout &layout)
{
    std::vector<int> leaves;
    for (std::size_t i = 0; i < layout.leaves().size(); ++i) {
        if (layout.leaves()[i].column->kind == Kind::Person)
            leaves.push_back(static_cast<int>(i));
    }
    return leaves;
}

void addRow(TextArena &arena, const Chunk &chunk, quint32 row, const catalog::Names &names)
{
    for (const Column &column : chunk.layout().resource().columns) {
        if (column.kind == Kind::Person) {
            const QString name = names.people.value(chunk.valueOf(row, column).toString());
            if (!name.isEmpty())
                arena.bytes += catalog::folded(name).toUtf8() + textSeparator;
        } else if (column.kind == Kind::Providers) {
            const QStringList slugs = facetValues(chunk.valueOf(row, column));
            for (const QString &slug : slugs)
                arena.bytes += catalog::folded(slug + u'\n' + names.providers.value(slug)).toUtf8()
                               + textSeparator;
        }
    }
    endRow(arena);
}

} // namespace

TextArena nameTexts(const Chunk &chunk, const catalog::Names &names)
{
    TextArena arena;
    arena.starts.reserve(chunk.size() + 1);
    endRow(arena);
    for (quint32 row = 0; row < chunk.size(); ++row)
        addRow(arena, chunk, row, names);
    return arena;
}

TextArena nameTexts(const Chunk &chunk, const catalog::Names &names, const TextArena &before,
                    const NameChanges &changes)
{
    if (changes.isEverything())
        return nameTexts(chunk, names);
    const std::vector<int> leaves = personLeaves(chunk.layout());
    const auto isTouched = [&](quint32 row) {
        return std::ranges::any_of(
            leaves, [&](int leaf) { return changes.mayTouch(chunk.cells<IdCells>(leaf), row); });
    };
    TextArena arena;
    arena.starts.reserve(chunk.size() + 1);
    arena.bytes.reserve(before.bytes.size());
    endRow(arena);
    for (quint32 row = 0; row < chunk.size(); ++row) {
        if (isTouched(row)) {
            addRow(arena, chunk, row, names);
            continue;
        }
        const quint32 start = before.starts[row];
        arena.bytes += QByteArrayView(before.bytes).sliced(start, before.starts[row + 1] - start);
        endRow(arena);
    }
    return arena;
}

} // namespace smile::records
