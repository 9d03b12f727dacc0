#include "records/packed/loosechunk.h"

#include "records/packed/chunkbytes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace smile::records {
namespace {

constexpr quint32 mostCodes = std::numeric_limits<quint8>::max() - FirstValue;
constexpr quint32 mostWideCodes = std::numeric_limits<quint16>::max() - FirstValue;

using Numbering = std::vector<quint32>; ///< in the table, of each text of the chunk's own

/// None when the dictionary is full.
std::optional<Numbering> numbering(const Dictionary::Texts &texts, Dictionary &table, quint32 most)
{
    Numbering numbers;
    numbers.reserve(texts.size());
    for (const QString &text : texts) {
        const auto number = table.number(text, most);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

template <class Code>
void renumber(std::vector<Code> &codes, const Numbering &numbers)
{
    for (Code &code : codes) {
        if (code >= FirstValue)
            code = static_cast<Code>(numbers[code - FirstValue] + FirstValue);
    }
}

} // namespace

QByteArray chunkToBytes(const Chunk &chunk, const Snapshot::Gone &without)
{
    if (without.none())
        return ChunkBytes::write(chunk);
    return ChunkBytes::write(*ChunkBuilder::copyOf(chunk, without));
}

std::optional<LooseChunk> LooseChunk::fromBytes(std::shared_ptr<const Layout> layout,
                                                QByteArrayView bytes)
{
    ChunkBytes::Read read = ChunkBytes::read(layout, bytes);
    if (!read.chunk)
        return {};
    if (read.writer == SMILE_VERSION)
        return LooseChunk(std::move(read.chunk));
    // Another version may have derived other values from what was sent.
    Dictionaries dictionaries(*layout);
    ChunkBuilder anew(layout, dictionaries);
    for (quint32 row = 0; row < read.chunk->size(); ++row)
        anew.add(read.chunk->json(row), row, row);
    return LooseChunk(anew.build());
}

std::shared_ptr<const Chunk> LooseChunk::settled(Dictionaries &dictionaries, quint32 firstSequence,
                                                 quint32 firstVersion)
{
    Chunk &chunk = *m_chunk;
    std::vector<std::optional<Numbering>> numbers;
    for (std::size_t leaf = 0; leaf < chunk.m_cells.size(); ++leaf) {
        const bool isCode = std::holds_alternative<Codes>(chunk.m_cells[leaf]);
        numbers.push_back(numbering(chunk.dictionary(static_cast<int>(leaf)),
                                    dictionaries.leaves[leaf], isCode ? mostCodes : mostWideCodes));
    }
    numbers.push_back(numbering(chunk.prefixes(), dictionaries.prefixes, mostCodes));
    if (std::ranges::any_of(numbers, [](const auto &some) { return !some; }))
        return {};
    for (std::size_t leaf = 0; leaf < chunk.m_cells.size(); ++leaf) {
        Cells &cells = chunk.m_cells[leaf];
        if (auto *ids = std::get_if<IdCells>(&cells))
            renumber(ids->prefixes, *numbers.back());
        else if (auto *codes = std::get_if<Codes>(&cells))
            renumber(*codes, *numbers[leaf]);
        else if (auto *wide = std::get_if<WideCodes>(&cells))
            renumber(*wide, *numbers[leaf]);
    }
    chunk.m_dictionaries = dictionaries.frozen();
    std::iota(chunk.m_sequences.begin(), chunk.m_sequences.end(), firstSequence);
    std::iota(chunk.m_versions.begin(), chunk.m_versions.end(), firstVersion);
    return std::move(m_chunk);
}

} // namespace smile::records
