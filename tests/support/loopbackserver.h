#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>
#include <functional>

namespace smile::tests {

/// A request as it arrived, raw.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray path; ///< as on the request line
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A raw HTTP server on 127.0.0.1 that does to each request what its script says next, also what no
/// server should. It lives in the test's thread.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT

public:
    using Step = std::function<void(QTcpSocket &socket)>;

    explicit LoopbackServer(QObject *parent = nullptr);

    QUrl base() const; ///< http://127.0.0.1:PORT/v1
    /// What to do with the next requests, one step each; the last one repeats.
    void script(std::deque<Step> steps) { m_steps = std::move(steps); }
    const QList<LoopbackRequest> &received() const { return m_received; }

    // -- steps --

    static Step bytes(const QByteArray &raw); ///< and the connection stays
    static Step bytesThenClose(const QByteArray &raw);
    static Step json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
    static Step reset(); ///< RST, no answer
    static Step hangUp(); ///< FIN, no answer
    static Step stall(); ///< nothing, for ever
    /// Sends `piece` again and again until the connection is gone: `head` first.
    static Step flood(const QByteArray &head, const QByteArray &piece);

private:
    void accept();
    void read(QTcpSocket *socket);
    bool takeRequest(QByteArray &buffer);

    std::deque<Step> m_steps;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<LoopbackRequest> m_received;
};

} // namespace smile::tests
