#pragma once

#include <QObject>

namespace smile::console {

/// Tells when the screen was locked. Linux: the desktop's screen saver (freedesktop's interface or
/// Gnome's) and logind, over D-Bus. Elsewhere, and without D-Bus: when the system hides or suspends
/// the program, which is the nearest that Qt is told of.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
};

} // namespace smile::console
