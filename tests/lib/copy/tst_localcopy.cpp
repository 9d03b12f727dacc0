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

using namespace smile;
using namespace smile::copy;
using namespace Qt::StringLiterals;
using Found = vault::SealedOutcome::State;
using Kind = CopyState::Kind;
using vault::Gone;

namespace {

QString daysAgo(int days)
{
    static const QDateTime now = QDateTime::currentDateTimeUtc();
    return now.addDays(-days).toString(Qt::ISODate);
}

QJsonObject account(const QString &id, int age = 1, const QString &status = u"CONNECTED"_s)
{
    return {{u"id"_s, id},
            {u"userId"_s, u"u-1"_s},
            {u"createdAt"_s, daysAgo(age)},
            {u"connection"_s, QJsonObject{{u"status"_s, status}}}};
}

QJsonObject identity(const QString &id, const QString &accountId)
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

} // namespace

class TestLocalCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tablesAreThereAfterARestart()
    {
        {
            const auto run = start();
            QCOMPARE(run->copy->state().found, Found::Fresh);
            run->table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
            run->table(catalog::accounts).upsert({account(u"a-1"_s), account(u"a-2"_s)});
            run->table(catalog::identities).upsert({identity(u"i-1"_s, u"a-1"_s)});
            run->table(catalog::documents).upsert({identity(u"d-1"_s, u"a-1"_s)});
            run->table(catalog::accounts).remove({u"a-2"_s});
        } // closed at once: what had not been written yet is written now
        const auto run = start();
        QCOMPARE(run->copy->state().found, Found::Opened);
        QCOMPARE(run->ids(catalog::users), QStringList{u"u-1"_s});
        QCOMPARE(run->ids(catalog::accounts), QStringList{u"a-1"_s});
        QCOMPARE(run->table(catalog::accounts).find(u"a-1"_s).json(), account(u"a-1"_s));
        QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
        QCOMPARE(run->ids(catalog::documents), QStringList{u"d-1"_s});
        QTRY_COMPARE(run->ids(catalog::people), QStringList{u"u-1"_s}); // joined from them
        QCOMPARE(run->copy->state().records, 4);
    }

    void writesByItselfWhileItRuns()
    {
        const auto run = start();
        QSignalSpy settled(run->copy.get(), &LocalCopy::settled);
        run->table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
        QVERIFY(settled.wait());
        const auto other = start(); // reads the same file at the same time
        QCOMPARE(other->ids(catalog::users), QStringList{u"u-1"_s});
    }

    void whatIsDerivedOrSecretIsNotKept()
    {
        {
            const auto run = start();
            run->table(catalog::webhooks).upsert({{{u"id"_s, u"w-1"_s}, {u"secret"_s, u"x"_s}}});
            run->table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
        }
        const auto run = start();
        QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
        QCOMPARE(run->copy->state().records, 1);
        QVERIFY(run->ids(catalog::webhooks).isEmpty());
    }

    void theServerWinsOverTheDisk()
    {
        {
            const auto run = start();
            run->table(catalog::users)
                .upsert({{{u"id"_s, u"u-1"_s}, {u"n"_s, u"old"_s}}, {{u"id"_s, u"u-2"_s}}});
        }
        Run run;
        run.table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}, {u"n"_s, u"new"_s}}});
        open(run);
        // A record that came and went while the disk was read does not come back from it.
        run.table(catalog::users).upsert({{{u"id"_s, u"u-2"_s}}});
        run.table(catalog::users).remove({u"u-2"_s});
        QTRY_VERIFY(run.copy->isLoaded());
        QCOMPARE(run.ids(catalog::users), QStringList{u"u-1"_s});
        QCOMPARE(run.table(catalog::users).find(u"u-1"_s).json().value(u"n"_s).toString(),
                 u"new"_s);
    }

    // A person is joined from what was read through accounts: neither name nor e-mail stays.
    void nobodyJoinedFromWhatIsPastStaysOnTheDisk()
    {
        const auto run = start();
        run->table(catalog::users).upsert({user(1, {}), user(2, {})});
        run->table(catalog::accounts).upsert({account(u"a-old"_s, 59)});
        run->table(catalog::identities).upsert({identity(u"i-old"_s, u"a-old"_s)});
        settle(*run);
        QCOMPARE(peopleOnDisk(), (QStringList{u"u-1"_s, u"u-2"_s}));
        run->daysOn = 2;
        settle(*run);
        QCOMPARE(run->ids(catalog::people), (QStringList{u"u-1"_s, u"u-2"_s}));
        QCOMPARE(peopleOnDisk(), QStringList{u"u-2"_s});
        const auto next = start(2);
        QTRY_COMPARE(next->ids(catalog::people), (QStringList{u"u-1"_s, u"u-2"_s}));
        QTRY_VERIFY(!next->store.isJoining());
        QCOMPARE(next->table(catalog::people).find(u"u-1"_s).valueAt("names"_L1).toArray().size(),
                 0);
    }

    void nothingOutlivesTheServersCopy()
    {
        {
            const auto run = start();
            run->table(catalog::accounts)
                .upsert({account(u"a-old"_s, 59), account(u"a-new"_s, 10),
                         account(u"a-failed"_s, 100, u"ERROR"_s)});
            run->table(catalog::identities)
                .upsert({identity(u"i-old"_s, u"a-old"_s), identity(u"i-new"_s, u"a-new"_s)});
            run->table(catalog::documents).upsert({identity(u"d-old"_s, u"a-old"_s)});
            QSignalSpy settled(run->copy.get(), &LocalCopy::settled);
            QVERIFY(settled.wait());
            // Two days later, in a program that was never closed.
            run->daysOn = 2;
            run->copy->dropPast();
            QVERIFY(settled.wait());
            QCOMPARE(run->ids(catalog::accounts).size(), 3); // while the server lists it
        }
        const auto run = start();
        QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
        QCOMPARE(run->ids(catalog::accounts), (QStringList{u"a-failed"_s, u"a-new"_s}));
        QCOMPARE(run->ids(catalog::identities), QStringList{u"i-new"_s});
        QVERIFY(run->ids(catalog::documents).isEmpty());
        const QList<vault::Tombstone> tombstones = run->copy->tombstones();
        QCOMPARE(tombstones.size(), 3);
        for (const vault::Tombstone &tombstone : tombstones)
            QCOMPARE(tombstone.why, Gone::Expired);
    }

    // A cut link alone is no reason: only whom something was read of through it leaves the disk.
    void onlyWhoHoldsWhatWasCutLeavesTheDisk()
    {
        const auto run = start();
        run->table(catalog::users).upsert({user(1, {}), user(2, {}), user(3, {})});
        QJsonObject other = account(u"a-2"_s, 1, u"DISCONNECTED"_s);
        other.insert(u"userId"_s, u"u-2"_s);
        run->table(catalog::accounts).upsert({account(u"a-1"_s), other});
        run->table(catalog::identities).upsert({identity(u"i-1"_s, u"a-1"_s)});
        settle(*run);
        QCOMPARE(peopleOnDisk(), (QStringList{u"u-1"_s, u"u-2"_s, u"u-3"_s}));
        run->table(catalog::accounts).upsert({account(u"a-1"_s, 1, u"DISCONNECTED"_s)});
        settle(*run);
        QCOMPARE(peopleOnDisk(), (QStringList{u"u-2"_s, u"u-3"_s}));
        // The identity may also come after the account was seen to be cut.
        QJsonObject late = identity(u"i-2"_s, u"a-2"_s);
        late.insert(u"metadata"_s, QJsonObject{{u"userId"_s, u"u-2"_s}, {u"sourceId"_s, u"a-2"_s}});
        run->table(catalog::identities).upsert({late});
        settle(*run);
        QCOMPARE(peopleOnDisk(), QStringList{u"u-3"_s});
        run->table(catalog::identities).remove({u"i-1"_s, u"i-2"_s}); // as the server's list said
        settle(*run);
        QCOMPARE(peopleOnDisk(), (QStringList{u"u-1"_s, u"u-2"_s, u"u-3"_s}));
    }

    void whatGrewTooOldMeanwhileIsNotLoaded()
    {
        {
            const auto run = start();
            run->table(catalog::accounts).upsert({account(u"a-1"_s, 59), account(u"a-2"_s, 10)});
            run->table(catalog::identities)
                .upsert({identity(u"i-1"_s, u"a-1"_s), identity(u"i-2"_s, u"a-2"_s)});
            run->table(catalog::documents).upsert({identity(u"d-1"_s, u"a-1"_s)});
        }
        {
            const auto run = start(2);
            QCOMPARE(run->ids(catalog::accounts), QStringList{u"a-2"_s});
            QCOMPARE(run->ids(catalog::identities), QStringList{u"i-2"_s});
            QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
            QVERIFY(run->ids(catalog::documents).isEmpty());
        }
        const auto run = start(2);
        QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
        QCOMPARE(run->copy->state().records, 2); // the others are gone from the disk, too
        QCOMPARE(run->copy->tombstones().size(), 3);
    }

    void aCutLinkTakesItsRecordsOffTheDisk()
    {
        {
            const auto run = start();
            run->table(catalog::accounts).upsert({account(u"a-1"_s)});
            run->table(catalog::identities).upsert({identity(u"i-1"_s, u"a-1"_s)});
            QSignalSpy settled(run->copy.get(), &LocalCopy::settled);
            QVERIFY(settled.wait());
            run->table(catalog::accounts).upsert({account(u"a-1"_s, 1, u"DISCONNECTED"_s)});
        }
        const auto run = start();
        QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
        QCOMPARE(run->ids(catalog::accounts), QStringList{u"a-1"_s});
        QVERIFY(run->ids(catalog::identities).isEmpty());
        QCOMPARE(run->copy->tombstones().size(), 1);
        QCOMPARE(run->copy->tombstones()[0].why, Gone::Revoked);
    }

    void tombstonesTellARevocation()
    {
        {
            const auto run = start();
            run->table(catalog::accounts).upsert({account(u"a-1"_s), account(u"a-2"_s)});
            run->table(catalog::identities).upsert({identity(u"i-1"_s, u"a-1"_s)});
            QSignalSpy settled(run->copy.get(), &LocalCopy::settled);
            QVERIFY(settled.wait());
            run->copy->expectRevoke(u"a-1"_s);
            run->store.forgetAccount(u"a-1"_s);
            run->store.forgetAccount(u"a-2"_s);
        }
        const auto run = start();
        QTRY_COMPARE(run->copy->state().kind, Kind::Kept);
        QList<Gone> reasons;
        for (const vault::Tombstone &tombstone : run->copy->tombstones())
            reasons << tombstone.why;
        QCOMPARE(reasons.size(), 3);
        QCOMPARE(reasons.count(Gone::Revoked), 2);
        QCOMPARE(reasons.count(Gone::Vanished), 1);
    }

    void anOlderVersionDoesNotComeBack()
    {
        {
            const auto run = start();
            QList<QJsonObject> users;
            for (int i = 0; i < 100; ++i)
                users << user(i, u"old"_s);
            run->table(catalog::users).upsert(users);
            settle(*run);
            // Beside the old ones: a segment is not written again for one record.
            run->table(catalog::users).upsert({user(1, u"new"_s), user(2, u"new"_s)});
            settle(*run);
            run->table(catalog::users).remove({user(2, {}).value(u"id"_s).toString()});
            settle(*run);
        }
        const auto run = start();
        QCOMPARE(run->table(catalog::users).size(), 99);
        QVERIFY(!run->table(catalog::users).find(u"u-2"_s));
        QCOMPARE(run->table(catalog::users).find(u"u-1"_s).json(), user(1, u"new"_s));
        QCOMPARE(run->copy->tombstones().size(), 1);
        QCOMPARE(run->copy->tombstones()[0].why, Gone::Vanished);
    }

    // Whatever happened, the next run has what this one had, and people as if they had just been
    // joined.
    void manyRunsOfAnything()
    {
        QRandomGenerator random(7);
        QHash<QString, QJsonObject> users, identities;
        for (int turn = 0; turn < 25; ++turn) {
            const auto run = start();
            compare(*run, catalog::users, users);
            compare(*run, catalog::identities, identities);
            QTRY_VERIFY(!run->store.isJoining());
            records::Store joined;
            joined.table(catalog::users).upsert(users.values());
            joined.table(catalog::identities).upsert(identities.values());
            joined.joinPeople();
            QCOMPARE(run->ids(catalog::people).size(), users.size());
            for (const records::Record &person : joined.table(catalog::people).snapshot().records())
                QCOMPARE(run->table(catalog::people).find(person.id()).json(), person.json());
            for (auto identity = identities.cbegin(); identity != identities.cend(); ++identity) {
                const QString owner = identity->value(u"metadata"_s)[u"userId"_s].toString();
                QCOMPARE(run->store.names().people.value(owner),
                         joined.names().people.value(owner));
            }
            for (int round = random.bounded(4); round >= 0; --round) {
                change(*run, random, users, identities);
                if (random.bounded(2))
                    settle(*run);
            }
        }
        QVERIFY(users.size() > 1000);
    }

    // A program that ended between two writes: what was merged is not lost, nor there twice.
    void aFileOfAnyMomentIsGood()
    {
        const auto run = start();
        QRandomGenerator random(11);
        QHash<QString, QJsonObject> users, identities;
        for (int turn = 0; turn < 12; ++turn) {
            change(*run, random, users, identities);
            settle(*run);
            const QHash<QString, QJsonObject> then = users;
            QVERIFY(QFile::remove(path() + u".then"_s) || turn == 0);
            QVERIFY(QFile::copy(path(), path() + u".then"_s));
            Run other;
            other.copy->start(path() + u".then"_s, m_belongsTo, m_key);
            QTRY_VERIFY(other.copy->isLoaded());
            compare(other, catalog::users, then);
        }
    }

    // Records may come faster than people are joined; they do not wait for that to be written.
    void peopleMayBeBehindOnTheDisk()
    {
        const auto run = start();
        bool said = false;
        connect(&run->table(catalog::people), &records::Table::changed, run->copy.get(), [&] {
            run->copy->note("people behind", run->copy.get(),
                            [&](const QByteArray &note) { said = said || !note.isEmpty(); });
        });
        QList<QJsonObject> users;
        for (int i = 0; i < 20'000; ++i)
            users << user(i, {});
        run->table(catalog::users).upsert(users);
        settle(*run);
        QVERIFY(said);
        QVERIFY(!run->store.isJoining());
        bool answered = false;
        run->copy->note("people behind", this, [&](const QByteArray &note) {
            answered = true;
            QVERIFY(note.isEmpty());
        });
        QTRY_VERIFY(answered);
    }

    void peopleThatWereBehindAreJoinedAnew()
    {
        for (const bool behind : {false, true}) {
            {
                const auto run = start();
                run->table(catalog::users).upsert({user(1, {}), user(2, {})});
                settle(*run);
                if (behind)
                    run->copy->setNote("people behind", "1");
            }
            Run next;
            bool joins = false;
            connect(next.copy.get(), &LocalCopy::loaded, this,
                    [&] { joins = next.store.isJoining(); });
            open(next);
            QTRY_VERIFY(next.copy->isLoaded());
            QCOMPARE(joins, behind);
        }
    }

    // Neither loses what the other wrote.
    void twoConsolesWithOneFile()
    {
        {
            const auto first = start();
            const auto second = start();
            for (int i = 0; i < 40; ++i) {
                Run &run = i % 2 == 0 ? *first : *second;
                run.table(catalog::users).upsert({user(i, u"of one"_s)});
                if (i % 5 == 0)
                    settle(run);
            }
        }
        const auto run = start();
        QCOMPARE(run->table(catalog::users).size(), 40);
        settle(*run);
        run->copy.reset();
        QCOMPARE(start()->table(catalog::users).size(), 40);
    }

    void aBrokenSegmentIsFetchedAgainAndPeopleAreJoinedAnew()
    {
        {
            const auto run = start();
            run->table(catalog::users).upsert({user(1, u"x"_s)});
            run->table(catalog::identities)
                .upsert({QJsonObject{{u"id"_s, u"i-1"_s},
                                     {u"fullName"_s, u"Georgina Palomero"_s},
                                     {u"metadata"_s, QJsonObject{{u"userId"_s, u"u-1"_s}}}}});
            run->table(catalog::invites)
                .upsert({QJsonObject{{u"id"_s, u"iv-1"_s},
                                     {u"userId"_s, u"u-1"_s},
                                     {u"fullName"_s, u"Invited Name"_s}}});
        }
        {
            vault::SealedFile file(path(), m_belongsTo, m_key);
            QCOMPARE(file.open().state, Found::Opened);
            const auto segments = segmentsOnDisk(vault::Shelf::Rest);
            const auto broken =
                std::ranges::find(segments, &catalog::identities, &LoadedSegment::resource);
            QVERIFY(broken != segments.end());
            const vault::SealedName name = nameOf(catalog::identities, broken->read.number);
            QByteArray bytes = toBytes(broken->read.number, *broken->read.chunk->chunk(), {});
            bytes.truncate(bytes.size() / 2);
            QCOMPARE(file.write({{{name, bytes}}, {}, {}}).state, Found::Opened);
        }
        const auto run = start();
        QCOMPARE(run->copy->state().dropped, 1);
        QVERIFY(run->ids(catalog::identities).isEmpty());
        QTRY_COMPARE(run->store.names().people.value(u"u-1"_s), u"Invited Name"_s);
        settle(*run);
        run->copy.reset();
        const auto next = start();
        QCOMPARE(next->copy->state().dropped, 0); // it has gone from the disk
    }

    void anotherTenantsCopyIsNotLoaded()
    {
        {
            const auto run = start();
            run->table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
        }
        m_belongsTo = u"profile\nhttps://other/v1\nother-key"_s;
        const auto run = start();
        QCOMPARE(run->copy->state().found, Found::WrongKey);
        QVERIFY(run->ids(catalog::users).isEmpty());
    }

    void aBrokenFileIsWrittenAnew()
    {
        {
            const auto run = start();
            run->table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
        }
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("this is no database, whatever it was before");
        }
        {
            const auto run = start();
            QCOMPARE(run->copy->state().found, Found::Damaged);
            run->table(catalog::users).upsert({{{u"id"_s, u"u-2"_s}}});
        }
        const auto run = start();
        QCOMPARE(run->copy->state().found, Found::Opened);
        QCOMPARE(run->ids(catalog::users), QStringList{u"u-2"_s});
    }

    void aFolderThatCannotBeUsedIsSaid()
    {
        QFile blocker(m_folder->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Run run;
        QSignalSpy loaded(run.copy.get(), &LocalCopy::loaded);
        run.copy->start(blocker.fileName() + u"/copy"_s, m_belongsTo, m_key);
        QVERIFY(loaded.wait());
        QCOMPARE(run.copy->state().kind, Kind::Unwritable);
        QVERIFY(!run.copy->state().why.isEmpty());
        run.table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}}); // works on in memory
        QCOMPARE(run.ids(catalog::users).size(), 1);
    }

    void keepingNothingIsSaidAndTouchesNoDisk()
    {
        Run run;
        QSignalSpy changed(run.copy.get(), &LocalCopy::stateChanged);
        run.copy->keepNothing(Kind::NoKeychain);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(run.copy->state().kind, Kind::NoKeychain);
        QVERIFY(run.copy->isLoaded());
        run.copy->setNote("tabs", "x");
        bool answered = false;
        run.copy->note("tabs", this, [&](const QByteArray &note) {
            QVERIFY(note.isEmpty());
            answered = true;
        });
        QTRY_VERIFY(answered);
        run.table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
        QVERIFY(!QFile::exists(path()));
    }

    void forgettingEndsTheWriting()
    {
        const auto run = start();
        run->table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}});
        run->copy->keepNothing(Kind::Forgotten);
        QVERIFY(vault::SealedFile::erase(path()));
        run->table(catalog::users).upsert({{{u"id"_s, u"u-2"_s}}});
        run->copy.reset();
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(run->ids(catalog::users).size(), 2); // the tables are as they were
    }

    // Whatever had come by then, people are joined from what is here.
    void givingUpWhileItIsRead()
    {
        {
            const auto run = start();
            QList<QJsonObject> users;
            for (int i = 0; i < 5000; ++i)
                users << user(i, {});
            run->table(catalog::users).upsert(users);
        }
        Run run;
        bool early = false;
        const auto giveUp = [&] {
            early = !run.copy->isLoaded();
            run.copy->keepNothing(Kind::Forgotten);
        };
        // They come first.
        connect(
            &run.table(catalog::people), &records::Table::changed, run.copy.get(),
            [&] { QMetaObject::invokeMethod(run.copy.get(), giveUp, Qt::QueuedConnection); },
            Qt::SingleShotConnection);
        open(run);
        QTRY_COMPARE(run.copy->state().kind, Kind::Forgotten);
        QVERIFY(early);
        QVERIFY(run.copy->isLoaded());
        QTRY_VERIFY(!run.store.isJoining());
        QCOMPARE(run.table(catalog::people).size(), run.table(catalog::users).size());
        run.table(catalog::users).upsert({user(9000, {})});
        QTRY_VERIFY(run.table(catalog::people).find(u"u-9000"_s));
    }

    void notesAreKept()
    {
        start()->copy->setNote("tabs", "a-1");
        const auto run = start();
        QByteArray found;
        run->copy->note("tabs", this, [&](const QByteArray &note) { found = note; });
        QTRY_COMPARE(found, QByteArray("a-1"));
    }

private:
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

QTEST_GUILESS_MAIN(TestLocalCopy)
#include "tst_localcopy.moc"
