#include "tenant.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace smile::sandbox;
using namespace Qt::StringLiterals;

/// Whether what is told about a person fits together: times, owners, providers, money, names.
class TruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreInOrder();
    void connectedDataIsYoungerThanSixtyDays();
    void inviteLogsClimb();
    void dataBelongsToItsSource();
    void dataComesOnlyFromWhatProvidersSupport();
    void everyConnectedAccountTellsAnIdentity();
    void someIdentitiesDiffer();
    void moneyIsOfTheCountry();
    void datesMakeSense();
    void archivesShowTheirState();
    void phonesAndMailsAreWellFormed();
};

namespace {

constexpr Resource dataPoints[] = {
    Resource::Identities, Resource::Documents,     Resource::Employments, Resource::Incomes,
    Resource::Eincomes,   Resource::Contributions, Resource::Liabilities, Resource::Transactions,
    Resource::Ratings,    Resource::Insights,      Resource::Links};
constexpr const char *dataPointNames[] = {
    "IDENTITIES",  "DOCUMENTS",    "EMPLOYMENTS", "INCOMES",  "EINCOMES", "CONTRIBUTIONS",
    "LIABILITIES", "TRANSACTIONS", "RATINGS",     "INSIGHTS", "LINK"};

template <typename Check>
void forEachPerson(Check check)
{
    const TestTenant tenant;
    for (int index = 0; index < tenant.count(); ++index)
        check(tenant.person(index));
}

} // namespace

void TruthTest::timesAreInOrder()
{
    QDateTime newer = tenantNow();
    forEachPerson([&newer](const Person &person) {
        const QDateTime user = timeOf(person.user["createdAt"_L1]);
        QVERIFY(user.isValid());
        QVERIFY(user <= newer);
        newer = user;
        for (const QJsonObject &account : person.records[Resource::Accounts]) {
            const QDateTime created = timeOf(account["createdAt"_L1]);
            const QDateTime connection = timeOf(account["connection"_L1]["updatedAt"_L1]);
            const QDateTime monitor = timeOf(account["monitor"_L1]["updatedAt"_L1]);
            QVERIFY(user <= created);
            QVERIFY(created <= connection);
            QVERIFY(connection <= monitor);
            QVERIFY(monitor <= tenantNow());
        }
        for (const QJsonObject &task : person.records[Resource::Tasks]) {
            const bool finished = task["status"_L1] == u"Finished"_s;
            QCOMPARE(task.contains("finishedAt"_L1), finished);
            if (finished)
                QVERIFY(timeOf(task["startedAt"_L1]) <= timeOf(task["finishedAt"_L1]));
            QVERIFY(timeOf(task["startedAt"_L1]) <= tenantNow());
        }
    });
}

void TruthTest::connectedDataIsYoungerThanSixtyDays()
{
    int connected = 0;
    forEachPerson([&connected](const Person &person) {
        for (const QJsonObject &account : person.records[Resource::Accounts]) {
            if (account["connectionStatus"_L1] != u"CONNECTED"_s)
                continue;
            QVERIFY(timeOf(account["createdAt"_L1]).daysTo(tenantNow()) < 60);
            ++connected;
        }
    });
    QVERIFY(connected > 100);
}

void TruthTest::inviteLogsClimb()
{
    int linked = 0;
    forEachPerson([&linked](const Person &person) {
        for (const QJsonObject &invite : person.records[Resource::Invites]) {
            QList<QJsonObject> logs = person.records[Resource::InviteLogs];
            QVERIFY(!logs.isEmpty());
            QCOMPARE(logs.first()["inviteStatus"_L1], invite["status"_L1]);
            QCOMPARE(logs.last()["inviteStatus"_L1].toString(), u"INVITED"_s);
            QCOMPARE(logs.first()["createdAt"_L1], invite["updatedAt"_L1]);
            QCOMPARE(logs.last()["createdAt"_L1], invite["invitedAt"_L1]);
            QCOMPARE(invite["linkedAt"_L1], invite["updatedAt"_L1]);
            QVERIFY(!invite["fullName"_L1].toString().isEmpty());
            for (qsizetype at = 1; at < logs.size(); ++at)
                QVERIFY(timeOf(logs[at]["createdAt"_L1]) < timeOf(logs[at - 1]["createdAt"_L1]));
            QVERIFY(timeOf(logs.first()["createdAt"_L1]) <= tenantNow());
            linked += invite["status"_L1] == u"LINKED"_s;
        }
    });
    QVERIFY(linked > 10);
}

void TruthTest::dataBelongsToItsSource()
{
    forEachPerson([](const Person &person) {
        QMap<QString, QString> providers; // by source
        for (const QJsonObject &account : person.records[Resource::Accounts])
            providers[account["id"_L1].toString()] = account["providerId"_L1].toString();
        for (const QJsonObject &archive : person.records[Resource::Archives])
            providers[archive["id"_L1].toString()] = archive["providerId"_L1].toString();
        for (const Resource resource : dataPoints) {
            for (const QJsonObject &row : person.records[resource]) {
                const QJsonValue metadata = row["metadata"_L1];
                const QString source = metadata["sourceId"_L1].toString();
                QCOMPARE(metadata["userId"_L1], person.user["id"_L1]);
                QVERIFY(providers.contains(source));
                QCOMPARE(metadata["providerId"_L1].toString(), providers[source]);
                const bool account = metadata["sourceType"_L1] == u"ACCOUNT"_s;
                QCOMPARE(source.startsWith(u"a-"_s), account);
                QCOMPARE(metadata.toObject().contains("accountId"_L1), account);
                QVERIFY(timeOf(metadata["createdAt"_L1]) <= timeOf(metadata["itemCreatedAt"_L1]));
                QVERIFY(timeOf(metadata["itemCreatedAt"_L1]) <= tenantNow());
            }
        }
    });
}

void TruthTest::dataComesOnlyFromWhatProvidersSupport()
{
    const TestTenant tenant;
    QMap<QString, QJsonArray> supported;
    for (const QJsonObject &provider : tenant.providers())
        supported[provider["id"_L1].toString()] = provider["supported"_L1].toArray();
    QSet<QString> seen;
    for (int index = 0; index < tenant.count(); ++index) {
        const Person person = tenant.person(index);
        for (size_t at = 0; at < std::size(dataPoints); ++at) {
            const QString name = QLatin1StringView(dataPointNames[at]);
            for (const QJsonObject &row : person.records[dataPoints[at]]) {
                const QString provider = row["metadata"_L1]["providerId"_L1].toString();
                if (provider == "user-provided"_L1)
                    continue;
                QVERIFY2(supported[provider].contains(name), qPrintable(provider));
                seen += name;
            }
        }
    }
    QCOMPARE(seen.size(), qsizetype(std::size(dataPoints)));
}

void TruthTest::everyConnectedAccountTellsAnIdentity()
{
    int fromArchives = 0;
    forEachPerson([&fromArchives](const Person &person) {
        QSet<QString> sources;
        for (const QJsonObject &identity : person.records[Resource::Identities]) {
            sources += identity["metadata"_L1]["sourceId"_L1].toString();
            fromArchives += identity["metadata"_L1]["sourceType"_L1] == u"ARCHIVE"_s;
        }
        QCOMPARE(sources.size(), person.records[Resource::Identities].size());
        for (const QJsonObject &account : person.records[Resource::Accounts]) {
            QCOMPARE(sources.contains(account["id"_L1].toString()),
                     account["connectionStatus"_L1] == u"CONNECTED"_s);
        }
    });
    QVERIFY(fromArchives > 5);
}

void TruthTest::someIdentitiesDiffer()
{
    int agreeing = 0, names = 0, births = 0, phones = 0;
    forEachPerson([&](const Person &person) {
        const QList<QJsonObject> all = person.records[Resource::Identities];
        for (qsizetype at = 1; at < all.size(); ++at) {
            const auto differs = [&](QLatin1StringView key) {
                return all[at][key].isString() && all[0][key].isString()
                       && all[at][key] != all[0][key];
            };
            const bool name = differs("fullName"_L1);
            const bool birth = differs("dob"_L1);
            const bool phone = all[at]["phones"_L1][0] != all[0]["phones"_L1][0];
            names += name;
            births += birth;
            phones += phone;
            agreeing += !name && !birth && !phone;
        }
    });
    QVERIFY(names > 5 && births > 0 && phones > 2);
    QVERIFY(agreeing > names + births + phones);
}

void TruthTest::moneyIsOfTheCountry()
{
    const QMap<QString, QString> currencies{
        {u"PH"_s, u"PHP"_s}, {u"ID"_s, u"IDR"_s}, {u"SG"_s, u"SGD"_s}, {u"IN"_s, u"INR"_s}};
    QSet<QString> seen;
    forEachPerson([&](const Person &person) {
        const QList<QJsonObject> identities = person.records[Resource::Identities];
        if (identities.isEmpty())
            return;
        const QString country = identities.first()["countryResidence"_L1].toString();
        for (const Resource resource :
             {Resource::Incomes, Resource::Eincomes, Resource::Liabilities, Resource::Contributions,
              Resource::Transactions}) {
            for (const QJsonObject &row : person.records[resource])
                QCOMPARE(row["currency"_L1].toString(), currencies[country]);
        }
        for (const QJsonObject &income : person.records[Resource::Incomes])
            QVERIFY(income["netAmount"_L1].toDouble() < income["grossAmount"_L1].toDouble());
        seen += country;
    });
    QCOMPARE(seen.size(), 4);
}

void TruthTest::datesMakeSense()
{
    const QString today = tenantNow().date().toString(Qt::ISODate);
    int soon = 0, expired = 0, overdue = 0;
    forEachPerson([&](const Person &person) {
        for (const QJsonObject &document : person.records[Resource::Documents]) {
            const QString expiry = document["expiryDate"_L1].toString();
            QVERIFY(expiry.isEmpty() || document["issueDate"_L1].toString() < expiry);
            if (document["status"_L1] == u"EXPIRED"_s)
                QVERIFY(expiry < today);
            expired += document["status"_L1] == u"EXPIRED"_s;
            const QDate date = QDate::fromString(expiry, Qt::ISODate);
            soon += date.isValid() && qAbs(tenantNow().date().daysTo(date) - 15) <= 15;
        }
        for (const QJsonObject &job : person.records[Resource::Employments]) {
            QVERIFY(job["startDate"_L1].toString() < today);
            const QString end = job["endDate"_L1].toString();
            QVERIFY(end.isEmpty() || job["startDate"_L1].toString() < end);
        }
        for (const QJsonObject &income : person.records[Resource::Incomes])
            QVERIFY(income["startDate"_L1].toString() <= income["endDate"_L1].toString());
        for (const QJsonObject &loan : person.records[Resource::Liabilities]) {
            QVERIFY(loan["startDate"_L1].toString() < loan["endDate"_L1].toString());
            overdue += loan["overduePaymentAmount"_L1].toDouble() > 0;
        }
    });
    QVERIFY(soon > 0 && expired > 0 && overdue > 0);
}

void TruthTest::archivesShowTheirState()
{
    forEachPerson([](const Person &person) {
        for (const QJsonObject &archive : person.records[Resource::Archives]) {
            const QJsonValue state = archive["state"_L1];
            const QString status = state["status"_L1].toString();
            QCOMPARE(state["errorCode"_L1].isString(), status == "ERROR"_L1);
            QCOMPARE(archive.contains("classification"_L1),
                     status == "ANALYZED"_L1 || status == "UNSUPPORTED"_L1);
            QCOMPARE(archive["rawFiles"_L1].toArray().isEmpty(), status == "REVOKED"_L1);
            if (archive["type"_L1] == u"PAYSLIP"_s && status == "ANALYZED"_L1)
                QVERIFY(archive["extraction"_L1]["analysis"_L1]["netAmount"_L1].toDouble() > 0);
        }
    });
}

void TruthTest::phonesAndMailsAreWellFormed()
{
    static const QRegularExpression phone(
        u"^\\+(639\\d{9}|628\\d{8,10}|65[89]\\d{7}|91[6-9]\\d{9})$"_s);
    static const QRegularExpression mail(u"^[a-z0-9._]+@[a-z0-9.-]+$"_s);
    forEachPerson([](const Person &person) {
        for (const QJsonObject &identity : person.records[Resource::Identities]) {
            const QString mobile = identity["phones"_L1][0]["number"_L1].toString();
            QVERIFY2(phone.match(mobile).hasMatch(), qPrintable(mobile));
            for (const QJsonValue &each : identity["emails"_L1].toArray())
                QVERIFY(mail.match(each["address"_L1].toString()).hasMatch());
        }
        const QJsonObject metadata = person.user["externalMetadata"_L1].toObject();
        QVERIFY(metadata.size() <= 5);
    });
}

QTEST_GUILESS_MAIN(TruthTest)
#include "tst_truth.moc"
