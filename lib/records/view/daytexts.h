#pragma once

#include "catalog/cell.h"
#include "records/packed/chunk.h"

namespace smile::records {

/// A date, month or moment as words are looked for in it: its day in the person's zone, not folded.
QString timeText(const QJsonValue &value, const catalog::Column &column,
                 const catalog::Wording &wording);

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
        // The marks of absent times are far below the first: they wrap around.
        const quint64 bucket = static_cast<quint64>(bucketOf(time)) - static_cast<quint64>(m_first);
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

} // namespace smile::records
