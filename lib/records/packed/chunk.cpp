#include "records/packed/chunk.h"

#include "catalog/path.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace smile::records {
namespace {

const QJsonValue undefined(QJsonValue::Undefined);

QJsonValue markValue(quint32 mark)
{
    return mark == Null ? QJsonValue(QJsonValue::Null) : undefined;
}

QJsonValue parsed(QByteArrayView json)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

Cells emptyCells(Storage storage)
{
    switch (storage) {
    case Storage::Id:
        return IdCells();
    case Storage::Code:
        return Codes();
    case Storage::WideCode:
        return WideCodes();
    case Storage::Time:
        return Times();
    case Storage::Number:
        return Numbers();
    case Storage::Text:
    case Storage::Json:
        return Places();
    }
    return Places();
}

QByteArrayView Chunk::textAt(quint32 place) const
{
    quint32 length = 0;
    std::memcpy(&length, m_arena.constData() + place, sizeof length);
    return QByteArrayView(m_arena).sliced(static_cast<qsizetype>(place + sizeof length), length);
}

QString Chunk::idText(quint32 row, int leaf) const
{
    const auto &ids = cells<IdCells>(leaf);
    const quint8 prefix = ids.prefixes[row];
    if (prefix >= FirstValue)
        return PackedId::text(ids.bytes[row], prefixes()[prefix - FirstValue]);
    if (prefix != Odd)
        return {};
    quint32 place = 0;
    std::memcpy(&place, ids.bytes[row].data(), sizeof place);
    return place < FirstValue ? QString() : QString::fromUtf8(textAt(place));
}

QString Chunk::id(quint32 row) const
{
    return word(row, m_layout->idLeaf());
}

QString Chunk::word(quint32 row, int leaf) const
{
    return m_layout->leaves()[static_cast<std::size_t>(leaf)].storage == Storage::Id
               ? idText(row, leaf)
               : value(row, leaf).toString();
}

QJsonValue Chunk::wordOf(int leaf, quint32 code) const
{
    const QString &text = dictionary(leaf)[code - FirstValue];
    return m_layout->leaves()[static_cast<std::size_t>(leaf)].column->kind == catalog::Kind::Flag
               ? QJsonValue(text == flagWord(true))
               : QJsonValue(text);
}

QJsonValue Chunk::value(quint32 row, int leaf) const
{
    const Leaf &packed = m_layout->leaves()[static_cast<std::size_t>(leaf)];
    const auto code = [&](quint32 mark) {
        return mark >= FirstValue ? wordOf(leaf, mark) : markValue(mark);
    };
    if (isOdd(row, leaf))
        return catalog::valueAt(restOf(row), QLatin1StringView(packed.column->path));
    switch (packed.storage) {
    case Storage::Id: {
        const quint8 mark = cells<IdCells>(leaf).prefixes[row];
        return mark < Odd ? markValue(mark) : QJsonValue(idText(row, leaf));
    }
    case Storage::Code:
        return code(cells<Codes>(leaf)[row]);
    case Storage::WideCode:
        return code(cells<WideCodes>(leaf)[row]);
    case Storage::Time: {
        const qint64 time = cells<Times>(leaf)[row];
        if (!packedtime::isTime(time))
            return markValue(time == packedtime::null ? Null : Absent);
        return packedtime::text(time, packed.column->kind);
    }
    case Storage::Number: {
        const double number = cells<Numbers>(leaf)[row];
        return std::isnan(number) ? markValue(std::signbit(number) ? Null : Absent)
                                  : QJsonValue(number);
    }
    case Storage::Text: {
        const quint32 place = cells<Places>(leaf)[row];
        return place < FirstValue ? markValue(place) : QJsonValue(QString::fromUtf8(textAt(place)));
    }
    case Storage::Json: {
        const quint32 place = cells<Places>(leaf)[row];
        return place < FirstValue ? markValue(place) : parsed(textAt(place));
    }
    }
    return undefined;
}

// An odd number has no mark of its own: it is absent, but the row has a rest that holds it.
bool Chunk::isOdd(quint32 row, int leaf) const
{
    if (restText(row).isEmpty())
        return false;
    switch (m_layout->leaves()[static_cast<std::size_t>(leaf)].storage) {
    case Storage::Id: {
        const auto &ids = cells<IdCells>(leaf);
        quint32 place = 0;
        std::memcpy(&place, ids.bytes[row].data(), sizeof place);
        return ids.prefixes[row] == Odd && place == Odd;
    }
    case Storage::Code:
        return cells<Codes>(leaf)[row] == Odd;
    case Storage::WideCode:
        return cells<WideCodes>(leaf)[row] == Odd;
    case Storage::Time:
        return cells<Times>(leaf)[row] == packedtime::odd;
    case Storage::Number: {
        const double number = cells<Numbers>(leaf)[row];
        return std::isnan(number) && !std::signbit(number);
    }
    case Storage::Text:
    case Storage::Json:
        return cells<Places>(leaf)[row] == Odd;
    }
    return false;
}

QJsonValue Chunk::valueOf(quint32 row, const catalog::Column &column) const
{
    const Layout::Place place = m_layout->placeOf(column);
    const QJsonValue whole = value(row, place.leaf);
    if (place.inside.isEmpty())
        return whole;
    const QJsonValue first = whole.isArray() ? whole.toArray().at(0) : whole;
    return catalog::valueAt(first.toObject(), place.inside);
}

QJsonValue Chunk::valueAt(quint32 row, QLatin1StringView path) const
{
    const Layout::Place place = m_layout->placeOf(path);
    if (place.leaf >= 0 && place.inside.isEmpty()
        && m_layout->leaves()[static_cast<std::size_t>(place.leaf)].sent)
        return value(row, place.leaf);
    const QLatin1StringView key =
        path.first(path.indexOf(u'.') < 0 ? path.size() : path.indexOf(u'.'));
    const bool packed = std::ranges::any_of(
        m_layout->root().children, [key](const Layout::Node &node) { return node.key == key; });
    return catalog::valueAt(packed ? json(row) : restOf(row), path);
}

QByteArrayView Chunk::restText(quint32 row) const
{
    if (m_rests.empty() || m_rests[row] < FirstValue)
        return {};
    return textAt(m_rests[row]);
}

QJsonObject Chunk::restOf(quint32 row) const
{
    const QByteArrayView text = restText(row);
    return text.isEmpty() ? QJsonObject() : parsed(text).toObject();
}

QJsonObject Chunk::json(quint32 row) const
{
    return join(m_layout->root(), restOf(row), row);
}

QJsonObject Chunk::join(const Layout::Node &node, QJsonObject rest, quint32 row) const
{
    for (const Layout::Node &child : node.children) {
        if (child.leaf >= 0) {
            if (isOdd(row, child.leaf))
                continue; // the rest holds it
            const QJsonValue own = value(row, child.leaf);
            if (!own.isUndefined())
                rest.insert(child.key, own);
            continue;
        }
        const QJsonValue other = rest.value(child.key);
        if (!other.isUndefined() && !other.isObject())
            continue;
        const QJsonObject joined = join(child, other.toObject(), row);
        if (!joined.isEmpty() || other.isObject())
            rest.insert(child.key, joined);
    }
    return rest;
}

namespace {

/// Compares the cells of one leaf in two rows.
struct SameCell
{
    const Chunk &left, &right;
    quint32 leftRow, rightRow;
    const Cells &others;

    template <class T>
    bool operator()(const std::vector<T> &mine) const
    {
        const T own = mine[leftRow], other = std::get<std::vector<T>>(others)[rightRow];
        if constexpr (std::is_same_v<T, quint32>)
            return own < FirstValue || other < FirstValue ? own == other
                                                          : left.textAt(own) == right.textAt(other);
        else
            return std::memcmp(&own, &other, sizeof own) == 0; // NaNs are marks
    }
    bool operator()(const IdCells &mine) const
    {
        const auto &theirs = std::get<IdCells>(others);
        const quint8 prefix = mine.prefixes[leftRow];
        if (prefix != theirs.prefixes[rightRow])
            return false;
        if (prefix >= FirstValue)
            return mine.bytes[leftRow] == theirs.bytes[rightRow];
        if (prefix != Odd)
            return true;
        quint32 own = 0, other = 0;
        std::memcpy(&own, mine.bytes[leftRow].data(), sizeof own);
        std::memcpy(&other, theirs.bytes[rightRow].data(), sizeof other);
        return own < FirstValue || other < FirstValue ? own == other
                                                      : left.textAt(own) == right.textAt(other);
    }
};

} // namespace

bool Chunk::same(const Chunk &left, quint32 leftRow, const Chunk &right, quint32 rightRow)
{
    for (std::size_t leaf = 0; leaf < left.m_cells.size(); ++leaf) {
        const SameCell same{left, right, leftRow, rightRow, right.m_cells[leaf]};
        if (!std::visit(same, left.m_cells[leaf]))
            return false;
    }
    return left.restText(leftRow) == right.restText(rightRow);
}

} // namespace smile::records
