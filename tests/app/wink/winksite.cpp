#include "app/wink/winksite.h"

namespace smile::tests {

using namespace Qt::StringLiterals;

WinkSite::WinkSite(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &WinkSite::accept);
    listen(QHostAddress::LocalHost);
}

void WinkSite::put(const QString &path, const QByteArray &type, const QByteArray &body,
                   const QByteArray &headers, const QByteArray &status)
{
    m_pages[path] = "HTTP/1.1 " + status + "\r\nContent-Type: " + type
                    + "; charset=utf-8\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n"
                    + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                    + body;
}

void WinkSite::holdUntil(const QString &path, const QString &other)
{
    m_held = path;
    m_release = other;
}

QUrl WinkSite::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

void WinkSite::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void WinkSite::answer(QTcpSocket *socket)
{
    if (!socket->canReadLine())
        return;
    const QString path = QString::fromUtf8(socket->readLine()).section(u' ', 1, 1);
    socket->readAll();
    m_asked.append(path);
    const QString page = path.section(u'?', 0, 0);
    const QByteArray whole = m_pages.value(
        page, "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    if (page == m_held && !m_asked.contains(m_release)) {
        socket->write(whole.left(whole.indexOf("\r\n\r\n") + 4));
        m_waiting = socket;
        return;
    }
    send(socket, whole);
    if (page == m_release && m_waiting) {
        const QByteArray held = m_pages.value(m_held);
        send(m_waiting, held.mid(held.indexOf("\r\n\r\n") + 4));
    }
}

void WinkSite::send(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->disconnectFromHost();
}

} // namespace smile::tests
