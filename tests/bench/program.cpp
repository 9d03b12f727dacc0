#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <chrono>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

qint64 monotonicNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double pssOf(qint64 pid)
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!rollup.open(QFile::ReadOnly))
        return -1;
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024;
    return -1;
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    const QStringList threads =
        QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(u"/proc/%1/task/%2/children"_s.arg(QString::number(pid), thread));
        if (!file.open(QFile::ReadOnly))
            continue;
        const QList<QByteArray> pids = file.readAll().simplified().split(' ');
        for (const QByteArray &child : pids)
            if (!child.isEmpty())
                children << child.toLongLong();
    }
    return children;
}

double treePss(qint64 pid)
{
    double sum = pssOf(pid);
    const QList<qint64> children = childrenOf(pid);
    for (const qint64 child : children)
        sum += std::max(0.0, treePss(child));
    return sum;
}

} // namespace

Program::Program(const QString &path, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_startedAt = monotonicNanoseconds();
    environment.insert(u"SMILE_STARTED_AT"_s, QString::number(m_startedAt));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(path, arguments, QIODevice::ReadWrite);
    m_process.waitForStarted();
}

Program::~Program()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

void Program::write(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

std::optional<QJsonObject> Program::line(int seconds)
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(seconds * 1000))
            return std::nullopt;
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

double Program::pssMegabytes() const
{
    return treePss(m_process.processId());
}

double Program::millisecondsSinceStart() const
{
    return double(monotonicNanoseconds() - m_startedAt) / 1e6;
}

qint64 Program::pid() const
{
    return m_process.processId();
}

void Program::settle(int milliseconds)
{
    m_process.waitForFinished(milliseconds);
}

} // namespace smile::bench
