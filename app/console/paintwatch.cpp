#include "paintwatch.h"

#include <QEvent>

namespace smile::console {

PaintWatch::PaintWatch(QWidget &widget, std::function<bool()> counts, std::function<void()> painted)
    : QObject(&widget)
    , m_counts(std::move(counts))
    , m_painted(std::move(painted))
{
    widget.installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_seen && m_counts()) {
        m_seen = true;
        // After this event the backing store is flushed; what is queued now runs after that.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_painted();
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace smile::console
