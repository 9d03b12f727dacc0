#include "files/fileopener.h"

#include "catalog/host.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSamePlace(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host()
           && portOf(one) == portOf(other);
}

bool isSmileHost(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == "https"_L1 && portOf(url) == 443
           && (host == "smileapi.io"_L1 || host.endsWith(".smileapi.io"_L1));
}

} // namespace

bool isOwnHost(const QUrl &link, const QUrl &apiBase)
{
    return isSamePlace(link, apiBase) || (isSmileHost(link) && isSmileHost(apiBase));
}

LinkRefusal linkRefusal(const QString &link, const QUrl &apiBase)
{
    if (link.isEmpty())
        return LinkRefusal::Empty;
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return LinkRefusal::Invalid;
    if (!url.userInfo().isEmpty()) // https://smile.io@elsewhere.example reads like another host
        return LinkRefusal::WithUser;
    if (url.scheme() == "https"_L1)
        return LinkRefusal::None;
    const bool own =
        url.scheme() == "http"_L1 && isSamePlace(url, apiBase) && catalog::isLoopback(url.host());
    return own ? LinkRefusal::None : LinkRefusal::NotSecure;
}

QString refusalWords(LinkRefusal refusal, const QString &link)
{
    switch (refusal) {
    case LinkRefusal::None:
        return {};
    case LinkRefusal::Empty:
        return QCoreApplication::translate("FileOpener", "The record has no file.");
    case LinkRefusal::Invalid:
        return QCoreApplication::translate("FileOpener",
                                           "Not opened: the record's link is not an address.");
    case LinkRefusal::WithUser:
        return QCoreApplication::translate(
            "FileOpener",
            "Not opened: the link carries a user name, so it may lead elsewhere than it looks.");
    case LinkRefusal::NotSecure:
        return QCoreApplication::translate(
                   "FileOpener",
                   "Not opened: only https and the sandbox's own host are, and this is %1.")
            .arg(QUrl(link).toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment));
    }
    return {};
}

bool DesktopFileOpener::open(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace smile::console
