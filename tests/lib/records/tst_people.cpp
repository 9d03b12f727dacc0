#include "catalog/catalog.h"
#include "lib/records/samples.h"
#include "records/people.h"
#include "records/store.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using records::Store;
using records::Table;

class TestPeople : public QObject
{
    Q_OBJECT

private:
    static QJsonObject person(Store &store, const QString &id)
    {
        QCoreApplication::sendPostedEvents();
        const records::Record row = store.table(catalog::people).find(id);
        return row ? row.json() : QJsonObject();
    }

private Q_SLOTS:
    void aPersonIsJoinedFromEverything()
    {
        Store store;
        store.table(catalog::users)
            .upsert({QJsonObject{{u"id"_s, u"u-1"_s},
                                 {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                                 {u"externalMetadata"_s, QJsonObject{{u"ref"_s, u"L-7"_s}}}}});
        store.table(catalog::accounts)
            .upsert({account(u"a-1"_s, u"u-1"_s, u"CONNECTED"_s),
                     account(u"a-2"_s, u"u-1"_s, u"ERROR"_s, u"2026-05-01T00:00:00Z"_s),
                     account(u"a-3"_s, u"u-1"_s, u"PENDING"_s)});
        store.table(catalog::identities)
            .upsert({identity(u"i-1"_s, u"u-1"_s, u"Old Name"_s, u"2026-01-03T00:00:00Z"_s),
                     identity(u"i-2"_s, u"u-1"_s, u"New Name"_s, u"2026-02-03T00:00:00Z"_s,
                              u"+639170005678"_s)});
        store.table(catalog::invites).upsert({invite(u"iv-1"_s, u"u-1"_s, u"Invited Name"_s)});

        const QJsonObject joined = person(store, u"u-1"_s);
        QCOMPARE(joined["names"_L1][0].toString(), u"New Name"_s);
        QCOMPARE(joined["digits"_L1].toString(), u"5678"_s);
        QCOMPARE(joined["email"_L1].toString(), u"i-2@x.ph"_s);
        QCOMPARE(joined["phone"_L1].toString(), u"+639170005678"_s);
        QCOMPARE(joined["providers"_L1].toArray(), QJsonArray({u"sss"_s}));
        QCOMPARE(joined["worst"_L1].toString(), u"ERROR"_s);
        QCOMPARE(joined["worstErrorCode"_L1].toString(), u"INVALID_MFA"_s);
        QCOMPARE(joined["monitoring"_L1].toString(), u"ACTIVE"_s);
        QCOMPARE(joined["changedAt"_L1].toString(), u"2026-05-01T00:00:00Z"_s);
        QCOMPARE(joined["externalMetadata"_L1]["ref"_L1].toString(), u"L-7"_s);
        for (const QString &id : {u"a-1"_s, u"a-3"_s, u"i-2"_s, u"iv-1"_s})
            QVERIFY2(joined["ids"_L1].toArray().contains(id), qPrintable(id));
        QCOMPARE(store.names().people.value(u"u-1"_s), u"New Name"_s);
    }

    void nameComesFromInviteThenId()
    {
        Store store;
        store.table(catalog::users).upsert({user(u"u-1"_s), user(u"tenant-0123456789abcdef"_s)});
        store.table(catalog::invites)
            .upsert({invite(u"iv-1"_s, u"u-1"_s, u"First Invited"_s, u"2026-01-01T00:00:00Z"_s),
                     invite(u"iv-2"_s, u"u-1"_s, u"Then Invited"_s, u"2026-01-02T00:00:00Z"_s)});
        QCOMPARE(person(store, u"u-1"_s)["names"_L1][0].toString(), u"Then Invited"_s);
        QCOMPARE(person(store, u"tenant-0123456789abcdef"_s).value("names"_L1),
                 QJsonValue(QJsonArray()));
        QVERIFY(!store.names().people.contains(u"tenant-0123456789abcdef"_s));
    }

    void worstFollowsTheOrder_data()
    {
        QTest::addColumn<QStringList>("statuses");
        QTest::addColumn<QString>("worst");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("mfa before pending")
            << QStringList{u"PENDING"_s, u"AWAITING_MFA"_s} << u"AWAITING_MFA"_s;
        QTest::newRow("pending before cut")
            << QStringList{u"DISCONNECTED"_s, u"PENDING"_s} << u"PENDING"_s;
        QTest::newRow("cut before connected")
            << QStringList{u"CONNECTED"_s, u"DISCONNECTED"_s} << u"DISCONNECTED"_s;
        QTest::newRow("unknown is not worst")
            << QStringList{u"NEW"_s, u"CONNECTED"_s} << u"CONNECTED"_s;
    }
    void worstFollowsTheOrder()
    {
        QFETCH(QStringList, statuses);
        Store store;
        store.table(catalog::users).upsert({user(u"u-1"_s)});
        for (const QString &status : statuses)
            store.table(catalog::accounts).upsert({account(u"a-"_s + status, u"u-1"_s, status)});
        QTEST(person(store, u"u-1"_s)["worst"_L1].toString(), "worst");
    }

    void orderOfArrivalDoesNotMatter()
    {
        Store store;
        store.table(catalog::identities).upsert({identity(u"i-1"_s, u"u-1"_s, u"George"_s)});
        QCOMPARE(person(store, u"u-1"_s), QJsonObject()); // no user yet, but a name
        QCOMPARE(store.names().people.value(u"u-1"_s), u"George"_s);
        store.table(catalog::users).upsert({user(u"u-1"_s)});
        QCOMPARE(person(store, u"u-1"_s)["names"_L1][0].toString(), u"George"_s);
    }

    void whatGoesIsTakenOut()
    {
        Store store;
        store.table(catalog::users).upsert({user(u"u-1"_s)});
        store.table(catalog::accounts)
            .upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s),
                     account(u"a-2"_s, u"u-1"_s, u"CONNECTED"_s)});
        store.table(catalog::identities).upsert({identity(u"i-1"_s, u"u-1"_s, u"George"_s)});
        QCOMPARE(person(store, u"u-1"_s)["worst"_L1].toString(), u"ERROR"_s);

        store.forgetAccount(u"a-1"_s); // the identity was read from it
        QCOMPARE(person(store, u"u-1"_s)["worst"_L1].toString(), u"CONNECTED"_s);
        QCOMPARE(store.table(catalog::identities).size(), 0);
        QVERIFY(!store.names().people.contains(u"u-1"_s));

        store.table(catalog::users).remove({u"u-1"_s});
        QCOMPARE(person(store, u"u-1"_s), QJsonObject());
    }

    void aRecordThatChangesHandsTouchesBoth()
    {
        Store store;
        store.table(catalog::users).upsert({user(u"u-1"_s), user(u"u-2"_s)});
        store.table(catalog::accounts).upsert({account(u"a-1"_s, u"u-1"_s, u"ERROR"_s)});
        QCOMPARE(person(store, u"u-1"_s)["worst"_L1].toString(), u"ERROR"_s);
        store.table(catalog::accounts).upsert({account(u"a-1"_s, u"u-2"_s, u"ERROR"_s)});
        QVERIFY(!person(store, u"u-1"_s).contains("worst"_L1));
        QCOMPARE(person(store, u"u-2"_s)["worst"_L1].toString(), u"ERROR"_s);
    }

    void changesAreJoinedOncePerTurn()
    {
        Store store;
        QSignalSpy people(&store.table(catalog::people), &Table::changed);
        QSignalSpy names(&store, &Store::namesChanged);
        for (int i = 0; i < 20; ++i) {
            const QString id = u"u-"_s + QString::number(i);
            store.table(catalog::users).upsert({user(id)});
            store.table(catalog::identities).upsert({identity(u"i-"_s + id, id, u"Name"_s)});
        }
        QCOMPARE(people.size(), 0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(people.size(), 1);
        QCOMPARE(store.table(catalog::people).size(), 20);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(names.size(), 1);
    }

    // Only who is touched is joined: a page for a few people changes a few rows among many.
    void aPageTouchesOnlyItsPeople()
    {
        Store store;
        QList<QJsonObject> users;
        for (int i = 0; i < 3000; ++i)
            users += user(u"u-"_s + QString::number(i));
        store.table(catalog::users).upsert(users);
        QTRY_VERIFY(!store.isJoining());
        QCOMPARE(store.table(catalog::people).size(), 3000);
        QSignalSpy people(&store.table(catalog::people), &Table::changed);
        store.table(catalog::identities)
            .upsert({identity(u"i-1"_s, u"u-5"_s, u"Five"_s),
                     identity(u"i-2"_s, u"u-7"_s, u"Seven"_s)});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().at(0).value<QSet<QString>>(), QSet<QString>({u"u-5"_s, u"u-7"_s}));
    }

    void providersAndTemplatesHaveNames()
    {
        Store store;
        QSignalSpy names(&store, &Store::namesChanged);
        store.table(catalog::providers)
            .upsert({QJsonObject{{u"id"_s, u"sss"_s}, {u"name"_s, u"SSS"_s}}});
        store.table(catalog::inviteTemplates)
            .upsert({QJsonObject{{u"id"_s, u"tpl-1"_s}, {u"name"_s, u"Standard"_s}}});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(names.size(), 1);
        QCOMPARE(store.names().providers.value(u"sss"_s), u"SSS"_s);
        QCOMPARE(store.names().templates.value(u"tpl-1"_s), u"Standard"_s);
        store.clear();
        QVERIFY(store.names().providers.isEmpty());
        QCOMPARE(store.table(catalog::people).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
