#pragma once

#include "parts/celldelegate.h"

namespace smile::console {

/// Paints one of several values of a field. Where it differs (DetailRole: how, in words) it has two
/// lines, with the letters of MatchRole marked; a missing one has the words in its place. Muted
/// when ValueRole is true.
class ComparedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace smile::console
