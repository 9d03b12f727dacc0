#include "parts/celldelegate.h"

#include "catalog/cell.h"
#include "parts/eyebutton.h"
#include "parts/paint.h"
#include "parts/statechip.h"
#include "parts/tableview.h"
#include "parts/tooltip.h"
#include "theme/buttonlook.h"
#include "theme/fonts.h"
#include "theme/icons.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

#include <optional>

namespace smile::console {
namespace {

constexpr int Padding = 10;
constexpr int AvatarSize = 22;
constexpr int IconSize = 16;
constexpr int EyeSize = 22;

/// Everything a look needs to paint one cell.
struct Cell
{
    QPainter *painter;
    QRect rect; ///< without the padding
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Theme &theme;
    QString text;
    CellLook look;

    bool selected() const { return option.state.testFlag(QStyle::State_Selected); }
    QColor ink() const { return selected() ? theme.selText : theme.text; }

    std::optional<State> state() const
    {
        const QVariant value = index.data(StateRole);
        return value.isValid() ? std::optional(State(value.toInt())) : std::nullopt;
    }
};

void drawLine(const Cell &cell, const QRect &rect, const QFont &font, const QColor &colour,
              const QString &text, Qt::Alignment side = Qt::AlignLeft,
              Qt::TextElideMode elide = Qt::ElideRight)
{
    cell.painter->setFont(font);
    cell.painter->setPen(colour);
    if (hasMask(text)) {
        paintMaskedText(cell.painter, rect, text, colour, cell.option.palette, side);
        return;
    }
    cell.painter->drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                           cell.painter->fontMetrics().elidedText(text, elide, rect.width()));
}

void drawText(const Cell &cell, const QFont &font, const QColor &colour)
{
    const auto matches = cell.index.data(MatchRole).value<QList<TextSpan>>();
    if (matches.isEmpty()) {
        const Qt::Alignment side = cell.option.displayAlignment & Qt::AlignHorizontal_Mask;
        drawLine(cell, cell.rect, font, colour, cell.text, side);
        return;
    }
    cell.painter->setFont(font);
    cell.painter->setPen(colour);
    paintMatchedText(cell.painter, cell.rect, cell.text, matches, cell.option.palette);
}

void paintPerson(const Cell &cell)
{
    QRect avatar(cell.rect.x(), 0, AvatarSize, AvatarSize);
    avatar.moveTop(cell.rect.y() + (cell.rect.height() - AvatarSize) / 2);
    const QString key = cell.index.data(KeyRole).toString();
    paintAvatar(cell.painter, avatar, cell.text, key, cell.option.palette);

    const QString digits = cell.index.data(DetailRole).toString();
    const QFont digitsFont = textFont(TextStyle::Base);
    const int digitsWidth = digits.isEmpty() ? 0 : 8 + maskedTextWidth(digits, digitsFont);
    const QRect whole = cell.rect.adjusted(AvatarSize + 8, 0, 0, 0);
    // The name gives way first, the digits never.
    const QRect nameRect = whole.adjusted(0, 0, -qMin(digitsWidth, whole.width()), 0);
    const QFont nameFont = textFont(TextStyle::Strong);
    const auto matches = cell.index.data(MatchRole).value<QList<TextSpan>>();
    cell.painter->setFont(nameFont);
    cell.painter->setPen(cell.ink());
    int used = qMin(maskedTextWidth(cell.text, nameFont), nameRect.width());
    if (matches.isEmpty())
        used = paintMaskedText(cell.painter, nameRect, cell.text, cell.ink(), cell.option.palette);
    else
        paintMatchedText(cell.painter, nameRect, cell.text, matches, cell.option.palette);
    if (!digits.isEmpty()) {
        const QRect rest = whole.adjusted(qMin(used, nameRect.width()) + 8, 0, 0, 0);
        drawLine(cell, rest, digitsFont, cell.theme.muted, digits);
    }
}

// The text of the cell tells the code too, for those who hear or copy it; it is painted apart.
QString withoutCode(const QString &text, const QString &code)
{
    const QString end = u" · " + code;
    return !code.isEmpty() && text.endsWith(end) ? text.chopped(end.size()) : text;
}

void paintWrong(const Cell &cell)
{
    const QFont font = textFont(TextStyle::Base);
    const QString code = cell.index.data(DetailRole).toString();
    Cell words = cell;
    words.text = withoutCode(cell.text, code);
    drawText(words, font, cell.ink());
    const QRect rest = cell.rect.adjusted(textWidthOf(font, words.text) + Padding, 0, 0, 0);
    if (!code.isEmpty() && rest.width() > 40)
        drawLine(cell, rest, textFont(TextStyle::CodeSmall), cell.theme.muted, code);
}

void paintFlag(const Cell &cell)
{
    const QRect place(cell.rect.topLeft(), QSize(14, cell.rect.height()));
    if (cell.index.data(ValueRole).toBool())
        paintIcon(cell.painter, place, QStringLiteral("check"), cell.theme.text2, 14);
    else
        drawLine(cell, cell.rect, textFont(TextStyle::Base), cell.theme.muted, QStringLiteral("–"));
}

void paintProgress(const Cell &cell)
{
    const int wordsWidth = textWidthOf(textFont(TextStyle::Base), cell.text);
    const int barWidth = qBound(24, cell.rect.width() - wordsWidth - 8, 80);
    const QRect bar(cell.rect.x(), cell.rect.center().y() - 1, barWidth, 3);
    const auto state = cell.state();
    paintMeter(cell.painter, bar, cell.index.data(ValueRole).toDouble(),
               state ? cell.theme.state(*state).dot : cell.theme.accent, cell.option.palette);
    drawLine(cell, cell.rect.adjusted(barWidth + 8, 0, 0, 0), textFont(TextStyle::Base),
             cell.theme.text2, cell.text);
}

QColor stateInk(const Cell &cell, const QColor &usual)
{
    const auto state = cell.state();
    if (!state || *state == State::Ok)
        return usual;
    return *state == State::Off || *state == State::Out ? cell.theme.muted
                                                        : cell.theme.state(*state).text;
}

void paintIconed(const Cell &cell)
{
    const State state = cell.state().value_or(State::Off);
    const bool quiet = state == State::Out || state == State::Off;
    const QRect place(cell.rect.topLeft(), QSize(IconSize, cell.rect.height()));
    paintIcon(cell.painter, place, cell.index.data(IconRole).toString(),
              quiet ? cell.theme.muted : cell.theme.state(state).dot, IconSize);
    Cell words = cell;
    words.rect.adjust(IconSize + Padding, 0, 0, 0);
    drawText(words, textFont(TextStyle::Base), state == State::Out ? cell.theme.muted : cell.ink());
}

void paintContent(const Cell &cell)
{
    const State chipState = cell.state().value_or(State::Out);
    switch (cell.look) {
    case CellLook::Text:
        drawText(cell, textFont(TextStyle::Base), stateInk(cell, cell.ink()));
        break;
    case CellLook::Muted:
        drawText(cell, textFont(TextStyle::Base), cell.theme.muted);
        break;
    case CellLook::Strong:
        drawText(cell, textFont(TextStyle::Bold), stateInk(cell, cell.ink()));
        break;
    case CellLook::Chip:
        paintStateChip(cell.painter, cell.rect, chipState, cell.text, cell.option.palette);
        break;
    case CellLook::OutlineChip:
        paintStateChip(cell.painter, cell.rect, State::Out, cell.text, cell.option.palette);
        break;
    case CellLook::Status:
        if (cell.state().value_or(State::Ok) == State::Ok)
            drawText(cell, textFont(TextStyle::Base), cell.theme.text2);
        else
            paintStateChip(cell.painter, cell.rect, chipState, cell.text, cell.option.palette);
        break;
    case CellLook::Id:
        drawLine(cell, cell.rect, textFont(TextStyle::Code), cell.theme.muted,
                 catalog::shortId(cell.text), Qt::AlignLeft, Qt::ElideMiddle);
        break;
    case CellLook::Code:
        drawLine(cell, cell.rect, textFont(TextStyle::Code), stateInk(cell, cell.ink()), cell.text,
                 Qt::AlignLeft, Qt::ElideMiddle);
        break;
    case CellLook::Number:
        drawLine(cell, cell.rect, textFont(TextStyle::Base), stateInk(cell, cell.ink()), cell.text,
                 Qt::AlignRight);
        break;
    case CellLook::Time:
        drawLine(cell, cell.rect, textFont(TextStyle::Base), stateInk(cell, cell.theme.muted),
                 cell.text, Qt::AlignRight);
        break;
    case CellLook::Person:
        paintPerson(cell);
        break;
    case CellLook::Providers: {
        const QFont font = textFont(TextStyle::Base);
        const QStringList names = cell.index.data(ItemsRole).toStringList();
        drawLine(cell, cell.rect, font, cell.ink(),
                 fittingNames(names, QFontMetrics(font), cell.rect.width()));
        break;
    }
    case CellLook::InvitePlace:
        cell.painter->setFont(textFont(TextStyle::Base));
        paintInvitePlace(cell.painter, cell.rect, cell.index.data(ValueRole).toInt(), cell.text,
                         cell.ink(), cell.option.palette);
        break;
    case CellLook::Wrong:
        paintWrong(cell);
        break;
    case CellLook::Iconed:
        paintIconed(cell);
        break;
    case CellLook::Flag:
        paintFlag(cell);
        break;
    case CellLook::Progress:
        paintProgress(cell);
        break;
    }
}

/// Ground of the row, the line under it, and the marks of the current row and cell.
void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const Theme &theme)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool focused = option.widget && option.widget->hasFocus();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered =
        table ? table->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
    if (selected)
        painter->fillRect(option.rect, focused ? theme.sel : theme.selInactive);
    else if (hovered)
        painter->fillRect(option.rect, theme.hover);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    if (!table || !focused || table->currentIndex().row() != index.row())
        return;
    const bool firstShown = table->horizontalHeader()->sectionPosition(index.column()) == 0;
    if (firstShown)
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()),
                          theme.accent);
    if (table->movesByCell() && table->currentIndex() == index)
        paintBox(painter, option.rect, 3, Qt::transparent, theme.focus, 2);
}

/// The eye of a field that is hidden, in the row that is looked at; while it is shown, the ring.
bool paintEye(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const Theme &theme)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if (!table || !table->hasEyes())
        return false;
    const QVariant mask = index.data(MaskRole);
    if (!mask.isValid() || index.data(Qt::DisplayRole).toString().isEmpty())
        return false;
    const double left = mask.toDouble();
    const bool lookedAt = table->hoveredRow() == index.row()
                          || (table->hasFocus() && table->currentIndex().row() == index.row());
    if (left <= 0 && !lookedAt)
        return false;
    const QRect place = CellDelegate::eyePlace(option.rect);
    paintIcon(painter, place, QStringLiteral("eye"), left > 0 ? theme.accentText : theme.muted, 12);
    if (left > 0)
        paintCountdownRing(painter, place, left, option.palette);
    return true;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    paintRow(painter, option, index, theme);

    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    QRect inner = option.rect.adjusted(Padding, 0, -Padding, -1);
    if (paintEye(painter, option, index, theme))
        inner.setRight(eyePlace(option.rect).left() - 1);
    const Cell cell{
        painter, inner, styled, index, theme, styled.text, CellLook(index.data(LookRole).toInt())};
    if (cell.text.isEmpty() && cell.look != CellLook::Flag) {
        const bool right = cell.look == CellLook::Number || cell.look == CellLook::Time;
        drawLine(cell, inner, textFont(TextStyle::Base), theme.muted, QStringLiteral("–"),
                 right ? Qt::AlignRight : Qt::AlignLeft);
    } else {
        paintContent(cell);
    }
    painter->restore();
}

QRect CellDelegate::eyePlace(const QRect &cell)
{
    return {cell.right() - EyeSize, cell.y() + (cell.height() - EyeSize) / 2, EyeSize, EyeSize};
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = CellLook(index.data(LookRole).toInt());
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const bool isId = look == CellLook::Id;
    const QFont font = textFont(isId || look == CellLook::Code ? TextStyle::Code : TextStyle::Base);
    QString measured = isId ? catalog::shortId(text) : text;
    if (look == CellLook::Wrong)
        measured = withoutCode(text, index.data(DetailRole).toString());
    if (look == CellLook::Person || look == CellLook::Wrong)
        measured += u"  " + index.data(DetailRole).toString();
    return {maskedTextWidth(measured, font) + extraWidth(look), 32};
}

int CellDelegate::extraWidth(CellLook look)
{
    constexpr int around = 2 * Padding;
    switch (look) {
    case CellLook::Chip:
    case CellLook::OutlineChip:
    case CellLook::Status:
        return around + 28;
    case CellLook::Person:
        return around + AvatarSize + 8;
    case CellLook::Iconed:
        return around + IconSize + Padding;
    case CellLook::InvitePlace:
        return around + invitePlaceExtra();
    case CellLook::Progress:
        return around + 80 + 8;
    default:
        return around;
    }
}

QString CellDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString shown = displayText(index.data(Qt::DisplayRole), option.locale);
    const QVariant own = index.data(Qt::ToolTipRole);
    // A tooltip of its own says more than the cell (the exact time); the cell's own text helps only
    // where the cell does not show all of it.
    if (own.isValid() && own.toString() != shown)
        return own.toString();
    const auto look = CellLook(index.data(LookRole).toInt());
    const bool cut = look == CellLook::Id || look == CellLook::Providers
                     || sizeHint(option, index).width() > option.rect.width();
    return cut ? shown : QString();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(toolTip(option, index)), view);
    return true;
}

} // namespace smile::console
