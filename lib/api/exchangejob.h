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

    Result<T> takeResult() override { return *m_result; } // values are implicitly shared

    bool accept(const Envelope &envelope, QString &note) override
    {
        std::optional<T> value = m_reader(envelope, note);
        if (!value)
            return false;
        m_result.emplace(*std::move(value));
        m_result->setRequestId(envelope.requestId);
        return true;
    }

    void end(const std::optional<Error> &error) override
    {
        m_exchange = nullptr;
        if (error)
            m_result.emplace(*error);
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
    std::optional<Result<T>> m_result;
};

} // namespace smile::api
