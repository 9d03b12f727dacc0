#include "theme/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>

namespace smile::console {

FocusRing::FocusRing(QApplication &app)
    : QObject(&app)
{
    connect(&app, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    // Qt sets the attribute when Tab moves the focus and clears it at the next press of the mouse.
    const bool byKey = focused && focused->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const bool isButton = qobject_cast<QAbstractButton *>(focused) != nullptr;
    if (!byKey || !isButton) {
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
