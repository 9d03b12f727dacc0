#include "records/scan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace smile::records;

namespace {

QByteArray randomBytes(QRandomGenerator &random, int size, int letters)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>('a' + random.bounded(letters));
    return bytes;
}

/// Rows of an arena, each ended by a line feed where asked.
struct Arena
{
    QByteArray bytes;
    std::vector<quint32> starts{0};

    void add(const QByteArray &row)
    {
        bytes += row;
        starts.push_back(static_cast<quint32>(bytes.size()));
    }
    QByteArray row(std::size_t row) const
    {
        return bytes.mid(starts[row], starts[row + 1] - starts[row]);
    }
    std::vector<quint32> rowsWith(const QByteArray &needle) const
    {
        std::vector<quint32> rows;
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            if (row(i).contains(needle))
                rows.push_back(static_cast<quint32>(i));
        }
        return rows;
    }
};

std::vector<quint32> found(const Arena &arena, const QByteArray &needle)
{
    std::vector<quint32> rows;
    findRows(arena.bytes, arena.starts, Needle(needle), rows);
    return rows;
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASimpleSearch();
    void readsNothingOutside();
    void edges();
    void everyByte();
    void rowsAgreeWithASimpleSearch();
    void noMatchOverTwoRows();
    void rowsOfNothing();
    void keepsWhatHoldsBoth();
};

// Few letters make many near misses; sizes around the blocks of 16 and 32 meet every tail.
void TestScan::agreesWithASimpleSearch()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 4000; ++round) {
        const QByteArray hay = randomBytes(random, random.bounded(150), 1 + random.bounded(4));
        const QByteArray needle =
            randomBytes(random, 1 + random.bounded(40), 1 + random.bounded(4));
        const Needle scan(needle);
        for (qsizetype from = 0, at = 0; at >= 0; from = at + 1) {
            at = scan.find(hay, from);
            QCOMPARE(at, from > hay.size() ? -1 : hay.indexOf(needle, from));
        }
    }
}

// A block on the heap that ends with the hay: the address sanitizer sees every byte beyond it.
void TestScan::readsNothingOutside()
{
    for (std::size_t size = 1; size < 130; ++size) {
        const std::vector<char> hay(size, 'a');
        for (const char *needle : {"b", "ab", "ba", "aaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"})
            QVERIFY(!Needle(needle).in({hay.data(), qsizetype(size)}));
        QCOMPARE(Needle("a").find({hay.data(), qsizetype(size)}, qsizetype(size) - 1),
                 qsizetype(size) - 1);
    }
}

void TestScan::edges()
{
    const QByteArray hay("palomero george");
    QCOMPARE(Needle("palomero").find(hay), 0);
    QCOMPARE(Needle("george").find(hay), 9);
    QCOMPARE(Needle("george").find(hay, 9), 9);
    QCOMPARE(Needle("george").find(hay, 10), -1);
    QCOMPARE(Needle("e").find(hay, 14), 14);
    QCOMPARE(Needle("e").find(hay, 15), -1);
    QCOMPARE(Needle(hay).find(hay), 0);
    QCOMPARE(Needle(hay + 'x').find(hay), -1);
    QCOMPARE(Needle("x").find({}), -1);
    QCOMPARE(Needle("").find({}), 0);
    QCOMPARE(Needle("").find(hay, 3), 3);
    QCOMPARE(Needle("").find(hay, 16), -1);
}

// Folded text of any script: bytes above 127, and the zero byte.
void TestScan::everyByte()
{
    QByteArray all(256, Qt::Uninitialized);
    for (int i = 0; i < 256; ++i)
        all[i] = static_cast<char>(i);
    for (int i = 0; i < 256; ++i)
        QCOMPARE(Needle(QByteArray(1, static_cast<char>(i))).find(all), i);
    for (int i = 0; i < 252; ++i)
        QCOMPARE(Needle(all.mid(i, 4)).find(all), i);
}

void TestScan::rowsAgreeWithASimpleSearch()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        Arena arena;
        const int rows = random.bounded(200);
        for (int i = 0; i < rows; ++i)
            arena.add(randomBytes(random, random.bounded(30), 3));
        for (int size = 0; size < 6; ++size) {
            const QByteArray needle = randomBytes(random, size, 3);
            QCOMPARE(found(arena, needle), arena.rowsWith(needle));
        }
    }
}

void TestScan::noMatchOverTwoRows()
{
    Arena arena;
    for (const char *row : {"pal", "omero", "", "xpalo", "palomero"})
        arena.add(row);
    QCOMPARE(found(arena, "palomero"), std::vector<quint32>{4});
    QCOMPARE(found(arena, "palo"), (std::vector<quint32>{3, 4}));
    QCOMPARE(found(arena, "o"), (std::vector<quint32>{1, 3, 4}));
}

void TestScan::rowsOfNothing()
{
    QCOMPARE(found({.bytes = {}, .starts = {}}, "a"), std::vector<quint32>{});
    QCOMPARE(found({}, "a"), std::vector<quint32>{});
    Arena empties;
    for (int i = 0; i < 3; ++i)
        empties.add({});
    QCOMPARE(found(empties, "a"), std::vector<quint32>{});
    QCOMPARE(found(empties, ""), (std::vector<quint32>{0, 1, 2}));
}

void TestScan::keepsWhatHoldsBoth()
{
    Arena arena;
    for (const char *row : {"george palomero", "palomero ryan", "george tan", "geo palo"})
        arena.add(row);
    std::vector<quint32> rows = found(arena, "geo");
    QCOMPARE(rows, (std::vector<quint32>{0, 2, 3}));
    keepRows(arena.bytes, arena.starts, Needle("palo"), rows);
    QCOMPARE(rows, (std::vector<quint32>{0, 3}));
    keepRows(arena.bytes, arena.starts, Needle("mero"), rows);
    QCOMPARE(rows, std::vector<quint32>{0});
}

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
