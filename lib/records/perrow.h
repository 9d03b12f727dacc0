#pragma once

#include "records/table.h"

#include <vector>

namespace smile::records {

/// A value beside each row of a table, kept while that very row stays. Rows that are new get an
/// empty one.
template <class T>
class PerRow
{
public:
    const QList<Record> &rows() const { return m_rows; }
    T &operator[](qsizetype row) { return m_values[static_cast<std::size_t>(row)]; }
    const T &operator[](qsizetype row) const { return m_values[static_cast<std::size_t>(row)]; }
    void reset() { m_values.assign(m_values.size(), {}); }

    /// Goes over to `rows`. Tables append and replace in place and keep their order when rows go,
    /// so most rows stand where they stood.
    void adopt(const QList<Record> &rows)
    {
        if (rows.isSharedWith(m_rows))
            return;
        std::vector<T> values(static_cast<std::size_t>(rows.size()));
        QHash<Record, qsizetype> moved;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            qsizetype from = i;
            if (i >= m_rows.size() || m_rows.at(i) != rows.at(i)) {
                if (moved.isEmpty()) {
                    for (qsizetype old = i; old < m_rows.size(); ++old)
                        moved.insert(m_rows.at(old), old);
                }
                from = moved.value(rows.at(i), -1);
            }
            if (from >= 0)
                values[static_cast<std::size_t>(i)] = std::move((*this)[from]);
        }
        m_values = std::move(values);
        m_rows = rows;
    }

private:
    QList<Record> m_rows;
    std::vector<T> m_values; ///< of m_rows
};

} // namespace smile::records
