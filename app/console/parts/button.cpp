#include "parts/button.h"

#include "parts/tooltip.h"
#include "theme/fonts.h"
#include "theme/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace smile::console {
namespace {

constexpr int Gap = 7;

} // namespace

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void Button::setShortcutHint(const QKeySequence &keys)
{
    m_hint = keys.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const int height = m_small ? 26 : 30;
    if (m_iconOnly && !m_iconName.isEmpty())
        return {height, height};
    int width = 2 * padding() + textWidth(TextStyle::Strong, text());
    if (!m_iconName.isEmpty())
        width += iconSize() + Gap;
    if (!m_hint.isEmpty())
        width += Gap + textWidth(TextStyle::Label, m_hint);
    return {width, height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    const ButtonLook look =
        buttonLook(themeOf(palette()), m_kind, isEnabled(), underMouse(), isDown());
    QPainter painter(this);
    paintBox(&painter, rect(), m_small ? 5 : 6, look.ground, look.edge);
    if (m_iconOnly && !m_iconName.isEmpty()) {
        paintIcon(&painter, rect(), m_iconName, look.text, iconSize());
        return;
    }
    // What is wider than its content (in a grid, say) keeps the content in the middle.
    int x = padding() + (width() - sizeHint().width()) / 2;
    if (!m_iconName.isEmpty()) {
        const bool quiet = m_kind == ButtonKind::Secondary && isEnabled();
        const QColor ink = quiet ? themeOf(palette()).text2 : look.text;
        paintIcon(&painter, QRect(x, 0, iconSize(), height()), m_iconName, ink, iconSize());
        x += iconSize() + Gap;
    }
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(look.text);
    const int wordWidth = textWidth(TextStyle::Strong, text());
    painter.drawText(QRect(x, 0, wordWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    if (!m_hint.isEmpty()) {
        painter.setFont(textFont(TextStyle::Label));
        painter.setPen(look.hint);
        painter.drawText(QRect(x + wordWidth + Gap, 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_hint);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

bool Button::event(QEvent *event)
{
    return showPlainToolTip(event, this, toolTip()) || QPushButton::event(event);
}

} // namespace smile::console
