#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "catalog/maskedjson.h"
#include "support/contractpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace smile::catalog;
using namespace Qt::StringLiterals;
using smile::tests::ContractField;
using smile::tests::ContractPaths;

namespace {

constexpr QChar bullet(0x2022);

/// What a path of the contract plainly holds.
const struct
{
    const char *path; ///< its end, as a pattern
    Personal sort;
} plain[] = {
    {"(^|\\.)(fullName|firstName|middleName|lastName|suffix)$", Personal::Name},
    {"(^|\\.)(email|emails\\.address)$", Personal::Email},
    {"(^|\\.)(phone|phones\\.number)$", Personal::Phone},
    {"(^|\\.)(dob|birthDate|birthdate)$", Personal::BirthDate},
    {"(^|\\.)(fullAddress|line1|line2|zip|latitude|longitude)$", Personal::Address},
    {"(^|\\.)(ssn|docId|employeeNumber|referenceId)$", Personal::Number},
    {"(^|\\.)(socialUrl|photoUrl|profileUrl|fileUrl)$", Personal::Url},
};

bool isPersonResource(const Resource &resource)
{
    for (const Resource *free : {&providers, &webhooks, &inviteTemplates, &consentTemplates,
                                 &fileTypes, &accounts, &tasks, &users})
        if (free == &resource)
            return false;
    return true;
}

} // namespace

/// The catalog's personal columns: none is forgotten, and the mask reaches them.
class TestMaskCatalog : public QObject
{
    Q_OBJECT

private:
    ContractPaths m_contract{QStringLiteral(SMILE_CONTRACT)};

private Q_SLOTS:
    void plainlyPersonalPathsHaveTheirSort()
    {
        if (!m_contract.isThere())
            QSKIP("The contract is absent: configure with -DSMILE_CONTRACT=<folder>");
        int met = 0;
        for (const Resource *resource : all()) {
            if (!isPersonResource(*resource))
                continue;
            for (const ContractField &field :
                 m_contract.fields(QString::fromLatin1(resource->schema))) {
                const Column *column = resource->column(QLatin1StringView(field.path.toLatin1()));
                for (const auto &[pattern, sort] : plain) {
                    if (!QRegularExpression(QLatin1StringView(pattern)).match(field.path).hasMatch()
                        || !column || column->kind == Kind::Id)
                        continue;
                    ++met;
                    QVERIFY2(column->personal == sort,
                             qPrintable(QLatin1StringView(resource->key) + u": " + field.path));
                }
            }
        }
        QVERIFY2(met >= 25, "the patterns meet the contract's fields");
    }

    // Its kind alone may tell.
    void kindsThatArePersonalAreMarked()
    {
        QList<const Resource *> resources(all().begin(), all().end());
        resources += &people;
        for (const Resource *resource : resources) {
            for (const Column &column : resource->columns) {
                const QString where =
                    QLatin1StringView(resource->key) + u": " + QLatin1StringView(column.path);
                if (column.kind == Kind::Person)
                    QVERIFY2(column.personal == Personal::Name, qPrintable(where));
                if (column.kind == Kind::Email && isPersonResource(*resource))
                    QVERIFY2(column.personal == Personal::Email, qPrintable(where));
                if (column.kind == Kind::Phone && isPersonResource(*resource))
                    QVERIFY2(column.personal == Personal::Phone, qPrintable(where));
                if (column.kind == Kind::Id)
                    QVERIFY2(column.personal == Personal::No, qPrintable(where));
                if (column.kind == Kind::Money)
                    QVERIFY2(column.personal == Personal::Detail, qPrintable(where));
            }
        }
    }

    // Whatever stands in a hidden column, at strict its text is not the value.
    void everyHiddenColumnIsMasked()
    {
        QList<const Resource *> resources(all().begin(), all().end());
        resources += &people;
        Wording wording;
        wording.locale = QLocale(u"en"_s);
        wording.zone = QTimeZone::utc();
        wording.names.people.set(u"u-1"_s, u"Gloria Palomero"_s);
        wording.mask.level = MaskLevel::Strict;
        const QString secret = u"Gloria 1990-04-12 gloria"_s;
        for (const Resource *resource : resources) {
            for (const Column &column : resource->columns) {
                if (!wording.mask.hides(column.personal) || column.derive)
                    continue;
                QJsonValue value(secret);
                if (column.kind == Kind::Person)
                    value = u"u-1"_s;
                if (column.kind == Kind::List)
                    value = QJsonArray{secret};
                if (column.kind == Kind::Object)
                    value = QJsonObject{{u"name"_s, secret}};
                const QString shown = text(value, column, wording);
                const QString full = fullText(value, column, wording);
                if (full.isEmpty()) // of another type
                    continue;
                QVERIFY2(shown.contains(bullet), column.path);
                QVERIFY2(!shown.contains(u"loria"), column.path);
                QVERIFY2(!wholeText(value, column, wording).contains(u"loria"), column.path);
            }
        }
    }

    // "All addresses": what an address is made of is as hidden in the list as in its own column.
    void listsAreMaskedByTheirParts()
    {
        Wording wording;
        wording.mask.level = MaskLevel::Contacts;
        const QJsonArray list{QJsonObject{{u"line1"_s, u"12 Rizal St"_s},
                                          {u"line2"_s, u"Floor 3"_s},
                                          {u"city"_s, u"Quezon City"_s},
                                          {u"zip"_s, u"1100"_s}}};
        const QString shown = text(list, *identities.column("addresses"_L1), wording);
        for (const QString &hidden : {u"Rizal"_s, u"Floor"_s, u"1100"_s})
            QVERIFY2(!shown.contains(hidden), qPrintable(hidden));
        QVERIFY(shown.contains(u"Quezon City"_s));
    }

    void sortAndSearchSeeTheValue()
    {
        Wording wording;
        wording.mask.level = MaskLevel::Strict;
        const Column &email = *invites.column("email"_L1);
        const QJsonValue value(u"gloria@mail.ph"_s);
        QCOMPARE(sortValue(value, email, wording).text, u"gloria@mail.ph"_s);
        QCOMPARE(fullText(value, email, wording), u"gloria@mail.ph"_s);
        QVERIFY(text(value, email, wording) != value.toString());
    }

    void jsonIsMaskedByPath()
    {
        const QJsonObject record = QJsonDocument::fromJson(R"({
            "id": "i-0123456789", "fullName": "Gloria Palomero", "dob": "1990-04-12",
            "emails": [{"address": "gloria.p1234@mail.ph", "type": "Primary"}],
            "phones": [{"number": "+639171234567", "type": "Mobile"}],
            "addresses": [{"line1": "12 Rizal St", "city": "Quezon City", "latitude": 14.6512}],
            "spouseName": "Ramon", "unknown": {"deep": ["ramon.p1234@mail.ph"]},
            "metadata": {"userId": "u-0123456789", "providerId": "sss_ph"}})")
                                       .object();
        const QByteArray shown =
            QJsonDocument(maskedJson(record, identities, {.level = MaskLevel::Strict, .shown = {}}))
                .toJson();
        for (const char *hidden :
             {"Gloria", "04-12", "gloria.p", "917123", "Rizal", "14.65", "Ramon", "ramon.p"})
            QVERIFY2(!shown.contains(hidden), hidden);
        for (const char *stays :
             {"i-0123456789", "u-0123456789", "sss_ph", "Quezon City", "Primary", "1990"})
            QVERIFY2(shown.contains(stays), stays);
        QCOMPARE(maskedJson(record, identities, {}), record);
        QCOMPARE(maskedJson(record, identities,
                            {.level = MaskLevel::Strict, .shown = {u"i-0123456789"_s}}),
                 record);
    }

    void ownReferencesStay()
    {
        const QJsonObject user{{u"id"_s, u"u-1"_s},
                               {u"externalMetadata"_s,
                                QJsonObject{{u"name"_s, u"LN-1"_s}, {u"no"_s, u"123456789"_s}}}};
        QCOMPARE(maskedJson(user, users, {.level = MaskLevel::Strict, .shown = {}}), user);
    }
};

QTEST_GUILESS_MAIN(TestMaskCatalog)
#include "tst_maskcatalog.moc"
