#include "catalog/catalog.h"
#include "records/packed/loosechunk.h"
#include "records/table.h"

#include "lib/records/anything.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smile;
using namespace smile::records;
using namespace smile::records::test;

namespace {

QList<QJsonObject> someOf(const catalog::Resource &resource, int count)
{
    QRandomGenerator random(3);
    const QJsonArray values = anything();
    QList<QJsonObject> records;
    for (int i = 0; i < count; ++i) {
        records += randomRecord(resource, values, random);
        set(records.last(), QString::fromLatin1(resource.idPath).split(u'.'), u"x-%1"_s.arg(i));
    }
    return records;
}

std::shared_ptr<const Chunk> onlyChunkOf(const Table &table)
{
    return table.snapshot().parts().front().chunk;
}

QJsonObject account(int number, const QString &status)
{
    return {{u"id"_s, u"a-%1"_s.arg(number, 32, 16, QChar(u'0'))},
            {u"providerId"_s, u"provider-%1"_s.arg(number % 3)},
            {u"connection"_s, QJsonObject{{u"status"_s, status}}}};
}

} // namespace

/// A chunk goes to the disk and comes back into a table of the next run.
class TestLooseChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingComesBack_data()
    {
        QTest::addColumn<const catalog::Resource *>("resource");
        for (const catalog::Resource *resource : catalog::all())
            QTest::newRow(resource->key) << resource;
    }
    void anythingComesBack()
    {
        QFETCH(const catalog::Resource *, resource);
        const QList<QJsonObject> sent = someOf(*resource, 60);
        Table before(*resource), after(*resource);
        before.upsert(sent);
        Snapshot::Gone without;
        without.set(7).set(31);
        const QByteArray bytes = chunkToBytes(*onlyChunkOf(before), without);
        auto loose = LooseChunk::fromBytes(after.layout(), bytes);
        QVERIFY(loose);
        QVERIFY(after.adopt(std::move(*loose)));
        QCOMPARE(after.size(), sent.size() - 2);
        for (qsizetype i = 0; i < sent.size(); ++i) {
            const Record record = after.find(resource->id(sent[i]));
            QCOMPARE(static_cast<bool>(record), i != 7 && i != 31);
            if (!record)
                continue;
            QCOMPARE(record.json(), sent[i]);
            for (const catalog::Column &column : resource->columns)
                QCOMPARE(record.valueOf(column), before.find(record.id()).valueOf(column));
        }
    }

    void cutBytesAreRefused()
    {
        Table table(catalog::accounts);
        table.upsert(someOf(catalog::accounts, 20));
        const QByteArray bytes = chunkToBytes(*onlyChunkOf(table), {});
        for (qsizetype size = 0; size < bytes.size(); size += 1 + size / 50)
            QVERIFY(!LooseChunk::fromBytes(table.layout(), bytes.first(size)));
    }

    // The seal keeps bytes from being changed; should they be wrong from the start, nothing that is
    // read of them lies outside of them.
    void changedBytesAreRefusedOrHarmless()
    {
        Table table(catalog::accounts);
        table.upsert(someOf(catalog::accounts, 20));
        const QByteArray bytes = chunkToBytes(*onlyChunkOf(table), {});
        QRandomGenerator random(5);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray changed = bytes;
            // Most of a chunk is texts: what points to them stands at its ends.
            const auto at = random.bounded(2) == 0
                                ? random.bounded(std::min<qsizetype>(bytes.size(), 3000))
                                : bytes.size() - 1 - random.bounded(3000);
            changed[at] = static_cast<char>(random.bounded(256));
            auto loose = LooseChunk::fromBytes(table.layout(), changed);
            if (!loose) {
                ++refused;
                continue;
            }
            Table other(catalog::accounts);
            loose = LooseChunk::fromBytes(other.layout(), changed);
            other.adopt(std::move(*loose));
            other.snapshot().forEachRecord([](const Record &record) { record.json(); });
        }
        QVERIFY(refused > 100);
    }

    void otherColumnsAreRefused()
    {
        Table table(catalog::accounts), other(catalog::invites);
        table.upsert({account(1, u"ERROR"_s)});
        const QByteArray bytes = chunkToBytes(*onlyChunkOf(table), {});
        QVERIFY(!LooseChunk::fromBytes(other.layout(), bytes));
    }

    // What another version of the program derived from the record is derived again.
    void whatAnotherVersionWroteIsPackedAnew()
    {
        Table before(catalog::accounts), after(catalog::accounts);
        before.upsert({account(1, u"ERROR"_s), account(2, u"CONNECTED"_s)});
        QByteArray bytes = chunkToBytes(*onlyChunkOf(before), {});
        QCOMPARE(bytes.count(SMILE_VERSION), 1);
        bytes.replace(SMILE_VERSION, QByteArray(sizeof SMILE_VERSION - 1, 'x'));
        auto loose = LooseChunk::fromBytes(after.layout(), bytes);
        QVERIFY(loose);
        QVERIFY(after.adopt(std::move(*loose)));
        QCOMPARE(after.find(account(1, {})["id"_L1].toString()).json(), account(1, u"ERROR"_s));
    }

    void codesAreThoseOfTheTable()
    {
        Table before(catalog::accounts), after(catalog::accounts);
        before.upsert({account(1, u"ERROR"_s), account(2, u"CONNECTED"_s)});
        after.upsert({account(3, u"PENDING"_s), account(4, u"CONNECTED"_s)});
        auto loose = LooseChunk::fromBytes(after.layout(), chunkToBytes(*onlyChunkOf(before), {}));
        after.adopt(std::move(*loose));
        for (const QJsonObject &one : {account(1, u"ERROR"_s), account(2, u"CONNECTED"_s),
                                       account(3, u"PENDING"_s), account(4, u"CONNECTED"_s)})
            QCOMPARE(after.find(one["id"_L1].toString()).json(), one);
        QCOMPARE(after.where("providerId"_L1, u"provider-1"_s).size(), 2);
    }

    void whatIsThereAlreadyIsNewer()
    {
        Table before(catalog::accounts), after(catalog::accounts);
        before.upsert({account(1, u"ERROR"_s), account(2, u"ERROR"_s)});
        after.where("providerId"_L1, u"provider-1"_s); // from now on there is an index to keep
        after.upsert({account(1, u"CONNECTED"_s)});
        QSignalSpy changed(&after, &Table::changed);
        auto loose = LooseChunk::fromBytes(after.layout(), chunkToBytes(*onlyChunkOf(before), {}));
        after.expect(2);
        after.adopt(std::move(*loose));
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.find(account(1, {})["id"_L1].toString()).json(), account(1, u"CONNECTED"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<QSet<QString>>(),
                 QSet<QString>{account(2, {})["id"_L1].toString()});
        QCOMPARE(after.where("providerId"_L1, u"provider-1"_s).size(), 1);
        after.upsert({account(2, u"CONNECTED"_s)});
        QCOMPARE(after.size(), 2);
    }

    void aFullDictionaryTakesThemAsText()
    {
        Table before(catalog::accounts), after(catalog::accounts);
        QList<QJsonObject> ones, others;
        for (int i = 0; i < 250; ++i) {
            ones += account(i, u"S%1"_s.arg(i));
            others += account(1000 + i, u"T%1"_s.arg(i));
        }
        before.upsert(ones);
        after.upsert(others);
        auto loose = LooseChunk::fromBytes(after.layout(), chunkToBytes(*onlyChunkOf(before), {}));
        QVERIFY(!after.adopt(std::move(*loose)));
        QCOMPARE(after.size(), 500);
        for (const QJsonObject &one : ones + others)
            QCOMPARE(after.find(one["id"_L1].toString()).json(), one);
    }
};

QTEST_APPLESS_MAIN(TestLooseChunk)
#include "tst_loosechunk.moc"
