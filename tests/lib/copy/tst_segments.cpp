#include "lib/copy/copyplace.h"

using namespace smile;
using namespace smile::copy;
using namespace smile::copy::test;

/// What lies on the disk is what the tables hold, whatever came between.
class TestSegments : public CopyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

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
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
