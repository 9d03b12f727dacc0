#include "api/clientcalls.h"

namespace smile::api {

bool Client::Private::isId(const QString &text)
{
    return !text.isEmpty() && text != QLatin1StringView(".") && text != QLatin1StringView("..");
}

QString Client::Private::encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

Error Client::Private::invalid(const QString &message)
{
    Error error;
    error.kind = Kind::Invalid;
    error.message = message;
    return error;
}

Error Client::Private::readOnly()
{
    Error error;
    error.kind = Kind::Forbidden;
    error.message =
        QStringLiteral("This computer's policy lets the console read only. Nothing was sent.");
    return error;
}

QList<std::pair<QString, QString>> Client::Private::pairs(const Query &query)
{
    QList<std::pair<QString, QString>> pairs = query.filters;
    pairs.emplaceBack(QStringLiteral("size"), QString::number(qBound(1, query.size, 150)));
    if (!query.cursor.isEmpty())
        pairs.emplaceBack(QStringLiteral("cursor"), query.cursor);
    return pairs;
}

ExchangeJob<Page>::Reader Client::Private::pageReader(const catalog::Resource *resource)
{
    return [resource](const Envelope &envelope, QString &note) {
        std::optional<Page> page = readPage(envelope.data, note);
        if (page && resource)
            noteWrongTypes(*resource, page->items, note);
        return page;
    };
}

ExchangeJob<QJsonObject>::Reader Client::Private::objectReader(const catalog::Resource *resource)
{
    return [resource](const Envelope &envelope, QString &note) {
        std::optional<QJsonObject> object = readObject(envelope.data, note);
        if (object && resource)
            noteWrongTypes(*resource, {*object}, note);
        return object;
    };
}

ExchangeJob<Nothing>::Reader Client::Private::nothingReader()
{
    return [](const Envelope &, QString &) { return std::optional<Nothing>(Nothing()); };
}

void Client::Private::start(Exchange &exchange, const std::optional<Error> &refusal)
{
    // Queued: a slot may end the session, and the client with it.
    QObject::connect(&exchange, &Exchange::reached, &m_client, &Client::reached,
                     Qt::QueuedConnection);
    QObject::connect(&exchange, &Exchange::failed, &m_client, &Client::failed,
                     Qt::QueuedConnection);
    if (m_refusal)
        exchange.refuse(*m_refusal);
    else if (refusal)
        exchange.refuse(*refusal);
    else
        exchange.start();
}

Call<QJsonObject> Client::Private::read(const QString &path, const QString &id)
{
    Outgoing outgoing;
    outgoing.path = path;
    return callById<QJsonObject>(outgoing, id, objectReader());
}

Call<QJsonObject> Client::Private::create(const QString &path, const QJsonObject &body)
{
    Outgoing outgoing;
    outgoing.verb = Verb::Post;
    outgoing.path = path;
    outgoing.body = body;
    return call<QJsonObject>(outgoing, objectReader());
}

Call<Nothing> Client::Private::act(Verb verb, const QString &path, const QString &id)
{
    Outgoing outgoing;
    outgoing.verb = verb;
    outgoing.path = path;
    return callById<Nothing>(outgoing, id, nothingReader());
}

} // namespace smile::api
