#include "vault/sealer.h"

#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;

class TestSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpens()
    {
        QByteArray scratch;
        for (const qsizetype size : {0, 1, 243, 244, 5000, 70000}) {
            const QByteArray payload(size, 'x');
            const QByteArray box = m_sealer.seal(0, m_row, "accounts", payload, 0);
            const auto opened = m_sealer.open(0, m_row, box, scratch);
            QVERIFY(opened);
            QCOMPARE(opened->kind.toByteArray(), QByteArray("accounts"));
            QCOMPARE(opened->payload.toByteArray(), payload);
        }
    }

    void everySealIsAnother()
    {
        QVERIFY(m_sealer.seal(0, m_row, "k", "p", 0) != m_sealer.seal(0, m_row, "k", "p", 0));
    }

    void opensNowhereElse()
    {
        QByteArray scratch;
        const QByteArray box = m_sealer.seal(0, m_row, "k", "p", 0);
        QVERIFY(!m_sealer.open(1, m_row, box, scratch)); // another shelf
        QVERIFY(!m_sealer.open(0, m_sealer.rowKey("k", "other"), box, scratch));
        QVERIFY(!Sealer::make(m_key, u"two"_s)->open(0, m_row, box, scratch));
        QVERIFY(!Sealer::make(*SealKey::random(), u"one"_s)->open(0, m_row, box, scratch));
        QVERIFY(m_sealer.open(0, m_row, box, scratch));
    }

    void everyBitCounts()
    {
        QByteArray scratch;
        const QByteArray box = m_sealer.seal(0, m_row, "accounts", "payload", 0);
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray broken = box;
            broken[i] = static_cast<char>(broken[i] ^ 1);
            QVERIFY(!m_sealer.open(0, m_row, broken, scratch));
            QVERIFY(!m_sealer.open(0, m_row, box.first(i), scratch));
        }
        QVERIFY(!m_sealer.open(0, m_row, QByteArray(box).append('x'), scratch));
    }

    void namesOfRowsAreKeyed()
    {
        QCOMPARE(m_row, m_sealer.rowKey("accounts", "a-1"));
        QVERIFY(m_row != m_sealer.rowKey("account", "sa-1")); // kind and id do not run together
        QVERIFY(m_row != m_sealer.rowKey("users", "a-1"));
        QVERIFY(m_row != Sealer::make(m_key, u"two"_s)->rowKey("accounts", "a-2"));
        QVERIFY(m_row != Sealer::make(*SealKey::random(), u"one"_s)->rowKey("accounts", "a-1"));
    }

    void lengthsGoInSteps()
    {
        QCOMPARE(Sealer::padded(1), 256);
        QCOMPARE(Sealer::padded(256), 256);
        QCOMPARE(Sealer::padded(257), 512);
        QCOMPARE(Sealer::padded(16384), 16384);
        QCOMPARE(Sealer::padded(16385), 20480);
        QCOMPARE(m_sealer.seal(0, m_row, "k", "p", 1000).size(),
                 m_sealer.seal(0, m_row, "k", QByteArray(900, 'p'), 0).size());
    }

    void keysGoToTextAndBack()
    {
        const auto back = SealKey::fromText(m_key.text());
        QVERIFY(back);
        QCOMPARE(memcmp(back->bytes(), m_key.bytes(), SealKey::size), 0);
        QVERIFY(!SealKey::fromText({}));
        QVERIFY(!SealKey::fromText(u"AAAA"_s));
        QVERIFY(!SealKey::fromText(m_key.text() + u"!"_s));
        QVERIFY(memcmp(m_key.derived(1)->bytes(), m_key.derived(2)->bytes(), SealKey::size) != 0);
    }

private:
    SealKey m_key = SealKey::random().value();
    Sealer m_sealer = Sealer::make(m_key, u"one"_s).value();
    QByteArray m_row = m_sealer.rowKey("accounts", "a-1");
};

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
