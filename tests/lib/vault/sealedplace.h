#pragma once

#include "vault/sealedfile.h"

#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

namespace smile::vault::test {

using Found = QMultiMap<QByteArray, QByteArray>; ///< kind → payloads

/// A lane that collects, whatever the thread.
class Collector : public SealedLane
{
public:
    Collector(Found &found, std::mutex &guard)
        : m_found(found)
        , m_guard(guard)
    { }
    void take(QByteArrayView kind, QByteArrayView payload) override
    {
        const std::lock_guard lock(m_guard);
        m_found.insert(kind.toByteArray(), payload.toByteArray());
    }

private:
    Found &m_found;
    std::mutex &m_guard;
};

/// What somebody without the key can do: one statement after the other, on the bare file.
inline QVariantList bare(const QString &path, const QStringList &statements)
{
    QVariantList last;
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        db.setDatabaseName(path);
        if (!db.open())
            return {};
        QSqlQuery query(db);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("a statement of the test is wrong");
            last.clear();
            while (query.next())
                last << query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    return last;
}

/// A folder of its own, a key, and short words for what the tests do with a file.
struct SealedPlace
{
    QTemporaryDir folder;
    SealKey key = SealKey::random().value();

    QString path() const { return folder.filePath(QStringLiteral("copy.sealed")); }
    SealedFile file() const { return SealedFile(path(), QStringLiteral("profile-x"), key); }

    static SealedName account(int number)
    {
        return {"accounts", "a-" + QByteArray::number(number).rightJustified(32, '0'),
                Shelf::First};
    }
    /// As long as the number is, whatever it says.
    static QByteArray payloadOf(int number)
    {
        return "{\"id\":\"" + account(number).id
               + "\",\"connection\":{\"status\":\"CONNECTED\"},\"name\":\"Georgina Palomero\"}";
    }
    static SealedBatch puts(int from, int to)
    {
        SealedBatch batch;
        for (int i = from; i < to; ++i)
            batch.puts << SealedPut{account(i), payloadOf(i)};
        return batch;
    }
    static SealedRead readAll(SealedFile &file, Found &found, Shelf shelf = Shelf::First,
                              int lanes = 2)
    {
        std::mutex guard;
        const std::atomic_bool cancelled = false;
        return file.read(
            shelf, [&] { return std::make_unique<Collector>(found, guard); }, cancelled, lanes);
    }
    QByteArray bytes() const { return bytesOf(path()); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setBytes(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

} // namespace smile::vault::test
