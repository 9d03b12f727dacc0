#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace smile::vault {

/// A line of the audit file about what happens now: {time (UTC with milliseconds), profile, action}
/// and what else is to be said of it.
QJsonObject auditLine(const QString &profileId, const QString &action, QJsonObject details);

/// audit.jsonl in the data folder: one JSON object a line, appended and never changed, mode 0600.
/// Safe with several consoles (each line is one write in append mode). Written in order off the
/// caller's thread.
class AuditLog : public QObject
{
    Q_OBJECT

public:
    static QString defaultFile();
    explicit AuditLog(const QString &file = defaultFile(), QObject *parent = nullptr);
    ~AuditLog() override; ///< returns when everything is on disk

    const QString &file() const { return m_file; }
    void append(const QJsonObject &line);
    /// Returns when everything appended so far is on disk. Only before quitting: it waits.
    void flush();

Q_SIGNALS:
    /// A line could not be written; one sentence for a person. The line is tried again with the
    /// next one.
    void failed(const QString &why);
    void recovered();

private:
    class Writer;
    void report(const QString &trouble);

    QString m_file;
    std::unique_ptr<Writer> m_writer;
    QThreadPool m_thread; ///< one thread: lines keep their order
    bool m_failing = false;
};

} // namespace smile::vault
