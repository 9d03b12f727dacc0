#pragma once

// Private to client*.cpp.
#include "api/bodies.h"
#include "api/client.h"
#include "api/exchangejob.h"
#include "api/readers.h"

namespace smile::api {

/// Why nothing may be sent to this base; nothing when it may.
std::optional<Error> refusalOf(const QUrl &base);

class Client::Private
{
public:
    Private(Client &client, const Endpoint &endpoint, Gate &gate, RequestLog &log,
            QNetworkAccessManager &network);

    Client &m_client;
    Wire m_wire;
    std::optional<Error> m_refusal;
    bool m_readOnly;

    /// An empty id would turn one record into the whole list, "." and ".." into another path.
    static bool isId(const QString &text);
    static QString encoded(const QString &id); ///< for a path
    static Error invalid(const QString &message);
    static Error readOnly();
    static QList<std::pair<QString, QString>> pairs(const Query &query);
    static ExchangeJob<Page>::Reader pageReader(const catalog::Resource *resource = nullptr);
    static ExchangeJob<QJsonObject>::Reader
    objectReader(const catalog::Resource *resource = nullptr);
    static ExchangeJob<Nothing>::Reader nothingReader();

    template <class T>
    Call<T> call(const Outgoing &outgoing, typename ExchangeJob<T>::Reader reader,
                 const std::optional<Error> &refusal = {})
    {
        // Not the client's child: it has to tell its end also when the client is gone.
        auto *job = new ExchangeJob<T>(std::move(reader), &m_wire.network);
        auto *exchange = new Exchange(m_wire, outgoing, *job, &m_client);
        job->standFor(exchange);
        start(*exchange, m_readOnly && outgoing.changes() ? readOnly() : refusal);
        return Call<T>(job);
    }

    /// The path holds {id}.
    template <class T>
    Call<T> callById(Outgoing outgoing, const QString &id, typename ExchangeJob<T>::Reader reader,
                     std::optional<Error> refusal = {})
    {
        if (!isId(id))
            refusal = invalid(QStringLiteral("This is no id."));
        outgoing.path.replace(QLatin1StringView("{id}"), encoded(id));
        return call<T>(outgoing, std::move(reader), refusal);
    }

    Call<QJsonObject> read(const QString &path, const QString &id);
    Call<QJsonObject> create(const QString &path, const QJsonObject &body);
    Call<Nothing> act(Verb verb, const QString &path, const QString &id);

private:
    void start(Exchange &exchange, const std::optional<Error> &refusal);
};

} // namespace smile::api
