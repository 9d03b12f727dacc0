#include "catalog/catalog.h"
#include "compat.h"
#include "lib/records/samples.h"
#include "records/store.h"
#include "records/view/view.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using records::Condition;
using records::Store;
using records::View;
using records::ViewSpec;

class TestView : public QObject
{
    Q_OBJECT

private:
    static constexpr int many = 5000; // more than are arranged at once

    static QStringList idsOf(const View &view)
    {
        QStringList ids;
        for (qsizetype i = 0; i < view.size(); ++i)
            ids += view.row(i).id();
        return ids;
    }
    static catalog::Wording wording()
    {
        catalog::Wording wording;
        wording.locale = QLocale(QLocale::English);
        wording.zone = QTimeZone("Asia/Manila");
        wording.now = QDateTime(QDate(2026, 11, 14), QTime(10, 0), smile::utc);
        return wording;
    }
    static void fill(Store &store)
    {
        store.table(catalog::accounts)
            .upsert({account(u"a-1"_s, u"u-1"_s, u"CONNECTED"_s, u"2026-03-01T00:00:00Z"_s),
                     account(u"a-2"_s, u"u-2"_s, u"ERROR"_s, u"2026-01-31T20:00:00Z"_s),
                     account(u"a-3"_s, u"u-1"_s, u"PENDING"_s, u"2026-02-01T00:00:00Z"_s),
                     account(u"a-4"_s, u"u-3"_s, u"NEW_ONE"_s, {})});
        store.table(catalog::identities)
            .upsert({identity(u"i-1"_s, u"u-1"_s, u"José Núñez"_s),
                     identity(u"i-2"_s, u"u-2"_s, u"Ana Cruz"_s)});
        QCoreApplication::sendPostedEvents();
    }
    static QList<QJsonObject> manyAccounts(int from, int count)
    {
        QList<QJsonObject> accounts;
        for (int i = from; i < from + count; ++i)
            accounts += account(u"a-"_s + QString::number(i), u"u-"_s + QString::number(i % 7),
                                i % 3 ? u"CONNECTED"_s : u"ERROR"_s);
        return accounts;
    }

private Q_SLOTS:
    void momentsNarrowAsDaysDo()
    {
        Store store;
        records::Table &table = store.table(catalog::accounts);
        table.upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s, u"2026-01-02T10:00:00Z"_s),
                      account(u"a-2"_s, u"u-1"_s, u"ERROR"_s, u"2026-01-02T10:30:00Z"_s),
                      account(u"a-3"_s, u"u-1"_s, u"ERROR"_s, {})});
        View view(store, catalog::accounts);
        const auto moment = [](int hour, int minute) {
            return QDateTime({2026, 1, 2}, {hour, minute}, smile::utc);
        };
        Condition condition{.path = "connection.updatedAt"};
        condition.before = moment(10, 30);
        view.setSpec({.conditions = {condition}});
        QCOMPARE(view.size(), 1);
        QCOMPARE(view.row(0).id(), u"a-1"_s);
        condition.before = {};
        condition.since = moment(10, 30);
        view.setSpec({.conditions = {condition}});
        QCOMPARE(view.size(), 1);
        QCOMPARE(view.row(0).id(), u"a-2"_s);
        condition.before = moment(10, 15);
        view.setSpec({.conditions = {condition}});
        QCOMPARE(view.size(), 0);
    }

    void sortsByAnyKindAbsentLast_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *path, Qt::SortOrder order, const QString &expected) {
            QTest::addRow("%s %d", path, order)
                << QByteArray(path) << order << expected.split(u' ');
        };
        row("connection.status", Qt::AscendingOrder, u"a-2 a-3 a-1 a-4"_s);
        row("connection.status", Qt::DescendingOrder, u"a-4 a-1 a-3 a-2"_s);
        row("connection.updatedAt", Qt::AscendingOrder, u"a-2 a-3 a-1 a-4"_s);
        row("connection.updatedAt", Qt::DescendingOrder, u"a-1 a-3 a-2 a-4"_s);
        // By name: Ana, José twice in the table's order, then the one without a name by its id.
        row("userId", Qt::AscendingOrder, u"a-2 a-1 a-3 a-4"_s);
        row("id", Qt::DescendingOrder, u"a-4 a-3 a-2 a-1"_s);
    }
    void sortsByAnyKindAbsentLast()
    {
        QFETCH(QByteArray, path);
        QFETCH(Qt::SortOrder, order);
        Store store;
        fill(store);
        View view(store, catalog::accounts);
        view.setWording(wording());
        view.setSpec({.sort = {{path, order}}});
        QTEST(idsOf(view), "expected");
    }

    void wordsMatchAnywhereFolded_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << u"  "_s << QStringList{u"a-1"_s, u"a-2"_s, u"a-3"_s, u"a-4"_s};
        QTest::newRow("name without marks") << u"NUNEZ"_s << QStringList{u"a-1"_s, u"a-3"_s};
        QTest::newRow("word of a status") << u"conn"_s << QStringList{u"a-1"_s};
        QTest::newRow("id") << u"a-2"_s << QStringList{u"a-2"_s};
        QTest::newRow("code") << u"invalid_mfa"_s << QStringList{u"a-2"_s};
        QTest::newRow("sentence") << u"rejected the code"_s << QStringList{u"a-2"_s};
        QTest::newRow("two words in any order") << u"pending jose"_s << QStringList{u"a-3"_s};
        QTest::newRow("date") << u"mar 2026"_s << QStringList{u"a-1"_s};
        QTest::newRow("nobody") << u"zzz"_s << QStringList{};
    }
    void wordsMatchAnywhereFolded()
    {
        QFETCH(QString, words);
        Store store;
        fill(store);
        View view(store, catalog::accounts);
        view.setWording(wording());
        view.setSpec({.words = words});
        QTEST(idsOf(view), "expected");
    }

    void conditionsAllHold()
    {
        Store store;
        fill(store);
        View view(store, catalog::accounts);
        view.setWording(wording());
        const Condition one{.path = "connection.status", .values = {u"ERROR"_s, u"PENDING"_s}};
        // 31 Jan 20:00 UTC is 1 Feb in Manila: days are the person's.
        const Condition two{
            .path = "connection.updatedAt", .from = QDate(2026, 2, 1), .to = QDate(2026, 2, 1)};
        view.setSpec({.conditions = {one, two}});
        QCOMPARE(idsOf(view), QStringList({u"a-2"_s, u"a-3"_s}));
        Condition january = two;
        january.from = QDate(2026, 1, 1);
        january.to = QDate(2026, 1, 31);
        view.setSpec({.conditions = {one, january}});
        QCOMPARE(idsOf(view), QStringList());
    }

    void datesAndListsAreConditionsToo()
    {
        Store store;
        store.table(catalog::documents)
            .upsert({QJsonObject{{u"id"_s, u"d-1"_s}, {u"expiryDate"_s, u"2026-05-05"_s}},
                     QJsonObject{{u"id"_s, u"d-2"_s}, {u"expiryDate"_s, QJsonValue()}}});
        View documents(store, catalog::documents);
        documents.setSpec({.conditions = {{.path = "expiryDate", .from = QDate(2026, 5, 5)}}});
        QCOMPARE(idsOf(documents), QStringList({u"d-1"_s}));

        store.table(catalog::users)
            .upsert({QJsonObject{{u"id"_s, u"u-1"_s},
                                 {u"providers"_s, QJsonArray{u"sss"_s, u"grab"_s}}},
                     QJsonObject{{u"id"_s, u"u-2"_s}, {u"providers"_s, QJsonArray{}}}});
        View users(store, catalog::users);
        users.setSpec({.conditions = {{.path = "providers", .values = {u"grab"_s}}}});
        QCOMPARE(idsOf(users), QStringList({u"u-1"_s}));
    }

    void baseAlwaysHolds()
    {
        Store store;
        fill(store);
        View view(store, catalog::accounts, {{.path = "userId", .values = {u"u-1"_s}}});
        QCOMPARE(idsOf(view), QStringList({u"a-1"_s, u"a-3"_s}));
        view.setSpec({.words = u"pending"_s});
        QCOMPARE(idsOf(view), QStringList({u"a-3"_s}));
    }

    void facetsCountUnderTheOtherConditions()
    {
        Store store;
        fill(store);
        View view(store, catalog::accounts);
        view.setSpec({.conditions = {{.path = "connection.status", .values = {u"ERROR"_s}},
                                     {.path = "userId", .values = {u"u-1"_s, u"u-2"_s}}}});
        QCOMPARE(view.size(), 1);
        const QHash<QString, int> statuses = view.counts("connection.status"_L1);
        QCOMPARE(statuses,
                 (QHash<QString, int>{{u"CONNECTED"_s, 1}, {u"ERROR"_s, 1}, {u"PENDING"_s, 1}}));
        QCOMPARE(view.counts("userId"_L1), (QHash<QString, int>{{u"u-2"_s, 1}}));
        QCOMPARE(view.counts("providerId"_L1), (QHash<QString, int>{{u"sss"_s, 1}}));
        QVERIFY(view.counts("no.such"_L1).isEmpty());
    }

    void aChangeInPlaceMovesNothing()
    {
        Store store;
        fill(store);
        View view(store, catalog::accounts);
        QSignalSpy rearranged(&view, &View::rearranged);
        QSignalSpy rows(&view, &View::rowsChanged);
        store.table(catalog::accounts).upsert({account(u"a-3"_s, u"u-1"_s, u"CONNECTED"_s)});
        QCOMPARE(rearranged.size(), 0);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first(), QVariantList({qsizetype(2), qsizetype(2)}));
        QCOMPARE(view.positionOf(u"a-3"_s), 2);

        store.table(catalog::accounts).remove({u"a-2"_s});
        QCOMPARE(rearranged.size(), 1);
        QCOMPARE(view.positionOf(u"a-3"_s), 1);
        QCOMPARE(view.positionOf(u"a-2"_s), -1);
    }

    void namesThatComeLaterSortAndMatch()
    {
        Store store;
        store.table(catalog::accounts).upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
        View view(store, catalog::accounts);
        view.setSpec({.words = u"george"_s});
        QCOMPARE(view.size(), 0);
        store.table(catalog::identities).upsert({identity(u"i-1"_s, u"u-1"_s, u"George"_s)});
        QCoreApplication::sendPostedEvents(); // the join …
        QCoreApplication::sendPostedEvents(); // … and the names it found
        QCOMPARE(view.size(), 1);
    }

    // Other names leave the texts of most rows as they are.
    void namesThatChangeAreFoundAmongMany()
    {
        Store store;
        QList<QJsonObject> accounts, identities;
        for (int i = 0; i < 300; ++i) {
            const QString user = u"tenant-%1"_s.arg(i, 32, 16, QChar(u'0'));
            accounts +=
                account(u"a-%1"_s.arg(i), i % 3 == 0 ? u"odd %1"_s.arg(i) : user, u"ERROR"_s);
            identities += identity(u"i-%1"_s.arg(i), i % 3 == 0 ? u"odd %1"_s.arg(i) : user,
                                   u"Name%1x"_s.arg(i));
        }
        store.table(catalog::accounts).upsert(accounts);
        store.table(catalog::identities).upsert(identities);
        store.joinPeople();
        View view(store, catalog::accounts);
        const auto found = [&](const QString &words) {
            view.setSpec({.words = words});
            QStringList ids;
            for (qsizetype i = 0; i < view.size(); ++i)
                ids += view.row(i).id();
            return ids;
        };
        QCOMPARE(found(u"name"_s).size(), 300);
        for (const int i : {10, 12, 11}) {
            QJsonObject changed = identities.at(i);
            changed.insert(u"fullName"_s, u"Changed%1x"_s.arg(i));
            store.table(catalog::identities).upsert({changed});
        }
        store.table(catalog::identities).remove({u"i-20"_s});
        store.joinPeople();
        QTRY_COMPARE(found(u"name"_s).size(), 296);
        QCOMPARE(found(u"changed11x"_s), QStringList{u"a-11"_s});
        QCOMPARE(found(u"changed12x"_s), QStringList{u"a-12"_s});
        QCOMPARE(found(u"name12x"_s), QStringList());
        QCOMPARE(found(u"name20x"_s), QStringList());
        QCOMPARE(found(u"name299x"_s), QStringList{u"a-299"_s});
    }

    void largeTablesAreArrangedElsewhere()
    {
        Store store;
        View view(store, catalog::accounts);
        store.table(catalog::accounts).upsert(manyAccounts(0, many));
        QVERIFY(view.busy());
        QCOMPARE(view.size(), 0);
        QTRY_VERIFY(!view.busy());
        QCOMPARE(view.size(), many);

        QSignalSpy rearranged(&view, &View::rearranged);
        view.setSpec({.words = u"a-1"_s});
        view.setSpec({.words = u"a-12"_s});
        view.setSpec({.words = u"a-123"_s});
        QVERIFY(view.busy());
        QTRY_VERIFY(!view.busy());
        QCOMPARE(rearranged.size(), 1); // the newest wins, the others are dropped
        QCOMPARE(view.size(), 11); // 123, 1230…1239
    }

    void pagesThatArriveWhileBusyAreNotLost()
    {
        Store store;
        View view(store, catalog::accounts);
        store.table(catalog::accounts).upsert(manyAccounts(0, many));
        for (int page = 0; page < 5; ++page)
            store.table(catalog::accounts).upsert(manyAccounts(many + page * 150, 150));
        QTRY_COMPARE(view.size(), many + 5 * 150);
        QTRY_VERIFY(!view.busy());
    }

    // The texts of rows are kept between keystrokes: rows that change, go or move must not keep old
    // ones.
    void searchFollowsChangedAndRemovedRows()
    {
        Store store;
        store.table(catalog::accounts).upsert(manyAccounts(0, many));
        View view(store, catalog::accounts);
        view.setSpec({.words = u"error"_s});
        QTRY_VERIFY(!view.busy());
        const qsizetype errors = view.size();
        QCOMPARE(errors, (many + 2) / 3);
        store.table(catalog::accounts).remove({u"a-1"_s, u"a-3"_s}); // a connected one and an error
        QTRY_COMPARE(view.size(), errors - 1);
        store.table(catalog::accounts).upsert({account(u"a-6"_s, u"u-1"_s, u"CONNECTED"_s)});
        QTRY_COMPARE(view.size(), errors - 2);
        QCOMPARE(view.positionOf(u"a-6"_s), -1);
        QVERIFY(view.positionOf(u"a-9"_s) >= 0);
    }

    void aViewMayGoWhileBusy()
    {
        Store store;
        store.table(catalog::accounts).upsert(manyAccounts(0, many));
        for (int i = 0; i < 5; ++i) {
            View view(store, catalog::accounts);
            view.setSpec({.words = u"error"_s, .sort = {{"userId", Qt::AscendingOrder}}});
            QVERIFY(view.busy());
        }
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
