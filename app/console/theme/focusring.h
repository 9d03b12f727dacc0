#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace smile::console {

/// Shows a ring 2 px off the edge of the button that has the keyboard focus. One for the whole
/// application, made by applyTheme; the frame itself is only made when a key first moves the focus.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &app);

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
};

} // namespace smile::console
