#include "casefile/moments.h"
#include "catalog/catalog.h"
#include "compat.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace Qt::StringLiterals;

namespace {

QJsonObject account(const QString &id, const QString &status)
{
    return {{u"id"_s, id},
            {u"userId"_s, u"u-1"_s},
            {u"connection"_s, QJsonObject{{u"status"_s, status}}}};
}

} // namespace

class MomentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasBefore()
    {
        records::Store store;
        qint64 second = 100;
        const Moments moments(store, nullptr, [&second] {
            return QDateTime::fromSecsSinceEpoch(second, smile::utc);
        });
        records::Table &table = store.table(catalog::accounts);
        table.upsert({account(u"a-1"_s, u"PENDING"_s), account(u"a-2"_s, u"PENDING"_s)});
        QVERIFY(moments.of(catalog::accounts, u"a-1"_s).isEmpty());
        table.upsert({account(u"a-1"_s, u"ERROR"_s)});
        second = 200;
        table.upsert({account(u"a-1"_s, u"ERROR"_s)}); // nothing new
        table.upsert({account(u"a-1"_s, u"CONNECTED"_s)});
        const QList<Moment> kept = moments.of(catalog::accounts, u"a-1"_s);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().record.json(), account(u"a-1"_s, u"ERROR"_s));
        QCOMPARE(kept.first().until.toSecsSinceEpoch(), 200);
        QCOMPARE(kept.last().record.json(), account(u"a-1"_s, u"PENDING"_s));
        QVERIFY(moments.of(catalog::accounts, u"a-2"_s).isEmpty());
        QVERIFY(moments.of(catalog::identities, u"a-1"_s).isEmpty());
    }

    void forgetsWhatTheStoreForgets()
    {
        records::Store store;
        const Moments moments(store);
        records::Table &table = store.table(catalog::accounts);
        table.upsert({account(u"a-1"_s, u"PENDING"_s)});
        table.upsert({account(u"a-1"_s, u"ERROR"_s)});
        QCOMPARE(moments.of(catalog::accounts, u"a-1"_s).size(), 1);
        store.forgetAccount(u"a-1"_s);
        QVERIFY(moments.of(catalog::accounts, u"a-1"_s).isEmpty());
        table.upsert({account(u"a-1"_s, u"PENDING"_s)});
        table.upsert({account(u"a-1"_s, u"ERROR"_s)});
        store.clear();
        QVERIFY(moments.of(catalog::accounts, u"a-1"_s).isEmpty());
    }

    void keepsAFewOfEachAndOfAll()
    {
        records::Store store;
        const Moments moments(store);
        records::Table &table = store.table(catalog::accounts);
        for (int i = 0; i < 3 * Moments::mostOfARecord; ++i)
            table.upsert({account(u"a-1"_s, QString::number(i))});
        QCOMPARE(moments.of(catalog::accounts, u"a-1"_s).size(), Moments::mostOfARecord);
        QList<QJsonObject> before, after;
        for (int i = 0; i < Moments::mostRecords; ++i) {
            before += account(u"b-%1"_s.arg(i), u"PENDING"_s);
            after += account(u"b-%1"_s.arg(i), u"ERROR"_s);
        }
        table.upsert(before);
        table.upsert(after);
        QVERIFY(moments.of(catalog::accounts, u"a-1"_s).isEmpty());
        QCOMPARE(moments.of(catalog::accounts, u"b-0"_s).size(), 1);
        table.upsert({account(u"b-0"_s, u"CONNECTED"_s)});
        table.upsert({account(u"a-1"_s, u"ERROR"_s)}); // one too many
        QCOMPARE(moments.of(catalog::accounts, u"b-0"_s).size(), 2); // it changed just now
        QVERIFY(moments.of(catalog::accounts, u"b-1"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
