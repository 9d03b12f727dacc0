#include "links/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4096;
constexpr int longestWait = 5'000; ///< milliseconds that a caller may take to say its line
const QByteArray answer("ok\n");

} // namespace

Instance::Instance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::take);
}

// Short (a socket's path has 107 bytes) and without what a profile is called. On Windows a pipe is
// seen by everybody: the person's name keeps theirs apart.
QString Instance::nameOf(const QString &profileId) const
{
    const QByteArray who = QDir::homePath().toUtf8() + '\n' + profileId.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex();
    const QString name = u"smile-console-"_s + QString::fromLatin1(hash.first(16));
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(m_folder).filePath(name);
#endif
}

bool Instance::handOver(const QString &profileId, const QString &link,
                        std::chrono::milliseconds patience) const
{
    const int wait = int(patience.count());
    QLocalSocket socket;
    socket.connectToServer(nameOf(profileId));
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(link.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(wait))
        return false;
    QByteArray said;
    while (said.size() < answer.size() && socket.waitForReadyRead(wait))
        said += socket.readAll();
    return said == answer;
}

void Instance::listen(const QString &profileId)
{
    const QString name = nameOf(profileId);
    if (m_server.isListening() && m_server.serverName() == name)
        return;
    m_server.close();
    // A window that lives is not pushed aside (with socket options, listen() would); what a crash
    // left behind is.
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(200))
        return;
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void Instance::take()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(longestWait, caller, [caller] { caller->abort(); });
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > longestLine)
                    caller->abort();
                return;
            }
            const QByteArray line = caller->readLine(longestLine);
            if (!line.endsWith('\n')) {
                caller->abort();
                return;
            }
            caller->write(answer);
            caller->disconnectFromServer();
            Q_EMIT called(QString::fromUtf8(line).trimmed());
        });
    }
}

} // namespace smile::console
