#include "actions/lostdata.h"
#include "catalog/catalog.h"

#include <QTest>

using namespace smile;
using namespace smile::actions;
using namespace Qt::StringLiterals;
using catalog::ActionId;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<records::Store>();
        m_store->table(catalog::users).upsert({{{u"id"_s, u"lender-1"_s}}});
        m_store->table(catalog::accounts).upsert({account(u"a-1"_s), account(u"a-2"_s)});
        m_store->table(catalog::providers).upsert({{{u"id"_s, u"sss"_s}, {u"name"_s, u"SSS"_s}}});
        QJsonObject identity = read(u"i-1"_s, u"a-1"_s);
        identity[u"fullName"_s] = u"José  Palomero Jr."_s;
        m_store->table(catalog::identities).upsert({identity, read(u"i-2"_s, u"a-2"_s)});
        m_store->table(catalog::documents)
            .upsert({read(u"d-1"_s, u"a-1"_s), read(u"d-2"_s, u"a-1"_s), read(u"d-3"_s, u"a-2"_s)});
        QTRY_VERIFY(m_store->names().people.contains(u"lender-1"_s)); // joined once a turn
        QTRY_VERIFY(m_store->names().providers.contains(u"sss"_s));
    }

    void revokeNamesPersonAccountAndLoss()
    {
        const Plan plan = planFor(ActionId::Revoke, Environment::Sandbox);
        QCOMPARE(plan.recordId, u"a-1"_s);
        QCOMPARE(plan.accountId, u"a-1"_s);
        QCOMPARE(plan.userId, u"lender-1"_s);
        QCOMPARE(plan.risk, Risk::Destructive);
        QVERIFY(plan.asks());
        QVERIFY(!plan.undoable);
        QVERIFY(plan.title.contains(plan.personName) && plan.personName.contains(u"Palomero"_s));
        QVERIFY(plan.title.contains(u"SSS"_s));
        QCOMPARE(plan.button, u"Revoke"_s);
        QVERIFY(plan.lost.constFirst().contains(u"a-1"_s));
        QVERIFY(plan.lostData.contains(u"%1"_s));
        QCOMPARE(countLost(*m_store, lostData(plan).value()),
                 (QStringList{u"Identities: 1"_s, u"Documents: 2"_s}));
    }

    void onlyWhatIsMonitoredLosesItsMonitoring_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("lost");
        QTest::newRow("active") << u"ACTIVE"_s << true;
        QTest::newRow("waiting for the person") << u"USER_ACTION_REQUIRED"_s << true;
        QTest::newRow("disabled") << u"CUSTOMER_DISABLED"_s << false;
        QTest::newRow("unsupported") << u"UNSUPPORTED"_s << false;
    }
    void onlyWhatIsMonitoredLosesItsMonitoring()
    {
        QFETCH(QString, status);
        QFETCH(bool, lost);
        QJsonObject json = account(u"a-1"_s);
        json[u"monitor"_s] = QJsonObject{{u"status"_s, status}};
        const Plan plan = Planner(*m_store, Environment::Sandbox)
                              .plan(ActionId::Revoke, catalog::accounts, {u"a-1"_s, json});
        QCOMPARE(plan.lost.contains(u"The monthly re-reading"_s), lost);
    }

    void sandboxAsksWithoutTyping()
    {
        const Plan plan = planFor(ActionId::Revoke, Environment::Sandbox);
        QVERIFY(!plan.needsTypedName);
        QCOMPARE(plan.holdSeconds, 0);
    }

    void productionWantsTheNameAndTenSeconds()
    {
        const Plan plan = planFor(ActionId::Revoke, Environment::Production);
        QVERIFY(plan.needsTypedName);
        QCOMPARE(plan.nameToType, plan.personName);
        QCOMPARE(plan.holdSeconds, 10);
        QVERIFY(nameMatches(plan, u"  jose palomero   JR. "_s));
        QVERIFY(!nameMatches(plan, u"Jose Palomero"_s));
        QVERIFY(!nameMatches(plan, QString()));
    }

    void unknownPersonIsTypedByTheRecord()
    {
        QJsonObject json = account(u"a-9"_s);
        json[u"userId"_s] = u"lender-9"_s;
        const Plan plan = Planner(*m_store, Environment::Production)
                              .plan(ActionId::Revoke, catalog::accounts, {u"a-9"_s, json});
        QVERIFY(plan.personName.isEmpty());
        QVERIFY(!plan.nameToType.isEmpty());
        QVERIFY(nameMatches(plan, plan.nameToType));
    }

    void monitoringAsksAndSaysWhatIsLost()
    {
        const Plan plan = planFor(ActionId::DisableMonitoring, Environment::Sandbox);
        QCOMPARE(plan.risk, Risk::Ask);
        QVERIFY(plan.asks());
        QVERIFY(!plan.lost.isEmpty());
    }

    void whateverAsksIsSlowInProduction_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<bool>("ofAPerson");
        QTest::newRow("revoke") << ActionId::Revoke << true;
        QTest::newRow("disable monitoring") << ActionId::DisableMonitoring << true;
        QTest::newRow("reset session") << ActionId::ResetSession << true;
        QTest::newRow("archive") << ActionId::DeleteArchive << true;
        QTest::newRow("template") << ActionId::DeleteTemplate << false;
        QTest::newRow("webhook") << ActionId::DeleteWebhook << false;
        QTest::newRow("consent template") << ActionId::DeleteConsentTemplate << false;
    }
    void whateverAsksIsSlowInProduction()
    {
        QFETCH(ActionId, action);
        QFETCH(bool, ofAPerson);
        const QJsonObject record =
            ofAPerson ? account(u"a-1"_s)
                      : QJsonObject{{u"id"_s, u"r-1"_s}, {u"name"_s, u"Payroll"_s}};
        const catalog::Resource &resource =
            ofAPerson ? catalog::accounts : catalog::inviteTemplates;
        for (const Environment environment : {Environment::Sandbox, Environment::Production}) {
            const bool production = environment == Environment::Production;
            const Plan plan = Planner(*m_store, environment)
                                  .plan(action, resource, {record[u"id"_s].toString(), record});
            QVERIFY(plan.asks());
            QCOMPARE(plan.needsTypedName, production);
            QCOMPARE(plan.holdSeconds, production ? 10 : 0);
            if (production)
                QCOMPARE(plan.nameToType, ofAPerson ? plan.personName : u"Payroll"_s);
        }
    }

    void whatAsksNothingIsNeverSlow()
    {
        const Plan plan = planFor(ActionId::Refresh, Environment::Production);
        QVERIFY(!plan.asks());
        QVERIFY(!plan.needsTypedName);
        QCOMPARE(plan.holdSeconds, 0);
    }

    void joinedRowOfAPersonStandsForTheUser()
    {
        const Plan plan = Planner(*m_store, Environment::Sandbox)
                              .plan(ActionId::ResetSession, catalog::people,
                                    {u"lender-1"_s, {{u"id"_s, u"lender-1"_s}}});
        QCOMPARE(plan.resource, &catalog::users);
        QCOMPARE(plan.recordId, u"lender-1"_s);
        QCOMPARE(plan.userId, u"lender-1"_s);
        QVERIFY(countLost(*m_store, lostData(plan).value())
                    .contains(u"Documents: 3"_s)); // of both accounts
        QCOMPARE(plan.risk, Risk::Destructive);
    }

    void personsActionFromAnAccountGoesToThePerson()
    {
        const Plan plan = planFor(ActionId::NewToken, Environment::Sandbox);
        QCOMPARE(plan.resource, &catalog::users);
        QCOMPARE(plan.recordId, u"lender-1"_s);
        QVERIFY(!plan.asks());
    }

    void everyDeletionAsksAndNamesWhatGoes_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::newRow("template") << ActionId::DeleteTemplate;
        QTest::newRow("webhook") << ActionId::DeleteWebhook;
        QTest::newRow("consent template") << ActionId::DeleteConsentTemplate;
        QTest::newRow("archive") << ActionId::DeleteArchive;
    }
    void everyDeletionAsksAndNamesWhatGoes()
    {
        QFETCH(ActionId, action);
        const Plan plan =
            Planner(*m_store, Environment::Sandbox)
                .plan(action, catalog::inviteTemplates,
                      {u"tpl-1"_s, {{u"id"_s, u"tpl-1"_s}, {u"name"_s, u"Payroll"_s}}});
        QVERIFY(plan.asks());
        QVERIFY2(plan.title.contains(u"Payroll"_s), qPrintable(plan.title));
        QVERIFY(!plan.question.isEmpty());
        QVERIFY(!plan.button.isEmpty());
        QVERIFY(!plan.lost.isEmpty());
    }

    void deletedTemplateCountsItsInvites()
    {
        m_store->table(catalog::invites)
            .upsert({{{u"id"_s, u"iv-1"_s}, {u"templateId"_s, u"tpl-1"_s}},
                     {{u"id"_s, u"iv-2"_s}, {u"templateId"_s, u"tpl-2"_s}}});
        const Plan plan = Planner(*m_store, Environment::Sandbox)
                              .plan(ActionId::DeleteTemplate, catalog::inviteTemplates,
                                    {u"tpl-1"_s, {{u"id"_s, u"tpl-1"_s}}});
        QVERIFY(plan.question.endsWith(u" Invites that were sent with it stay: 1."_s));
    }

private:
    static QJsonObject account(const QString &id)
    {
        return {{u"id"_s, id}, {u"userId"_s, u"lender-1"_s}, {u"providerId"_s, u"sss"_s}};
    }
    static QJsonObject read(const QString &id, const QString &accountId)
    {
        return {{u"id"_s, id},
                {u"metadata"_s, QJsonObject{{u"userId"_s, u"lender-1"_s},
                                            {u"sourceId"_s, accountId},
                                            {u"sourceType"_s, u"ACCOUNT"_s},
                                            {u"createdAt"_s, u"2026-01-02T03:04:05Z"_s}}}};
    }
    Plan planFor(ActionId action, Environment environment) const
    {
        return Planner(*m_store, environment)
            .plan(action, catalog::accounts, {u"a-1"_s, account(u"a-1"_s)});
    }

    std::unique_ptr<records::Store> m_store;
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
