#include "masking/deskwatch.h"

#include "masking/screenlock.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace smile::console {

DeskWatch::DeskWatch(api::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastInput(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(new ScreenLock(this), &ScreenLock::locked, this, &DeskWatch::left);
    look();
}

bool DeskWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that comes of a key which is a shortcut
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_lastInput = m_clock.now();
        if (std::exchange(m_away, false))
            look();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// Input only leaves its time; the alarm looks how long ago that is and comes again.
void DeskWatch::look()
{
    const auto still = m_clock.now() - m_lastInput;
    if (still >= patience) {
        m_away = true;
        Q_EMIT left();
        return;
    }
    m_clock.after(patience - still, this, [this] { look(); });
}

} // namespace smile::console
