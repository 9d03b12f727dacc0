#pragma once

#include "records/view/rowset.h"
#include "records/view/view.h"

#include <QSet>

namespace smile::records {

/// A condition made ready for a million rows.
class Filter
{
public:
    Filter(const Condition &condition, const Layout &layout, const QTimeZone &zone);

    const QByteArray &path() const { return m_path; }
    /// Of some rows of a part, keeps those for which it holds.
    void keep(const Chunk &chunk, PartRows &rows) const;

private:
    template <class Cells>
    void keepCodes(const Chunk &chunk, PartRows &rows) const;
    void keepTimes(const Chunk &chunk, PartRows &rows) const;
    void keepIds(const Chunk &chunk, PartRows &rows) const;
    bool hasMoments() const;
    bool holds(const Chunk &chunk, quint32 row) const;
    bool inRange(const QJsonValue &value) const;
    bool isOneOf(const QJsonValue &value) const;

    QByteArray m_path;
    const catalog::Column *m_column;
    Layout::Place m_place;
    Storage m_storage = Storage::Json;
    QSet<QString> m_values;
    QDate m_from, m_to;
    QDateTime m_start, m_end; ///< the days as moments, or narrower ones; m_end is exclusive
    bool m_ofMoments = false;
};

/// The values of a column that a condition or a facet goes by: one, several (a list), or none.
QStringList facetValues(const QJsonValue &value);

} // namespace smile::records
