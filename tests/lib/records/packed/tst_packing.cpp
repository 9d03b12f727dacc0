#include "catalog/catalog.h"
#include "catalog/path.h"
#include "records/packed/chunkbuilder.h"

#include "lib/records/anything.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smile;
using namespace smile::records;
using namespace smile::records::test;

/// What is packed comes back as it was sent.
class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResourceHasAPackedId()
    {
        for (const catalog::Resource *resource : catalog::all()) {
            const Layout layout(*resource);
            QVERIFY2(layout.idLeaf() >= 0, resource->key);
            QVERIFY2(layout.leaves()[static_cast<std::size_t>(layout.idLeaf())].sent,
                     resource->key);
        }
    }

    void anythingComesBack_data()
    {
        QTest::addColumn<const catalog::Resource *>("resource");
        for (const catalog::Resource *resource : catalog::all())
            QTest::newRow(resource->key) << resource;
    }
    void anythingComesBack()
    {
        QFETCH(const catalog::Resource *, resource);
        const auto layout = std::make_shared<const Layout>(*resource);
        Dictionaries dictionaries(*layout);
        ChunkBuilder builder(layout, dictionaries), copier(layout, dictionaries);
        QRandomGenerator random(7);
        const QJsonArray values = anything();
        QList<QJsonObject> sent;
        for (quint32 i = 0; i < 60; ++i) {
            sent += randomRecord(*resource, values, random);
            builder.add(sent.last(), i, i + 100);
        }
        const auto chunk = builder.build();
        for (quint32 i = 0; i < chunk->size(); ++i)
            copier.add(*chunk, i);
        const auto copy = copier.build();
        for (quint32 i = 0; i < chunk->size(); ++i) {
            const QJsonObject &record = sent.at(i);
            QCOMPARE(chunk->json(i), record);
            QCOMPARE(copy->json(i), record);
            QVERIFY(Chunk::same(*chunk, i, *copy, i));
            QCOMPARE(copy->sequence(i), i);
            QCOMPARE(copy->version(i), i + 100);
            for (const catalog::Column &column : resource->columns) {
                const QLatin1StringView path(column.path);
                QCOMPARE(chunk->valueAt(i, path), catalog::valueAt(record, path));
                if (!column.derive)
                    QCOMPARE(copy->valueOf(i, column), catalog::valueOf(record, column));
            }
        }
    }

    void differentRecordsAreNotTheSame()
    {
        const catalog::Resource &resource = catalog::accounts;
        const auto layout = std::make_shared<const Layout>(resource);
        Dictionaries dictionaries(*layout);
        for (const catalog::Column &column : resource.columns) {
            if (column.derive)
                continue;
            ChunkBuilder builder(layout, dictionaries);
            const QStringList path = QString::fromLatin1(column.path).split(u'.');
            const QJsonArray values = anything();
            for (qsizetype i = 0; i < values.size(); ++i) {
                QJsonObject record;
                set(record, path, values.at(i));
                builder.add(record, 0, 0);
            }
            builder.add({}, 0, 0);
            const auto chunk = builder.build();
            for (quint32 i = 0; i < chunk->size(); ++i) {
                for (quint32 j = 0; j < chunk->size(); ++j)
                    QCOMPARE(Chunk::same(*chunk, i, *chunk, j), i == j);
            }
        }
    }

    void moreWordsThanADictionaryHolds()
    {
        const auto layout = std::make_shared<const Layout>(catalog::accounts);
        Dictionaries dictionaries(*layout);
        ChunkBuilder builder(layout, dictionaries);
        const auto recordWith = [](quint32 i) {
            return QJsonObject{{u"id"_s, u"prefix%1-0123456789abcdef0123456789abcdef"_s.arg(i)},
                               {u"connection"_s, QJsonObject{{u"status"_s, u"S%1"_s.arg(i)}}}};
        };
        for (quint32 i = 0; i < 600; ++i)
            builder.add(recordWith(i), i, i);
        const auto chunk = builder.build();
        for (quint32 i = 0; i < chunk->size(); ++i)
            QCOMPARE(chunk->json(i), recordWith(i));
    }
};

QTEST_APPLESS_MAIN(TestPacking)
#include "tst_packing.moc"
