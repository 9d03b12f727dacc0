// Files that are not what this console wrote: another key, flipped bytes, torn pages, cut ends.

#include "sealedplace.h"

using namespace smile::vault;
using namespace smile::vault::test;
using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

class TestSealedDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<SealedPlace>(); }

    void wrongKeyStartsAnew()
    {
        opened().write(SealedPlace::puts(0, 50));
        m_place->key = SealKey::random().value();
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::WrongKey);
        expectEmptyAndUsable(file);
    }

    void fileOfAnotherProfileStartsAnew()
    {
        {
            SealedFile other(m_place->path(), u"profile-y"_s, m_place->key);
            other.open();
            other.write(SealedPlace::puts(0, 50));
        }
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::WrongKey);
        expectEmptyAndUsable(file);
    }

    void brokenCheckRowIsMended()
    {
        opened().write(SealedPlace::puts(0, 50));
        bare(m_place->path(), {u"UPDATE rest SET box = randomblob(length(box))"_s});
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::Opened);
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).records, 50);
        file.write({{}, {SealedPlace::account(0)}, {}});
        QCOMPARE(m_place->file().open().state, State::Opened);
    }

    void swappedRowsCostThemselvesOnly()
    {
        opened().write(SealedPlace::puts(0, 50));
        bare(m_place->path(),
             {u"CREATE TEMP TABLE t AS SELECT rowid AS r, box FROM first WHERE rowid IN (3, 4)"_s,
              u"UPDATE first SET box = (SELECT box FROM t WHERE r = 4) WHERE rowid = 3"_s,
              u"UPDATE first SET box = (SELECT box FROM t WHERE r = 3) WHERE rowid = 4"_s,
              u"INSERT INTO rest SELECT key, box FROM first WHERE rowid = 5"_s});
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::Opened);
        Found found;
        const SealedRead first = SealedPlace::readAll(file, found);
        QCOMPARE(first.records, 48);
        QCOMPARE(first.dropped, 2);
        const SealedRead rest = SealedPlace::readAll(file, found, Shelf::Rest);
        QCOMPARE(rest.records, 0);
        QCOMPARE(rest.dropped, 1);
        found.clear();
        QCOMPARE(SealedPlace::readAll(file, found).dropped, 0); // they are gone
    }

    void rowOfAnotherFileDoesNotOpen()
    {
        const QString other = m_place->folder.filePath(u"other"_s);
        {
            SealedFile file(other, u"profile-y"_s, m_place->key);
            file.open();
            file.write(SealedPlace::puts(0, 1));
        }
        opened();
        bare(m_place->path(), {u"ATTACH '%1' AS o"_s.arg(other),
                               u"INSERT INTO first SELECT key, box FROM o.first"_s});
        SealedFile file = m_place->file();
        file.open();
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).dropped, 1);
        QVERIFY(found.isEmpty());
    }

    void anyFlippedByteIsSurvived()
    {
        opened().write(SealedPlace::puts(0, 60));
        const QByteArray whole = m_place->bytes();
        QVERIFY(whole.size() > 20'000);
        QMap<State, int> seen;
        for (qsizetype at = 0; at < whole.size(); at += at < 120 ? 3 : 127) {
            QByteArray broken = whole;
            broken[at] = static_cast<char>(broken[at] ^ (1 << (at % 8)));
            m_place->setBytes(broken);
            expectSurvived(&seen);
        }
        QVERIFY(seen.value(State::Opened) > 0);
        QVERIFY(seen.value(State::Damaged) > 0);
    }

    void anyTornPageIsSurvived()
    {
        opened().write(SealedPlace::puts(0, 60));
        const QByteArray whole = m_place->bytes();
        for (qsizetype at = 0; at < whole.size(); at += 4096) {
            m_place->setBytes(QByteArray(whole).replace(at, 2048, QByteArray(2048, '\0')));
            expectSurvived();
            m_place->setBytes(QByteArray(whole).replace(at, 2048, whole.mid(4096, 2048)));
            expectSurvived();
        }
    }

    void anyLengthIsSurvived()
    {
        opened().write(SealedPlace::puts(0, 60));
        const QByteArray whole = m_place->bytes();
        for (qsizetype size = 0; size < whole.size(); size += size < 110 ? 10 : 1009) {
            m_place->setBytes(whole.first(size));
            expectSurvived();
        }
        m_place->setBytes("not a database, but long enough to be one: " + QByteArray(9000, 'x'));
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::Damaged);
        expectEmptyAndUsable(file);
    }

    void brokenOrderIsFound()
    {
        {
            SealedFile file = opened();
            file.write(SealedPlace::puts(0, 60));
            QCOMPARE(file.verify().state, State::Opened);
        }
        // Another name for a row in the table than in its index.
        bare(m_place->path(), {u"PRAGMA writable_schema = ON"_s,
                               u"UPDATE sqlite_master SET sql = 'CREATE TABLE first (key BLOB NOT "
                               "NULL, box BLOB NOT NULL)', rootpage = rootpage WHERE name = "
                               "'first'"_s,
                               u"DELETE FROM sqlite_master WHERE name = "
                               "'sqlite_autoindex_first_1'"_s});
        SealedFile file = m_place->file();
        file.open();
        QCOMPARE(file.verify().state, State::Damaged);
        expectEmptyAndUsable(file);
    }

private:
    SealedFile opened() const
    {
        SealedFile file = m_place->file();
        file.open();
        return file;
    }

    /// Opens and reads what is there: a usable file, and no record that was never written.
    void expectSurvived(QMap<State, int> *seen = nullptr)
    {
        SealedFile file = m_place->file();
        const SealedOutcome outcome = file.open();
        QVERIFY2(outcome.isUsable(), qPrintable(outcome.why));
        Found found;
        const SealedRead read = SealedPlace::readAll(file, found);
        QVERIFY2(read.outcome.isUsable(), qPrintable(read.outcome.why));
        for (const QByteArray &payload : std::as_const(found))
            QVERIFY(m_written.contains(payload));
        if (seen) {
            ++(*seen)[outcome.state];
            ++(*seen)[read.outcome.state];
        }
        const SealedOutcome written = file.write(SealedPlace::puts(0, 1));
        QVERIFY2(written.isUsable(), qPrintable(written.why));
        if (written.startedAnew()) // found out by writing: the next try has a whole file
            QCOMPARE(file.write(SealedPlace::puts(0, 1)).state, State::Opened);
    }

    static void expectEmptyAndUsable(SealedFile &file)
    {
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).outcome.state, State::Opened);
        QVERIFY(found.isEmpty());
        QCOMPARE(file.write(SealedPlace::puts(0, 5)).state, State::Opened);
        QCOMPARE(SealedPlace::readAll(file, found).records, 5);
    }

    static QSet<QByteArray> written()
    {
        QSet<QByteArray> all;
        for (int i = 0; i < 60; ++i)
            all << SealedPlace::payloadOf(i);
        return all;
    }

    std::unique_ptr<SealedPlace> m_place;
    const QSet<QByteArray> m_written = written();
};

QTEST_GUILESS_MAIN(TestSealedDamage)
#include "tst_sealeddamage.moc"
