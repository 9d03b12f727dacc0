#include "app/wink/winksite.h"

#include <QTcpSocket>

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
    socket->write(m_pages.value(
        page, "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
    socket->disconnectFromHost();
}

} // namespace smile::tests
