#pragma once

#include <QString>

namespace smile::console {

/// Copies what says something of a person: with the hints by which clipboard managers, histories
/// and clouds leave it out (KDE's, which others honour, and those of Windows; Qt 6.4 has no way to
/// write the one of macOS), and marked as ours, so that ClipboardGuard takes it away again.
void copyPersonal(const QString &text);

/// The same where it depends; else an ordinary copy that stays.
void copyText(const QString &text, bool personal);

/// Mark of a copy that is to be taken away: which one it is. Empty where another program's, or
/// nothing personal, stands in the clipboard.
QByteArray personalCopyInClipboard();

} // namespace smile::console
