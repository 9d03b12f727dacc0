#include "sealedplace.h"
#include "support/owneronly.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFileInfo>

using namespace smile::vault;
using namespace smile::vault::test;
using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<SealedPlace>(); }

    void recordsComeBack()
    {
        {
            SealedFile file = m_place->file();
            QCOMPARE(file.open().state, State::Fresh);
            QCOMPARE(file.write(SealedPlace::puts(0, 10'000)).state, State::Opened);
            // Put again: one row, the newer one.
            QCOMPARE(file.write({{{SealedPlace::account(3), "newer"}}, {}, {}}).state,
                     State::Opened);
        }
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::Opened);
        Found found;
        const SealedRead read = SealedPlace::readAll(file, found);
        QCOMPARE(read.outcome.state, State::Opened);
        QCOMPARE(read.records, 10'000);
        QCOMPARE(read.dropped, 0);
        QCOMPARE(found.count("accounts"), 10'000);
        QVERIFY(found.contains("accounts", "newer"));
        QVERIFY(!found.contains("accounts", SealedPlace::payloadOf(3)));
        QVERIFY(found.contains("accounts", SealedPlace::payloadOf(9'999)));
    }

    void shelvesAreReadByThemselves()
    {
        SealedFile file = opened();
        file.write({{{{"accounts", "a-1", Shelf::First}, "first"},
                     {{"documents", "d-1", Shelf::Rest}, "rest"}},
                    {},
                    {}});
        Found first, rest;
        SealedPlace::readAll(file, first);
        SealedPlace::readAll(file, rest, Shelf::Rest);
        QCOMPARE(first, (Found{{"accounts", "first"}}));
        QCOMPARE(rest, (Found{{"documents", "rest"}}));
    }

    void onlyTheOwnerMayRead()
    {
        SealedFile file = opened();
        QFile::setPermissions(m_place->path(), QFile::ReadOwner | QFile::WriteOwner
                                                   | QFile::ReadGroup | QFile::ReadOther);
        file.open();
        QVERIFY(smile::tests::isForItsOwnerAlone(m_place->path()));
    }

    void nothingCanBeRead()
    {
        {
            SealedFile file = opened();
            file.write(SealedPlace::puts(0, 500));
            file.setNote("tabs", "a-1 Georgina Palomero");
            SealedBatch batch;
            batch.when = QDateTime::currentDateTimeUtc();
            batch.gone << SealedGone{SealedPlace::account(7), Gone::Revoked};
            file.write(batch);
        }
        const QByteArray bytes = m_place->bytes();
        for (const char *word : {"accounts", "a-000", "Georgina", "Palomero", "CONNECTED", "status",
                                 "tabs", "note", "gone", "check", "profile-x", "\"id\"", "smile"})
            QVERIFY2(!bytes.contains(word), word);
        for (const QString &word : {u"Palomero"_s, u"CONNECTED"_s}) {
            const auto *wide = reinterpret_cast<const char *>(word.utf16());
            QVERIFY(!bytes.contains(QByteArrayView(wide, word.size() * 2)));
        }
        QVERIFY(!bytes.contains(QByteArrayView(m_place->key.bytes(), SealKey::size)));
        QCOMPARE(QDir(m_place->folder.path()).entryList(QDir::Files).size(), 1);
    }

    void lengthsDoNotTellErrors()
    {
        SealedFile file = opened();
        SealedBatch batch;
        for (int i = 0; i < 400; ++i) {
            QByteArray payload = SealedPlace::payloadOf(i);
            if (i % 4 == 0)
                payload.replace("CONNECTED", "ERROR\",\"errorCode\":\"UNSUPPORTED_AUTH_TYPE");
            batch.puts << SealedPut{SealedPlace::account(i), payload, 512};
        }
        file.write(batch);
        QCOMPARE(bare(m_place->path(), {u"SELECT DISTINCT length(box) FROM first"_s}).size(), 1);
        // Notes, tombstones and the check of the key look alike, too.
        file.setNote("n", "x");
        batch = {};
        batch.when = QDateTime::currentDateTimeUtc();
        batch.gone << SealedGone{SealedPlace::account(1), Gone::Expired};
        file.write(batch);
        QCOMPARE(bare(m_place->path(), {u"SELECT count(*) FROM rest"_s}).value(0).toInt(), 3);
        QCOMPARE(bare(m_place->path(), {u"SELECT DISTINCT length(box) FROM rest"_s}).size(), 1);
    }

    void removedRecordsAreOverwritten()
    {
        SealedFile file = opened();
        file.write(SealedPlace::puts(0, 60));
        const QByteArray box =
            bare(m_place->path(), {u"SELECT box FROM first WHERE rowid = 8"_s})[0].toByteArray();
        QVERIFY(m_place->bytes().contains(box.first(24)));
        file.write({{}, {SealedPlace::account(7)}, {}, {}});
        QVERIFY(!m_place->bytes().contains(box.first(24)));
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).records, 59);
        QVERIFY(!found.contains("accounts", SealedPlace::payloadOf(7)));
    }

    void tombstonesSayWhenAndWhy()
    {
        SealedFile file = opened();
        file.write(SealedPlace::puts(0, 3));
        const QDateTime now =
            QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch()).toUTC();
        file.write({{}, {}, {{SealedPlace::account(1), Gone::Revoked}}, now});
        file.write({{},
                    {},
                    {{SealedPlace::account(2), Gone::Expired}},
                    now.addDays(-SealedFile::tombstoneDays - 1)});
        Found found;
        for (int turn = 0; turn < 2; ++turn) {
            const SealedRead read = SealedPlace::readAll(file, found, Shelf::Rest);
            QCOMPARE(read.tombstones.size(), 1); // the other one has stood long enough
            QCOMPARE(read.tombstones[0].record, file.hashOf(SealedPlace::account(1)));
            QCOMPARE(read.tombstones[0].when, now);
            QCOMPARE(read.tombstones[0].why, Gone::Revoked);
            QCOMPARE(read.dropped, 0);
        }
        QVERIFY(found.isEmpty());
        QCOMPARE(bare(m_place->path(), {u"SELECT count(*) FROM rest"_s})[0].toInt(), 2);
    }

    void notesAreKept()
    {
        opened().setNote("tabs", "one");
        SealedFile file = m_place->file();
        QVERIFY(file.note("tabs").isEmpty()); // not open yet
        file.open();
        QCOMPARE(file.note("tabs"), QByteArray("one"));
        QVERIFY(file.note("other").isEmpty());
        QCOMPARE(file.setNote("tabs", "two").state, State::Opened);
        QCOMPARE(file.note("tabs"), QByteArray("two"));
        Found found;
        SealedPlace::readAll(file, found, Shelf::Rest);
        QVERIFY(found.isEmpty());
    }

    void longPayloadsAreKept()
    {
        SealedFile file = opened();
        const QByteArray text(10'000'000, 'x');
        QCOMPARE(file.write({{{SealedPlace::account(1), text}}, {}, {}}).state, State::Opened);
        Found found;
        SealedPlace::readAll(file, found);
        QVERIFY(found.value("accounts") == text);
    }

    void fullDiskChangesNothing()
    {
#ifdef Q_OS_UNIX
        SealedFile file = opened();
        file.write(SealedPlace::puts(0, 60));
        {
            const smile::tests::SmallDisk disk(quint64(m_place->bytes().size()) + 4096);
            QCOMPARE(file.write(SealedPlace::puts(100, 1100)).state, State::NoRoom);
            Found found;
            QCOMPARE(SealedPlace::readAll(file, found).records, 60);
        }
        // There is room again.
        QCOMPARE(file.write(SealedPlace::puts(100, 1100)).state, State::Opened);
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).records, 1060);
#else
        QSKIP("No limit on the size of files here");
#endif
    }

    void fullDiskFromTheStart()
    {
#ifdef Q_OS_UNIX
        SealedFile file = m_place->file();
        {
            const smile::tests::SmallDisk disk(100);
            QCOMPARE(file.open().state, State::NoRoom);
            QCOMPARE(file.write(SealedPlace::puts(0, 1)).state, State::NoRoom);
        }
        QVERIFY(file.write(SealedPlace::puts(0, 1)).startedAnew());
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).records, 1);
#else
        QSKIP("No limit on the size of files here");
#endif
    }

    void whatMustGoGoesOnAFullDiskToo()
    {
#ifdef Q_OS_UNIX
        SealedFile file = opened();
        file.write(SealedPlace::puts(0, 60));
        {
            const smile::tests::SmallDisk disk(600);
            QCOMPARE(file.write({{}, {SealedPlace::account(7)}, {}}).state, State::NoRoom);
            QVERIFY(QFile::exists(m_place->path())); // nobody said that it must
            const SealedGone gone{SealedPlace::account(7), Gone::Expired};
            QCOMPARE(file.write({{}, {gone.name}, { gone }}).state, State::NoRoom);
        }
        QVERIFY(!QFile::exists(m_place->path()));
        QCOMPARE(file.write(SealedPlace::puts(0, 5)).state, State::Fresh);
#else
        QSKIP("No limit on the size of files here");
#endif
    }

    void unusableFolderIsSaid()
    {
        QFile blocker(m_place->folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        SealedFile file(blocker.fileName() + u"/copy.sealed"_s, u"profile-x"_s, m_place->key);
        const SealedOutcome outcome = file.open();
        QCOMPARE(outcome.state, State::Unwritable);
        QVERIFY(!outcome.why.isEmpty());
        QCOMPARE(file.write(SealedPlace::puts(0, 1)).state, State::Unwritable);
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).outcome.state, State::Unwritable);
        QVERIFY(file.note("x").isEmpty());
        QCOMPARE(file.setNote("x", "y").state, State::Unwritable);
        QCOMPARE(file.verify().state, State::Unwritable);
    }

    void readingCanBeCancelled()
    {
        SealedFile file = opened();
        file.write(SealedPlace::puts(0, 100));
        Found found;
        std::mutex guard;
        const std::atomic_bool cancelled = true;
        const SealedRead read = file.read(
            Shelf::First, [&] { return std::make_unique<Collector>(found, guard); }, cancelled, 2);
        QVERIFY(found.isEmpty());
        QCOMPARE(read.outcome.state, State::Opened);
    }

    void eraseLeavesNothing()
    {
        opened().write(SealedPlace::puts(0, 10));
        QFile journal(m_place->path() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.close();
        QVERIFY(SealedFile::erase(m_place->path()));
        QCOMPARE(QDir(m_place->folder.path()).entryList(QDir::Files).size(), 0);
        QVERIFY(SealedFile::erase(m_place->path())); // nothing there: as wanted
    }

private:
    SealedFile opened() const
    {
        SealedFile file = m_place->file();
        file.open();
        return file;
    }

    std::unique_ptr<SealedPlace> m_place;
};

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
