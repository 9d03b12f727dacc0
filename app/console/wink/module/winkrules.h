#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace smile::console {

/// Which addresses a Wink page may load: the origins of the script and of the API, and for Smile's
/// own profiles https on smileapi.io and below. Data and blob URLs name no host and may be used
/// inside the page. Everything else is refused: other hosts, other ports, files, resources.
class WinkRules
{
public:
    WinkRules() = default;
    WinkRules(const QList<QUrl> &origins, bool smileHosts);

    /// Whether a page, frame, script, image, request or socket may be loaded from `url`.
    bool mayLoad(const QUrl &url) const;

    /// The same rules as a Content-Security-Policy, for what never comes by as a request.
    QString contentSecurityPolicy() const;

private:
    QList<QUrl> m_origins; ///< scheme, host and port only
    bool m_smileHosts = false;
};

/// Scheme, host and port of an http or https address; an empty URL for any other.
QUrl originOf(const QUrl &url);

} // namespace smile::console
