#include "catalog/catalog.h"
#include "records/find/findmarks.h"
#include "records/find/findquery.h"

#include <QTest>

using namespace smile;
using namespace smile::records;
using namespace Qt::StringLiterals;

using Kind = IdLook::Kind;

/// What is made of the text in the search field.
class TestFindQuery : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *hex = "123abc456def789abc123def456abc78";
    static QString id(const QString &prefix) { return prefix + QString::fromLatin1(hex); }
    static QStringList idsOf(const QString &text)
    {
        QStringList ids;
        for (const IdLook &look : idsIn(text))
            ids += look.id;
        return ids;
    }

private Q_SLOTS:
    void kindsOfIds()
    {
        const auto lookOf = [](const QString &text) { return idsIn(text).value(0); };
        QCOMPARE(lookOf(id(u"a-"_s)).resource, &catalog::accounts);
        QCOMPARE(lookOf(id(u"iv-"_s)).resource, &catalog::invites);
        QCOMPARE(lookOf(id(u"inv-"_s)).resource, &catalog::invites);
        QCOMPARE(lookOf(id(u"archive-"_s)).resource, &catalog::archives);
        QCOMPARE(lookOf(id(u"tk-"_s)).kind, Kind::Other);
        QCOMPARE(lookOf(id(u"tenantId-"_s)).kind, Kind::User);
        QCOMPARE(lookOf(id(u"lakan-lending-"_s)).kind, Kind::User);
        QCOMPARE(lookOf(id(u"zz-"_s)).kind, Kind::Unknown);
        QCOMPARE(lookOf(id({})).kind, Kind::Unknown);
        QCOMPARE(lookOf(u"d-6f1e6a52-8d1d-4a5c-9b1e-2f7a9d3c4e5f"_s).resource, &catalog::documents);
        QCOMPARE(lookOf(u"a-123456789012345678901234567890"_s).resource, &catalog::accounts);
        QVERIFY(idsIn(u"palomero george"_s).isEmpty());
        QVERIFY(idsIn(u"a-1"_s).isEmpty());
        QVERIFY(idsIn(id(u"a-"_s) + u"0"_s).isEmpty()); // one digit too many
    }

    void idsInTexts()
    {
        const QString account = id(u"a-"_s);
        QCOMPARE(idsOf(u"https://console.example/accounts/"_s + account + u"?tab=2"_s),
                 QStringList{account});
        QCOMPARE(idsOf(u"https://x.example/r?to=%2Finvites%2F"_s + id(u"iv-"_s)),
                 QStringList{id(u"iv-"_s)});
        QCOMPARE(idsOf(u"Dear all, (%1), \"%2\" and %1."_s.arg(account, id(u"iv-"_s))),
                 QStringList({account, id(u"iv-"_s)}));
        QVERIFY(findQuery(u"please see "_s + account).terms.empty()); // its words are about nobody
        QVERIFY(!findQuery(account).terms.empty());
        QCOMPARE(leadsToSandbox(u"https://SANDBOX.smileapi.io/v1/x"_s), true);
        QCOMPARE(leadsToSandbox(u"https://open.smileapi.io/v1/x"_s), false);
        QVERIFY(!leadsToSandbox(account));
    }

    void aMailIsSearchedByItsAddress()
    {
        const QString mail = u"Hello, this is Ana from the branch in Cebu, please call "
                             "Ana.Cruz@Example.ph before noon about her loan, thanks"_s;
        const FindQuery query = findQuery(mail);
        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(query.terms.front().words, QStringList{u"ana.cruz@example.ph"_s});
    }

    void phones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("forms");
        const QStringList said{u"9559991234"_s};
        const QStringList whole{u"639559991234"_s, u"\n09559991234"_s};
        QTest::newRow("local") << u"0955 999 1234"_s << said;
        QTest::newRow("plain") << u"955-999-1234"_s << said;
        QTest::newRow("international") << u"+63 955 999 1234"_s << whole;
        QTest::newRow("with its zero") << u"+63 (0) 955 999 1234"_s << whole;
        QTest::newRow("dialled") << u"0063 955 999 1234"_s << whole;
        QTest::newRow("three digits of a code")
            << u"+855 12 345 678"_s << QStringList{u"85512345678"_s, u"\n012345678"_s};
        QTest::newRow("too short") << u"+6"_s << QStringList();
        QTest::newRow("a name") << u"0955a"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void phones()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, forms);
        QCOMPARE(phoneForms(typed), forms);
    }

    void wordsAreFoldedAndFew()
    {
        const FindQuery query = findQuery(u"  Géo\u00a0PALOMERO \u202egeo geo  "_s);
        QCOMPARE(query.terms.size(), 2);
        QCOMPARE(query.terms.front().words, QStringList{u"palomero"_s}); // the longest first
        QVERIFY(findQuery({}).isEmpty());
        QVERIFY(findQuery(u" \n "_s).isEmpty());
        QCOMPARE(findQuery(u"a b c d e f g h i j k"_s).terms.size(), 8);
        const FindQuery huge = findQuery(QString(10'000'000, u'x'));
        QVERIFY(huge.terms.front().forms.front().needle.size() <= 256);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("marked");
        QTest::newRow("accent typed") << u"geö"_s << u"George"_s << u"Geo"_s;
        QTest::newRow("accent shown") << u"geo"_s << u"Geörge"_s << u"Geö"_s;
        QTest::newRow("combining") << u"jose"_s << u"Jose\u0301 Cruz"_s << u"Jose\u0301"_s;
        QTest::newRow("longer when folded") << u"defi"_s << u"Deﬁna"_s << u"Deﬁ"_s;
        QTest::newRow("wide") << u"ab"_s << u"Ａｂｃ"_s << u"Ａｂ"_s;
        QTest::newRow("right to left") << u"מרים"_s << u"כהן מרים"_s << u"מרים"_s;
        QTest::newRow("phone") << u"0955 999"_s << u"+63 (955) 999-1234"_s << u"955) 999"_s;
        QTest::newRow("beyond 16 bits") << u"b"_s << u"😀b"_s << u"b"_s;
        QTest::newRow("nowhere") << u"tan"_s << u"Cruz"_s << QString();
    }
    void marks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(QString, marked);
        const QList<Mark> found = marksOf(shown, findQuery(typed).terms.front());
        QCOMPARE(found.size(), marked.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(shown.sliced(found.first().start, found.first().length), marked);
    }

    void marksJoin()
    {
        QCOMPARE(joined({{4, 2}, {0, 3}, {2, 2}, {9, 1}}), QList<Mark>({{0, 6}, {9, 1}}));
        QVERIFY(joined({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFindQuery)
#include "tst_findquery.moc"
