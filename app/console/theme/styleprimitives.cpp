#include "theme/buttonlook.h"
#include "theme/icons.h"
#include "theme/stylepaint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

namespace smile::console::paint {
namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool hasError(const QWidget *widget)
{
    // The line edit inside a combo or spin box has no frame; the property is on the outer one.
    return widget && widget->property("smileError").toBool();
}

} // namespace

void pushButton(QPainter *painter, const QStyleOption &option)
{
    const ButtonLook look =
        buttonLook(themeOf(option.palette), ButtonKind::Secondary,
                   isOn(option, QStyle::State_Enabled), isOn(option, QStyle::State_MouseOver),
                   isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On));
    paintBox(painter, option.rect, 6, look.ground, look.edge);
}

void field(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    if (!isOn(option, QStyle::State_Enabled)) {
        paintBox(painter, option.rect, 6, theme.subtle, theme.border);
        return;
    }
    const QColor ground = isOn(option, QStyle::State_ReadOnly) ? theme.subtle : theme.surface;
    if (isOn(option, QStyle::State_HasFocus))
        paintBox(painter, option.rect, 6, ground, theme.focus, 2);
    else
        paintBox(painter, option.rect, 6, ground, hasError(widget) ? theme.err.dot : theme.field);
}

void frame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)) {
        field(painter, option, widget);
        return;
    }
    const bool isPopup = widget && widget->isWindow();
    paintBox(painter, option.rect, 0, Qt::transparent, isPopup ? theme.control : theme.border);
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool marked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    if (!marked) {
        paintBox(painter, option.rect, 4, enabled ? theme.surface : theme.subtle,
                 enabled ? theme.field : theme.border);
        return;
    }
    const bool hover = isOn(option, QStyle::State_MouseOver);
    const QColor ground = !enabled ? theme.border : hover ? theme.accentHover : theme.accent;
    paintBox(painter, option.rect, 4, ground, Qt::transparent);
    const QColor ink = enabled ? theme.onAccent : theme.disabled;
    if (isOn(option, QStyle::State_On)) {
        paintIcon(painter, option.rect, QStringLiteral("check"), ink, 12);
    } else {
        const QPoint centre = option.rect.center();
        painter->fillRect(QRect(centre.x() - 3, centre.y(), 8, 2), ink);
    }
}

void radioButton(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const qreal radius = option.rect.height() / 2.0;
    if (!isOn(option, QStyle::State_On)) {
        paintBox(painter, option.rect, radius, enabled ? theme.surface : theme.subtle,
                 enabled ? theme.field : theme.border);
        return;
    }
    paintBox(painter, option.rect, radius, enabled ? theme.accent : theme.border, Qt::transparent);
    paintBox(painter, QRectF(option.rect).adjusted(5, 5, -5, -5), radius - 5,
             enabled ? theme.onAccent : theme.disabled, Qt::transparent);
}

void popup(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    paintBox(painter, option.rect, 8, theme.raised, theme.control);
}

void toolTip(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    paintBox(painter, option.rect, 4, theme.raised, theme.control);
}

void itemGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    if (isOn(option, QStyle::State_Selected)) {
        const bool active = isOn(option, QStyle::State_Active);
        painter->fillRect(option.rect, active ? theme.sel : theme.selInactive);
    } else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled)) {
        painter->fillRect(option.rect, theme.hover);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
}

void branch(QPainter *painter, const QStyleOption &option)
{
    if (!isOn(option, QStyle::State_Children))
        return;
    const QString name = isOn(option, QStyle::State_Open) ? QStringLiteral("chevron-down")
                                                          : QStringLiteral("chevron-right");
    paintIcon(painter, option.rect, name, themeOf(option.palette).muted, 12);
}

void tabClose(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool hover = isOn(option, QStyle::State_MouseOver);
    if (hover)
        paintBox(painter, option.rect, 4, theme.hover, Qt::transparent);
    paintIcon(painter, option.rect, QStringLiteral("close"), hover ? theme.text2 : theme.muted, 12);
}

void toolButton(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    if (!isOn(option, QStyle::State_Enabled))
        return;
    if (isOn(option, QStyle::State_On))
        paintBox(painter, option.rect, 6, theme.accentSoft, Qt::transparent);
    else if (isOn(option, QStyle::State_Sunken))
        paintBox(painter, option.rect, 6, theme.border, Qt::transparent);
    else if (isOn(option, QStyle::State_MouseOver))
        paintBox(painter, option.rect, 6, theme.hover, Qt::transparent);
}

void innerFrame(QPainter *painter, const QStyleOption &option)
{
    if (isOn(option, QStyle::State_KeyboardFocusChange))
        paintBox(painter, option.rect, 4, Qt::transparent, themeOf(option.palette).focus, 2);
}

void focusFrame(QPainter *painter, const QStyleOption &option)
{
    paintBox(painter, option.rect, 10, Qt::transparent, themeOf(option.palette).focus, 2);
}

} // namespace smile::console::paint
