#pragma once

#include "parts/cellroles.h"
#include "records/find/find.h"

#include <QStandardItem>
#include <QStyledItemDelegate>

namespace smile::console {

/// What a row of the search results opens.
enum SearchRole {
    SearchRowRole = Qt::UserRole + 1, ///< int(SearchRow)
    IconNameRole,
    SubtitleRole,
    SubtitleMatchRole, ///< as MatchRole
    ResourceRole, ///< key of the resource; the id is in IdRole, its person in OwnerRole
    IdRole,
    OwnerRole,
    ActionRole,
    CommandRole, ///< index of a QAction that was offered
    PageRole,
    FilterRole ///< what stands in the "Filter" field of the page in PageRole
};

enum class SearchRow {
    Thing, ///< may be opened
    Group, ///< the line above its things
    Notice ///< a sentence
};

QStandardItem *searchThing(const QString &title, const QString &subtitle, const QString &iconName);
QStandardItem *searchHit(const records::Hit &hit, const QString &subtitle);
QStandardItem *searchGroup(const QString &words);
QStandardItem *searchNotice(const QString &words);
bool isSearchThing(const QModelIndex &index);

/// Paints them: groups 26 high, things 36, sentences as high as they need.
class SearchRowPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// In a list of this width.
    static int heightOf(const QModelIndex &index, int width);

private:
    static void paintThing(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
};

} // namespace smile::console
