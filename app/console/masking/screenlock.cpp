#include "masking/screenlock.h"

#include <QGuiApplication>

#ifdef SMILE_DBUS
#include <QDBusConnection>
#endif

namespace smile::console {

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
#ifdef SMILE_DBUS
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        // Any sender and path: desktops differ in both.
        for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect({}, {}, QString::fromLatin1(interface), QStringLiteral("ActiveChanged"),
                            this, SLOT(activeChanged(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected())
        system.connect(QStringLiteral("org.freedesktop.login1"), {},
                       QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                       this, SIGNAL(locked()));
#else
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended)
                    Q_EMIT locked();
            });
#endif
}

void ScreenLock::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace smile::console
