#pragma once

#include "parts/cellroles.h"

#include <QStyledItemDelegate>

namespace smile::console {

/// Paints every cell of a TableView (and of plain lists that use the roles) after LookRole.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What the cell tells under the pointer, as plain text: always what its model adds
    /// (ToolTipRole), its own text only when the cell does not show all of it.
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Where the eye of a masked cell stands.
    static QRect eyePlace(const QRect &cell);

    /// Room that a look needs beside the text itself, cell padding included, in logical pixels.
    static int extraWidth(CellLook look);
};

} // namespace smile::console
