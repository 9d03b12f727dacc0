#include "casefile/compare.h"
#include "casefile/comparenames.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace smile::casefile;
using namespace Qt::StringLiterals;
using D = Difference;
using K = FieldKind;
using Rank = FieldResult::Rank;
using Topic = Judgement::Topic;

namespace {

using Found = QList<D>;

QJsonObject identity(const QString &name, const QString &born, const QStringList &phones,
                     const QStringList &emails = {})
{
    QJsonArray numbers, addresses;
    for (const QString &phone : phones)
        numbers.append(QJsonObject{{u"number"_s, phone}});
    for (const QString &email : emails)
        addresses.append(QJsonObject{{u"address"_s, email}});
    return {
        {u"fullName"_s, name}, {u"dob"_s, born}, {u"phones"_s, numbers}, {u"emails"_s, addresses}};
}

void row(const char *tag, K kind, const QJsonValue &value, const QJsonValue &reference,
         const Found &found = {})
{
    QTest::newRow(tag) << kind << value << reference << found;
}

} // namespace

Q_DECLARE_METATYPE(QList<smile::casefile::Difference>)

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesDiffer_data()
    {
        QTest::addColumn<K>("kind");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QJsonValue>("reference");
        QTest::addColumn<Found>("found");

        row("case and points", K::Name, u"PALOMERO, GEORGE JR"_s, u"Palomero, George Jr."_s);
        row("diacritics", K::Name, u"Jose Nuñez"_s, u"José Nunez"_s);
        row("blanks", K::Name, u" Juan  dela Cruz "_s, u"Juan de la Cruz"_s);
        row("hyphen", K::Name, u"Mary-Ann Reyes"_s, u"Mary Ann Reyes"_s);
        row("family name first", K::Name, u"Palomero, George Santos"_s, u"George Santos Palomero"_s,
            {D::NameOrder});
        row("order and dela", K::Name, u"Dela Cruz, Juan"_s, u"Juan de la Cruz"_s, {D::NameOrder});
        row("comma before Jr.", K::Name, u"George Palomero, Jr."_s, u"George Palomero Jr."_s);
        row("middle name missing", K::Name, u"George Palomero"_s, u"George Santos Palomero"_s,
            {D::MiddleNameMissing});
        row("it is here", K::Name, u"George Santos Palomero"_s, u"George Palomero"_s,
            {D::MoreNames});
        row("middle name missing, other order", K::Name, u"PALOMERO, George"_s,
            u"George Santos Palomero"_s, {D::NameOrder, D::MiddleNameMissing});
        row("second surname missing", K::Name, u"Juan García"_s, u"Juan García López"_s,
            {D::NamePartMissing});
        row("initial", K::Name, u"George S. Palomero"_s, u"George Santos Palomero"_s,
            {D::Initials});
        row("Ma. for Maria", K::Name, u"Ma. Theresa Cruz"_s, u"Maria Theresa Cruz"_s,
            {D::Initials});
        row("initial of another", K::Name, u"George B. Palomero"_s, u"George Santos Palomero"_s,
            {D::OtherName});
        row("Jr. missing", K::Name, u"George Palomero"_s, u"George Palomero Jr."_s,
            {D::SuffixMissing});
        row("III too many", K::Name, u"George Palomero III"_s, u"George Palomero"_s,
            {D::SuffixAdded});
        row("Sr. for Jr.", K::Name, u"George Palomero Sr."_s, u"George Palomero Jr."_s,
            {D::OtherSuffix});
        row("Junior", K::Name, u"George Palomero Junior"_s, u"George Palomero, Jr."_s);
        row("bin missing", K::Name, u"Ahmad Ismail"_s, u"Ahmad bin Ismail"_s, {D::Particle});
        row("de la missing", K::Name, u"Juan Cruz"_s, u"Juan de la Cruz"_s, {D::Particle});
        row("Indonesian, one name", K::Name, u"Suharto"_s, u"SUHARTO"_s);
        row("one name of two", K::Name, u"Budi"_s, u"Budi Santoso"_s, {D::NamePartMissing});
        row("one letter", K::Name, u"Siti Nurhalisa"_s, u"Siti Nurhaliza"_s, {D::OneLetter});
        row("letter missing", K::Name, u"Jon Santos"_s, u"John Santos"_s, {D::OneLetter});
        row("letters swapped", K::Name, u"George Palmoero"_s, u"George Palomero"_s, {D::OneLetter});
        row("two letters", K::Name, u"George Palamera"_s, u"George Palomero"_s, {D::OtherName});
        row("other name", K::Name, u"Maria Reyes"_s, u"George Palomero"_s, {D::OtherName});
        row("Chinese", K::Name, u"张 伟"_s, u"张伟"_s);
        row("Chinese, one character is another name", K::Name, u"张伟"_s, u"张强"_s,
            {D::OtherName});
        row("Chinese, romanised", K::Name, u"Zhang Wei"_s, u"Wei Zhang"_s, {D::NameOrder});
        row("Arabic marks", K::Name, u"مُحَمَّد علي"_s, u"\u200Fمحمد علي"_s);
        row("Arabic, one letter", K::Name, u"محمود علي"_s, u"محمد علي"_s, {D::OneLetter});
        row("Arabic, others", K::Name, u"فاطمة"_s, u"محمد"_s, {D::OtherName});
        row("only an accent", K::Name, u"\u0301"_s, u"George"_s, {D::OtherName});
        row("an accent apart", K::Name, u"George \u0301"_s, u"George"_s);
        row("only points", K::Name, u"..."_s, u"George"_s, {D::OtherName});

        row("suffix", K::Suffix, u"JR."_s, u"Junior"_s);
        row("other suffix", K::Suffix, u"III"_s, u"II"_s, {D::OtherSuffix});

        row("same day", K::BirthDate, u"1990-03-04"_s, u"1990-03-04"_s);
        row("swapped", K::BirthDate, u"1990-04-03"_s, u"1990-03-04"_s, {D::DayAndMonthSwapped});
        row("other day", K::BirthDate, u"1990-03-05"_s, u"1990-03-04"_s, {D::OtherBirthDate});
        row("no day", K::BirthDate, u"soon"_s, u"1990-03-04"_s, {D::OtherBirthDate});
        row("a number", K::BirthDate, 1990, u"1990-03-04"_s, {D::NotReadable});

        row("E.164", K::Phone, u"0917 123-4567"_s, u"+639171234567"_s);
        row("one digit", K::Phone, u"+639171234568"_s, u"+639171234567"_s, {D::OneLetter});
        row("other phone", K::Phone, u"+639998887777"_s, u"+639171234567"_s, {D::OtherPhone});
        row("e-mail", K::Email, u"Ana@X.PH "_s, u"ana@x.ph"_s);
        row("e-mail, one letter", K::Email, u"anna@x.ph"_s, u"ana@x.ph"_s, {D::OneLetter});
        row("other e-mail", K::Email, u"work@y.ph"_s, u"ana@x.ph"_s, {D::OtherEmail});

        row("parts", K::Address, u"Makati, 12 Rizal St."_s, u"12 Rizal Street, Makati"_s);
        row("barangay", K::Address, u"Brgy. Poblacion, Makati"_s, u"BARANGAY POBLACION MAKATI"_s);
        row("fewer", K::Address, u"12 Rizal St."_s, u"12 Rizal St., Makati"_s, {D::FewerParts});
        row("more", K::Address, u"12 Rizal St., Makati"_s, u"Makati"_s, {D::MoreParts});
        row("other address", K::Address, u"Jl. Sudirman 5, Jakarta"_s, u"12 Rizal St., Makati"_s,
            {D::OtherAddress});

        row("text", K::Text, u"acme  INC."_s, u"Acme, Inc"_s);
        row("other text", K::Text, u"Female"_s, u"Single"_s, {D::OtherValue});
        row("short texts are not mistyped", K::Text, u"PH"_s, u"PK"_s, {D::OtherValue});
        row("null", K::Name, QJsonValue::Null, u"George"_s, {D::Missing});
        row("absent", K::Phone, QJsonValue::Undefined, u"+639171234567"_s, {D::Missing});
        row("blank", K::Email, u"  "_s, u"ana@x.ph"_s, {D::Missing});
        row("an object", K::Name, QJsonObject{{u"first"_s, u"George"_s}}, u"George"_s,
            {D::NotReadable});
        row("a list", K::Phone, QJsonArray{1, 2}, u"+639171234567"_s, {D::NotReadable});
        row("nothing to compare with", K::Name, u"George"_s, QJsonValue::Null);
    }

    void valuesDiffer()
    {
        QFETCH(const K, kind);
        QFETCH(const QJsonValue, value);
        QFETCH(const QJsonValue, reference);
        QTEST(compareValues(kind, value, reference).differences, "found");
    }

    void theLetterIsFound()
    {
        const QString name = u"José Palmóero"_s;
        const ValueResult result = compareValues(K::Name, name, u"Jose Palomero"_s);
        QCOMPARE(name.mid(result.from, result.length), u"mó"_s);
        const QString phone = u"+63 917-123 4568"_s;
        const ValueResult digit = compareValues(K::Phone, phone, u"+639171234567"_s);
        QCOMPARE(phone.mid(digit.from, digit.length), u"8"_s);
        const QString email = u"  Anna.Reyes@X.ph"_s; // folded it has neither blanks nor capitals
        const ValueResult letter = compareValues(K::Email, email, u"anne.reyes@x.ph"_s);
        QCOMPARE(email.mid(letter.from, letter.length), u"a"_s);
        QCOMPARE(letter.from, 5);
        QCOMPARE(compareValues(K::Name, u"Jon Reyes"_s, u"John Reyes"_s).length, 0);
        const QString broken = u"street"_s + QChar(0xD842); // half a character
        const ValueResult half = compareValues(K::Text, broken, u"streets"_s);
        QCOMPARE(half.from + half.length, broken.size());
        QVERIFY(!oneLetterApart(u"same"_s, u"same"_s).found);
        QVERIFY(oneLetterApart(u"𠀀a"_s, u"𠀀b"_s).found);
        QCOMPARE(oneLetterApart(u"𠀀a"_s, u"𠀀b"_s).from, 2);
    }

    void mostDecideWhatIsCompared()
    {
        const FieldResult result =
            compareField(K::Name, {u"Geroge Palomero"_s, u"George Palomero"_s, u"GEORGE PALOMERO"_s,
                                   QJsonValue::Null});
        QCOMPARE(result.rank, Rank::Different);
        QVERIFY(result.values.at(1).isReference);
        QCOMPARE(result.values.at(0).differences, Found{D::OneLetter});
        QCOMPARE(result.values.at(2).differences, Found{});
        QCOMPARE(result.values.at(3).differences, Found{D::Missing});
    }

    void ranks()
    {
        const QJsonValue null;
        QCOMPARE(compareField(K::Text, {u"a"_s, u"A"_s}).rank, Rank::Equal);
        QCOMPARE(compareField(K::Text, {u"a"_s, null}).rank, Rank::Missing);
        QCOMPARE(compareField(K::Text, {null, u""_s}).rank, Rank::Empty);
        QCOMPARE(compareField(K::Text, {u"a"_s}).rank, Rank::Single);
        QCOMPARE(compareField(K::Text, {}).rank, Rank::Empty);
        QCOMPARE(compareField(K::Name, {7, null}).rank, Rank::Different);
    }

    void itemsMeetTheirLike()
    {
        const QList<QJsonValue> sss{u"+639171234567"_s, u"+639998887777"_s};
        const QList<QJsonValue> grab{u"0999 888 7777"_s, u"+6281234567890"_s, QJsonValue::Null};
        QCOMPARE(alignItems(K::Phone, {sss, grab, {}}),
                 (QList<QList<int>>{{0, 1, -1}, {1, 0, -1}, {-1, 2, -1}}));
        QVERIFY(alignItems(K::Phone, {{}, {}}).isEmpty());
    }

    void allInAll()
    {
        const QString born = u"1990-03-04"_s;
        const Judgement calm =
            judge({identity(u"George Palomero"_s, born, {u"+639171234567"_s}, {u"g@x.ph"_s}),
                   identity(u"GEORGE PALOMERO"_s, born, {u"+639998887777"_s}, {u"G@x.ph"_s})});
        QCOMPARE(calm.sources, 2);
        QCOMPARE(calm.agree, (QList<Topic>{Topic::Name, Topic::BirthDate, Topic::Emails}));
        QCOMPARE(calm.differ, QList<Topic>{Topic::Phones});
        QVERIFY(calm.nearly.isEmpty());

        const Judgement near =
            judge({identity(u"George Santos Palomero"_s, born, {}),
                   identity(u"Palomero, George"_s, u"1990-04-03"_s, {u"+639171234567"_s})});
        QCOMPARE(near.nearly, (QList<Topic>{Topic::Name, Topic::BirthDate}));
        QVERIFY(near.differ.isEmpty()); // one source alone says nothing of phones
        QVERIFY(near.agree.isEmpty());
    }

    void fatherAndSonAreTwo()
    {
        const Judgement judgement = judge({identity(u"George Palomero Sr."_s, {}, {}),
                                           identity(u"George Palomero Jr."_s, {}, {})});
        QCOMPARE(judgement.differ, QList<Topic>{Topic::Name});
    }

    void whatIsNoIdentitySaysNothing()
    {
        const QJsonObject wrong{{u"fullName"_s, 7},
                                {u"dob"_s, QJsonArray{}},
                                {u"phones"_s, u"none"_s},
                                {u"emails"_s, QJsonArray{1, QJsonValue::Null}}};
        const Judgement judgement = judge({wrong, identity(u"Ana"_s, u"1990-03-04"_s, {}), {}});
        QCOMPARE(judgement.sources, 3);
        QVERIFY(judgement.agree.isEmpty() && judgement.nearly.isEmpty()
                && judgement.differ.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
