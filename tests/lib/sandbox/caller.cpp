#include "caller.h"

namespace smile::tests {

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Caller::Caller(sandbox::Sandbox::Options options)
    : sandbox(options)
{
    const QString error = sandbox.start();
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
    const QString keys = sandbox.apiKey() + u':' + sandbox.apiSecret();
    authorization = "Basic " + keys.toUtf8().toBase64();
}

sandbox::Sandbox::Options Caller::quietOptions()
{
    sandbox::Sandbox::Options options;
    options.people = 60;
    options.rateLimit = 0;
    options.quiet = true;
    return options;
}

QUrl Caller::url(const QString &path) const
{
    QString base = sandbox.baseUrl();
    for (const char *root : {"/wink/", "/v1/", "/v2/", "/files/", "/invite/", "/samples/"}) {
        if (path.startsWith(QLatin1String(root)))
            base.chop(3);
    }
    // Encoded, so that a test can send what a URL must not have.
    return QUrl::fromEncoded(QString(base + path).toUtf8());
}

Reply Caller::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson(), "application/json");
}

Reply Caller::put(const QString &path, const QJsonObject &body)
{
    return send("PUT", path, QJsonDocument(body).toJson(), "application/json");
}

Reply Caller::send(const QByteArray &method, const QString &path, const QByteArray &body,
                   const QByteArray &contentType)
{
    QNetworkRequest request(url(path));
    request.setTransferTimeout(20'000);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    for (const auto &[name, value] : extraHeaders)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30'000);
    Reply result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    result.headers = reply->rawHeaderPairs();
    reply->deleteLater();
    return result;
}

QList<QJsonObject> Caller::all(const QString &list, const QString &filters, int size)
{
    QList<QJsonObject> rows;
    QString cursor;
    do {
        QString path = list + QStringLiteral("?size=%1").arg(size) + filters;
        if (!cursor.isEmpty())
            path += QStringLiteral("&cursor=") + cursor;
        const Reply reply = get(path);
        if (reply.status != 200)
            qFatal("%s answered %d", qPrintable(path), reply.status);
        const QJsonArray items = reply.items();
        for (const QJsonValue &item : items)
            rows.append(item.toObject());
        cursor = reply.data().value(u"nextCursor").toString();
    } while (!cursor.isEmpty());
    return rows;
}

} // namespace smile::tests
