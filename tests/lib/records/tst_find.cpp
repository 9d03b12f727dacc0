#include "catalog/catalog.h"
#include "records/find.h"
#include "samples.h"

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
};

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
