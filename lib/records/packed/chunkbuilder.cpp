#include "records/packed/chunkbuilder.h"

#include "catalog/cell.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>
#include <limits>

namespace smile::records {
namespace {

using catalog::Kind;

constexpr quint32 mostCodes = std::numeric_limits<quint8>::max() - FirstValue;
constexpr quint32 mostWideCodes = std::numeric_limits<quint16>::max() - FirstValue;
constexpr qsizetype longestWord = 100; // a longer one is no word of a vocabulary
const double absentNumber = std::numeric_limits<double>::quiet_NaN();
const double nullNumber = -std::numeric_limits<double>::quiet_NaN();

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

struct AddEmpty
{
    void operator()(IdCells &ids) const
    {
        ids.bytes.push_back({});
        ids.prefixes.push_back(Absent);
    }
    void operator()(Times &times) const { times.push_back(packedtime::absent); }
    void operator()(Numbers &numbers) const { numbers.push_back(absentNumber); }
    template <class T>
    void operator()(std::vector<T> &marks) const
    {
        marks.push_back(Absent);
    }
};

} // namespace

FrozenDictionaries Dictionaries::frozen()
{
    FrozenDictionaries frozen;
    frozen.leaves.reserve(leaves.size());
    for (Dictionary &leaf : leaves)
        frozen.leaves.push_back(leaf.frozen());
    frozen.prefixes = prefixes.frozen();
    return frozen;
}

std::shared_ptr<const Chunk> ChunkBuilder::copyOf(const Chunk &chunk, const Snapshot::Gone &without)
{
    Dictionaries none(*chunk.m_layout);
    ChunkBuilder copy(chunk.m_layout, none);
    for (quint32 row = 0; row < chunk.size(); ++row) {
        if (!without.test(row))
            copy.add(chunk, row);
    }
    copy.m_chunk->m_dictionaries = chunk.m_dictionaries;
    return std::shared_ptr<const Chunk>(std::move(copy.m_chunk));
}

ChunkBuilder::ChunkBuilder(std::shared_ptr<const Layout> layout, Dictionaries &dictionaries)
    : m_layout(std::move(layout))
    , m_dictionaries(dictionaries)
    , m_chunk(std::make_unique<Chunk>(m_layout, FrozenDictionaries()))
{
    for (const Leaf &leaf : m_layout->leaves())
        m_chunk->m_cells.push_back(emptyCells(leaf.storage));
    m_chunk->m_arena.fill('\0', FirstValue); // so that no text has a mark for its place
}

bool ChunkBuilder::isFull() const
{
    return size() >= Chunk::mostRows || m_chunk->m_arena.size() >= Chunk::mostBytes;
}

void ChunkBuilder::add(const QJsonObject &record, quint32 sequence, quint32 version)
{
    addEmpty();
    m_chunk->m_sequences.push_back(sequence);
    m_chunk->m_versions.push_back(version);
    const QJsonObject rest = split(m_layout->root(), record);
    const std::vector<Leaf> &leaves = m_layout->leaves();
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (!leaves[i].sent)
            put(static_cast<int>(i), catalog::valueOf(record, *leaves[i].column));
    }
    setRest(rest.isEmpty() ? quint32(Absent) : placeOf(compact(rest)));
}

void ChunkBuilder::addEmpty()
{
    for (Cells &cells : m_chunk->m_cells)
        std::visit(AddEmpty(), cells);
}

// Puts what the leaves can hold into them and gives back the rest.
QJsonObject ChunkBuilder::split(const Layout::Node &node, const QJsonObject &record)
{
    QJsonObject rest;
    for (auto it = record.begin(); it != record.end(); ++it) {
        const auto child = std::ranges::find(node.children, it.key(), &Layout::Node::key);
        if (child == node.children.end()) {
            rest.insert(it.key(), it.value());
        } else if (child->leaf >= 0) {
            if (!put(child->leaf, it.value())) {
                markOdd(*child);
                rest.insert(it.key(), it.value());
            }
        } else if (it.value().isObject()) {
            const QJsonObject inner = it.value().toObject();
            const QJsonObject innerRest = split(*child, inner);
            if (!innerRest.isEmpty() || inner.isEmpty())
                rest.insert(it.key(), innerRest);
        } else {
            markOdd(*child);
            rest.insert(it.key(), it.value());
        }
    }
    return rest;
}

void ChunkBuilder::markOdd(const Layout::Node &node)
{
    for (const Layout::Node &child : node.children)
        markOdd(child);
    if (node.leaf < 0)
        return;
    Cells &cells = m_chunk->m_cells[static_cast<std::size_t>(node.leaf)];
    if (auto *ids = std::get_if<IdCells>(&cells)) {
        ids->prefixes.back() = Odd;
        ids->bytes.back() = {};
        ids->bytes.back()[0] = Odd; // no place in the arena: the rest has it
    } else if (auto *times = std::get_if<Times>(&cells)) {
        times->back() = packedtime::odd;
    } else if (auto *places = std::get_if<Places>(&cells)) {
        places->back() = Odd;
    } else if (auto *codes = std::get_if<Codes>(&cells)) {
        codes->back() = Odd;
    } else if (auto *wide = std::get_if<WideCodes>(&cells)) {
        wide->back() = Odd;
    } // a number stays absent
}

// False when the column cannot hold it and give it back as it is.
bool ChunkBuilder::put(int leaf, const QJsonValue &value)
{
    if (value.isUndefined())
        return true;
    Cells &cells = m_chunk->m_cells[static_cast<std::size_t>(leaf)];
    const Leaf &packed = m_layout->leaves()[static_cast<std::size_t>(leaf)];
    switch (packed.storage) {
    case Storage::Id:
        return putId(std::get<IdCells>(cells), value);
    case Storage::Code:
    case Storage::WideCode:
        return putCode(leaf, value);
    case Storage::Time: {
        qint64 &time = std::get<Times>(cells).back();
        if (value.isNull()) {
            time = packedtime::null;
            return true;
        }
        const auto read = packedtime::pack(value.toString(), packed.column->kind);
        time = read.value_or(packedtime::odd);
        return read.has_value();
    }
    case Storage::Number: {
        double &number = std::get<Numbers>(cells).back();
        if (value.isNull())
            number = nullNumber;
        else if (value.isDouble() && QJsonValue(value.toDouble()) == value)
            number = value.toDouble();
        else
            return false;
        return true;
    }
    case Storage::Text:
        if (!value.isString() && !value.isNull())
            return false;
        std::get<Places>(cells).back() =
            value.isNull() ? quint32(Null) : placeOf(value.toString().toUtf8());
        return true;
    case Storage::Json:
        if (!value.isArray() && !value.isObject() && !value.isNull())
            return false;
        std::get<Places>(cells).back() = value.isNull() ? quint32(Null) : placeOf(compact(value));
        return true;
    }
    return false;
}

bool ChunkBuilder::putId(IdCells &ids, const QJsonValue &value)
{
    if (value.isNull()) {
        ids.prefixes.back() = Null;
        return true;
    }
    if (!value.isString())
        return false;
    const QString text = value.toString();
    if (const auto packed = PackedId::pack(text)) {
        if (const auto prefix = m_dictionaries.prefixes.number(packed->prefix, mostCodes)) {
            ids.prefixes.back() = static_cast<quint8>(*prefix + FirstValue);
            ids.bytes.back() = packed->bytes;
            return true;
        }
    }
    const quint32 place = placeOf(text.toUtf8());
    ids.prefixes.back() = Odd;
    std::memcpy(ids.bytes.back().data(), &place, sizeof place);
    return true;
}

bool ChunkBuilder::putCode(int leaf, const QJsonValue &value)
{
    if (value.isNull()) {
        setCode(leaf, Null);
        return true;
    }
    const Leaf &packed = m_layout->leaves()[static_cast<std::size_t>(leaf)];
    const bool flag = packed.column->kind == Kind::Flag;
    if (flag ? !value.isBool() : !value.isString())
        return false;
    const QString text = flag ? flagWord(value.toBool()) : value.toString();
    if (text.size() > longestWord)
        return false;
    const quint32 most = packed.storage == Storage::Code ? mostCodes : mostWideCodes;
    const auto number = m_dictionaries.leaves[static_cast<std::size_t>(leaf)].number(text, most);
    if (!number)
        return false;
    setCode(leaf, *number + FirstValue);
    return true;
}

void ChunkBuilder::setCode(int leaf, quint32 code)
{
    Cells &cells = m_chunk->m_cells[static_cast<std::size_t>(leaf)];
    if (auto *codes = std::get_if<Codes>(&cells))
        codes->back() = static_cast<quint8>(code);
    else
        std::get<WideCodes>(cells).back() = static_cast<quint16>(code);
}

void ChunkBuilder::setRest(quint32 place)
{
    Places &rests = m_chunk->m_rests;
    if (rests.empty() && place < FirstValue)
        return;
    rests.resize(size() - 1, Absent);
    rests.push_back(place);
}

// Equal texts of a chunk are kept once.
quint32 ChunkBuilder::placeOf(QByteArrayView text)
{
    const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
    if (const auto known = m_places.constFind(key); known != m_places.constEnd())
        return *known;
    QByteArray &arena = m_chunk->m_arena;
    const auto place = static_cast<quint32>(arena.size());
    const auto length = static_cast<quint32>(text.size());
    arena.append(reinterpret_cast<const char *>(&length), sizeof length);
    arena.append(text.data(), text.size());
    m_places.insert(text.toByteArray(), place);
    return place;
}

quint32 ChunkBuilder::copied(const Chunk &from, quint32 place)
{
    return place < FirstValue ? place : placeOf(from.textAt(place));
}

void ChunkBuilder::add(const Chunk &from, quint32 row)
{
    m_chunk->m_sequences.push_back(from.sequence(row));
    m_chunk->m_versions.push_back(from.version(row));
    for (std::size_t leaf = 0; leaf < m_chunk->m_cells.size(); ++leaf) {
        const Cells &source = from.m_cells[leaf];
        std::visit(
            [&](auto &cells) {
                using T = std::decay_t<decltype(cells)>;
                const T &others = std::get<T>(source);
                if constexpr (std::is_same_v<T, IdCells>) {
                    cells.prefixes.push_back(others.prefixes[row]);
                    cells.bytes.push_back(others.bytes[row]);
                    if (others.prefixes[row] != Odd)
                        return;
                    quint32 place = 0;
                    std::memcpy(&place, others.bytes[row].data(), sizeof place);
                    place = copied(from, place);
                    std::memcpy(cells.bytes.back().data(), &place, sizeof place);
                } else if constexpr (std::is_same_v<T, Places>) {
                    cells.push_back(copied(from, others[row]));
                } else {
                    cells.push_back(others[row]);
                }
            },
            m_chunk->m_cells[leaf]);
    }
    setRest(from.m_rests.empty() ? quint32(Absent) : copied(from, from.m_rests[row]));
}

std::shared_ptr<Chunk> ChunkBuilder::build()
{
    m_chunk->m_dictionaries = m_dictionaries.frozen();
    m_chunk->m_arena.squeeze();
    m_places.clear();
    return std::shared_ptr<Chunk>(std::move(m_chunk));
}

} // namespace smile::records
