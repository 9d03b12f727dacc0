#pragma once

#include "sandbox/life/scheduler.h"
#include "sandbox/store/collection.h"

#include <QByteArray>

#include <array>

namespace httplib {
class Client;
}

namespace smile::sandbox {

/// Tells the registered webhooks what happened, as the contract's events {id, version, type,
/// createdAt, data}. Only webhooks on this machine are really called: the sandbox needs no network.
///
/// A delivery is signed, `Smile-Signature: hex(HMAC-SHA512(secret, body))`, and retried twice when
/// it is not answered with a 2xx; a retry has the same bytes, so the same event id.
class Events
{
public:
    explicit Events(const Collection &webhooks)
        : m_webhooks(webhooks)
    { }

    /// `payload` joins the data for those webhooks that want payloads.
    void send(const QString &type, const QJsonObject &data, const QJsonObject &payload = {});
    /// Drops what is not delivered yet, and hangs up on a webhook that is slow to answer.
    void stop();

    static QByteArray signature(const QByteArray &secret, const QByteArray &body);

private:
    struct Delivery
    {
        QString url;
        QByteArray body;
        QByteArray signature;
        int tries = 0;
    };
    /// Each has a thread of its own, and a webhook always the same one: its events keep their
    /// order, and one that does not answer keeps few others waiting.
    struct Lane
    {
        httplib::Client *calling = nullptr; ///< while a webhook is being called
        Scheduler scheduler;
    };
    void deliver(Lane &lane, Delivery delivery);
    bool post(Lane &lane, const Delivery &delivery);

    const Collection &m_webhooks;
    std::mutex m_mutex; ///< for m_stopping and every lane's `calling`
    bool m_stopping = false;
    std::array<Lane, 16> m_lanes;
};

} // namespace smile::sandbox
