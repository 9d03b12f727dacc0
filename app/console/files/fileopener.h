#pragma once

#include <QString>
#include <QUrl>

namespace smile::console {

/// Why a link out of a record is not followed.
enum class LinkRefusal { None, Empty, Invalid, NotSecure, WithUser };

/// A record's link may lead to https anywhere, or to the very host and port of the API over http
/// when that is on loopback (a sandbox on this computer). Anything else could start a program or
/// hand the address to a stranger.
LinkRefusal linkRefusal(const QString &link, const QUrl &apiBase);

/// Whether a file there is the profile's own: the very host and port of the API, or for a profile
/// of Smile's any of Smile's hosts. Another host learns that somebody looks at this person's file,
/// so it is asked about first. Meant for links without a refusal.
bool isOwnHost(const QUrl &link, const QUrl &apiBase);

/// The refusal as a sentence; empty for None.
QString refusalWords(LinkRefusal refusal, const QString &link);

/// Shows a file in the program that the system has for it.
class FileOpener
{
public:
    virtual ~FileOpener() = default;
    /// False when the system has none.
    virtual bool open(const QUrl &url) = 0;
};

class DesktopFileOpener : public FileOpener
{
public:
    bool open(const QUrl &url) override;
};

} // namespace smile::console
