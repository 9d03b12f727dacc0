#include "theme/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>

namespace smile::console {

FocusRing::FocusRing(QApplication &app)
    : QObject(&app)
{
    app.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A focus set by the program, by a closing menu or by the window system keeps the manner.
        if (reason == Qt::MouseFocusReason)
            m_byKey = false;
        else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                 || reason == Qt::ShortcutFocusReason)
            m_byKey = true;
        // Qt sets this attribute, which tabs and item views are painted by, but never clears it.
        widget->window()->setAttribute(Qt::WA_KeyboardFocusChange, m_byKey);
        follow(m_byKey ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && m_frame && watched == m_frame->widget()) {
        follow(nullptr);
    }
    return false;
}

void FocusRing::follow(QWidget *focused)
{
    if (!qobject_cast<QAbstractButton *>(focused)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // A frame lives in the window it surrounds a widget of, and may go away with it.
    if (!m_frame || m_frame->window() != focused->window()) {
        delete m_frame;
        m_frame = new QFocusFrame(focused->window());
    }
    m_frame->setWidget(focused);
}

} // namespace smile::console
