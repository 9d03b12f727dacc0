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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
    bool m_byKey = false;
};

} // namespace smile::console
