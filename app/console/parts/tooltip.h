#pragma once

#include <QString>

class QEvent;
class QWidget;

namespace smile::console {

/// A text as a tooltip that shows exactly that text. A tooltip takes what looks like HTML for HTML,
/// and what a server sent is data: models and widgets keep plain text, and whoever shows it calls
/// this. Empty stays empty; line breaks stay.
QString plainToolTip(const QString &text);

/// For event() of a widget whose toolTip() is plain text: shows it as such. True when the event was
/// a request for a tooltip and is done with.
bool showPlainToolTip(QEvent *event, QWidget *widget, const QString &text);

} // namespace smile::console
