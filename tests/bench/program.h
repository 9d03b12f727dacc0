#pragma once

#include <QJsonObject>
#include <QProcess>

#include <optional>

namespace smile::bench {

/// A program under measurement: started with a fresh home, read line by line, ended by SIGTERM.
class Program
{
public:
    Program(const QString &path, const QStringList &arguments);
    ~Program();

    /// Onto its standard input, e.g. what may be no argument.
    void write(const QByteArray &line);
    /// The next line of JSON on its standard output; none when it ends or `seconds` pass.
    std::optional<QJsonObject> line(int seconds = 30);
    /// Memory of the process and its children: proportional set size in MB; negative where the
    /// system does not tell.
    double pssMegabytes() const;
    double millisecondsSinceStart() const;
    qint64 pid() const;
    /// Lets the program live for a while before the next measurement.
    void settle(int milliseconds);

private:
    QProcess m_process;
    qint64 m_startedAt = 0; ///< nanoseconds of the monotonic clock
};

} // namespace smile::bench
