#include "support/loopbackserver.h"

#include <QUrl>

#ifdef Q_OS_WIN
#include <winsock2.h>
using Descriptor = SOCKET;
#else
#include <sys/socket.h>
using Descriptor = int;
#endif

namespace smile::tests {

using namespace Qt::StringLiterals;

LoopbackServer::LoopbackServer(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl LoopbackServer::base() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    url.setPath(u"/v1"_s);
    return url;
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (takeRequest(buffer)) {
        if (m_steps.empty())
            return;
        const Step step = m_steps.front();
        if (m_steps.size() > 1)
            m_steps.pop_front();
        step(*socket);
        if (!m_buffers.contains(socket)) // the step ended the connection
            return;
    }
}

/// Takes one whole request off the front, when there is one.
bool LoopbackServer::takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    LoopbackRequest request;
    const QList<QByteArray> lines = buffer.first(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> start = lines.first().split(' ');
    request.method = start.value(0);
    request.path = start.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + size)
        return false;
    request.body = buffer.sliced(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    m_received.append(request);
    return true;
}

LoopbackServer::Step LoopbackServer::bytes(const QByteArray &raw)
{
    return [raw](QTcpSocket &socket) { socket.write(raw); };
}

LoopbackServer::Step LoopbackServer::bytesThenClose(const QByteArray &raw)
{
    return [raw](QTcpSocket &socket) {
        socket.write(raw);
        socket.disconnectFromHost();
    };
}

LoopbackServer::Step LoopbackServer::json(const QByteArray &body, int status,
                                          const QByteArray &headers)
{
    return bytes("HTTP/1.1 " + QByteArray::number(status)
                 + " Words\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

LoopbackServer::Step LoopbackServer::reset()
{
    return [](QTcpSocket &socket) {
        // Closing a socket that lingers for no time sends RST in place of FIN.
        const linger none{1, 0};
        ::setsockopt(static_cast<Descriptor>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                     reinterpret_cast<const char *>(&none), sizeof(none));
        socket.abort();
    };
}

LoopbackServer::Step LoopbackServer::hangUp()
{
    return [](QTcpSocket &socket) { socket.disconnectFromHost(); };
}

LoopbackServer::Step LoopbackServer::stall()
{
    return [](QTcpSocket &) {};
}

LoopbackServer::Step LoopbackServer::flood(const QByteArray &head, const QByteArray &piece)
{
    return [head, piece](QTcpSocket &socket) {
        socket.write(head);
        socket.write(piece);
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, piece] {
            if (socket.bytesToWrite() == 0)
                socket.write(piece);
        });
    };
}

} // namespace smile::tests
