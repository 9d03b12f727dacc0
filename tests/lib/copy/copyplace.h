#pragma once

#include "catalog/catalog.h"
#include "copy/copylane.h"
#include "copy/kept.h"
#include "copy/localcopy.h"
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace smile::copy::test {

using namespace Qt::StringLiterals;
using Found = vault::SealedOutcome::State;
using Kind = CopyState::Kind;
using vault::Gone;

inline QString daysAgo(int days)
{
    static const QDateTime now = QDateTime::currentDateTimeUtc();
    return now.addDays(-days).toString(Qt::ISODate);
}

inline QJsonObject account(const QString &id, int age = 1, const QString &status = u"CONNECTED"_s)
{
    return {{u"id"_s, id},
            {u"userId"_s, u"u-1"_s},
            {u"createdAt"_s, daysAgo(age)},
            {u"connection"_s, QJsonObject{{u"status"_s, status}}}};
}

inline QJsonObject identity(const QString &id, const QString &accountId)
{
    return {{u"id"_s, id},
            {u"fullName"_s, u"Georgina Palomero"_s},
            {u"metadata"_s, QJsonObject{{u"userId"_s, u"u-1"_s},
                                        {u"sourceId"_s, accountId},
                                        {u"accountId"_s, accountId}}}};
}

/// One run of the console: a store and its copy.
struct Run
{
    records::Store store;
    int daysOn = 0; ///< from today
    std::unique_ptr<LocalCopy> copy = std::make_unique<LocalCopy>(
        store, nullptr, [this] { return QDateTime::currentDateTimeUtc().addDays(daysOn); });

    records::Table &table(const catalog::Resource &resource) { return store.table(resource); }
    QStringList ids(const catalog::Resource &resource)
    {
        QStringList ids;
        const QList<records::Record> rows = table(resource).snapshot().records();
        for (const records::Record &row : rows)
            ids << row.id();
        ids.sort();
        return ids;
    }
};

/// A folder with one profile's file, and runs of the console on it.
class CopyPlace : public QObject
{
protected:
    void renew() { m_folder = std::make_unique<QTemporaryDir>(); }

    static QJsonObject user(int number, const QString &text)
    {
        const QString id = u"u-"_s + QString::number(number);
        return {{u"id"_s, id}, {u"text"_s, text}};
    }

    std::vector<LoadedSegment> segmentsOnDisk(vault::Shelf shelf) const
    {
        records::Store store;
        const auto box = std::make_shared<LoadedBox>();
        vault::SealedFile file(path(), m_belongsTo, m_key);
        file.open();
        file.read(
            shelf, [&] { return std::make_unique<CopyLane>(box, layoutsOf(store), QDate()); },
            false, 1);
        return box->take().segments;
    }

    QStringList peopleOnDisk() const
    {
        QStringList ids;
        for (const LoadedSegment &segment : segmentsOnDisk(vault::Shelf::First)) {
            for (quint32 row = 0; row < segment.read.chunk->size(); ++row)
                ids << segment.read.chunk->record(row).id();
        }
        ids.sort();
        return ids;
    }

    static QString aTime(QRandomGenerator &random)
    {
        return QDateTime::fromSecsSinceEpoch(random.bounded(2'000'000'000))
            .toUTC()
            .toString(Qt::ISODate);
    }

    static void settle(Run &run)
    {
        QSignalSpy settled(run.copy.get(), &LocalCopy::settled);
        run.copy->dropPast(); // which writes at once
        QVERIFY(settled.wait());
    }

    static void change(Run &run, QRandomGenerator &random, QHash<QString, QJsonObject> &users,
                       QHash<QString, QJsonObject> &identities)
    {
        QList<QJsonObject> some;
        for (int i = random.bounded(400); i >= 0; --i) {
            some << user(random.bounded(3000), QString::number(random.bounded(1000)));
            users.insert(some.last().value(u"id"_s).toString(), some.last());
        }
        run.table(catalog::users).upsert(some);
        some.clear();
        for (int i = random.bounded(300); i >= 0; --i) {
            const QString id = u"i-"_s + QString::number(random.bounded(2000));
            const QString name = u"Name "_s + QString::number(random.bounded(100));
            const QString owner = u"u-"_s + QString::number(random.bounded(3200)); // or of nobody
            some << QJsonObject{{u"id"_s, id},
                                {u"fullName"_s, name},
                                {u"metadata"_s, QJsonObject{{u"userId"_s, owner},
                                                            {u"createdAt"_s, aTime(random)}}}};
            identities.insert(some.last().value(u"id"_s).toString(), some.last());
        }
        run.table(catalog::identities).upsert(some);
        const auto removeSome = [&](const catalog::Resource &resource, auto &records) {
            QStringList ids;
            for (const QString &id : records.keys()) {
                if (random.bounded(40) == 0)
                    ids << id;
            }
            for (const QString &id : ids)
                records.remove(id);
            run.table(resource).remove(ids);
        };
        removeSome(catalog::users, users);
        removeSome(catalog::identities, identities);
    }

    static void compare(Run &run, const catalog::Resource &resource,
                        const QHash<QString, QJsonObject> &records)
    {
        QCOMPARE(run.table(resource).size(), records.size());
        for (auto record = records.cbegin(); record != records.cend(); ++record)
            QCOMPARE(run.table(resource).find(record.key()).json(), record.value());
    }

    QString path() const { return m_folder->filePath(u"copy.sealed"_s); }

    void open(Run &run) const { run.copy->start(path(), m_belongsTo, m_key); }

    std::unique_ptr<Run> start(int daysOn = 0) const
    {
        auto run = std::make_unique<Run>();
        run->daysOn = daysOn;
        open(*run);
        [&] { QTRY_VERIFY(run->copy->isLoaded()); }();
        return run;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    vault::SealKey m_key = vault::SealKey::random().value();
    QString m_belongsTo = u"profile\nhttps://one/v1\nkey"_s;
};

} // namespace smile::copy::test
