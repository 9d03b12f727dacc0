#include "catalog/catalog.h"
#include "lib/records/samples.h"
#include "records/table.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using records::Record;
using records::Table;

class TestTable : public QObject
{
    Q_OBJECT

private:
    static QStringList idsOf(const QList<Record> &rows)
    {
        QStringList ids;
        for (const Record &row : rows)
            ids += row.id();
        return ids;
    }

private Q_SLOTS:
    void upsertInsertsAndReplaces()
    {
        Table table(catalog::accounts);
        QSignalSpy changed(&table, &Table::changed);
        table.upsert(
            {account(u"a-1"_s, u"u-1"_s, u"PENDING"_s), account(u"a-2"_s, u"u-1"_s, u"ERROR"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.takeFirst().at(0).value<QSet<QString>>(),
                 QSet<QString>({u"a-1"_s, u"a-2"_s}));
        const records::Snapshot before = table.snapshot();

        table.upsert({account(u"a-1"_s, u"u-1"_s, u"CONNECTED"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.takeFirst().at(0).value<QSet<QString>>(), QSet<QString>({u"a-1"_s}));
        QCOMPARE(table.size(), 2);
        QCOMPARE(idsOf(table.snapshot().records()), QStringList({u"a-1"_s, u"a-2"_s}));
        const auto statusOf = [](const Record &row) {
            return row.json().value("connection"_L1)["status"_L1].toString();
        };
        QCOMPARE(statusOf(table.find(u"a-1"_s)), u"CONNECTED"_s);
        QCOMPARE(statusOf(before.records().first()), u"PENDING"_s); // a snapshot stays what it was
    }

    void equalRecordsAreNoChange()
    {
        Table table(catalog::accounts);
        table.upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
        QSignalSpy changed(&table, &Table::changed);
        table.upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
        table.upsert({});
        table.remove({u"a-9"_s});
        QCOMPARE(changed.size(), 0);
    }

    void recordsWithoutIdAreLeftOut()
    {
        Table table(catalog::accounts);
        table.upsert({QJsonObject{{u"userId"_s, u"u-1"_s}}, QJsonObject{{u"id"_s, 12}}});
        QCOMPARE(table.size(), 0);
    }

    void fileTypesAreKnownByTheirType()
    {
        Table table(catalog::fileTypes);
        table.upsert({QJsonObject{{u"type"_s, u"PAYSLIP"_s}}});
        QVERIFY(table.find(u"PAYSLIP"_s));
    }

    void removeKeepsOrderAndIndex()
    {
        Table table(catalog::users);
        table.upsert({user(u"u-1"_s), user(u"u-2"_s), user(u"u-3"_s), user(u"u-4"_s)});
        QSignalSpy changed(&table, &Table::changed);
        table.remove({u"u-2"_s, u"u-2"_s, u"u-9"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(1).value<QSet<QString>>(), QSet<QString>({u"u-2"_s}));
        QCOMPARE(idsOf(table.snapshot().records()), QStringList({u"u-1"_s, u"u-3"_s, u"u-4"_s}));
        QCOMPARE(table.find(u"u-4"_s).id(), u"u-4"_s);
        QVERIFY(!table.find(u"u-2"_s));
        table.upsert({user(u"u-5"_s)});
        QCOMPARE(table.find(u"u-5"_s).id(), u"u-5"_s);
        table.clear();
        QCOMPARE(table.size(), 0);
        QCOMPARE(changed.last().at(1).value<QSet<QString>>().size(), 4);
    }

    void whereFollowsEveryChange()
    {
        Table table(catalog::identities);
        const auto of = [&](const QString &userId) {
            return idsOf(table.where("metadata.userId"_L1, userId));
        };
        QCOMPARE(of(u"u-1"_s), QStringList());
        table.upsert({identity(u"i-2"_s, u"u-1"_s, u"A"_s), identity(u"i-1"_s, u"u-1"_s, u"B"_s),
                      identity(u"i-3"_s, u"u-2"_s, u"C"_s)});
        QCOMPARE(of(u"u-1"_s), QStringList({u"i-2"_s, u"i-1"_s}));
        table.upsert({identity(u"i-2"_s, u"u-2"_s, u"A"_s)});
        QCOMPARE(of(u"u-1"_s), QStringList({u"i-1"_s}));
        QCOMPARE(of(u"u-2"_s), QStringList({u"i-2"_s, u"i-3"_s}));
        table.remove({u"i-3"_s});
        QCOMPARE(of(u"u-2"_s), QStringList({u"i-2"_s}));
        table.clear();
        QCOMPARE(of(u"u-2"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
