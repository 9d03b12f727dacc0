#pragma once

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace smile::tests {

/// A little web server on 127.0.0.1 with fixed pages, which remembers what was asked of it.
class WinkSite : public QTcpServer
{
    Q_OBJECT

public:
    explicit WinkSite(QObject *parent = nullptr);

    /// `headers` end with \r\n each; every page may be read by every origin.
    void put(const QString &path, const QByteArray &type, const QByteArray &body,
             const QByteArray &headers = {}, const QByteArray &status = "200 OK");
    /// The body of `path` waits until `other` was asked for: only the head goes at once.
    void holdUntil(const QString &path, const QString &other);
    QUrl url(const QString &path) const;
    /// The request lines' paths with their queries, in order.
    const QStringList &asked() const { return m_asked; }

private:
    void accept();
    void answer(QTcpSocket *socket);

    void send(QTcpSocket *socket, const QByteArray &bytes);

    QHash<QString, QByteArray> m_pages;
    QString m_held;
    QString m_release;
    QPointer<QTcpSocket> m_waiting; ///< has the head of the held page
    QStringList m_asked;
};

} // namespace smile::tests
