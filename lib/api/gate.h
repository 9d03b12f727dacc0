#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace smile::api {

/// What a person waits for leaves before what the console reads ahead.
enum class Priority : quint8 { Interactive, Background };

/// The clock that the gate, retries and deadlines go by; tests pass their own.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual std::chrono::milliseconds now() const = 0; ///< monotonic
    /// Runs `function` once, `delay` from now, in the context's thread; dies with the context.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) = 0;
};
std::unique_ptr<Clock> systemClock();

/// One for the whole process: the API counts per IP address, over all endpoints together (smile-api.md, "Rate
/// limit"). A token bucket of `perSecond`; two queues; one common pause on 429.
class Gate : public QObject
{
    Q_OBJECT

public:
    /// perSecond 0 means no limit.
    Gate(int perSecond, Clock &clock, QObject *parent = nullptr);
    ~Gate() override;

    int perSecond() const;
    void setPerSecond(int perSecond);
    using Ticket = quint64;
    /// `leave` is called when the request may leave, at once or later. The ticket takes it out again.
    Ticket enter(Priority priority, std::function<void()> leave);
    void withdraw(Ticket ticket);
    /// A 429 was answered: nobody leaves for `pause` (Retry-After, else exponential with jitter).
    void pauseFor(std::chrono::milliseconds pause);

    int waiting() const; ///< in both queues
    int leftLastSecond() const; ///< requests that left within the last 1,000 ms
    std::chrono::milliseconds pausedFor() const; ///< 0 when open

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::api
