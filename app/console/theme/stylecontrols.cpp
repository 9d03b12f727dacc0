#include "theme/buttonlook.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/maskedtext.h"
#include "theme/stylepaint.h"
#include "theme/theme.h"

#include <QMenu>
#include <QTabBar>

namespace smile::console::paint {
namespace {

/// A separator, or the title of a section of a menu.
void menuSeparator(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    if (option.text.isEmpty()) {
        painter->fillRect(QRect(option.rect.x(), option.rect.center().y(), option.rect.width(), 1),
                          theme.border);
        return;
    }
    painter->setFont(textFont(TextStyle::Label));
    painter->setPen(theme.muted);
    painter->drawText(option.rect.adjusted(10, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      option.text);
}

bool isDestructive(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(option.rect.center()) : nullptr;
    return action && action->property("smileDestructive").toBool();
}

void menuMark(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme,
              const QRect &place)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(painter, place, QStringLiteral("check"),
                  enabled ? theme.accentText : theme.disabled, 16);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

/// As it is painted: "&&" stands for "&", since one marks a key.
QString unmarked(QString text)
{
    return text.replace(QLatin1StringView("&&"), QLatin1StringView("&"));
}

} // namespace

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        menuSeparator(painter, option, theme);
        painter->restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        paintBox(painter, option.rect, 5, theme.sel, Qt::transparent);

    const QRect mark(option.rect.x() + 8, option.rect.y(), 16, option.rect.height());
    menuMark(painter, option, theme, mark);

    const qsizetype tab = option.text.indexOf(u'\t');
    const QString word = tab < 0 ? option.text : option.text.left(tab);
    const QColor ink = !enabled                        ? theme.disabled
                       : isDestructive(option, widget) ? theme.err.text
                                                       : theme.text;
    const QRect words = option.rect.adjusted(32, 0, -10, 0);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, word);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - 22, option.rect.y(), 16, option.rect.height());
        paintIcon(painter, arrow, QStringLiteral("chevron-right"), theme.muted, 12);
    } else if (tab >= 0) {
        painter->setFont(textFont(TextStyle::Label));
        painter->setPen(enabled ? theme.muted : theme.disabled);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, option.text.mid(tab + 1));
    }
    painter->restore();
}

void header(QPainter *painter, const QStyleOptionHeader &option)
{
    const Theme &theme = themeOf(option.palette);
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, theme.subtle);
    painter->fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), theme.border);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border);
    const bool last = option.position == QStyleOptionHeader::End
                      || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last && option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(rect.right(), rect.y() + 1, 1, rect.height() - 2), theme.line);

    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont font = textFont(sorted ? TextStyle::SmallBold : TextStyle::Small);
    QRect words = rect.adjusted(10, 0, -10, 0);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    if (sorted)
        words.setRight(words.right() - 15);
    const QString text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, words.width());
    painter->setFont(font);
    painter->setPen(sorted ? theme.text : theme.muted);
    painter->drawText(words, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
    if (sorted) {
        // Qt calls an ascending order “down”; a person expects the chevron to point up then.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        const int x =
            right ? words.right() + 5 : words.x() + QFontMetrics(font).horizontalAdvance(text) + 4;
        paintIcon(painter, QRect(x, rect.y(), 11, rect.height()),
                  ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                  theme.text, 11);
    }
    painter->restore();
}

void tabShape(QPainter *painter, const QStyleOptionTab &option)
{
    const Theme &theme = themeOf(option.palette);
    const QRect rect = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, theme.hover);
    if (chosen)
        painter->fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), 2), theme.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintBox(painter, rect.adjusted(2, 3, -2, -4), 4, Qt::transparent, theme.focus, 2);
}

QStyleOptionTab tabLabel(const QStyleOptionTab &option, const QWidget *widget)
{
    QStyleOptionTab label = option;
    label.state &= ~QStyle::State_HasFocus;
    if (!(option.state & QStyle::State_Selected))
        label.palette.setColor(QPalette::WindowText, themeOf(option.palette).text2);
    // Qt cuts a masked name by the width of its bullets; as discs it is cut by theirs.
    const auto *tabs = qobject_cast<const QTabBar *>(widget);
    if (tabs && hasMask(tabs->tabText(option.tabIndex)))
        label.text = tabs->tabText(option.tabIndex);
    return label;
}

QSize tabSize(const QSize &usual, const QStyleOptionTab &option, const QWidget *widget)
{
    QSize size(usual.width(), 36);
    if (widget && hasMask(option.text)) {
        const int asBullets = widget->fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
        size.rwidth() += maskedTextWidth(unmarked(option.text), widget->font()) - asBullets;
    }
    return size;
}

void maskedText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                const QString &text, const QColor &colour)
{
    const QString shown = unmarked(text);
    QRect place = rect;
    if (flags & Qt::AlignHCenter) {
        const int width = qMin(maskedTextWidth(shown, painter->font()), rect.width());
        place.setLeft(rect.left() + (rect.width() - width) / 2);
    }
    paintMaskedText(painter, place, shown, colour, palette);
}

void splitter(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, themeOf(option.palette).border);
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Theme &theme = themeOf(option.palette);
    const int y = option.rect.y() + (option.rect.height() - 6) / 2;
    const QRectF groove(option.rect.x(), y, option.rect.width(), 6);
    paintBox(painter, groove, 3, theme.border, Qt::transparent);
    const int range = option.maximum - option.minimum;
    if (range <= 0)
        return;
    const double part = double(option.progress - option.minimum) / range;
    QRectF done = groove;
    done.setWidth(qMax(6.0, groove.width() * qBound(0.0, part, 1.0)));
    if (part > 0)
        paintBox(painter, done, 3, theme.accent, Qt::transparent);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
              const QRect &arrow)
{
    if (option.frame)
        field(painter, option, widget);
    const Theme &theme = themeOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, arrow, QStringLiteral("chevron-down"),
              enabled ? theme.muted : theme.disabled, 12);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget,
             const QRect &up, const QRect &down)
{
    if (option.frame)
        field(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme &theme = themeOf(option.palette);
    const bool canUp = option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
    const bool canDown = option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
    paintIcon(painter, up, QStringLiteral("chevron-up"), canUp ? theme.muted : theme.disabled, 11);
    paintIcon(painter, down, QStringLiteral("chevron-down"), canDown ? theme.muted : theme.disabled,
              11);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const Theme &theme = themeOf(option.palette);
    const QRect rect = option.rect;
    painter->fillRect(rect, theme.subtle);
    const bool vertical = option.orientation == Qt::Vertical;
    if (vertical)
        painter->fillRect(QRect(rect.x(), rect.y(), 1, rect.height()), theme.line);
    else
        painter->fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), theme.line);
    if (option.minimum >= option.maximum)
        return;
    // 12 = line, 2, thumb 7, 2.
    const QRect pill = vertical ? thumb.adjusted(3, 2, -2, -2) : thumb.adjusted(2, 3, -2, -2);
    const bool held = option.state.testFlag(QStyle::State_Sunken)
                      || (option.state.testFlag(QStyle::State_MouseOver)
                          && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    paintBox(painter, pill, 4, held ? theme.field : theme.control, Qt::transparent);
}

} // namespace smile::console::paint
