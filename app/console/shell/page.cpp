#include "shell/page.h"

#include <QEvent>

namespace smile::console {

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace smile::console
