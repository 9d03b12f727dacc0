#include "person/intoview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace smile::console {

namespace {
constexpr int margin = 12;
} // namespace

void bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(widget, 0, margin);
                const int room = area->viewport()->height() - 2 * margin;
                if (widget->height() > room) // its head rather than its middle
                    area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y()
                                                        - margin);
                return;
            }
        }
    });
}

} // namespace smile::console
