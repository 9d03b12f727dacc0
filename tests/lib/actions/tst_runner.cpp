#include "desk.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::actions;
using namespace smile::actions::tests;
using catalog::ActionId;
using smile::tests::FakeAnswer;

using namespace Qt::StringLiterals;

/// Actions on a record: what they change, and what is said when the answer is lost.
class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revokeTakesTheAccountAndItsDataAway()
    {
        Desk desk;
        desk.store.table(catalog::documents)
            .upsert({{{u"id"_s, u"d-1"_s},
                      {u"metadata"_s,
                       QJsonObject{{u"sourceId"_s, u"a-1"_s}, {u"userId"_s, u"lender-1"_s}}}}});
        desk.network.expect("DELETE", account1, FakeAnswer::ok());
        desk.network.expect("GET", person1, FakeAnswer::ok(QJsonObject{{u"id"_s, u"lender-1"_s}}));
        desk.network.expect("GET", account1, gone());
        QSignalSpy counts(desk.runner.get(), &Runner::inFlightChanged);

        const quint64 number = desk.run(ActionId::Revoke, u"asked by phone"_s);
        QCOMPARE(desk.runner->inFlight(), 1);
        QVERIFY(!desk.runner->find(number)->outcome);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].number, number);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QVERIFY(!desk.finished[0].words.isEmpty());
        QVERIFY(!desk.finished[0].requestId.isEmpty());
        QCOMPARE(desk.runner->inFlight(), 0);
        QCOMPARE(counts.size(), 2);
        QVERIFY(!desk.hasAccount());
        QCOMPARE(desk.store.table(catalog::documents).size(), 0);
        QCOMPARE(desk.audit.size(), 1);
        QCOMPARE(desk.audit[0][u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(desk.audit[0][u"requestId"_s].toString(), desk.finished[0].requestId);
        QCOMPARE(desk.audit[0][u"reason"_s].toString(), u"asked by phone"_s);
        QCOMPARE(desk.audit[0][u"ids"_s][u"userId"_s].toString(), u"lender-1"_s);
        QTRY_COMPARE(desk.network.sent().size(), 3);
    }

    void whatIsGoneTakesItsDataAlong_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<QString>("source");
        QTest::newRow("refreshed account") << ActionId::Refresh << u"a-1"_s;
        QTest::newRow("monitoring of an account") << ActionId::DisableMonitoring << u"a-1"_s;
        QTest::newRow("deleted archive") << ActionId::DeleteArchive << u"u-1"_s;
    }
    void whatIsGoneTakesItsDataAlong()
    {
        QFETCH(ActionId, action);
        QFETCH(QString, source);
        const bool archive = action == ActionId::DeleteArchive;
        Desk desk;
        desk.store.table(catalog::archives).upsert({{{u"id"_s, u"u-1"_s}}});
        desk.store.table(catalog::incomes)
            .upsert(
                {{{u"id"_s, u"inc-1"_s}, {u"metadata"_s, QJsonObject{{u"sourceId"_s, source}}}},
                 {{u"id"_s, u"inc-2"_s}, {u"metadata"_s, QJsonObject{{u"sourceId"_s, u"a-9"_s}}}}});
        const QString path = archive ? u"/archives/u-1"_s : account1;
        if (archive)
            desk.network.expect("DELETE", path, FakeAnswer::ok());
        else if (action == ActionId::DisableMonitoring)
            desk.network.expect("POST", account1 + u"/disableMonitor"_s, gone());
        desk.network.expect("GET", path, gone());
        const catalog::Resource &resource = archive ? catalog::archives : catalog::accounts;
        desk.runner->run(Planner(desk.store, Environment::Sandbox)
                             .plan(action, resource, desk.store.table(resource).find(source)));
        QTRY_VERIFY(!desk.store.table(resource).find(source));
        QTRY_VERIFY(!desk.store.table(catalog::incomes).find(u"inc-1"_s));
        QVERIFY(desk.store.table(catalog::incomes).find(u"inc-2"_s)); // of another account
        QTRY_COMPARE(desk.runner->inFlight(), 0);
    }

    void lostRevokeIsReadBeforeAnythingIsSaid_data()
    {
        QTest::addColumn<int>("reading");
        QTest::addColumn<int>("outcome");
        QTest::newRow("gone") << 404 << int(Outcome::Done);
        QTest::newRow("still there") << 200 << int(Outcome::Failed);
        QTest::newRow("cannot be read") << 403 << int(Outcome::Unknown);
    }
    void lostRevokeIsReadBeforeAnythingIsSaid()
    {
        QFETCH(int, reading);
        QFETCH(int, outcome);
        const FakeAnswer answer =
            reading == 200 ? FakeAnswer::ok(accountRecord()) : FakeAnswer::failure(reading, u"X"_s);
        Desk desk;
        desk.network.expect("DELETE", account1, lost());
        desk.network.expect("GET", account1, FakeAnswer(answer).hold());
        if (reading == 404)
            desk.network.expect("GET", person1,
                                FakeAnswer::ok(QJsonObject{{u"id"_s, u"lender-1"_s}}));
        desk.network.expect("GET", account1,
                            answer); // the record is read again after every outcome

        desk.run(ActionId::Revoke);
        QTRY_COMPARE(desk.network.held(), 1);
        QCOMPARE(desk.finished.size(), 0);
        QCOMPARE(desk.audit.size(), 0);
        desk.network.release();
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, std::optional(Outcome(outcome)));
        QCOMPARE(desk.finished[0].seenByReading, outcome != int(Outcome::Unknown));
        QVERIFY(desk.finished[0].error.has_value());
        QTRY_COMPARE(desk.network.sent().size(), reading == 404 ? 4 : 3);
        QTRY_COMPARE(desk.hasAccount(), reading != 404);
    }

    void revokeOfWhatIsGoneIsDone()
    {
        Desk desk;
        desk.network.expect("DELETE", account1, gone());
        desk.network.expect("GET", person1, FakeAnswer::ok(QJsonObject{{u"id"_s, u"lender-1"_s}}));
        desk.network.expect("GET", account1, gone());
        desk.run(ActionId::Revoke);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QVERIFY(!desk.hasAccount());
        QTRY_COMPARE(desk.network.sent().size(), 3);
    }

    void refusedRevokeChangesNothing()
    {
        Desk desk;
        desk.network.expect("DELETE", account1, FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
        desk.network.expect("GET", account1, FakeAnswer::ok(accountRecord()));
        desk.run(ActionId::Revoke);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Failed);
        QCOMPARE(desk.finished[0].error->code, u"UNAUTHORIZED_ACCESS"_s);
        QCOMPARE(desk.audit[0][u"error"_s].toString(), u"UNAUTHORIZED_ACCESS"_s);
        QVERIFY(desk.hasAccount());
        QTRY_COMPARE(desk.network.sent().size(), 2);
    }

    void disabledMonitoringIsReadAgain()
    {
        Desk desk;
        desk.network.expect("POST", account1 + u"/disableMonitor"_s, FakeAnswer::ok());
        desk.network.expect("GET", account1, FakeAnswer::ok(accountRecord(u"CUSTOMER_DISABLED"_s)));
        desk.run(ActionId::DisableMonitoring);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QTRY_COMPARE(desk.store.table(catalog::accounts)
                         .find(u"a-1"_s)
                         .json()[u"monitor"_s][u"status"_s]
                         .toString(),
                     u"CUSTOMER_DISABLED"_s);
    }

    void lostDisableLooksAtTheStatus_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("outcome");
        QTest::newRow("disabled") << u"CUSTOMER_DISABLED"_s << int(Outcome::Done);
        QTest::newRow("active") << u"ACTIVE"_s << int(Outcome::Failed);
    }
    void lostDisableLooksAtTheStatus()
    {
        QFETCH(QString, status);
        QFETCH(int, outcome);
        Desk desk;
        desk.network.expect("POST", account1 + u"/disableMonitor"_s, lost());
        desk.network.expect("GET", account1, FakeAnswer::ok(accountRecord(status)));
        desk.network.expect("GET", account1, FakeAnswer::ok(accountRecord(status)));
        desk.run(ActionId::DisableMonitoring);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, std::optional(Outcome(outcome)));
        QTRY_COMPARE(desk.network.sent().size(), 3);
    }

    void refreshReadsOrForgets()
    {
        Desk desk;
        desk.network.expect("GET", account1, FakeAnswer::ok(accountRecord(u"UNSUPPORTED"_s)));
        desk.run(ActionId::Refresh);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QCOMPARE(desk.store.table(catalog::accounts)
                     .find(u"a-1"_s)
                     .json()[u"monitor"_s][u"status"_s]
                     .toString(),
                 u"UNSUPPORTED"_s);
        desk.network.expect("GET", account1, gone());
        desk.run(ActionId::Refresh);
        QTRY_COMPARE(desk.finished.size(), 2);
        QCOMPARE(desk.finished[1].outcome, Outcome::Failed);
        QVERIFY(!desk.hasAccount());
    }

    void consentTemplateWithoutGetIsLookedUpInTheList()
    {
        Desk desk;
        const QJsonObject record{{u"id"_s, u"ct-1"_s}, {u"title"_s, u"Terms"_s}};
        desk.store.table(catalog::consentTemplates).upsert({record});
        desk.network.expect("DELETE", u"/consentTemplates/ct-1"_s, lost());
        desk.network.expect("GET", u"/consentTemplates?size=150"_s, FakeAnswer::page({}));
        desk.runner->run(Planner(desk.store, Environment::Sandbox)
                             .plan(ActionId::DeleteConsentTemplate, catalog::consentTemplates,
                                   {u"ct-1"_s, record}));
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QVERIFY(!desk.store.table(catalog::consentTemplates).find(u"ct-1"_s));
        QCOMPARE(desk.reloads, QStringList({u"consentTemplates?="_s}));
    }

    void resetSessionReadsThePersonAgain()
    {
        Desk desk;
        desk.network.expect("POST", person1 + u"/resetSession"_s, FakeAnswer::ok());
        desk.network.expect("GET", person1, FakeAnswer::ok(QJsonObject{{u"id"_s, u"lender-1"_s}}));
        desk.run(ActionId::ResetSession);
        QTRY_COMPARE(desk.finished.size(), 1);
        QVERIFY(desk.reloads.contains(u"accounts?userId=lender-1"_s));
        QVERIFY(desk.reloads.contains(u"identities?userId=lender-1"_s));
        QTRY_COMPARE(desk.network.sent().size(), 2);
    }

    void outcomeIsKeptForALaterPage()
    {
        Desk desk;
        desk.network.expect("POST", account1 + u"/disableMonitor"_s,
                            FakeAnswer::failure(400, u"INVALID_PARAMETERS"_s));
        desk.network.expect("GET", account1, FakeAnswer::ok(accountRecord()));
        const quint64 number = desk.run(ActionId::DisableMonitoring);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.runner->lastFor(u"a-1"_s)->number, number);
        QCOMPARE(desk.runner->find(number)->outcome, Outcome::Failed);
        QVERIFY(!desk.runner->lastFor(u"a-2"_s));
        QVERIFY(!desk.runner->find(number + 1));
        QTRY_COMPARE(desk.network.sent().size(), 2);
    }

    void endOfTheSessionRecordsWhatIsUnderWay()
    {
        Desk desk;
        desk.network.expect("DELETE", account1, FakeAnswer(FakeAnswer::ok()).hold());
        desk.run(ActionId::Revoke);
        QTRY_COMPARE(desk.network.held(), 1);
        desk.runner.reset();
        QCOMPARE(desk.audit.size(), 1);
        QCOMPARE(desk.audit[0][u"outcome"_s].toString(), u"unknown"_s);
        QCOMPARE(desk.audit[0][u"ids"_s][u"id"_s].toString(), u"a-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
