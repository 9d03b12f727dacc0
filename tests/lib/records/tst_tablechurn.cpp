#include "catalog/catalog.h"
#include "records/table.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace smile;
using namespace smile::records;

namespace {

QString idOf(int number)
{
    return u"a-%1"_s.arg(number, 32, 16, QChar(u'0'));
}

QJsonObject account(int number, int user, int change)
{
    return {{u"id"_s, number % 7 == 0 ? u"odd %1"_s.arg(number) : idOf(number)},
            {u"userId"_s, u"u-%1"_s.arg(user)},
            {u"connection"_s, QJsonObject{{u"errorMessage"_s, u"change %1"_s.arg(change)}}}};
}

QString idIn(const QJsonObject &record)
{
    return record.value("id"_L1).toString();
}

} // namespace

/// Thousands of changes: whatever is merged and moved inside, the table says what it should.
class TestTableChurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainMap()
    {
        constexpr int numbers = 9000, users = 40;
        Table table(catalog::accounts);
        table.where("userId"_L1, u"u-1"_s); // from now on there is an index to keep
        std::map<QString, QJsonObject> expected;
        std::map<QString, quint32> places;
        QRandomGenerator random(11);
        Snapshot early;
        std::map<QString, QJsonObject> earlyExpected;
        for (int change = 0; change < 400; ++change) {
            QList<QJsonObject> batch;
            const int most = change % 50 == 0 ? 5000 : 150;
            for (int i = random.bounded(most); i >= 0; --i)
                batch += account(random.bounded(numbers), random.bounded(users),
                                 random.bounded(change + 1));
            table.upsert(batch);
            for (const QJsonObject &record : batch)
                expected[idIn(record)] = record;
            QStringList gone;
            for (int i = random.bounded(60); i >= 0; --i)
                gone += idIn(account(random.bounded(numbers), 0, 0));
            table.remove(gone);
            for (const QString &id : gone) {
                expected.erase(id);
                places.erase(id);
            }
            if (change == 200) {
                early = table.snapshot();
                earlyExpected = expected;
            }
            QCOMPARE(table.size(), static_cast<qsizetype>(expected.size()));
            for (const auto &[id, record] : expected) { // the place in the order is kept
                const auto place = table.sequenceOf(id);
                QVERIFY(place);
                QCOMPARE(places.try_emplace(id, *place).first->second, *place);
            }
        }
        for (const auto &[id, record] : expected)
            QCOMPARE(table.find(id).json(), record);
        for (int user = 0; user < users; ++user) {
            const QString name = u"u-%1"_s.arg(user);
            QSet<QString> found, wanted;
            for (const Record &record : table.where("userId"_L1, name))
                found.insert(record.id());
            for (const auto &[id, record] : expected) {
                if (record.value("userId"_L1) == name)
                    wanted.insert(id);
            }
            QCOMPARE(found, wanted);
        }
        QCOMPARE(early.size(), static_cast<qsizetype>(earlyExpected.size()));
        for (const Record &record : early.records()) // a snapshot stays what it was
            QCOMPARE(record.json(), earlyExpected[record.id()]);
        // Few chunks, not as many as there were changes.
        QVERIFY(table.snapshot().parts().size() < 3 * (numbers / Chunk::mostRows + 12));
    }

    void ofSeveralWithOneIdTheLastCounts()
    {
        Table table(catalog::accounts);
        QSignalSpy changed(&table, &Table::changed);
        table.upsert({account(1, 1, 1), account(2, 1, 1), account(1, 2, 2)});
        QCOMPARE(table.size(), 2);
        QCOMPARE(table.find(idOf(1)).json(), account(1, 2, 2));
        QCOMPARE(changed.size(), 1);
        table.upsert({account(1, 1, 1), account(1, 2, 2)});
        QCOMPARE(changed.size(), 1);
    }

    void hugeTextsDoNotShareAChunk()
    {
        Table table(catalog::accounts);
        QList<QJsonObject> records;
        for (int i = 1; i < 12; ++i) {
            QJsonObject record = account(i, 1, 1);
            record.insert(u"connection"_s,
                          QJsonObject{{u"errorMessage"_s, QString(10'000'000, QChar(u'a' + i))}});
            records += record;
        }
        table.upsert(records);
        QVERIFY(table.snapshot().parts().size() > 1);
        for (const QJsonObject &record : records)
            QCOMPARE(table.find(idIn(record)).json(), record);
    }

    void clearingLeavesNothing()
    {
        Table table(catalog::accounts);
        table.upsert({account(1, 1, 1), account(2, 1, 1)});
        QSignalSpy changed(&table, &Table::changed);
        table.clear();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(1).value<QSet<QString>>(), QSet<QString>({idOf(1), idOf(2)}));
        QCOMPARE(table.size(), 0);
        QVERIFY(!table.find(idOf(1)));
        QVERIFY(table.where("userId"_L1, u"u-1"_s).isEmpty());
        table.clear();
        QCOMPARE(changed.size(), 1);
        table.upsert({account(1, 1, 1)});
        QCOMPARE(table.where("userId"_L1, u"u-1"_s).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestTableChurn)
#include "tst_tablechurn.moc"
