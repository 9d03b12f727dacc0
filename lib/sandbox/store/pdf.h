#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace smile::sandbox {

/// A PDF of plain lines, as many pages as they need. Characters outside Latin-1 become '?', for the
/// file embeds no font.
QByteArray textPdf(const QString &title, const QStringList &lines);

} // namespace smile::sandbox
