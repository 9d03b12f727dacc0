#include "casepack/personaldata.h"
#include "casepack/recordcleaner.h"
#include "catalog/catalog.h"

#include <QJsonArray>
#include <QTest>

using namespace smile;
using namespace smile::casepack;
using namespace Qt::StringLiterals;

class CleanersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesGoWhateverTheirCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("whole") << u"of José Peña today"_s << u"of … today"_s;
        QTest::newRow("folded") << u"of JOSE PENA today"_s << u"of … today"_s;
        QTest::newRow("short word") << u"an Ong"_s << u"an …"_s;
        QTest::newRow("part of a word") << u"ongoing, belonging"_s << u"ongoing, belonging"_s;
        QTest::newRow("long, inside") << u"x12345678y"_s << u"x…y"_s;
        QTest::newRow("twice") << u"Ong and Ong"_s << u"… and …"_s;
        QTest::newRow("looks so") << u"mail joe@y.example"_s << u"mail …"_s;
        QTest::newRow("spared") << u"at Grab Driver"_s << u"at Grab Driver"_s;
        QTest::newRow("wide") << u"１２３４５６７８"_s << u"…"_s;
        QTest::newRow("no room") << u""_s << u""_s;
    }
    void valuesGoWhateverTheirCase()
    {
        QFETCH(QString, text);
        const TextCleaner cleaner({u"José Peña"_s, u"Ong"_s, u"12345678"_s, u"GRAB DRIVER"_s},
                                  {u"Grab Driver"_s});
        QTEST(cleaner.cleaned(text), "clean");
    }

    void everyPersonalColumnIsOfSomeKind()
    {
        for (const catalog::Resource *resource : catalog::all()) {
            for (const catalog::Column &column : resource->columns) {
                const bool isId = column.kind == catalog::Kind::Person;
                const bool mustAsk = (column.personal != catalog::Personal::No || column.secret
                                      || column.kind == catalog::Kind::Money)
                                     && !isId;
                QVERIFY2(bool(kindsOf(column)) == mustAsk, column.path);
            }
        }
    }

    void unknownFieldsMayBeAnything()
    {
        QCOMPARE(kindsAt(catalog::identities, u"shoeSize"_s), anyKind);
        QCOMPARE(kindsAt(catalog::identities, u"addresses.floor"_s),
                 PersonalKinds(Personal::Addresses));
        QCOMPARE(kindsAt(catalog::identities, u"emails.type"_s), PersonalKinds());
        QCOMPARE(kindsAt(catalog::archives, u"extraction.any.thing"_s), anyKind);
        QCOMPARE(kindsAt(catalog::documents, u"fileUrl"_s), PersonalKinds(Personal::Never));
    }

    void recordsKeepTheirFormAndIds()
    {
        const QJsonObject sent{
            {u"id"_s, u"i-0917123456789"_s},
            {u"fullName"_s, u"Ana Reyes"_s},
            {u"suffix"_s, QJsonValue()},
            {u"phones"_s,
             QJsonArray{QJsonObject{{u"number"_s, u"+639171234567"_s}, {u"type"_s, u"Mobile"_s}}}},
            {u"metadata"_s,
             QJsonObject{{u"userId"_s, u"u-1"_s}, {u"createdAt"_s, u"2026-05-11T09:00:00Z"_s}}}};
        const QList<RecordsOf> all{{&catalog::identities, {records::Record(u"i-1"_s, sent)}}};
        QJsonObject expected = sent;
        expected.insert(u"fullName"_s, u"…"_s);
        expected.insert(u"phones"_s,
                        QJsonArray{QJsonObject{{u"number"_s, u"…"_s}, {u"type"_s, u"Mobile"_s}}});
        const RecordCleaner none(all, {}, {});
        QCOMPARE(none.cleaned(catalog::identities, sent), expected);
        QCOMPARE(none.counts().value(Personal::Names), 1);
        QCOMPARE(none.counts().value(Personal::Contact), 1);
        const RecordCleaner chosen(all, anyKind, {});
        QCOMPARE(chosen.cleaned(catalog::identities, sent), sent);
    }

    void theWordsOfATextAreNobodys()
    {
        const QJsonObject sent{
            {u"id"_s, u"u-1"_s},
            {u"validation"_s,
             QJsonObject{{u"metadata"_s,
                          QJsonObject{{u"resultMessage"_s, u"The file was not edited"_s}}}}}};
        const QList<RecordsOf> all{
            {&catalog::archives, {records::Record(u"u-1"_s, sent)}},
            {&catalog::identities,
             {records::Record(u"i-1"_s, QJsonObject{{u"fullName"_s, u"Ana Reyes"_s}})}}};
        const RecordCleaner cleaner(all, {}, {});
        QCOMPARE(cleaner.cleaned(u"Uploaded file: Ana was not read"_s),
                 u"Uploaded file: … was not read"_s);
        QCOMPARE(cleaner.cleaned(u"Check: The file was not edited"_s), u"Check: …"_s);
    }
};

QTEST_GUILESS_MAIN(CleanersTest)
#include "tst_cleaners.moc"
