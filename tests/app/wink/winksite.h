#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
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
    QUrl url(const QString &path) const;
    /// The request lines' paths with their queries, in order.
    const QStringList &asked() const { return m_asked; }

private:
    void accept();
    void answer(QTcpSocket *socket);

    QHash<QString, QByteArray> m_pages;
    QStringList m_asked;
};

} // namespace smile::tests
