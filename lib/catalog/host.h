#pragma once

#include <QStringView>

namespace smile::catalog {

/// Whether this host, as QUrl::host() gives it, is this computer: localhost, 127.0.0.0/8 or ::1.
/// The one rule for where plain http is allowed and no proxy stands between. Nothing is looked up:
/// another name of this computer is no loopback.
bool isLoopback(QStringView host);

} // namespace smile::catalog
