#include "sandbox/life/events.h"

#include "sandbox/store/ids.h"

#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace smile::sandbox {

namespace {

constexpr int mostTries = 3;
constexpr std::chrono::milliseconds retryDelay{400};
constexpr time_t patience = 3; // seconds for a webhook to answer

bool wants(const QJsonObject &webhook, const QString &type)
{
    const QJsonArray types = webhook.value(u"eventTypes").toArray();
    return webhook.value(u"active").toBool()
           && (types.contains(type) || types.contains(QStringLiteral("ALL_EVENTS")))
           && QUrl(webhook.value(u"url").toString()).scheme() == QStringLiteral("http");
}

} // namespace

QByteArray Events::signature(const QByteArray &secret, const QByteArray &body)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha512).toHex();
}

void Events::send(const QString &type, const QJsonObject &data, const QJsonObject &payload)
{
    QJsonObject event{{QStringLiteral("id"), newId(QStringLiteral("et-"))},
                      {QStringLiteral("version"), 1},
                      {QStringLiteral("type"), type},
                      {QStringLiteral("createdAt"), nowText()}};
    for (const QJsonObject &webhook : m_webhooks.rows()) {
        if (!wants(webhook, type))
            continue;
        QJsonObject content = data;
        if (!payload.isEmpty() && webhook.value(u"includePayload").toBool())
            content.insert(QStringLiteral("payload"), payload);
        event.insert(QStringLiteral("data"), content);
        Delivery delivery;
        delivery.url = webhook.value(u"url").toString();
        delivery.body = QJsonDocument(event).toJson(QJsonDocument::Compact);
        delivery.signature = signature(webhook.value(u"secret").toString().toUtf8(), delivery.body);
        Lane &lane = m_lanes[qHash(webhook.value(u"id").toString()) % m_lanes.size()];
        lane.scheduler.after({}, [this, &lane, delivery] { deliver(lane, delivery); });
    }
}

void Events::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const Lane &lane : m_lanes) {
            if (lane.calling)
                lane.calling->stop();
        }
    }
    for (Lane &lane : m_lanes)
        lane.scheduler.stop();
}

bool Events::post(Lane &lane, const Delivery &delivery)
{
    const QUrl url(delivery.url);
    httplib::Client client(url.host().toStdString(), url.port(80));
    client.set_connection_timeout(patience);
    client.set_read_timeout(patience);
    client.set_write_timeout(patience);
    QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return true;
        lane.calling = &client;
    }
    httplib::Request request;
    request.method = "POST";
    request.path = path.toStdString();
    request.headers = {{"Smile-Signature", delivery.signature.toStdString()},
                       {"Content-Type", "application/json"}};
    request.body = delivery.body.toStdString();
    int status = 0;
    request.response_handler = [&](const httplib::Response &response) {
        status = response.status;
        return false; // nobody reads more of the answer, however long it is
    };
    client.send(request);
    const std::lock_guard lock(m_mutex);
    lane.calling = nullptr;
    return status >= 200 && status < 300;
}

void Events::deliver(Lane &lane, Delivery delivery)
{
    ++delivery.tries;
    if (post(lane, delivery) || delivery.tries >= mostTries)
        return;
    lane.scheduler.after(retryDelay * delivery.tries,
                         [this, &lane, delivery] { deliver(lane, delivery); });
}

} // namespace smile::sandbox
