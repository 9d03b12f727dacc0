#include "records/find/findrows.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace smile::records;
using namespace Qt::StringLiterals;

/// The packed texts behind the search, against a simple list.
class TestFindIndex : public QObject
{
    Q_OBJECT

private:
    static QString idOf(int number) { return u"id-%1"_s.arg(number); }
    static FoundRows find(const FindIndex &index, const QString &typed, int most = 5)
    {
        return findRowsOf(index.chunks(), findQuery(typed), most, false);
    }

private Q_SLOTS:
    void agreesWithAList()
    {
        QRandomGenerator random(3);
        FindIndex index;
        QHash<QString, QByteArray> list;
        for (int step = 0; step < 60'000; ++step) {
            const QString id = idOf(random.bounded(20'000));
            if (random.bounded(4) == 0) {
                index.remove(id);
                list.remove(id);
            } else {
                const QByteArray text = "\nword" + QByteArray::number(random.bounded(50)) + " x\n";
                index.put(id, text);
                list.insert(id, text);
            }
        }
        QCOMPARE(index.size(), list.size());
        for (const QString &word : {u"word7"_s, u"word49"_s, u"x word1"_s}) {
            const QStringList parts = word.split(u' ');
            int expected = 0;
            for (const QByteArray &text : std::as_const(list)) {
                bool all = true;
                for (const QString &part : parts)
                    all = all && text.contains(part.toUtf8());
                expected += all ? 1 : 0;
            }
            QCOMPARE(find(index, word).total, expected);
        }
        for (auto entry = list.cbegin(); entry != list.cend(); ++entry)
            QVERIFY(index.contains(entry.key()));
    }

    void chunksAReaderHoldsStayAsTheyWere()
    {
        FindIndex index;
        for (int i = 0; i < 10'000; ++i)
            index.put(idOf(i), "\nbefore\n");
        const FindChunks held = index.chunks();
        for (int i = 0; i < 10'000; i += 2)
            index.put(idOf(i), "\nafter\n");
        index.remove(idOf(1));
        QCOMPARE(findRowsOf(held, findQuery(u"before"_s), 1, false).total, 10'000);
        QCOMPARE(find(index, u"before"_s).total, 4'999);
        QCOMPARE(find(index, u"after"_s).total, 5'000);
    }

    void whatIsGoneIsOverwritten()
    {
        FindIndex index;
        index.put(u"id-1"_s, "\npalomero\n");
        index.put(u"id-2"_s, "\nother\n");
        index.put(u"id-1"_s, "\nlestari\n");
        QVERIFY(!index.chunks().front()->texts.bytes.contains("palomero"));
        index.remove(u"id-1"_s);
        QVERIFY(!index.chunks().front()->texts.bytes.contains("lestari"));
        QVERIFY(!index.chunks().front()->ids.bytes.contains("id-1"));
        index.remove(u"id-1"_s);
        index.remove(u"id-2"_s);
        QVERIFY(index.chunks().empty());
        QCOMPARE(find(index, u"other"_s).total, 0);
    }

    void bestFirstInTheOrderOfTheIndex()
    {
        FindIndex index;
        index.put(u"inside"_s, "\nsusana\n");
        index.put(u"start"_s, "\ncruz ana\n");
        index.put(u"begins"_s, "\nana cruz\n");
        index.put(u"begins too"_s, "\nanabel\n");
        index.put(u"none"_s, "\nmaria\n");
        QCOMPARE(find(index, u"ana"_s).ids,
                 QStringList({u"begins"_s, u"begins too"_s, u"start"_s, u"inside"_s}));
        QCOMPARE(find(index, u"ana"_s, 2).ids, QStringList({u"begins"_s, u"begins too"_s}));
        QCOMPARE(find(index, u"ana"_s, 2).total, 4);
        // A text that changed keeps its place.
        index.put(u"begins"_s, "\nana b\n");
        QCOMPARE(find(index, u"ana"_s, 1).ids, QStringList{u"begins"_s});
    }

    void aBetterOneFarBehindIsFirst()
    {
        FindIndex index;
        for (int i = 0; i < 40'000; ++i)
            index.put(idOf(i), i == 39'000 ? "\nana\n" : "\nsusana\n");
        QCOMPARE(find(index, u"ana"_s, 1).ids, QStringList{idOf(39'000)});
        QCOMPARE(find(index, u"ana"_s, 2).ids, QStringList({idOf(39'000), idOf(0)}));
    }

    void nobodyWaits()
    {
        FindIndex index;
        for (int i = 0; i < 40'000; ++i)
            index.put(idOf(i), "\nana\n");
        QCOMPARE(findRowsOf(index.chunks(), findQuery(u"ana"_s), 5, true).total, 0);
    }
};

QTEST_GUILESS_MAIN(TestFindIndex)
#include "tst_findindex.moc"
