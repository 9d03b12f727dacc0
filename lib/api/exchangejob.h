#pragma once

#include "api/call.h"
#include "api/exchange.h"

#include <functional>
#include <optional>

namespace smile::api {

/// The job that stands for an exchange: turns its envelope into a T and tells the end, queued.
template <class T>
class ExchangeJob : public Job<T>, public Receiver
{
public:
    /// The value of a good envelope, or nothing and why in `note`.
    using Reader = std::function<std::optional<T>(const Envelope &envelope, QString &note)>;

    ExchangeJob(Reader reader, QObject *parent)
        : Job<T>(parent)
        , m_reader(std::move(reader))
    { }
    ~ExchangeJob() override
    {
        if (m_exchange)
            m_exchange->forgetReceiver();
    }

    void standFor(Exchange *exchange) { m_exchange = exchange; }

    void cancel() override
    {
        if (m_exchange)
            m_exchange->cancel();
    }

    Result<T> takeResult() override { return **m_result; } // values are implicitly shared

    Accept accept() override
    {
        return [read = m_reader, result = m_result](const Envelope &envelope, QString &note) {
            std::optional<T> value = read(envelope, note);
            if (!value)
                return false;
            result->emplace(*std::move(value));
            (*result)->setRequestId(envelope.requestId);
            return true;
        };
    }

    void end(const std::optional<Error> &error) override
    {
        m_exchange = nullptr;
        if (error) // in a new place: what was cancelled may still be read into the old one
            m_result = std::make_shared<std::optional<Result<T>>>(*error);
        // Queued: whoever made the call has its `then` connected by then, also when it failed at
        // once.
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT this->finished();
                this->deleteLater();
            },
            Qt::QueuedConnection);
    }

private:
    Reader m_reader;
    QPointer<Exchange> m_exchange;
    std::shared_ptr<std::optional<Result<T>>> m_result =
        std::make_shared<std::optional<Result<T>>>();
};

} // namespace smile::api
