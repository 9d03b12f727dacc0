#include "vault/auditlog.h"

#include "vault/paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

namespace smile::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype mostPending = 1000;
[[maybe_unused]] constexpr int patience = 5000; ///< ms with another console

} // namespace

QJsonObject auditLine(const QString &profileId, const QString &action, QJsonObject details)
{
    details.insert(u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    details.insert(u"profile"_s, profileId);
    details.insert(u"action"_s, action);
    return details;
}

/// The side that touches the disk; lives on the log's one thread (and, after that has ended, in the
/// destructor).
class AuditLog::Writer
{
public:
    explicit Writer(const QString &file)
        : m_file(file)
    { }

    /// Writes the line after those that could not be written before. Empty, or what stood in the
    /// way.
    QString write(const QByteArray &line)
    {
        m_pending << line;
        while (m_pending.size() > mostPending)
            m_pending.removeFirst();
        QDir().mkpath(QFileInfo(m_file).absolutePath());
#ifdef Q_OS_WIN // where what is appended goes to what was the end when the file was opened
        QLockFile others(m_file + u".lock"_s);
        others.tryLock(patience);
#endif
        QFile file(m_file);
        // Unbuffered: one write() a line; in append mode two consoles then never mix their lines.
        if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, onlyOwner))
            return file.errorString();
        if (file.permissions() & ~onlyOwnerSeen())
            file.setPermissions(onlyOwner);
        // Looked at once, and again after a failure: while another console writes, the end may look
        // cut.
        if (!m_endIsWhole && endsMidLine(file) && file.write("\n") != 1)
            return file.errorString();
        m_endIsWhole = false;
        while (!m_pending.isEmpty()) {
            if (file.write(m_pending.first()) != m_pending.first().size())
                return file.errorString();
            m_pending.removeFirst();
        }
        m_endIsWhole = true;
        return {};
    }

private:
    /// What QFile reports for a file of mode 0600 owned by this person.
    static QFile::Permissions onlyOwnerSeen()
    {
        return onlyOwner | QFile::ReadUser | QFile::WriteUser;
    }

    /// After a crash or a full disk the last line may be cut: the next one begins on a line of its
    /// own.
    static bool endsMidLine(QFile &file)
    {
        const qint64 size = file.size();
        char last = '\n';
        return size > 0 && file.seek(size - 1) && file.getChar(&last) && last != '\n';
    }

    QString m_file;
    QByteArrayList m_pending;
    bool m_endIsWhole = false;
};

QString AuditLog::defaultFile()
{
    return dataFolder() + QStringLiteral("/audit.jsonl");
}

AuditLog::AuditLog(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_writer(std::make_unique<Writer>(file))
{
    m_thread.setMaxThreadCount(1);
}

AuditLog::~AuditLog()
{
    flush();
}

void AuditLog::append(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    m_thread.start([this, text] {
        const QString trouble = m_writer->write(text);
        QMetaObject::invokeMethod(
            this, [this, trouble] { report(trouble); }, Qt::QueuedConnection);
    });
}

void AuditLog::flush()
{
    m_thread.waitForDone();
}

void AuditLog::report(const QString &trouble)
{
    if (!trouble.isEmpty())
        Q_EMIT failed(
            QCoreApplication::translate("vault", "The action could not be recorded in %1: %2")
                .arg(QDir::toNativeSeparators(m_file), trouble));
    else if (m_failing)
        Q_EMIT recovered();
    m_failing = !trouble.isEmpty();
}

} // namespace smile::vault
