#include "settings/profiledelegate.h"

#include "parts/statechip.h"
#include "settings/profilemodel.h"
#include "theme/buttonlook.h"
#include "theme/fonts.h"

#include <QPainter>

namespace smile::console {
namespace {

constexpr int rowHeight = 48;
constexpr int padding = 12;
constexpr int tileWidth = 4; // the environment's colour; its words stand beside it
constexpr int gap = 12;

} // namespace

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused =
        option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, focused ? theme.sel : theme.selInactive);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (selected && focused)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          theme.accent);

    QRect room = option.rect.adjusted(padding, 6, -padding, -6);
    const auto environment = Environment(index.data(ProfileModel::EnvironmentRole).toInt());
    paintBox(painter, QRect(room.left(), room.top() + 2, tileWidth, room.height() - 4), 2,
             theme.band(environment).ground, Qt::transparent);
    room.setLeft(room.left() + tileWidth + gap);
    if (index.data(ProfileModel::InUseRole).toBool()) {
        const QString word = tr("In use");
        const int width = stateChipWidth(word);
        paintStateChip(painter, QRect(room.right() + 1 - width, room.top(), width, room.height()),
                       State::Ok, word, option.palette);
        room.setRight(room.right() - width - 8);
    }
    const auto line = [&](TextStyle style, const QColor &colour, const QString &text,
                          Qt::Alignment alignment) {
        const QFont font = textFont(style);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, int(alignment),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    line(TextStyle::Strong, selected ? theme.selText : theme.text, index.data().toString(),
         Qt::AlignLeft | Qt::AlignTop);
    line(TextStyle::Label, theme.muted, index.data(ProfileModel::DetailRole).toString(),
         Qt::AlignLeft | Qt::AlignBottom);
    painter->restore();
}

} // namespace smile::console
