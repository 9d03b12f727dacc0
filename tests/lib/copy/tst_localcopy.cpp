#include "lib/copy/copyplace.h"

using namespace smile;
using namespace smile::copy;
using namespace smile::copy::test;

class TestLocalCopy : public CopyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

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
};

QTEST_GUILESS_MAIN(TestLocalCopy)
#include "tst_localcopy.moc"
