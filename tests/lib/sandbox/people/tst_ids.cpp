#include "sandbox/people/ids.h"
#include "tenant.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace smile::sandbox;
using namespace smile::sandbox::people;
using namespace Qt::StringLiterals;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartComesBack();
    void looksLikeThirtyTwoRandomDigits();
    void refusesWhatItDidNotMake();
    void refusesEveryChangedDigit();
    void refusesAnotherTenantsId();
    void refusesForeignIds();
    void findsTheOwnerOfEveryId();
    void idsAreUnique();
};

void IdsTest::everyPartComesBack()
{
    const IdCodec codec(7);
    for (const quint32 index : {0u, 1u, 999999u, 0xffffffffu}) {
        for (int kind = 0; kind <= int(Kind::WinkSite); ++kind) {
            for (const int slot : {0, 3, 17, 255}) {
                const IdParts parts{Kind(kind), index, quint8(slot), 0xfe01};
                const auto read = codec.read(codec.make(parts));
                QVERIFY(read.has_value());
                QVERIFY(*read == parts);
            }
        }
    }
}

void IdsTest::looksLikeThirtyTwoRandomDigits()
{
    const IdCodec codec(1);
    static const QRegularExpression shape(u"^a-[0-9a-f]{32}$"_s);
    int different = 0;
    const QString first = codec.make({Kind::Account, 0, 0, 0});
    for (quint32 index = 1; index <= 100; ++index) {
        const QString id = codec.make({Kind::Account, index, 0, 0});
        QVERIFY(shape.match(id).hasMatch());
        for (int at = 2; at < id.size(); ++at)
            different += id[at] != first[at];
    }
    // Of random hex digits 15 in 16 differ: 3000 of 3200, within six standard deviations.
    QVERIFY2(different > 2910 && different < 3090, qPrintable(QString::number(different)));
}

void IdsTest::refusesWhatItDidNotMake()
{
    const IdCodec codec(1);
    QRandomGenerator random(42);
    for (int round = 0; round < 20000; ++round) {
        QString id = u"a-"_s;
        for (int digit = 0; digit < 32; ++digit)
            id += QString::number(random.bounded(16), 16);
        QVERIFY(!codec.read(id));
    }
    const QString good = codec.make({Kind::Account, 5, 0, 0});
    const QString digits = good.mid(2);
    const QStringList bads{QString(),        u"a-"_s,           digits,
                           u"d-"_s + digits, good.toUpper(),    good + u"0"_s,
                           good.chopped(1),  u"xa-"_s + digits, u"a-"_s + QString(32, u'٣')};
    for (const QString &bad : bads)
        QVERIFY2(!codec.read(bad), qPrintable(bad));
}

void IdsTest::refusesEveryChangedDigit()
{
    const IdCodec codec(1);
    const QString good = codec.make({Kind::Document, 77, 1, 2});
    for (int at = 0; at < good.size(); ++at) {
        QString bad = good;
        bad[at] = good[at] == u'0' ? u'1' : u'0';
        QVERIFY2(!codec.read(bad), qPrintable(bad));
    }
}

void IdsTest::refusesAnotherTenantsId()
{
    QVERIFY(!IdCodec(2).read(IdCodec(1).make({Kind::User, 0, 0, 0})));
}

void IdsTest::refusesForeignIds()
{
    const IdCodec codec(1);
    const QString id = IdCodec::foreign(Kind::Identity, 99, 3);
    QVERIFY(id.startsWith(u"i-"_s));
    QVERIFY(!codec.read(id));
    QCOMPARE(IdCodec::foreign(Kind::Identity, 99, 3), id);
    QVERIFY(IdCodec::foreign(Kind::Identity, 98, 3) != id);
    QVERIFY(IdCodec::foreign(Kind::Identity, 99, 4) != id);
}

void IdsTest::findsTheOwnerOfEveryId()
{
    const TestTenant tenant;
    for (int index = 0; index < tenant.count(); index += 7) {
        const Person person = tenant.person(index);
        QCOMPARE(tenant.indexOf(person.user["id"_L1].toString()), index);
        QCOMPARE(tenant.userId(index), person.user["id"_L1].toString());
        for (auto it = person.records.begin(); it != person.records.end(); ++it) {
            for (const QJsonObject &row : it.value()) {
                const QString id = row["id"_L1].toString();
                QCOMPARE(tenant.indexOf(id), index);
                QCOMPARE(tenant.row(it.key(), id), row);
                const bool account = it.key() == Resource::Accounts;
                QVERIFY(!tenant.row(account ? Resource::Tasks : Resource::Accounts, id));
            }
        }
    }
    // A user beyond the last one is not of this tenant, though the codec could read it.
    QVERIFY(!tenant.indexOf(TestTenant(1, 300).userId(280)));
    QVERIFY(!tenant.indexOf(tenant.inviteTemplates().first()["id"_L1].toString()));
}

void IdsTest::idsAreUnique()
{
    const TestTenant tenant;
    QSet<QString> seen;
    qsizetype rows = 0;
    for (int index = 0; index < tenant.count(); ++index) {
        const Person person = tenant.person(index);
        seen += person.user["id"_L1].toString();
        ++rows;
        for (const QList<QJsonObject> &list : person.records) {
            for (const QJsonObject &row : list)
                seen += row["id"_L1].toString();
            rows += list.size();
        }
    }
    QVERIFY(rows > 3000);
    QCOMPARE(seen.size(), rows);
}

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
