#pragma once

#include "api/gate.h"
#include "api/requestlog.h"
#include "api/retry.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QStringList>

namespace smile::api {

/// What every call of one client has in common.
struct Wire
{
    QNetworkAccessManager &network;
    Gate &gate;
    RequestLog &log;
    QUrl base; ///< without user info
    QByteArray authorization; ///< the header's value: a secret
    QStringList secrets; ///< what must never be kept: key, secret and header
};

struct Outgoing
{
    Verb verb = Verb::Get;
    QString path; ///< below the base, percent-encoded
    QList<std::pair<QString, QString>> query; ///< plain
    std::optional<QJsonObject> body;
    Priority priority = Priority::Interactive;
    bool asksOnly = false; ///< though it is no GET, it changes nothing

    bool changes() const { return verb != Verb::Get && !asksOnly; }
};

QByteArray method(Verb verb);
QString basePath(const Wire &wire); ///< percent-encoded, without a slash at its end
QUrl urlOf(const Wire &wire, const Outgoing &outgoing);
/// With the headers of every request and nothing of what Qt would do by itself: no redirects,
/// cookies, cache, remembered passwords, HTTP/2.
QNetworkRequest requestFor(const Wire &wire, const Outgoing &outgoing);

} // namespace smile::api
