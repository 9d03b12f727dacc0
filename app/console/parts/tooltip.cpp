#include "parts/tooltip.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace smile::console {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

bool showPlainToolTip(QEvent *event, QWidget *widget, const QString &text)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text), widget);
    return true;
}

} // namespace smile::console
