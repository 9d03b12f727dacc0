#include "records/packed/chunkbytes.h"

#include "records/packed/chunkbuilder.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace smile::records {
namespace {

// Columns lie there in the machine's own order of bytes: another machine's file is of no use.
constexpr quint32 format = 0x53430001;
constexpr auto streamVersion = QDataStream::Qt_6_0;

/// Which columns a chunk has, and how they are stored.
QByteArray shapeOf(const Layout &layout)
{
    QByteArray shape;
    for (const Leaf &leaf : layout.leaves()) {
        shape += leaf.column->path;
        shape += static_cast<char>('A' + int(leaf.column->kind));
        shape += static_cast<char>('a' + int(leaf.storage));
    }
    return shape;
}

template <class T>
void writeRaw(QDataStream &out, const std::vector<T> &values)
{
    out.writeRawData(reinterpret_cast<const char *>(values.data()),
                     static_cast<int>(values.size() * sizeof(T)));
}

void writeTexts(QDataStream &out, const std::shared_ptr<const Dictionary::Texts> &texts)
{
    out << (texts ? static_cast<quint32>(texts->size()) : quint32(0));
    for (std::size_t i = 0; texts && i < texts->size(); ++i)
        out << texts->at(i);
}

} // namespace

QByteArray ChunkBytes::write(const Chunk &chunk)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out.writeRawData(reinterpret_cast<const char *>(&format), sizeof format);
    out << QByteArray(SMILE_VERSION) << shapeOf(chunk.layout()) << chunk.size()
        << !chunk.m_rests.empty() << chunk.m_arena;
    writeTexts(out, chunk.m_dictionaries.prefixes);
    for (const auto &texts : chunk.m_dictionaries.leaves)
        writeTexts(out, texts);
    for (const Cells &cells : chunk.m_cells) {
        if (const auto *ids = std::get_if<IdCells>(&cells)) {
            writeRaw(out, ids->bytes);
            writeRaw(out, ids->prefixes);
        } else {
            std::visit(
                [&out](const auto &values) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(values)>, IdCells>)
                        writeRaw(out, values);
                },
                cells);
        }
    }
    writeRaw(out, chunk.m_rests);
    return bytes;
}

class ChunkBytes::Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(QByteArray::fromRawData(bytes.data(), bytes.size()))
        , m_in(m_bytes)
    {
        m_in.setVersion(streamVersion);
    }

    bool readHead(const Layout &layout)
    {
        quint32 seen = 0;
        QByteArray shape;
        if (m_in.readRawData(reinterpret_cast<char *>(&seen), sizeof seen) != sizeof seen
            || seen != format)
            return false;
        m_in >> m_writer >> shape >> m_rows >> m_hasRests;
        return good() && shape == shapeOf(layout) && m_rows <= Chunk::mostRows;
    }

    void read(QByteArray &arena) { m_in >> arena; }

    std::shared_ptr<const Dictionary::Texts> readTexts()
    {
        quint32 count = 0;
        m_in >> count;
        auto texts = std::make_shared<Dictionary::Texts>();
        if (count > m_bytes.size() / qsizetype(sizeof(quint32))) // each has a length at least
            m_in.setStatus(QDataStream::ReadCorruptData);
        for (quint32 i = 0; i < count && good(); ++i)
            m_in >> texts->emplace_back();
        return texts;
    }

    template <class T>
    void read(std::vector<T> &values)
    {
        values.resize(m_rows);
        const auto size = static_cast<int>(m_rows * sizeof(T));
        if (m_in.readRawData(reinterpret_cast<char *>(values.data()), size) != size)
            m_in.setStatus(QDataStream::ReadPastEnd);
    }

    void read(IdCells &ids)
    {
        read(ids.bytes);
        read(ids.prefixes);
    }

    const QByteArray &writer() const { return m_writer; }
    quint32 rows() const { return m_rows; }
    bool hasRests() const { return m_hasRests; }
    bool good() const { return m_in.status() == QDataStream::Ok; }

private:
    QByteArray m_bytes;
    QDataStream m_in;
    QByteArray m_writer;
    quint32 m_rows = 0;
    bool m_hasRests = false;
};

ChunkBytes::Read ChunkBytes::read(std::shared_ptr<const Layout> layout, QByteArrayView bytes)
{
    Reader in(bytes);
    if (!in.readHead(*layout))
        return {};
    auto chunk = std::make_shared<Chunk>(layout, FrozenDictionaries());
    in.read(chunk->m_arena);
    chunk->m_dictionaries.prefixes = in.readTexts();
    for (const Leaf &leaf : layout->leaves()) {
        chunk->m_dictionaries.leaves.push_back(in.readTexts());
        chunk->m_cells.push_back(emptyCells(leaf.storage));
    }
    for (Cells &cells : chunk->m_cells)
        std::visit([&in](auto &values) { in.read(values); }, cells);
    if (in.hasRests())
        in.read(chunk->m_rests);
    chunk->m_sequences.resize(in.rows());
    chunk->m_versions.resize(in.rows());
    if (!in.good() || !isWhole(*chunk))
        return {};
    return {std::move(chunk), in.writer()};
}

namespace {

/// Whether what a column refers to is there.
struct CellsCheck
{
    const QByteArray &arena;
    std::size_t prefixes, words;

    bool isPlace(quint32 place) const
    {
        quint32 length = 0;
        const auto size = static_cast<quint64>(arena.size());
        if (place < FirstValue)
            return true;
        if (place + quint64(sizeof length) > size)
            return false;
        std::memcpy(&length, arena.constData() + place, sizeof length);
        return place + quint64(sizeof length) + length <= size;
    }

    bool operator()(const IdCells &ids) const
    {
        for (std::size_t row = 0; row < ids.prefixes.size(); ++row) {
            const quint8 prefix = ids.prefixes[row];
            quint32 place = 0;
            std::memcpy(&place, ids.bytes[row].data(), sizeof place);
            if (prefix >= FirstValue ? quint32(prefix - FirstValue) >= prefixes
                                     : prefix == Odd && !isPlace(place))
                return false;
        }
        return true;
    }
    bool operator()(const Places &places) const
    {
        return std::ranges::all_of(places, [this](quint32 place) { return isPlace(place); });
    }
    template <class T>
    bool operator()(const std::vector<T> &values) const
    {
        if constexpr (std::is_integral_v<T> && sizeof(T) <= sizeof(quint16))
            return std::ranges::all_of(values,
                                       [this](T code) { return code < words + FirstValue; });
        else
            return true; // any number or time is one
    }
};

} // namespace

bool ChunkBytes::isWhole(const Chunk &chunk)
{
    const std::size_t prefixes = chunk.m_dictionaries.prefixes->size();
    for (std::size_t leaf = 0; leaf < chunk.m_cells.size(); ++leaf) {
        const CellsCheck check{chunk.m_arena, prefixes, chunk.m_dictionaries.leaves[leaf]->size()};
        if (!std::visit(check, chunk.m_cells[leaf]))
            return false;
    }
    return CellsCheck{chunk.m_arena, prefixes, 0}(chunk.m_rests);
}

} // namespace smile::records
