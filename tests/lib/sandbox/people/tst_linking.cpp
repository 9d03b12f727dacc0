#include "tenant.h"

#include <QJsonArray>
#include <QTest>

using namespace smile::sandbox;
using namespace Qt::StringLiterals;

/// What a link in the widget and an upload bring.
class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatTheProviderSupports_data();
    void bringsWhatTheProviderSupports();
    void idsAreTheLinksOwn();
    void filesComeAlong();
    void unknownProviderBringsNothing();
    void sampleIsAnalyzed();
};

namespace {

const QDateTime when = tenantNow().addSecs(90);

Linked linkGeorge(const People &tenant, const QString &provider, quint64 salt = 5)
{
    return tenant.link(People::testPeople().first(), provider, u"lakan-someone"_s, u"a-linked"_s,
                       when, salt);
}

} // namespace

void LinkingTest::bringsWhatTheProviderSupports_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *provider : {"sss", "pagibig", "grab", "upwork", "sprout", "nbi", "bir"})
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

void LinkingTest::bringsWhatTheProviderSupports()
{
    QFETCH(QString, provider);
    const TestTenant tenant;
    const Linked linked = linkGeorge(tenant, provider);
    QCOMPARE(linked.records[Resource::Identities].first()["fullName"_L1].toString(),
             People::testPeople().first().fullName);
    for (const QList<QJsonObject> &rows : linked.records) {
        for (const QJsonObject &row : rows) {
            const QJsonValue metadata = row["metadata"_L1];
            QCOMPARE(metadata["userId"_L1].toString(), u"lakan-someone"_s);
            QCOMPARE(metadata["accountId"_L1].toString(), u"a-linked"_s);
            QCOMPARE(metadata["providerId"_L1].toString(), provider);
            QVERIFY(timeOf(metadata["itemCreatedAt"_L1]) <= when);
            QVERIFY(timeOf(metadata["itemCreatedAt"_L1]).secsTo(when) < 10);
        }
    }
    for (const QJsonObject &json : tenant.providers()) {
        if (json["id"_L1] == provider)
            QCOMPARE(linked.task["datapoints"_L1].toArray().size(),
                     json["supported"_L1].toArray().size());
    }
    QCOMPARE(linked.task["status"_L1].toString(), u"Finished"_s);
    QCOMPARE(linked.task["type"_L1].toString(), u"LINK_ACCOUNT"_s);
}

void LinkingTest::idsAreTheLinksOwn()
{
    const TestTenant tenant;
    const auto identity = [&](quint64 salt) {
        return linkGeorge(tenant, u"sss"_s, salt)
            .records[Resource::Identities]
            .first()["id"_L1]
            .toString();
    };
    QVERIFY(!tenant.indexOf(identity(1)));
    QCOMPARE(identity(1), identity(1));
    QVERIFY(identity(1) != identity(2));
}

void LinkingTest::filesComeAlong()
{
    const TestTenant tenant;
    const Linked linked = linkGeorge(tenant, u"sprout"_s);
    int files = 0;
    for (const QJsonObject &document : linked.records[Resource::Documents]) {
        if (!document["fileUrl"_L1].isString())
            continue;
        const QString name = document["fileUrl"_L1].toString().section(u'/', -1);
        const QString id = name.section(u'.', 0, 0);
        QVERIFY(linked.files.contains(id));
        QVERIFY(linked.files[id].bytes.startsWith("%PDF"));
        QVERIFY(!tenant.file(name));
        ++files;
    }
    QVERIFY(files >= 3);
}

void LinkingTest::unknownProviderBringsNothing()
{
    const TestTenant tenant;
    QVERIFY(linkGeorge(tenant, u"nowhere"_s).records.isEmpty());
    QVERIFY(linkGeorge(tenant, u"nowhere"_s).task.isEmpty());
}

void LinkingTest::sampleIsAnalyzed()
{
    const TestTenant tenant;
    const QJsonObject raw{{u"id"_s, u"f-1"_s}};
    const Analyzed analyzed =
        tenant.analyzeSample(u"u-1"_s, u"lakan-someone"_s, raw, tenantNow(), when, 3);
    QCOMPARE(analyzed.archive["id"_L1].toString(), u"u-1"_s);
    QCOMPARE(analyzed.archive["state"_L1]["status"_L1].toString(), u"ANALYZED"_s);
    QCOMPARE(analyzed.archive["rawFiles"_L1].toArray(), QJsonArray{raw});
    QCOMPARE(analyzed.archive["classification"_L1]["fileType"_L1].toString(), u"PAYSLIP"_s);
    QCOMPARE(analyzed.archive["analysis"_L1]["grossAmount"_L1].toDouble(), 21250.0);
    const QJsonObject income = analyzed.linked.records[Resource::Incomes].first();
    QCOMPARE(income["grossAmount"_L1].toDouble(), 21250.0);
    QCOMPARE(income["employer"_L1], analyzed.archive["analysis"_L1]["employerName"_L1]);
    QCOMPARE(income["metadata"_L1]["sourceType"_L1].toString(), u"ARCHIVE"_s);
    QCOMPARE(income["metadata"_L1]["sourceId"_L1].toString(), u"u-1"_s);
    QCOMPARE(analyzed.linked.task["type"_L1].toString(), u"ANALYZE_ARCHIVE"_s);
}

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_linking.moc"
