#include "vault/sealedfile.h"

#include "vault/sealedrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

namespace smile::vault {

using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 formatVersion = 2;
constexpr int sampleSize = 16;
const SealedOutcome allRight{State::Opened};

bool good(const SealedOutcome &outcome)
{
    return outcome.state == State::Opened;
}

} // namespace

SealedFile::SealedFile(QString path, const QString &profileId, const SealKey &key)
    : m_path(std::move(path))
    , m_sealer(Sealer::make(key, profileId))
{ }

SealedFile::~SealedFile() = default;
SealedFile::SealedFile(SealedFile &&) noexcept = default;

SealedOutcome SealedFile::open()
{
    m_db.reset();
    if (!m_sealer)
        return {State::Unwritable, u"libsodium does not work here"_s};
    const bool existed = QFileInfo(m_path).size() > 0;
    SealedOutcome outcome = settled(connectTo());
    if (!outcome.isUsable())
        m_db.reset();
    if (!existed && outcome.state == State::Opened)
        outcome.state = State::Fresh;
    return outcome;
}

SealedOutcome SealedFile::makeFile() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return {State::Unwritable, u"the folder cannot be made"_s};
    QFile file(m_path);
    // Made here and not by SQLite: others may never read it, not even for a moment.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, onlyOwner))
        return {State::Unwritable, file.errorString()};
    file.setPermissions(onlyOwner);
    return allRight;
}

/// Connects to what is there, or makes it; Opened, or what is wrong with it.
SealedOutcome SealedFile::connectTo()
{
    SealedOutcome outcome = makeFile();
    if (!good(outcome))
        return outcome;
    m_db = std::make_unique<SealedDb>(m_path, SealedDb::Access::ReadWrite);
    outcome = m_db->open();
    if (!good(outcome))
        return outcome;
    const qint64 version = m_db->number("PRAGMA user_version", outcome);
    const qint64 tables = m_db->number("SELECT count(*) FROM sqlite_master", outcome);
    if (!good(outcome))
        return outcome;
    if (version == 0 && tables == 0)
        return create();
    if (version != formatVersion)
        return {State::Damaged, u"another format of the file"_s};
    return checkKey();
}

SealedOutcome SealedFile::create()
{
    return inOneGo([this] {
        for (const char *statement :
             {"CREATE TABLE first (key BLOB NOT NULL PRIMARY KEY, box BLOB NOT NULL)",
              "CREATE TABLE rest (key BLOB NOT NULL PRIMARY KEY, box BLOB NOT NULL)",
              "PRAGMA user_version = 2"}) {
            const SealedOutcome outcome = m_db->run(statement);
            if (!good(outcome))
                return outcome;
        }
        return putOwn(checkKind, {}, "smile");
    });
}

/// One row that every file has says whether this key is the file's. Should that very row be broken,
/// any other that opens says the same.
SealedOutcome SealedFile::checkKey()
{
    SealedOutcome outcome = allRight;
    const bool opens = own(checkKind, {}, outcome) == "smile";
    if (!good(outcome) || opens)
        return outcome;
    if (anyRowOpens(outcome))
        return inOneGo([this] { return putOwn(checkKind, {}, "smile"); });
    return good(outcome) ? SealedOutcome{State::WrongKey} : outcome;
}

bool SealedFile::anyRowOpens(SealedOutcome &outcome)
{
    QByteArray scratch;
    for (const Shelf shelf : {Shelf::First, Shelf::Rest}) {
        QSqlQuery query = m_db->prepared(u"SELECT key, box FROM "_s + tableOf(shelf) + u" LIMIT "_s
                                         + QString::number(sampleSize));
        if (!query.exec()) {
            outcome = SealedDb::outcomeOf(query.lastError());
            return false;
        }
        while (query.next()) {
            const QByteArray key = query.value(0).toByteArray();
            const QByteArray box = query.value(1).toByteArray();
            if (m_sealer->open(int(shelf), key, box, scratch))
                return true;
        }
    }
    return false;
}

SealedOutcome SealedFile::settled(const SealedOutcome &outcome)
{
    if (!outcome.startedAnew())
        return outcome;
    m_db.reset();
    // Nothing in it could be read, or not all: it is all fetched again.
    if (!erase(m_path))
        return {State::Unwritable, u"the file is of no use and cannot be deleted"_s};
    const SealedOutcome anew = connectTo();
    if (good(anew))
        return outcome;
    m_db.reset();
    return {anew.isUsable() ? State::Unwritable : anew.state, anew.why};
}

SealedOutcome SealedFile::inOneGo(const std::function<SealedOutcome()> &changes)
{
    // IMMEDIATE: waits for another console at the beginning, where nothing is lost by waiting.
    SealedOutcome outcome = m_db->run("BEGIN IMMEDIATE");
    if (!good(outcome))
        return outcome;
    outcome = changes();
    if (good(outcome))
        outcome = m_db->run("COMMIT");
    if (!good(outcome))
        m_db->run("ROLLBACK"); // SQLite may have done it already
    return outcome;
}

SealedOutcome SealedFile::write(const SealedBatch &batch)
{
    SealedOutcome opened = allRight;
    if (!m_db) {
        opened = open();
        if (!opened.isUsable())
            return opened;
    }
    SealedOutcome outcome = inOneGo([this, &batch] { return writeRows(batch); });
    if (outcome.state == State::NoRoom && !batch.gone.isEmpty()) {
        // Even a deletion needs room for its journal. What must go, goes all the same.
        m_db.reset();
        erase(m_path);
        return outcome;
    }
    outcome = settled(outcome);
    return good(outcome) ? opened : outcome;
}

SealedOutcome SealedFile::writeRows(const SealedBatch &batch)
{
    for (const Shelf shelf : {Shelf::First, Shelf::Rest}) {
        QSqlQuery put = m_db->prepared(u"INSERT INTO "_s + tableOf(shelf)
                                       + u" (key, box) VALUES (?, ?) ON CONFLICT (key) "
                                         "DO UPDATE SET box = excluded.box"_s);
        for (const SealedPut &one : batch.puts) {
            if (one.name.shelf != shelf || one.payload.size() > most)
                continue;
            const QByteArray row = m_sealer->rowKey(one.name.kind, one.name.id);
            put.bindValue(0, row);
            put.bindValue(1,
                          m_sealer->seal(int(shelf), row, one.name.kind, one.payload, one.atLeast));
            if (!put.exec())
                return SealedDb::outcomeOf(put.lastError());
        }
    }
    return removeRows(batch);
}

SealedOutcome SealedFile::removeRows(const SealedBatch &batch)
{
    for (const SealedName &name : batch.removals) {
        QSqlQuery remove =
            m_db->prepared(u"DELETE FROM "_s + tableOf(name.shelf) + u" WHERE key = ?"_s);
        remove.bindValue(0, hashOf(name));
        if (!remove.exec())
            return SealedDb::outcomeOf(remove.lastError());
    }
    for (const SealedGone &one : batch.gone) {
        const Tombstone tombstone{hashOf(one.name), batch.when, one.why};
        const SealedOutcome outcome = putOwn(tombstoneKind, tombstone.record, packed(tombstone));
        if (!good(outcome))
            return outcome;
    }
    return allRight;
}

SealedOutcome SealedFile::putOwn(QByteArrayView kind, QByteArrayView id, QByteArrayView payload)
{
    QSqlQuery put = m_db->prepared(u"INSERT OR REPLACE INTO rest (key, box) VALUES (?, ?)"_s);
    const QByteArray row = m_sealer->rowKey(kind, id);
    put.bindValue(0, row);
    put.bindValue(1, m_sealer->seal(int(Shelf::Rest), row, kind, payload, 0));
    return put.exec() ? allRight : SealedDb::outcomeOf(put.lastError());
}

QByteArray SealedFile::own(QByteArrayView kind, QByteArrayView id, SealedOutcome &outcome)
{
    QSqlQuery query = m_db->prepared(u"SELECT box FROM rest WHERE key = ?"_s);
    const QByteArray row = m_sealer->rowKey(kind, id);
    query.bindValue(0, row);
    if (!query.exec()) {
        outcome = SealedDb::outcomeOf(query.lastError());
        return {};
    }
    if (!query.next())
        return {};
    QByteArray scratch;
    const auto opened =
        m_sealer->open(int(Shelf::Rest), row, query.value(0).toByteArray(), scratch);
    return opened && opened->kind == kind ? opened->payload.toByteArray() : QByteArray();
}

QByteArray SealedFile::note(const QByteArray &name)
{
    SealedOutcome outcome = allRight;
    return m_db ? own(noteKind, name, outcome) : QByteArray();
}

SealedOutcome SealedFile::setNote(const QByteArray &name, const QByteArray &bytes)
{
    if (!m_db)
        return {State::Unwritable, u"the file is not open"_s};
    return settled(inOneGo([&] { return putOwn(noteKind, name, bytes); }));
}

QByteArray SealedFile::hashOf(const SealedName &name) const
{
    return m_sealer ? m_sealer->rowKey(name.kind, name.id) : QByteArray();
}

SealedOutcome SealedFile::verify()
{
    if (!m_db)
        return {State::Unwritable, u"the file is not open"_s};
    QSqlQuery query = m_db->prepared(u"PRAGMA integrity_check(1)"_s);
    if (!query.exec() || !query.next()) {
        const SealedOutcome outcome = SealedDb::outcomeOf(query.lastError());
        query.clear();
        return settled(outcome);
    }
    const bool whole = query.value(0).toString() == "ok"_L1;
    query.clear();
    return whole ? allRight : settled({State::Damaged, u"the database is not whole"_s});
}

bool SealedFile::erase(const QString &path)
{
    bool gone = true;
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QString file = path + suffix;
        gone = (!QFile::exists(file) || QFile::remove(file)) && gone;
    }
    return gone;
}

} // namespace smile::vault
