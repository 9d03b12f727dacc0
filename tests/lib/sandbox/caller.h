#pragma once

#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace smile::tests {

/// An answer, whole.
struct Reply
{
    int status = 0; ///< 0: none came
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject data() const { return json().value(u"data").toObject(); }
    QString code() const { return json().value(u"code").toString(); }
    QJsonArray items() const { return data().value(u"items").toArray(); }
};

/// A running sandbox and someone who calls it over HTTP, with its key pair unless told otherwise.
class Caller
{
public:
    explicit Caller(sandbox::Sandbox::Options options = quietOptions());

    /// No rate limit, nothing that changes by itself.
    static sandbox::Sandbox::Options quietOptions();

    Reply get(const QString &path) { return send("GET", path); }
    Reply post(const QString &path, const QJsonObject &body = {});
    Reply put(const QString &path, const QJsonObject &body);
    Reply remove(const QString &path) { return send("DELETE", path); }
    Reply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const QByteArray &contentType = {});

    /// Every item of a list, page by page.
    QList<QJsonObject> all(const QString &list, const QString &filters = {}, int size = 150);

    /// `path` begins with a slash; /wink and other paths beside /v1 are taken from the host.
    QUrl url(const QString &path) const;

    sandbox::Sandbox sandbox;
    QByteArray authorization; ///< as sent; empty: none
    QList<QNetworkReply::RawHeaderPair> extraHeaders;

private:
    QNetworkAccessManager m_network;
};

} // namespace smile::tests
