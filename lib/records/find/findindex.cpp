#include "records/find/findindex.h"

#include <QHash>

#include <algorithm>
#include <atomic>

namespace smile::records {
namespace {

quint32 hashOf(QByteArrayView id)
{
    const quint64 hash = qHash(id, 0);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

// The texts that are still somebody's, one after the other again.
void compact(FindChunk &chunk)
{
    FindArena texts;
    texts.bytes.reserve(chunk.texts.bytes.size() / 2);
    std::vector<quint16> rowOfText;
    for (std::size_t row = 0; row < chunk.rows(); ++row) {
        quint16 &text = chunk.textOfRow[row];
        if (text == FindChunk::none)
            continue;
        texts.append(chunk.texts.at(text));
        text = static_cast<quint16>(rowOfText.size());
        rowOfText.push_back(static_cast<quint16>(row));
    }
    chunk.texts = std::move(texts);
    chunk.rowOfText = std::move(rowOfText);
}

} // namespace

void FindArena::append(QByteArrayView text)
{
    bytes.append(text.data(), text.size());
    starts.push_back(static_cast<quint32>(bytes.size()));
}

QByteArrayView FindArena::at(std::size_t text) const
{
    return QByteArrayView(bytes).sliced(starts[text], starts[text + 1] - starts[text]);
}

void FindArena::blank(std::size_t text)
{
    std::fill(bytes.begin() + starts[text], bytes.begin() + starts[text + 1], '\n');
}

FindChunk &FindIndex::own(std::size_t chunk)
{
    std::shared_ptr<FindChunk> &kept = m_chunks[chunk];
    if (kept.use_count() > 1)
        kept = std::make_shared<FindChunk>(*kept);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // what its last reader read is over
    return *kept;
}

QByteArrayView FindIndex::idOf(quint32 row) const
{
    return m_chunks[row / FindChunk::mostRows]->ids.at(row % FindChunk::mostRows);
}

// Where the id stands, else the free place that ends the search for it.
std::size_t FindIndex::placeOf(QByteArrayView id, quint32 hash) const
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t at = hash & mask;
    while (m_places[at].row != freePlace) {
        const Place &place = m_places[at];
        if (place.row != usedPlace && place.hash == hash && idOf(place.row) == id)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

quint32 FindIndex::find(QByteArrayView id) const
{
    return m_places.empty() ? noRow : m_places[placeOf(id, hashOf(id))].row;
}

void FindIndex::put(const QString &id, const QByteArray &text)
{
    const QByteArray bytes = id.toUtf8();
    const quint32 row = find(bytes);
    if (row == noRow)
        append(bytes, text);
    else
        replace(row, text);
}

void FindIndex::append(const QByteArray &id, const QByteArray &text)
{
    if ((m_used + 1) * 10 > m_places.size() * 7)
        grow();
    if (m_chunks.empty() || m_chunks.back()->rows() == FindChunk::mostRows) {
        if (!m_chunks.empty())
            own(m_chunks.size() - 1).texts.bytes.squeeze();
        m_chunks.push_back(std::make_shared<FindChunk>());
    }
    const std::size_t last = m_chunks.size() - 1;
    FindChunk &chunk = own(last);
    const auto row = static_cast<quint32>(last * FindChunk::mostRows + chunk.rows());
    chunk.textOfRow.push_back(static_cast<quint16>(chunk.texts.size()));
    chunk.rowOfText.push_back(static_cast<quint16>(chunk.rows() - 1));
    chunk.texts.append(text);
    chunk.ids.append(id);
    const quint32 hash = hashOf(id);
    m_places[placeOf(id, hash)] = {hash, row};
    ++m_used;
    ++m_size;
}

void FindIndex::replace(quint32 row, const QByteArray &text)
{
    const std::size_t at = row / FindChunk::mostRows;
    const auto inChunk = static_cast<quint16>(row % FindChunk::mostRows);
    const FindChunk &now = *m_chunks[at];
    if (now.texts.at(now.textOfRow[inChunk]) == text)
        return; // most of what changes on a record is nothing that it is found by
    FindChunk &chunk = own(at);
    if (chunk.texts.size() >= 2 * std::size_t(FindChunk::mostRows))
        compact(chunk);
    quint16 &place = chunk.textOfRow[inChunk];
    chunk.texts.blank(place);
    chunk.rowOfText[place] = FindChunk::none;
    place = static_cast<quint16>(chunk.texts.size());
    chunk.rowOfText.push_back(inChunk);
    chunk.texts.append(text);
}

void FindIndex::remove(const QString &id)
{
    const QByteArray bytes = id.toUtf8();
    if (m_places.empty())
        return;
    Place &place = m_places[placeOf(bytes, hashOf(bytes))];
    if (place.row == freePlace)
        return;
    FindChunk &chunk = own(place.row / FindChunk::mostRows);
    const std::size_t row = place.row % FindChunk::mostRows;
    chunk.texts.blank(chunk.textOfRow[row]);
    chunk.rowOfText[chunk.textOfRow[row]] = FindChunk::none;
    chunk.textOfRow[row] = FindChunk::none;
    chunk.ids.blank(row);
    place.row = usedPlace;
    if (--m_size == 0)
        *this = {};
}

void FindIndex::grow()
{
    std::vector<Place> old(std::max<std::size_t>(1024, m_places.size()));
    if (static_cast<std::size_t>(m_size) * 3 > old.size())
        old.resize(old.size() * 2); // else it only sheds the places of rows that are gone
    old.swap(m_places);
    std::ranges::fill(m_places, Place());
    m_used = 0;
    const std::size_t mask = m_places.size() - 1;
    for (const Place &place : old) {
        if (place.row == freePlace || place.row == usedPlace)
            continue;
        std::size_t at = place.hash & mask;
        while (m_places[at].row != freePlace)
            at = (at + 1) & mask;
        m_places[at] = place;
        ++m_used;
    }
}

} // namespace smile::records
