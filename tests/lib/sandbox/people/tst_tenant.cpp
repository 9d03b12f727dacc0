#include "tenant.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace smile::sandbox;
using namespace Qt::StringLiterals;

/// What a tenant of 240 people must show, whatever the seed.
class TenantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameTenant();
    void testPeopleComeFirst();
    void showsEveryStatus_data();
    void showsEveryStatus();
    void aProviderHasJustBrokenDown();
    void somebodyIsThereTwice();
    void proportionsAreRealistic();
    void someExistByInviteOnly();
    void providersAreConsistent();
    void templatesAndWebhooksHaveTheirFields();
    void everyErrorHasWords();
    void smallestTenantWorks();
};

namespace {

using Values = QMap<QString, int>;

Values valuesOf(const People &tenant, Resource resource, QLatin1StringView group,
                QLatin1StringView key)
{
    Values values;
    for (int index = 0; index < tenant.count(); ++index) {
        for (const QJsonObject &row : tenant.rows(resource, index)) {
            const QJsonValue value = group.isEmpty() ? row[key] : row[group][key];
            if (!value.isNull())
                ++values[value.toString()];
        }
    }
    return values;
}

} // namespace

void TenantTest::sameSeedSameTenant()
{
    const TestTenant one, same;
    const TestTenant other(2);
    int different = 0;
    for (int index = 0; index < one.count(); index += 5) {
        const Person person = one.person(index);
        const Person again = same.person(index);
        QCOMPARE(again.user, person.user);
        QVERIFY(again.records == person.records);
        different += other.person(index).records != person.records;
    }
    QVERIFY(different > 40);
}

void TenantTest::testPeopleComeFirst()
{
    const TestTenant tenant;
    QCOMPARE(tenant.count(), 244);
    const QList<TestPerson> &people = People::testPeople();
    QCOMPARE(people.size(), 4);
    QCOMPARE(people.first().ssNumber, u"3300000008"_s);
    for (int index = 0; index < people.size(); ++index) {
        const QList<QJsonObject> identities = tenant.identities(index);
        QVERIFY(!identities.isEmpty());
        QCOMPARE(identities.first()["fullName"_L1].toString(), people[index].fullName);
        QCOMPARE(identities.first()["countryResidence"_L1].toString(), people[index].country);
        QCOMPARE(identities.first()["phones"_L1][0]["number"_L1].toString(), people[index].mobile);
        QCOMPARE(identities.first()["emails"_L1][0]["address"_L1].toString(), people[index].email);
        const QList<QJsonObject> accounts = tenant.accounts(index);
        QVERIFY(std::any_of(accounts.begin(), accounts.end(), [](const QJsonObject &account) {
            return account["connectionStatus"_L1] == u"CONNECTED"_s;
        }));
    }
}

void TenantTest::showsEveryStatus_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1u, 2u, 3u, 77u, 4096u})
        QTest::addRow("seed %u", unsigned(seed)) << quint64(seed);
}

void TenantTest::showsEveryStatus()
{
    QFETCH(quint64, seed);
    const TestTenant tenant(seed);
    const auto names = [&](Resource resource, QLatin1StringView group, QLatin1StringView key) {
        return valuesOf(tenant, resource, group, key).keys();
    };
    QCOMPARE(names(Resource::Accounts, "connection"_L1, "status"_L1),
             QStringList(
                 {u"AWAITING_MFA"_s, u"CONNECTED"_s, u"DISCONNECTED"_s, u"ERROR"_s, u"PENDING"_s}));
    QCOMPARE(names(Resource::Accounts, "monitor"_L1, "status"_L1),
             QStringList({u"ACTIVE"_s, u"CUSTOMER_DISABLED"_s, u"UNSUPPORTED"_s,
                          u"USER_ACTION_REQUIRED"_s}));
    QCOMPARE(names(Resource::Accounts, "connection"_L1, "errorCode"_L1).size(), 16);
    QCOMPARE(names(Resource::Invites, {}, "status"_L1),
             QStringList({u"EMAIL_OPENED"_s, u"INVITED"_s, u"LANDING_PAGE_OPENED"_s, u"LINKED"_s,
                          u"REVOKED"_s, u"WINK_WIDGET_OPENED"_s}));
    QCOMPARE(
        names(Resource::Archives, "state"_L1, "status"_L1),
        QStringList({u"ANALYZED"_s, u"ERROR"_s, u"REVOKED"_s, u"STARTED"_s, u"UNSUPPORTED"_s}));
    QCOMPARE(names(Resource::Tasks, {}, "status"_L1), QStringList({u"Finished"_s, u"Started"_s}));
    QCOMPARE(names(Resource::Documents, {}, "documentType"_L1),
             QStringList({u"CERTIFICATE"_s, u"CLEARANCE"_s, u"IDENTIFICATION"_s, u"PAYSLIP"_s}));
}

void TenantTest::aProviderHasJustBrokenDown()
{
    for (const quint64 seed : {1u, 2u, 77u}) {
        const TestTenant tenant(seed);
        int failed = 0, connected = 0;
        for (int index = 0; index < tenant.count(); ++index) {
            for (const QJsonObject &account : tenant.accounts(index)) {
                const QJsonValue connection = account["connection"_L1];
                const bool lately =
                    timeOf(connection["updatedAt"_L1]).secsTo(tenantNow()) < 100 * 60;
                if (account["providerId"_L1] != u"foodpanda"_s || !lately)
                    continue;
                failed += connection["errorCode"_L1] == u"SERVICE_UNAVAILABLE"_s;
                connected += connection["status"_L1] == u"CONNECTED"_s;
            }
        }
        QVERIFY2(failed >= 4 && connected * 3 < failed, qPrintable(QString::number(failed)));
    }
}

void TenantTest::somebodyIsThereTwice()
{
    const TestTenant tenant;
    QHash<QString, QSet<QString>> users;
    for (int index = 0; index < tenant.count(); ++index) {
        for (const QJsonObject &invite : tenant.rows(Resource::Invites, index))
            users[invite["email"_L1].toString()].insert(invite["userId"_L1].toString());
    }
    qsizetype twice = 0;
    for (const QSet<QString> &ids : std::as_const(users))
        twice += ids.size() > 1;
    QVERIFY(twice >= 2);
    QVERIFY(twice < 10);
}

void TenantTest::proportionsAreRealistic()
{
    const TestTenant tenant(1, 4000);
    const Values statuses = valuesOf(tenant, Resource::Accounts, "connection"_L1, "status"_L1);
    int all = 0;
    for (const int count : statuses)
        all += count;
    const auto near = [&](const QString &status, int percent) {
        const double got = 100.0 * statuses[status] / all;
        return qAbs(got - percent) < 2.0;
    };
    QVERIFY(near(u"CONNECTED"_s, 62));
    QVERIFY(near(u"PENDING"_s, 8));
    QVERIFY(near(u"AWAITING_MFA"_s, 5));
    QVERIFY(near(u"ERROR"_s, 17));
    QVERIFY(near(u"DISCONNECTED"_s, 8));
}

void TenantTest::someExistByInviteOnly()
{
    const TestTenant tenant;
    int inviteOnly = 0, recent = 0;
    for (int index = 0; index < tenant.count(); ++index) {
        inviteOnly += tenant.accounts(index).isEmpty() && !tenant.invites(index).isEmpty();
        recent += tenant.createdAt(index).secsTo(tenantNow()) < 6 * 3600;
    }
    QVERIFY(inviteOnly > 10);
    QVERIFY2(recent >= 5 && recent < 40, qPrintable(QString::number(recent)));
}

void TenantTest::providersAreConsistent()
{
    const TestTenant tenant;
    QSet<QString> ids;
    int inactive = 0;
    for (const QJsonObject &provider : tenant.providers()) {
        ids += provider["id"_L1].toString();
        inactive += !provider["active"_L1].toBool();
        QVERIFY2(!provider["typeLabel"_L1].toString().isEmpty(),
                 qPrintable(provider["id"_L1].toString()));
        QVERIFY(!provider["subTypeLabel"_L1].toString().isEmpty());
        QVERIFY(!provider["supported"_L1].toArray().isEmpty());
        QVERIFY(provider["logoUrl"_L1].toString().startsWith(tenantHost() + u"/files/logo-"_s));
    }
    QVERIFY(ids.size() >= 40);
    QCOMPARE(ids.size(), tenant.providers().size());
    QVERIFY(inactive >= 2);
    for (const Values &used = valuesOf(tenant, Resource::Accounts, {}, "providerId"_L1);
         const QString &id : used.keys())
        QVERIFY(ids.contains(id));
}

void TenantTest::templatesAndWebhooksHaveTheirFields()
{
    const TestTenant tenant;
    QSet<QString> templates;
    for (const QJsonObject &json : tenant.inviteTemplates()) {
        templates += json["id"_L1].toString();
        for (const auto key :
             {"name"_L1, "company"_L1, "email"_L1, "landingPage"_L1, "successPage"_L1})
            QVERIFY(json.contains(key));
    }
    for (int index = 0; index < tenant.count(); ++index) {
        for (const QJsonObject &invite : tenant.invites(index))
            QVERIFY(templates.contains(invite["templateId"_L1].toString()));
    }
    for (const QJsonObject &webhook : tenant.webhooks())
        QVERIFY(timeOf(webhook["createdAt"_L1]) < tenantNow());
    QVERIFY(!tenant.consentTemplates().isEmpty());
    QCOMPARE(tenant.tenantId(), u"lakan"_s);
    QCOMPARE(tenant.companyName(), u"Lakan Lending"_s);
}

void TenantTest::everyErrorHasWords()
{
    const TestTenant tenant;
    for (int index = 0; index < tenant.count(); ++index) {
        for (const QJsonObject &account : tenant.accounts(index)) {
            const QJsonValue connection = account["connection"_L1];
            const bool error = connection["status"_L1] == u"ERROR"_s;
            QCOMPARE(connection["errorCode"_L1].isString(), error);
            QCOMPARE(connection["errorMessage"_L1].isString(), error);
            QVERIFY(!error || connection["errorMessage"_L1].toString().size() > 10);
            QCOMPARE(account["connectionStatus"_L1], connection["status"_L1]);
            QCOMPARE(account["monitorStatus"_L1], account["monitor"_L1]["status"_L1]);
        }
    }
    QVERIFY(People::errorMessage(u"NO_SUCH_CODE"_s).isEmpty());
}

void TenantTest::smallestTenantWorks()
{
    const TestTenant tenant(1, 0);
    QCOMPARE(tenant.count(), 4);
    for (int index = 0; index < 4; ++index)
        QVERIFY(!tenant.person(index).records.isEmpty());
}

QTEST_GUILESS_MAIN(TenantTest)
#include "tst_tenant.moc"
