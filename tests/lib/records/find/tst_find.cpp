#include "catalog/catalog.h"
#include "lib/records/samples.h"
#include "records/find/find.h"

#include <QTest>

using namespace smile;
using namespace smile::tests;
using records::Finder;
using records::Hit;
using records::HitGroup;
using records::Mark;
using records::Store;

class TestFind : public QObject
{
    Q_OBJECT

private:
    static void fill(Store &store)
    {
        store.table(catalog::users).upsert({user(u"u-1"_s), user(u"u-2"_s), user(u"u-3"_s)});
        store.table(catalog::accounts)
            .upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s),
                     account(u"a-10"_s, u"u-2"_s, u"CONNECTED"_s)});
        store.table(catalog::identities)
            .upsert({identity(u"i-1"_s, u"u-1"_s, u"Geörge Palomero"_s),
                     identity(u"i-2"_s, u"u-2"_s, u"Paul George"_s, u"2026-01-03T00:00:00Z"_s,
                              u"+628119994321"_s)});
        store.table(catalog::invites).upsert({invite(u"iv-1"_s, u"u-3"_s, u"Georgina Tan"_s)});
        QCoreApplication::sendPostedEvents();
    }
    static QList<HitGroup> groupsOf(Finder &finder, const QString &text, int most = 5)
    {
        return finder.find(text, most).groups;
    }
    static QStringList idsOf(const QList<HitGroup> &groups, const catalog::Resource &resource)
    {
        QStringList ids;
        for (const HitGroup &group : groups) {
            if (group.resource != &resource)
                continue;
            for (const Hit &hit : group.hits)
                ids += hit.id;
        }
        return ids;
    }

private Q_SLOTS:
    void namesFindPeopleTheirAccountsAndInvites()
    {
        Store store;
        fill(store);
        Finder finder(store);
        const QList<HitGroup> groups = groupsOf(finder, u"GEORG"_s);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).resource, &catalog::people);
        // Those whose name begins with it come first.
        QCOMPARE(idsOf(groups, catalog::people), QStringList({u"u-1"_s, u"u-3"_s, u"u-2"_s}));
        QCOMPARE(idsOf(groups, catalog::accounts), QStringList({u"a-1"_s, u"a-10"_s}));
        QCOMPARE(idsOf(groups, catalog::invites), QStringList({u"iv-1"_s}));
        const Hit first = groups.first().hits.first();
        QCOMPARE(first.title, u"Geörge Palomero"_s);
        QCOMPARE(first.titleMarks, QList<Mark>({{0, 5}}));
        QVERIFY(first.subtitleMarks.isEmpty());
    }

    void exactIdIsFirst()
    {
        Store store;
        fill(store);
        Finder finder(store);
        const QList<HitGroup> groups = groupsOf(finder, u" a-1 "_s);
        QCOMPARE(idsOf(groups, catalog::accounts), QStringList({u"a-1"_s, u"a-10"_s}));
        QVERIFY(groups.last().hits.first().exact);
        // An account's id leads to its person too.
        QVERIFY(idsOf(groups, catalog::people).contains(u"u-1"_s));
    }

    void phonesAreFoundAsTheyAreSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("sent") << u"+639559991234"_s;
        QTest::newRow("spaced") << u"955 999-1234"_s;
        QTest::newRow("trunk zero") << u"0955 999 1234"_s;
        QTest::newRow("last four") << u"1234"_s;
    }
    void phonesAreFoundAsTheyAreSaid()
    {
        QFETCH(QString, typed);
        Store store;
        fill(store);
        Finder finder(store);
        const QList<HitGroup> groups = groupsOf(finder, typed);
        QCOMPARE(idsOf(groups, catalog::people), QStringList({u"u-1"_s}));
        const Hit hit = groups.first().hits.first();
        QCOMPARE(hit.subtitle, u"+639559991234"_s);
        QVERIFY(!hit.subtitleMarks.isEmpty());
    }

    void emailsAreFound()
    {
        Store store;
        fill(store);
        Finder finder(store);
        const Hit hit = groupsOf(finder, u"i-2@X"_s).first().hits.first();
        QCOMPARE(hit.id, u"u-2"_s);
        QCOMPARE(hit.subtitle, u"i-2@x.ph"_s);
        QCOMPARE(hit.subtitleMarks, QList<Mark>({{0, 5}}));
    }

    void resultsAreBoundedAndCounted()
    {
        Store store;
        QList<QJsonObject> users, identities;
        for (int i = 0; i < 40; ++i) {
            const QString number = QString::number(i);
            users += user(u"u-"_s + number);
            identities += identity(u"i-"_s + number, u"u-"_s + number, u"Maria "_s + number);
        }
        Finder finder(store);
        store.table(catalog::users).upsert(users);
        store.table(catalog::identities).upsert(identities);
        QCoreApplication::sendPostedEvents();
        const QList<HitGroup> groups = groupsOf(finder, u"maria"_s, 5);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().hits.size(), 5);
        QCOMPARE(groups.first().total, 40);
        QVERIFY(groupsOf(finder, u"   "_s).isEmpty());
        QVERIFY(groupsOf(finder, u"nobody"_s).isEmpty());
    }

    void equalsComeInTheTablesOrder()
    {
        Store store;
        Finder finder(store);
        QList<QJsonObject> invites;
        QStringList ids;
        for (int i = 0; i < 500; ++i) {
            ids += u"iv-"_s + QString::number(i);
            invites += invite(ids.last(), u"u-"_s + QString::number(i), u"Maria"_s);
        }
        store.table(catalog::invites).upsert(invites);
        QCOMPARE(idsOf(groupsOf(finder, u"maria"_s, 500), catalog::invites), ids);
        store.table(catalog::invites).remove({ids.takeAt(3)});
        QCOMPARE(idsOf(groupsOf(finder, u"maria"_s, 500), catalog::invites), ids);
    }

    void whatIsGoneIsNotFound()
    {
        Store store;
        fill(store);
        Finder finder(store);
        store.forgetAccount(u"a-1"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(idsOf(groupsOf(finder, u"a-1"_s), catalog::accounts), QStringList({u"a-10"_s}));
        store.clear();
        QVERIFY(groupsOf(finder, u"a-1"_s).isEmpty());
    }

    void everyWordSomewhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("people");
        const QStringList george{u"u-1"_s};
        QTest::newRow("any order") << u"palomero geo"_s << george;
        QTest::newRow("any diacritics") << u"PALÓMERO geörge"_s << george;
        QTest::newRow("name and phone") << u"geo 0955"_s << george;
        QTest::newRow("name and mail") << u"i-1@x.ph palo"_s << george;
        QTest::newRow("own reference") << u"ln-2041"_s << QStringList{u"u-2"_s};
        QTest::newRow("within it") << u"cebu paul"_s << QStringList{u"u-2"_s};
        QTest::newRow("a number of it") << u"77"_s << QStringList{u"u-2"_s};
        QTest::newRow("international") << u"+62 811 999"_s << QStringList{u"u-2"_s};
        QTest::newRow("one word nowhere") << u"palomero tan"_s << QStringList();
    }
    void everyWordSomewhere()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, people);
        Store store;
        fill(store);
        QJsonObject second = user(u"u-2"_s);
        second.insert(
            u"externalMetadata"_s,
            QJsonObject{{u"ref"_s, u"LN-2041"_s},
                        {u"branch"_s, QJsonObject{{u"city"_s, u"Cebu"_s}, {u"no"_s, 77}}}});
        store.table(catalog::users).upsert({second});
        QCoreApplication::sendPostedEvents();
        Finder finder(store);
        QCOMPARE(idsOf(groupsOf(finder, typed), catalog::people), people);
    }

    void everyWordIsMarked()
    {
        Store store;
        fill(store);
        Finder finder(store);
        const Hit hit = groupsOf(finder, u"palo geo"_s).first().hits.first();
        QCOMPARE(hit.titleMarks, QList<Mark>({{0, 3}, {7, 4}}));
    }

    void localNumbersAreFoundByTheInternationalForm()
    {
        Store store;
        store.table(catalog::users).upsert({user(u"u-1"_s)});
        store.table(catalog::identities)
            .upsert({identity(u"i-1"_s, u"u-1"_s, u"Ana"_s, {}, u"0955 999 1234"_s)});
        QCoreApplication::sendPostedEvents();
        Finder finder(store);
        for (const QString &typed : {u"+639559991234"_s, u"+63 955 999"_s, u"0955999"_s})
            QCOMPARE(idsOf(groupsOf(finder, typed), catalog::people), QStringList{u"u-1"_s});
        QVERIFY(groupsOf(finder, u"+63 55 999"_s).isEmpty()); // the number begins otherwise
    }

    void accountsFollowTheNameOfTheirPerson()
    {
        Store store;
        Finder finder(store);
        store.table(catalog::users).upsert({user(u"u-1"_s)});
        store.table(catalog::accounts).upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
        QCoreApplication::sendPostedEvents();
        QVERIFY(groupsOf(finder, u"ana"_s).isEmpty());
        store.table(catalog::identities).upsert({identity(u"i-1"_s, u"u-1"_s, u"Ana Cruz"_s)});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(idsOf(groupsOf(finder, u"ana sss"_s), catalog::accounts), QStringList{u"a-1"_s});
    }

    void anyIdLeadsToItsRecordAndPerson()
    {
        const QString hex = u"123abc456def789abc123def456abc78"_s;
        Store store;
        store.table(catalog::users).upsert({user(u"lakan-"_s + hex)});
        store.table(catalog::accounts)
            .upsert({account(u"a-"_s + hex, u"lakan-"_s + hex, u"CONNECTED"_s)});
        store.table(catalog::identities)
            .upsert({identity(u"i-"_s + hex, u"lakan-"_s + hex, u"Ana Cruz"_s)});
        QCoreApplication::sendPostedEvents();
        Finder finder(store);
        const records::Findings found =
            finder.find(u"see https://x.example/accounts/a-%1?x=1 please"_s.arg(hex));
        QCOMPARE(idsOf(found.groups, catalog::accounts), QStringList{u"a-"_s + hex});
        QCOMPARE(idsOf(found.groups, catalog::people), QStringList{u"lakan-"_s + hex});
        QVERIFY(found.missing.isEmpty());
        // One that the search does not list by words.
        QCOMPARE(idsOf(groupsOf(finder, u"i-"_s + hex), catalog::identities),
                 QStringList{u"i-"_s + hex});
        // A part of it.
        QCOMPARE(idsOf(groupsOf(finder, u"a-123abc"_s), catalog::accounts),
                 QStringList{u"a-"_s + hex});
        QCOMPARE(finder.find(u"d-"_s + hex).missing.size(), 1);
        QCOMPARE(finder.find(u"d-"_s + hex).missing.first().resource, &catalog::documents);
    }

    void whateverAServerSends()
    {
        Store store;
        QJsonObject odd = invite(u"iv-1"_s, u"u-1"_s, QString(10'000'000, u'x') + u" end"_s);
        odd.insert(u"email"_s, 7);
        odd.insert(u"externalMetadata"_s, QJsonArray{QJsonValue(), true, QJsonArray{}});
        QJsonObject wrong{{u"id"_s, u"iv-2"_s},
                          {u"fullName"_s, QJsonArray{1, u"Ana"_s}},
                          {u"userId"_s, QJsonObject{}}};
        const QJsonObject rightToLeft =
            invite(u"iv-3"_s, u"u-3"_s, u"\u202b\u05de\u05e8\u05d9\u05dd\u200f Cohe\u0301n"_s);
        store.table(catalog::invites).upsert({odd, wrong, rightToLeft});
        Finder finder(store);
        QCOMPARE(idsOf(groupsOf(finder, u"xxxx"_s), catalog::invites), QStringList{u"iv-1"_s});
        QVERIFY(groupsOf(finder, u"xxxx"_s).first().hits.first().title.size() < 1000);
        QCOMPARE(idsOf(groupsOf(finder, u"ana"_s), catalog::invites), QStringList{u"iv-2"_s});
        QCOMPARE(idsOf(groupsOf(finder, u"cohen \u05de\u05e8\u05d9\u05dd"_s), catalog::invites),
                 QStringList{u"iv-3"_s});
    }

    void manyAreSearchedOnAnotherThreadAndOnlyTheLastIsTold()
    {
        Store store;
        QList<QJsonObject> invites;
        for (int i = 0; i < 30'000; ++i)
            invites += invite(u"iv-"_s + QString::number(i), u"u-"_s + QString::number(i),
                              i == 29'999 ? u"Zoe Quist"_s : u"Maria Quince"_s);
        store.table(catalog::invites).upsert(invites);
        Finder finder(store);
        while (!finder.find(u"zoe"_s).complete)
            QCoreApplication::processEvents();
        QList<records::Findings> found;
        connect(&finder, &Finder::found, this,
                [&](const records::Findings &findings) { found += findings; });
        finder.search(u"maria"_s);
        finder.search(u"qui zo"_s);
        QVERIFY(finder.searching());
        QVERIFY(found.isEmpty());
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!finder.searching());
        QCOMPARE(found.first().text, u"qui zo"_s);
        QCOMPARE(idsOf(found.first().groups, catalog::invites), QStringList{u"iv-29999"_s});
        finder.search(u"qui"_s);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last().groups.first().total, 30'000);
        QCOMPARE(idsOf(found.last().groups, catalog::invites).first(), u"iv-0"_s);
        finder.search(u"maria"_s);
        finder.cancel();
        QCoreApplication::processEvents();
        QVERIFY(!finder.searching());
        QCOMPARE(found.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
