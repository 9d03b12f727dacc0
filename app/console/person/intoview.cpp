#include "person/intoview.h"

#include <QScrollArea>
#include <QTimer>

namespace smile::console {

void bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(widget, 0, 12);
                return;
            }
        }
    });
}

} // namespace smile::console
