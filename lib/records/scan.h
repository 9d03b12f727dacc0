#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace smile::records {

/// A piece of text to look for in bytes, made once and looked for often. It compares bytes: both
/// sides are folded UTF-8 (catalog::folded), so that a match of bytes is one of letters. What a
/// search costs follows from the length of the hay alone, not from the letters of the needle.
class Needle
{
public:
    explicit Needle(QByteArray folded);

    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &bytes() const { return m_bytes; }
    /// Where it first stands at or after `from` (0 … hay.size()); -1 when nowhere. Reads nothing
    /// outside of `hay`. The empty needle stands everywhere.
    qsizetype find(QByteArrayView hay, qsizetype from = 0) const;
    bool in(QByteArrayView hay) const { return find(hay) >= 0; }

private:
    QByteArray m_bytes;
};

/// Appends to `found`, in rising order, the rows of an arena that hold the needle. Row i is
/// arena[starts[i] … starts[i + 1]): one start more than rows. A match never runs over two rows.
void findRows(QByteArrayView arena, std::span<const quint32> starts, const Needle &needle,
              std::vector<quint32> &found);

/// Of the rows in `found` keeps those that hold this needle too.
void keepRows(QByteArrayView arena, std::span<const quint32> starts, const Needle &needle,
              std::vector<quint32> &found);

} // namespace smile::records
