#pragma once

#include "person/timelinewords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace smile::console {

/// A person's timeline, one entry a row, newest first.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Group = casefile::TimelineEntry::Group;
    enum Column { When, What, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that only changed keep their place and the selection.
    void setEntries(const QList<casefile::TimelineEntry> &entries, const catalog::Wording &wording);
    /// Shows these groups alone, without gaps: between two of them there may have been other news.
    /// None: everything.
    void setGroups(const QSet<Group> &groups);
    int countOf(Group group) const; ///< whether shown or not
    const casefile::TimelineEntry &entry(int row) const { return m_rows.at(row).entry; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        casefile::TimelineEntry entry;
        QString key; ///< stays when the words change
        TimelineWords words;
    };

    void showRows();
    QVariant text(const TimelineWords &words, int column) const;

    QList<casefile::TimelineEntry> m_entries;
    QSet<Group> m_groups;
    catalog::Wording m_wording;
    QList<Row> m_rows;
};

} // namespace smile::console
