#pragma once

#include <QByteArray>
#include <QString>

#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace smile::records {

/// Texts one after the other; text i is bytes[starts[i] … starts[i + 1]).
struct FindArena
{
    QByteArray bytes;
    std::vector<quint32> starts{0};

    std::size_t size() const { return starts.size() - 1; }
    void append(QByteArrayView text);
    QByteArrayView at(std::size_t text) const;
    void blank(std::size_t text); ///< leaves nothing of it to be found
};

/// Some thousand rows of an index. A reader on another thread holds a chunk as it was; who writes
/// makes a copy then.
struct FindChunk
{
    static constexpr quint32 mostRows = 8192;
    static constexpr quint16 none = std::numeric_limits<quint16>::max();

    FindArena texts; ///< what rows are found by, in the order in which it came
    std::vector<quint16> rowOfText; ///< none: outdated, and blank
    std::vector<quint16> textOfRow; ///< none: the row is gone
    FindArena ids; ///< of the rows, as sent

    std::size_t rows() const { return textOfRow.size(); }
};

using FindChunks = std::vector<std::shared_ptr<const FindChunk>>;

/// What the records of one table are found by: a folded text and an id each, in a few large blocks
/// of bytes, in the order in which the records came. For one thread; what chunks() gives may be
/// read by any.
class FindIndex
{
public:
    /// `text`: folded, every line of it between line feeds ("\nana cruz\n09171234567\n").
    void put(const QString &id, const QByteArray &text);
    /// Its text and its id are overwritten, not only forgotten.
    void remove(const QString &id);
    qsizetype size() const { return m_size; }
    bool contains(const QString &id) const { return find(id.toUtf8()) != noRow; }
    FindChunks chunks() const { return {m_chunks.begin(), m_chunks.end()}; }

private:
    /// A place of the hash table: open addressing, so that a million ids cost eight bytes each.
    struct Place
    {
        quint32 hash = 0;
        quint32 row = freePlace;
    };
    static constexpr quint32 freePlace = std::numeric_limits<quint32>::max();
    static constexpr quint32 usedPlace = freePlace - 1; ///< of a row that is gone
    static constexpr quint32 noRow = freePlace;

    FindChunk &own(std::size_t chunk);
    QByteArrayView idOf(quint32 row) const;
    std::size_t placeOf(QByteArrayView id, quint32 hash) const;
    quint32 find(QByteArrayView id) const;
    void append(const QByteArray &id, const QByteArray &text);
    void replace(quint32 row, const QByteArray &text);
    void grow();

    std::vector<std::shared_ptr<FindChunk>> m_chunks;
    std::vector<Place> m_places;
    std::size_t m_used = 0; ///< places that are not free
    qsizetype m_size = 0;
};

} // namespace smile::records
