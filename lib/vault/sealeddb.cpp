#include "vault/sealeddb.h"

#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace smile::vault {

using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

namespace {

QString nextName()
{
    static std::atomic_int serial = 0;
    return u"smile-sealed-"_s + QString::number(++serial);
}

// SQLite's result codes (sqlite.org/rescode.html); its own header is not needed for a dozen
// numbers.
constexpr int failed = 1, readOnly = 8, ioError = 10, corrupt = 11, full = 13, schemaChanged = 17,
              constraint = 19, notADatabase = 26;
constexpr int ioRead = 266, ioShortRead = 522, ioWrite = 778;

State stateOf(int code)
{
    if (code == readOnly)
        return State::Damaged; // its own header says so: the file was opened for writing before
    if (code == ioRead || code == ioShortRead)
        return State::Damaged; // a page that is not there, or that the disk does not give back
    if (code == ioWrite)
        return State::NoRoom; // a full disk has a code of its own, a quota or a size limit has not
    switch (code & 0xff) {
    case failed: // a table is missing
    case corrupt:
    case schemaChanged:
    case constraint:
    case notADatabase:
        return State::Damaged;
    case full:
        return State::NoRoom;
    case ioError:
    default:
        return State::Unwritable;
    }
}

} // namespace

SealedDb::SealedDb(const QString &file, Access access)
    : m_name(nextName())
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_db.setDatabaseName(file);
    // Another console may be at it; it is done within moments.
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_db.setConnectOptions(options);
}

SealedDb::~SealedDb()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

SealedOutcome SealedDb::open()
{
    if (!m_db.isValid())
        return {State::Unwritable, u"Qt's SQLite driver is not installed"_s};
    if (!m_db.open())
        return outcomeOf(m_db.lastError());
    // - A rollback journal, not a write-ahead log: one file with nothing beside it, and what is
    //   deleted is not still there in a log. FULL, because a power cut should not cost a whole
    //   tenant's copy; it is written once a second in a thread of its own.
    // - No memory map: a file that another program cuts short would end this one with SIGBUS.
    // - secure_delete: what the server deleted is overwritten, though only a seal lies there.
    for (const char *pragma :
         {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
          "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON",
          "PRAGMA trusted_schema = OFF"}) {
        const SealedOutcome outcome = run(pragma);
        if (outcome.state != State::Opened)
            return outcome;
    }
    return {State::Opened};
}

SealedOutcome SealedDb::run(const char *statement)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    return query.exec(QString::fromLatin1(statement)) ? SealedOutcome{State::Opened}
                                                      : outcomeOf(query.lastError());
}

qint64 SealedDb::number(const char *statement, SealedOutcome &outcome)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(statement))) {
        outcome = outcomeOf(query.lastError());
        return 0;
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

QSqlQuery SealedDb::prepared(const QString &statement) const
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(statement); // what is wrong with it, exec() tells
    return query;
}

SealedOutcome SealedDb::outcomeOf(const QSqlError &error)
{
    return {stateOf(error.nativeErrorCode().toInt()),
            error.driverText() + u": "_s + error.databaseText()};
}

} // namespace smile::vault
