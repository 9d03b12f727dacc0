#pragma once

#include <QList>
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
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> function) = 0;
};
std::unique_ptr<Clock> systemClock();

/// What left the gate within one second.
struct Departures
{
    int interactive = 0;
    int background = 0;
};

/// One for the whole process: the API counts per IP address, over all endpoints together
/// (smile-api.md, "Rate limit"). A bucket of `perSecond` tokens, full at first; two queues; one
/// common pause on 429. What a person waits for takes the next token there is; the background is
/// paced evenly, a little below the limit, so that a token comes back soon at any time.
///
/// The server counts arrivals within any 1,000 ms, and nobody here knows when a request arrives:
/// only that it is between its leaving and its answer. So a spent token is back 1,050 ms after its
/// request left, or, where the sender tells (`limitOut`), a second after it was written to its
/// connection (`wasSent`) or answered (`cameBack`), whichever comes first, and a small margin:
/// however long a first connection takes to be made, it costs no 429.
class Gate : public QObject
{
    Q_OBJECT

public:
    /// perSecond 0 means no limit.
    Gate(int perSecond, Clock &clock, QObject *parent = nullptr);
    ~Gate() override;

    Clock &clock() const;
    int perSecond() const;
    void setPerSecond(int perSecond);
    using Ticket = quint64;
    /// `leave` is called when the request may leave, at once or later. The ticket takes it out
    /// again.
    Ticket enter(Priority priority, std::function<void()> leave);
    void withdraw(Ticket ticket);

    /// How many may be out at the same time; 0, the default, means any number. A client sets it to
    /// the connections it has, so that requests queue here, by priority, and not behind each other
    /// inside the network stack; one place is kept free of background requests. Who sets it must
    /// say `cameBack` for all that left.
    void limitOut(int most);
    /// The request that left with this ticket is on its way: its connection is made, its bytes are
    /// written.
    void wasSent(Ticket ticket);
    /// The request that left with this ticket was answered, failed or was aborted.
    void cameBack(Ticket ticket);

    /// A 429 was answered: nobody leaves for `pause` (Retry-After, else exponential with jitter).
    void pauseFor(std::chrono::milliseconds pause);

    int waiting() const; ///< in both queues
    int waiting(Priority priority) const;
    /// What left within each of the last 60 seconds, oldest first, the second under way last.
    QList<Departures> lastMinute() const;
    int refused() const; ///< answers with 429 so far
    int out() const; ///< left and not yet back; counted only after limitOut()
    int leftLastSecond() const; ///< requests that left within the last 1,000 ms
    std::chrono::milliseconds pausedFor() const; ///< 0 when open

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::api
