#pragma once

#include <QStyledItemDelegate>

namespace smile::console {

/// A profile in the list: a tile in the colour of its environment, its name, its host, and “In
/// use”.
class ProfileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace smile::console
