#include "catalog/cell.h"
#include "catalog/mask.h"

#include <QTest>

using namespace smile::catalog;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(smile::catalog::Personal)

/// What of a value stays readable, sort by sort.
class TestMask : public QObject
{
    Q_OBJECT

private:
    static void addRow(const char *name, Personal sort, const QString &text, const QString &shown)
    {
        QTest::newRow(name) << sort << text << shown;
    }

private Q_SLOTS:
    void leavesWhatTheDesignSays_data()
    {
        QTest::addColumn<Personal>("sort");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        using P = Personal;
        addRow("name", P::Name, u"Gloria Palomero Jr."_s, u"G••••• P••••••• Jr."_s);
        addRow("name, longer than the discs", P::Name, u"Maximiliano"_s, u"M•••••••"_s);
        addRow("name with III", P::Name, u"Jose Cruz III"_s, u"J••• C••• III"_s);
        addRow("suffix alone", P::Name, u"Jr."_s, u"Jr."_s);
        addRow("initial", P::Name, u"J. Cruz"_s, u"J• C•••"_s);
        addRow("one letter", P::Name, u"J"_s, u"•"_s);
        addRow("accent of its own", P::Name, u"E\u0301lodie"_s, u"E\u0301•••••"_s);
        addRow("hyphen", P::Name, u"Anne-Marie Uy"_s, u"A••••••• U•"_s);
        addRow("chinese", P::Name, u"王小明"_s, u"王••"_s);
        addRow("chinese, two", P::Name, u"李明"_s, u"李•"_s);
        addRow("chinese, apart", P::Name, u"欧阳 小明"_s, u"欧• ••"_s);
        addRow("chinese, one", P::Name, u"李"_s, u"•"_s);
        addRow("beyond the basic plane", P::Name, u"𠮷田"_s, u"𠮷•"_s);
        addRow("korean", P::Name, u"김민수"_s, u"김••"_s);
        addRow("not a letter", P::Name, u"(Bong) Go"_s, u"•••••• G•"_s);
        addRow("phone", P::Phone, u"+639171234567"_s, u"+63 •••4567"_s);
        addRow("phone with blanks", P::Phone, u"+63 917 123 4567"_s, u"+63 •••4567"_s);
        addRow("phone, three digits of country", P::Phone, u"+85291234567"_s, u"+852 •••4567"_s);
        addRow("phone, one", P::Phone, u"+1 415 555 2671"_s, u"+1 •••2671"_s);
        addRow("phone as dialled here", P::Phone, u"09171234567"_s, u"•••4567"_s);
        addRow("phone of other figures", P::Phone, u"+²²²²²²²²"_s, u"•••²²²²"_s);
        addRow("short phone", P::Phone, u"911"_s, u"•••1"_s);
        addRow("no phone", P::Phone, u"ask Gloria"_s, u"•••"_s);
        addRow("mail", P::Email, u"gloria.p1234@mail.ph"_s, u"g•••1234@mail.ph"_s);
        addRow("short mail", P::Email, u"abcd@mail.ph"_s, u"a•••@mail.ph"_s);
        addRow("shorter mail", P::Email, u"a@mail.ph"_s, u"•••@mail.ph"_s);
        addRow("seven letters", P::Email, u"abcdefg@mail.ph"_s, u"a•••efg@mail.ph"_s);
        addRow("no mail", P::Email, u"gloria at mail"_s, u"•••"_s);
        addRow("two mails", P::Email, u"a@b.ph c@d.ph"_s, u"•••"_s);
        addRow("SS number", P::Number, u"34-1234567-8"_s, u"•••567-8"_s);
        addRow("passport", P::Number, u"P1234567A"_s, u"•••567A"_s);
        addRow("identity card", P::Number, u"11010519491231002X"_s, u"•••002X"_s);
        addRow("three digits", P::Number, u"123"_s, u"•••3"_s);
        addRow("one digit", P::Number, u"1"_s, u"•••"_s);
        addRow("words for a number", P::Number, u"passport of Juan"_s, u"•••"_s);
        addRow("birth date", P::BirthDate, u"12 Apr 1990"_s, u"••• 1990"_s);
        addRow("birth date, chinese", P::BirthDate, u"1990年4月12日"_s, u"1990年•••"_s);
        addRow("birth date as sent", P::BirthDate, u"1990-04-12"_s, u"1990•••"_s);
        addRow("birth date in one", P::BirthDate, u"19900412"_s, u"•••"_s);
        addRow("two years", P::BirthDate, u"1990 or 1991"_s, u"•••"_s);
        addRow("address", P::Address, u"12 Rizal St, Quezon City"_s, u"•••"_s);
        addRow("link", P::Url, u"https://files.smile.ph/p/photo.jpg?key=1"_s,
               u"https://files.smile.ph/•••"_s);
        addRow("link with a user", P::Url, u"https://me:pw@x.ph/a"_s, u"•••"_s);
        addRow("no link", P::Url, u"facebook gloria"_s, u"•••"_s);
        addRow("text", P::Text, u"payslip of Gloria.pdf"_s, u"•••"_s);
        addRow("detail", P::Detail, u"Acme"_s, u"Acme"_s);
        addRow("mixed mail", P::Mixed, u"gloria.p1234@mail.ph"_s, u"g•••1234@mail.ph"_s);
    }
    void leavesWhatTheDesignSays()
    {
        QFETCH(Personal, sort);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(masked(text, sort), shown);
    }

    void emptyStaysEmpty()
    {
        for (int sort = 0; sort <= int(Personal::Detail); ++sort)
            QCOMPARE(masked({}, Personal(sort)), QString());
    }

    // However short: what is hidden is never shown whole.
    void nothingShortIsToldWhole()
    {
        for (const Personal sort :
             {Personal::Name, Personal::Email, Personal::Phone, Personal::Number,
              Personal::BirthDate, Personal::Address, Personal::Url, Personal::Text})
            for (const QString &text : {u"7"_s, u"12"_s, u"123"_s, u"12345678"_s, u"ab"_s, u"王"_s,
                                        u"@"_s, u"+"_s, u"+63"_s, u"..."_s, u"a@b"_s})
                QVERIFY2(masked(text, sort).contains(QChar(0x2022)), qPrintable(text));
    }

    void levels()
    {
        QVERIFY(!hides(MaskLevel::Off, Personal::Email));
        QVERIFY(hides(MaskLevel::Contacts, Personal::Email));
        QVERIFY(!hides(MaskLevel::Contacts, Personal::Name));
        QVERIFY(hides(MaskLevel::Strict, Personal::Name));
        for (const MaskLevel level : {MaskLevel::Off, MaskLevel::Contacts, MaskLevel::Strict}) {
            QVERIFY(!hides(level, Personal::No));
            QVERIFY(!hides(level, Personal::Detail));
        }
    }

    void aMatchStaysReadable()
    {
        const MaskedText shown = masked(u"Gloria Palomero"_s, Personal::Name, {{9, 3}});
        QCOMPARE(shown.text, u"G••••• P•lom•••"_s);
        QCOMPARE(shown.kept, (QList<TextRun>{{9, 3}}));
        const MaskedText mail = masked(u"gloria.p1234@mail.ph"_s, Personal::Email, {{2, 3}});
        QCOMPARE(mail.text, u"g•••ori•••1234@mail.ph"_s);
        QCOMPARE(mail.text.sliced(mail.kept.first().start, mail.kept.first().length), u"ori"_s);
    }

    void aMatchThatIsShownAnyway()
    {
        const MaskedText shown = masked(u"Gloria Palomero"_s, Personal::Name, {{0, 2}, {7, 1}});
        QCOMPARE(shown.text, u"Gl•••• P•••••••"_s);
        QCOMPARE(shown.kept, (QList<TextRun>{{0, 2}, {7, 1}}));
    }

    void aMatchBeyondTheTextIsCut()
    {
        QCOMPARE(masked(u"Ana"_s, Personal::Name, {{2, 9}}).text, u"A•a"_s);
        QCOMPARE(masked(u"Ana"_s, Personal::Name, {{5, 2}}).text, u"A••"_s);
    }

    void theCityOfAnAddressStays()
    {
        QCOMPARE(maskedAddress(u"12 Rizal St, Quezon City, 1100"_s, u"Quezon City"_s),
                 u"•••, Quezon City, •••"_s);
        QCOMPARE(maskedAddress(u"12 Rizal St"_s, u"Quezon City"_s), u"•••"_s);
        QCOMPARE(maskedAddress(u"12 Rizal St"_s, {}), u"•••"_s);
    }

    void whatIsShownByKey()
    {
        Mask mask{.level = MaskLevel::Strict, .shown = {fieldKey(u"u-1"_s, nameField), u"u-2"_s}};
        QVERIFY(mask.shows(u"u-1"_s, nameField));
        QVERIFY(!mask.shows(u"u-1"_s, "email"_L1));
        QVERIFY(mask.shows(u"u-2"_s, "email"_L1));
        QVERIFY(!mask.shows({}, nameField));
    }

    void unknownFieldsByKeyAndForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Personal>("sort");
        QTest::newRow("name") << u"employeeName"_s << u"Gloria"_s << Personal::Name;
        QTest::newRow("employer") << u"employerName"_s << u"Acme"_s << Personal::Detail;
        QTest::newRow("company") << u"company_name"_s << u"Acme"_s << Personal::Detail;
        QTest::newRow("mail by form") << u"x"_s << u"a@b.ph"_s << Personal::Email;
        QTest::newRow("phone") << u"mobileNo"_s << u"0917"_s << Personal::Phone;
        QTest::newRow("tin") << u"tin"_s << u"123-456"_s << Personal::Number;
        QTest::newRow("not tin") << u"rating"_s << u"4"_s << Personal::Detail;
        QTest::newRow("number by form") << u"x"_s << u"123-456-789"_s << Personal::Number;
        QTest::newRow("date") << u"payDate"_s << u"2026-05-11"_s << Personal::Detail;
        QTest::newRow("amount") << u"netPay"_s << u"123,456,789.00"_s << Personal::Detail;
        QTest::newRow("address line") << u"line1"_s << u"12 Rizal St"_s << Personal::Address;
        QTest::newRow("birth") << u"dateOfBirth"_s << u"1990-01-01"_s << Personal::BirthDate;
    }
    void unknownFieldsByKeyAndForm()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(Personal, sort);
        QCOMPARE(sortOf(key, text), sort);
    }

    void personsByName()
    {
        Wording wording;
        wording.names.people.set(u"u-1"_s, u"Gloria Palomero"_s);
        QCOMPARE(personName(u"u-1"_s, wording), u"Gloria Palomero"_s);
        wording.mask.level = MaskLevel::Contacts;
        QCOMPARE(personName(u"u-1"_s, wording), u"Gloria Palomero"_s);
        wording.mask.level = MaskLevel::Strict;
        QCOMPARE(personName(u"u-1"_s, wording), u"G••••• P•••••••"_s);
        QCOMPARE(personName(u"u-9"_s, wording, u"u-9"_s), u"u-9"_s);
        wording.mask.shown = {fieldKey(u"u-1"_s, nameField)};
        QCOMPARE(personName(u"u-1"_s, wording), u"Gloria Palomero"_s);
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
