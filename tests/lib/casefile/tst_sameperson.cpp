#include "casefile/sameperson.h"
#include "casesamples.h"
#include "catalog/catalog.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;
using Why = SameReason::Why;

namespace {

struct Who
{
    QString id, userId;
    QString name = u"Somebody Else"_s;
    QString dob = u"1980-02-03"_s;
    QString email = {};
    QString phone = {};
};

QJsonObject identityJson(const Who &who)
{
    return {
        {u"id"_s, who.id},
        {u"fullName"_s, who.name},
        {u"dob"_s, who.dob},
        {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, QString(u"other@x.ph"_s + who.id)}},
                                 QJsonObject{{u"address"_s, who.email}}}},
        {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, QJsonValue()}},
                                 QJsonObject{{u"number"_s, who.phone}, {u"type"_s, u"Mobile"_s}}}},
        {u"metadata"_s, QJsonObject{{u"userId"_s, who.userId}}}};
}

QJsonObject documentJson(const QString &id, const QString &userId, const QString &number,
                         const QString &type = u"IDENTIFICATION"_s)
{
    return {{u"id"_s, id},
            {u"docId"_s, number},
            {u"documentType"_s, type},
            {u"metadata"_s, QJsonObject{{u"userId"_s, userId}}}};
}

/// One table of each kind.
struct Tables
{
    records::Table identities{catalog::identities}, invites{catalog::invites},
        documents{catalog::documents}, archives{catalog::archives};

    QList<SamePerson> find(const PersonKeys &keys) const
    {
        return samePeople(keys, {identities.snapshot(), invites.snapshot(), documents.snapshot(),
                                 archives.snapshot()});
    }
};

PersonKeys george()
{
    PersonKeys keys;
    keys.userId = u"u-1"_s;
    keys.addEmail(u"GPalomero1234@smileapi.io"_s);
    keys.addPhone(u"+639559991234"_s);
    keys.addNumber(u"33-0000000-8"_s);
    keys.addBirth(u"George Palomero Jr."_s, QDate(1990, 5, 17));
    return keys;
}

QStringList usersOf(const QList<SamePerson> &people)
{
    QStringList users;
    for (const SamePerson &person : people)
        users += person.userId;
    return users;
}

} // namespace

class TestSamePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReasonFindsItsPerson()
    {
        Tables tables;
        tables.identities.upsert(
            {identityJson({.id = u"i-1"_s,
                           .userId = u"u-1"_s,
                           .name = u"George Palomero"_s,
                           .dob = u"1990-05-17"_s,
                           .email = u"gpalomero1234@smileapi.io"_s,
                           .phone = u"+639559991234"_s}),
             identityJson(
                 {.id = u"i-2"_s, .userId = u"u-mail"_s, .email = u" gPALOMERO1234@SmileAPI.io"_s}),
             identityJson({.id = u"i-3"_s, .userId = u"u-phone"_s, .phone = u"0955 999-1234"_s}),
             identityJson({.id = u"i-4"_s,
                           .userId = u"u-name"_s,
                           .name = u"PALOMERO,  Géorge"_s,
                           .dob = u"1990-05-17"_s}),
             identityJson({.id = u"i-5"_s, .userId = u"u-none"_s}),
             QJsonObject{{u"id"_s, u"i-6"_s},
                         {u"referenceId"_s, u"33-0000000-8"_s},
                         {u"metadata"_s, QJsonObject{{u"userId"_s, u"u-at-provider"_s}}}}});
        tables.invites.upsert({{{u"id"_s, u"iv-1"_s},
                                {u"userId"_s, u"u-invited"_s},
                                {u"email"_s, u"Gpalomero1234@smileapi.io"_s}}});
        tables.documents.upsert(
            {documentJson(u"d-1"_s, u"u-doc"_s, u"3300000008"_s),
             documentJson(u"d-2"_s, u"u-slip"_s, u"3300000008"_s, u"PAYSLIP"_s)});
        tables.archives.upsert(
            {{{u"id"_s, u"u-9"_s},
              {u"userId"_s, u"u-file"_s},
              {u"analysis"_s, QJsonObject{{u"ssNumber"_s, u"33-0000000-8"_s}}}}});
        const QList<SamePerson> found = tables.find(george());
        QCOMPARE(usersOf(found),
                 QStringList({u"u-at-provider"_s, u"u-doc"_s, u"u-file"_s, u"u-name"_s,
                              u"u-invited"_s, u"u-mail"_s, u"u-phone"_s}));
        const auto only = [&](int place) {
            return found.at(place).reasons.size() == 1 ? found.at(place).reasons.first()
                                                       : SameReason();
        };
        QCOMPARE(only(1).why, Why::Number);
        QCOMPARE(only(1).resource, &catalog::documents);
        QCOMPARE(only(1).record.id(), u"d-1"_s);
        QCOMPARE(only(2).value, u"33-0000000-8"_s); // as it stands there
        QCOMPARE(only(3).why, Why::NameAndBirth);
        QCOMPARE(only(4).resource, &catalog::invites);
        QCOMPARE(only(5).why, Why::Email);
        QCOMPARE(only(6).why, Why::Phone);
        QCOMPARE(only(6).value, u"0955 999-1234"_s);
    }

    void reasonsAreToldOnceAndRanked()
    {
        Tables tables;
        for (int i = 0; i < 3; ++i)
            tables.identities.upsert({identityJson({.id = u"i-%1"_s.arg(i),
                                                    .userId = u"u-2"_s,
                                                    .name = u"George Palomero"_s,
                                                    .dob = u"1990-05-17"_s,
                                                    .email = u"gpalomero1234@smileapi.io"_s,
                                                    .phone = u"+63 955 999 1234"_s})});
        tables.identities.upsert({identityJson({.id = u"i-9"_s,
                                                .userId = u"u-0"_s,
                                                .name = u"George Palomero"_s,
                                                .dob = u"1990-05-17"_s})});
        const QList<SamePerson> found = tables.find(george());
        QCOMPARE(usersOf(found), QStringList({u"u-2"_s, u"u-0"_s})); // more reasons first
        QCOMPARE(found.first().reasons.size(), 3);
        QCOMPARE(found.first().reasons.at(0).why, Why::NameAndBirth);
        QCOMPARE(found.first().reasons.at(1).why, Why::Email);
        QCOMPARE(found.first().reasons.at(2).why, Why::Phone);
    }

    void likenessIsNotEnough()
    {
        Tables tables;
        tables.identities.upsert({identityJson({.id = u"i-1"_s,
                                                .userId = u"u-2"_s,
                                                .name = u"George Palomero"_s,
                                                .dob = u"1990-05-18"_s,
                                                .email = u"palomero1234@smileapi.io"_s,
                                                .phone = u"+629559991234"_s}), // another country
                                  identityJson({.id = u"i-2"_s,
                                                .userId = u"u-3"_s,
                                                .name = u"Georgina Palomero"_s,
                                                .dob = u"1990-05-17"_s,
                                                .email = u"gpalomero1234@smileapi.io.ph"_s,
                                                .phone = u"+639559991235"_s})});
        tables.documents.upsert({documentJson(u"d-1"_s, u"u-4"_s, u"93300000008"_s)});
        QVERIFY(tables.find(george()).isEmpty());
    }

    void keysAreNormalised()
    {
        QCOMPARE(emailKey(u"  A@X.ph "_s), u"a@x.ph"_s);
        QVERIFY(emailKey(u"@x.ph"_s).isEmpty());
        QVERIFY(emailKey(u"n/a"_s).isEmpty());
        QVERIFY(emailKey(u"a@"_s).isEmpty());
        QCOMPARE(nameKey(u"  DELA CRUZ,  José-María III "_s), nameKey(u"Josemaria dela Cruz"_s));
        QCOMPARE(nameKey(u"O\u2019Neil"_s), nameKey(u"ONEIL"_s));
        QVERIFY(nameKey(u"Ana Cruz"_s) != nameKey(u"Ana Maria Cruz"_s));
        QCOMPARE(nameKey(u"陈大文"_s), u"陈大文"_s);
        QVERIFY(nameKey(u" ., "_s).isEmpty());
        QCOMPARE(numberKey(u" 33-0000000-8 "_s), u"3300000008"_s);
        QCOMPARE(numberKey(u"s1234567d"_s), u"S1234567D"_s);
        QVERIFY(numberKey(u"000-000-000"_s).isEmpty());
        QVERIFY(numberKey(u"1234567"_s).isEmpty());
        QVERIFY(numberKey(u"UNKNOWN"_s).isEmpty());
        QVERIFY(phoneKey(u"+639559991234"_s)->isSame(*phoneKey(u"0063 955 999 1234"_s)));
        QVERIFY(phoneKey(u"09559991234"_s)->isSame(*phoneKey(u"+63 (0) 955-999-1234"_s)));
        QVERIFY(!phoneKey(u"123456"_s));
        QVERIFY(!phoneKey(u"call me"_s));
        QVERIFY(!isBirthday(QDate(1900, 1, 1)));
        QVERIFY(!isBirthday(QDate()));
    }

    void keysComeFromEverySource()
    {
        PersonRecords who = person();
        who.identities = {recordOf(identityJson({.id = u"i-1"_s,
                                                 .userId = u"u-1"_s,
                                                 .name = u"George Palomero"_s,
                                                 .email = u"g@x.ph"_s,
                                                 .phone = u"+639559991234"_s})),
                          recordOf({{u"id"_s, u"i-2"_s},
                                    {u"referenceId"_s, u"7700000001"_s},
                                    {u"firstName"_s, u"George"_s},
                                    {u"lastName"_s, u"Palomero"_s},
                                    {u"dob"_s, u"1980-02-03"_s},
                                    {u"emails"_s, u"wrong"_s},
                                    {u"phones"_s, QJsonValue()}})};
        who.invites = {recordOf({{u"id"_s, u"iv-1"_s}, {u"email"_s, u"G@X.ph"_s}})};
        who.documents = {recordOf(documentJson(u"d-1"_s, u"u-1"_s, u"3300000008"_s)),
                         recordOf(documentJson(u"d-2"_s, u"u-1"_s, u"7777777770"_s, u"PAYSLIP"_s))};
        who.archives = {
            recordOf({{u"id"_s, u"u-9"_s},
                      {u"analysis"_s, QJsonObject{{u"ssNumber"_s, u"44-0000000-8"_s}}}})};
        const PersonKeys keys = keysOf(who);
        QCOMPARE(keys.emails, QStringList({u"other@x.phi-1"_s, u"g@x.ph"_s}));
        QCOMPARE(keys.phones.size(), 1);
        QCOMPARE(keys.births.size(), 1); // both are one
        QCOMPARE(keys.numbers, QStringList({u"7700000001"_s, u"3300000008"_s, u"4400000008"_s}));
        QVERIFY(keysOf(person()).isEmpty());
    }

    void badRecordsAreNobody()
    {
        Tables tables;
        tables.identities.upsert(
            {QJsonObject{{u"id"_s, u"i-1"_s},
                         {u"emails"_s, u"gpalomero1234@smileapi.io"_s},
                         {u"phones"_s, 639559991234.0},
                         {u"dob"_s, 19900517}},
             identityJson(
                 {.id = u"i-2"_s, .userId = QString(), .email = u"gpalomero1234@smileapi.io"_s})});
        tables.invites.upsert({{{u"id"_s, u"iv-1"_s}, {u"email"_s, QJsonValue()}}});
        tables.archives.upsert({{{u"id"_s, u"u-1"_s}, {u"analysis"_s, u"3300000008"_s}}});
        QVERIFY(tables.find(george()).isEmpty());
        QVERIFY(tables.find(PersonKeys()).isEmpty());
        QVERIFY(samePeople(george(), {}).isEmpty());
    }

    void goneRecordsAreGone()
    {
        Tables tables;
        tables.identities.upsert({identityJson(
            {.id = u"i-1"_s, .userId = u"u-2"_s, .email = u"gpalomero1234@smileapi.io"_s})});
        QCOMPARE(tables.find(george()).size(), 1);
        const records::Snapshot before = tables.identities.snapshot();
        tables.identities.upsert(
            {identityJson({.id = u"i-1"_s, .userId = u"u-2"_s, .email = u"new@smileapi.io"_s})});
        QVERIFY(tables.find(george()).isEmpty());
        QCOMPARE(samePeople(george(),
                            {.identities = before, .invites = {}, .documents = {}, .archives = {}})
                     .size(),
                 1);
    }

    void manyPeopleAreToldApart()
    {
        Tables tables;
        QList<QJsonObject> page;
        for (int i = 0; i < 9000; ++i)
            page += identityJson({.id = u"i-%1"_s.arg(i),
                                  .userId = u"u-%1"_s.arg(i + 10),
                                  .dob = u"1990-05-17"_s,
                                  .email = u"p%1@smileapi.io"_s.arg(i),
                                  .phone = u"+63955%1"_s.arg(i + 1000000)});
        tables.identities.upsert(page);
        QVERIFY(tables.find(george()).isEmpty());
        PersonKeys keys;
        keys.addEmail(u"P8123@smileapi.io"_s);
        keys.addPhone(u"0955 1000 777"_s);
        QCOMPARE(usersOf(tables.find(keys)), QStringList({u"u-8133"_s, u"u-787"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSamePerson)
#include "tst_sameperson.moc"
