#include "sealedplace.h"
#include "vault/sealedstore.h"

#include <QCoreApplication>

using namespace smile::vault;
using namespace smile::vault::test;
using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

class TestSealedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<SealedPlace>(); }

    void answersComeInOrderAndQueued()
    {
        SealedStore store(m_place->path(), u"profile-x"_s, m_place->key);
        QStringList said;
        Found found;
        std::mutex guard;
        store.open(this, [&](const SealedOutcome &outcome) {
            QCOMPARE(outcome.state, State::Fresh);
            said << u"open"_s;
        });
        store.write([] { return SealedPlace::puts(0, 20); }, this,
                    [&](const SealedOutcome &outcome) {
                        QCOMPARE(outcome.state, State::Opened);
                        said << u"write"_s;
                    });
        store.setNote("n", "x", this, [&](const SealedOutcome &) { said << u"set"_s; });
        store.note("n", this, [&](const QByteArray &note) {
            QCOMPARE(note, QByteArray("x"));
            said << u"note"_s;
        });
        store.read(
            Shelf::First, [&] { return std::make_unique<Collector>(found, guard); }, this,
            [&](const SealedRead &read) {
                QCOMPARE(read.records, 20);
                said << u"read"_s;
            });
        store.verify(this, [&](const SealedOutcome &outcome) {
            QCOMPARE(outcome.state, State::Opened);
            said << u"verify"_s;
        });
        QVERIFY(said.isEmpty());
        QTRY_COMPARE(said.size(), 6);
        QCOMPARE(said.join(u' '), u"open write set note read verify"_s);
        QCOMPARE(found.size(), 20);
    }

    void closingWritesWhatWasGiven()
    {
        {
            SealedStore store(m_place->path(), u"profile-x"_s, m_place->key);
            store.open(this, [](const SealedOutcome &) {});
            for (int i = 0; i < 30; ++i)
                store.write([i] { return SealedPlace::puts(i * 10, i * 10 + 10); }, this,
                            [](const SealedOutcome &) { QFAIL("answered after its store"); });
        }
        QCoreApplication::processEvents();
        SealedFile file = m_place->file();
        QCOMPARE(file.open().state, State::Opened);
        Found found;
        QCOMPARE(SealedPlace::readAll(file, found).records, 300);
    }

    void answersDieWithTheirContext()
    {
        SealedStore store(m_place->path(), u"profile-x"_s, m_place->key);
        bool last = false;
        auto context = std::make_unique<QObject>();
        store.open(context.get(), [](const SealedOutcome &) { QFAIL("its context is gone"); });
        context.reset();
        store.note("n", this, [&](const QByteArray &) { last = true; });
        QTRY_VERIFY(last);
    }

private:
    std::unique_ptr<SealedPlace> m_place;
};

QTEST_GUILESS_MAIN(TestSealedStore)
#include "tst_sealedstore.moc"
