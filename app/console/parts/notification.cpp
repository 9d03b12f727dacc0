#include "parts/notification.h"

#include <QGuiApplication>

#ifdef SMILE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#else
#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#endif

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownFor = 10'000; // milliseconds
} // namespace

#ifdef SMILE_DBUS

// The desktop's own service (Desktop Notifications Specification 1.2), which needs no tray.
void notifyDesktop(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // The body may be marked up: what is said is text.
    call.setArguments({u"Smile Console"_s, 0U, QGuiApplication::desktopFileName(), title,
                       text.toHtmlEscaped(), QStringList(), QVariantMap(), shownFor});
    QDBusConnection::sessionBus().send(call);
}

#else

void notifyDesktop(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    auto *icon = new QSystemTrayIcon(QGuiApplication::windowIcon(), qApp);
    icon->show();
    icon->showMessage(title, text, QGuiApplication::windowIcon(), shownFor);
    QTimer::singleShot(2 * shownFor, icon, &QObject::deleteLater);
}

#endif

} // namespace smile::console
