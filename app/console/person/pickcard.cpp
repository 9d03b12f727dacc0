#include "person/pickcard.h"

#include "theme/buttonlook.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace smile::console {

PickCard::PickCard(QWidget *parent)
    : Card(parent)
{
    setFocusPolicy(Qt::ClickFocus); // the grid lets one of its cards take the Tab key
    setCursor(Qt::PointingHandCursor);
}

void PickCard::setChosen(bool chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

void PickCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    if (m_chosen)
        paintBox(&painter, rect(), 8, theme.accentSoft, theme.accent);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintBox(&painter, rect(), 8, Qt::transparent, theme.focus, 2);
}

void PickCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT picked();
        return;
    case Qt::Key_Left:
        Q_EMIT moved(-1, 0);
        return;
    case Qt::Key_Right:
        Q_EMIT moved(1, 0);
        return;
    case Qt::Key_Up:
        Q_EMIT moved(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT moved(0, 1);
        return;
    default:
        Card::keyPressEvent(event);
    }
}

void PickCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT picked();
}

void PickCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                                     : event->globalPos());
}

void PickCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void PickCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

} // namespace smile::console
