#pragma once

#include "records/snapshot.h"

#include <atomic>
#include <map>

namespace smile::records {

/// The folded texts of rows, one after the other. Row i is bytes[starts[i] … starts[i + 1]); the
/// texts of its columns stand on lines of their own, so no match runs over two.
struct TextArena
{
    QByteArray bytes;
    std::vector<quint32> starts; ///< one more than rows
};

/// The texts of the times of one column: rows of one day share one.
class DayTexts
{
public:
    explicit DayTexts(const catalog::Column &column)
        : m_column(&column)
        , m_isMoment(column.kind == catalog::Kind::DateTime)
    { }

    /// Times of other centuries are not worth their memory: their texts are among the row's own.
    static bool covers(qint64 time, catalog::Kind kind);
    void add(const Times &times, const catalog::Wording &wording);
    const std::vector<QByteArray> &texts() const { return m_texts; } ///< folded
    /// Marks for isMarked(): of the times that have one of the marked texts.
    std::vector<quint8> timesOf(const std::vector<quint8> &texts) const;
    /// Of any time, also one that it does not cover.
    bool isMarked(const std::vector<quint8> &times, qint64 time) const
    {
        const auto bucket = static_cast<quint64>(bucketOf(time) - m_first);
        return bucket < times.size() && times[bucket] != 0;
    }

private:
    static constexpr qint64 bucketMilliseconds =
        15 * 60 * 1000; ///< the offset of every zone is whole ones

    qint64 bucketOf(qint64 time) const
    {
        if (!m_isMoment)
            return time;
        const qint64 milliseconds = packedtime::milliseconds(time);
        const qint64 bucket = milliseconds / bucketMilliseconds;
        return milliseconds % bucketMilliseconds < 0 ? bucket - 1 : bucket;
    }
    quint32 numberOf(qint64 time, const catalog::Wording &wording);
    void reach(qint64 first, qint64 last);

    const catalog::Column *m_column;
    bool m_isMoment; ///< else a day
    qint64 m_first = 0; ///< bucket of the first number
    std::vector<quint32> m_numbers; ///< of each bucket
    std::vector<QByteArray> m_texts;
    QHash<QString, quint32> m_known;
};

/// What the words of a search are looked for in, apart from what is found faster in the packed
/// columns themselves (ids, and words that dictionaries have): made once per chunk, kept between
/// keystrokes. The names that ids stand for change while lists load, so they are kept apart. For
/// one thread at a time.
class RowTexts
{
public:
    struct Texts
    {
        std::shared_ptr<const Chunk> chunk;
        TextArena own;
        TextArena names;
    };

    explicit RowTexts(const Layout &layout);

    /// Makes of() answer for all chunks of `rows`; what is no longer among them is dropped. False
    /// when it gave up because `cancelled` was set; what was made until then is kept.
    bool prepare(const Snapshot &rows, const catalog::Wording &wording,
                 const std::atomic_bool &cancelled);
    const Texts &of(const Chunk &chunk) const { return m_texts.at(&chunk); }
    /// Of a leaf of times.
    const DayTexts &days(int leaf) const { return m_days.at(leaf); }

private:
    void forget(const catalog::Wording &wording);
    void dropOthers(const Snapshot &rows);
    TextArena ownTexts(const Chunk &chunk, const catalog::Wording &wording) const;
    TextArena nameTexts(const Chunk &chunk) const;

    const Layout &m_layout;
    QLocale m_locale;
    QTimeZone m_zone;
    catalog::Names m_names;
    std::map<const Chunk *, Texts> m_texts;
    std::map<int, DayTexts> m_days;
};

} // namespace smile::records
