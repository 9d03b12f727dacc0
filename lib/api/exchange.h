#pragma once

#include "api/outgoing.h"
#include "api/verdict.h"

#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPointer>

namespace smile::api {

/// Takes the outcome of an exchange.
class Receiver
{
public:
    virtual ~Receiver() = default;
    /// What takes a good envelope. It may outlive the receiver: a call that was cancelled meanwhile
    /// is read to its end.
    virtual Accept accept() = 0;
    /// Once, last: without an error after what accept() gave was true.
    virtual void end(const std::optional<Error> &error) = 0;
};

/// One call from its first wait at the gate to its end: tries, deadline, checks, log. Deletes
/// itself after the end.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(const Wire &wire, Outgoing outgoing, Receiver &receiver, QObject *parent);
    ~Exchange() override;

    void start();
    /// Ends without being sent.
    void refuse(const Error &error);
    void cancel();
    void forgetReceiver() { m_receiver = nullptr; }

Q_SIGNALS:
    void reached(); ///< see Client::reached
    void failed(const smile::api::Error &error);

private:
    void enterGate();
    void send();
    void readMore();
    void checkSize(qint64 size);
    void replyFinished();
    void dropReply();
    void giveUp(const Error &error);
    std::optional<Error> transportError(int status) const;
    void answerJudged();
    void logVerdict(const Verdict &verdict);
    bool isOnWire() const { return m_reply != nullptr; }
    void tryEnded(std::optional<Error> error);
    bool tryAgain(const Error &error);
    void finish(const std::optional<Error> &error);
    void logTry(const std::optional<Error> &error);

    const Wire &m_wire;
    Outgoing m_outgoing;
    Redactor m_redactor;
    Receiver *m_receiver;
    std::unique_ptr<QObject> m_pending; ///< context of what the clock still has to call
    Gate::Ticket m_ticket = 0;
    bool m_inGate = false;
    bool m_ended = false;
    int m_try = 0;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QFutureWatcher<Verdict> m_judging; ///< of the answer that came last
    bool m_isJudging = false; ///< until that verdict is taken
    std::chrono::milliseconds m_timeLeft; ///< of the call's deadline, when the try under way left
    std::chrono::milliseconds m_tryLeftAt{0};
    std::chrono::milliseconds m_leftAt{0};
    Request m_entry;
};

} // namespace smile::api
