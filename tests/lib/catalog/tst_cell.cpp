#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "compat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace smile::catalog;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in the test: %s", qPrintable(error.errorString()));
    return document.object();
}

Wording wording()
{
    Wording wording;
    wording.locale = QLocale(QLocale::English, QLocale::Philippines);
    wording.zone = QTimeZone("Asia/Manila");
    wording.now = QDateTime(QDate(2026, 11, 14), QTime(10, 0), smile::utc);
    wording.names.people.set(u"tenant-1"_s, u"George Palomero Jr."_s);
    wording.names.providers.insert(u"sss"_s, u"SSS"_s);
    wording.names.templates.insert(u"tpl-1"_s, u"Standard"_s);
    return wording;
}

const char *const account = R"({
    "id": "a-17bbf36498de4d68a0d4f86c7b62f69f", "createdAt": "2026-11-14T01:00:00Z",
    "providerId": "sss", "userId": "tenant-1",
    "connection": {"status": "CONNECTED", "errorCode": null, "updatedAt": "2026-11-14T09:08:00Z"},
    "monitor": {"status": "ACTIVE", "updatedAt": "2026-11-13T01:00:00Z"}})";

} // namespace

class TestCell : public QObject
{
    Q_OBJECT

private:
    static QString cell(const Resource &resource, QLatin1StringView path, const char *record)
    {
        const Column *column = resource.column(path);
        return column ? text(json(record), *column, wording()) : u"no such column"_s;
    }

private Q_SLOTS:
    void accountReadsAsASentence()
    {
        QCOMPARE(cell(accounts, "userId"_L1, account), u"George Palomero Jr."_s);
        QCOMPARE(cell(accounts, "id"_L1, account), u"17bbf3…f69f"_s);
        QCOMPARE(cell(accounts, "providerId"_L1, account), u"SSS"_s);
        QCOMPARE(cell(accounts, "connection.status"_L1, account), u"Connected"_s);
        QCOMPARE(cell(accounts, "connection.errorCode"_L1, account), QString());
        QCOMPARE(cell(accounts, "monitor.status"_L1, account), u"Active"_s);
        QCOMPARE(cell(accounts, "changedAt"_L1, account), u"52 min ago"_s);
        QCOMPARE(cell(accounts, "deletedOn"_L1, account), u"about 13 Jan"_s);
    }

    void deletionIsToldOfConnectedAccountsOnly()
    {
        QCOMPARE(
            cell(accounts, "deletedOn"_L1,
                 R"({"createdAt": "2026-11-14T01:00:00Z", "connection": {"status": "ERROR"}})"),
            QString());
    }

    void changedIsTheLatestOfItsTimes()
    {
        const QJsonObject record = json(R"({"createdAt": "2026-01-01T00:00:00Z",
            "connection": {"updatedAt": "2026-01-02T00:00:00Z"},
            "monitor": {"updatedAt": "2026-01-03T00:00:00Z"}})");
        const Column *changed = accounts.column("changedAt"_L1);
        QCOMPARE(valueOf(record, *changed).toString(), u"2026-01-03T00:00:00Z"_s);
    }

    void troubleIsTheSentenceThenTheCode()
    {
        QCOMPARE(cell(accounts, "connection.errorCode"_L1,
                      R"({"connection": {"errorCode": "INVALID_CREDENTIALS"}})"),
                 u"The provider rejected the password · INVALID_CREDENTIALS"_s);
        QVERIFY(cell(accounts, "connection.errorCode"_L1,
                     R"({"connection": {"errorCode": "NEVER_SEEN"}})")
                    .endsWith(u" · NEVER_SEEN"));
    }

    void whatIsUnknownIsShownAsSent()
    {
        QCOMPARE(cell(accounts, "connection.status"_L1, R"({"connection": {"status": "NEW_ONE"}})"),
                 u"NEW_ONE"_s);
        QCOMPARE(cell(accounts, "providerId"_L1, R"({"providerId": "acme"})"), u"acme"_s);
        QCOMPARE(cell(accounts, "userId"_L1, R"({"userId": "tenant-0123456789abcdef0123"})"),
                 u"012345…0123"_s);
        QCOMPARE(cell(documents, "expiryDate"_L1, R"({"expiryDate": "soon"})"), u"soon"_s);
    }

    void wrongTypesAreEmpty_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : all())
            QTest::newRow(resource->key) << resource;
        QTest::newRow("people") << &people;
    }

    // Every column of every resource survives every type of value, and absent gives nothing.
    void wrongTypesAreEmpty()
    {
        QFETCH(const Resource *, resource);
        const QList<QJsonValue> values = {QJsonValue(),
                                          12.5,
                                          true,
                                          u"text"_s,
                                          QJsonArray{1, u"x"_s, QJsonObject{{u"a"_s, 1}}},
                                          QJsonObject{{u"a"_s, QJsonArray{true}}}};
        for (const Column &column : resource->columns) {
            QCOMPARE(text(QJsonObject(), column, wording()), QString());
            QVERIFY(sortValue(QJsonObject(), column, wording()).absent);
            const QStringList steps = QString::fromLatin1(column.path).split(u'.');
            for (const QJsonValue &value : values) {
                QJsonValue nested = value;
                for (qsizetype i = steps.size() - 1; i >= 0; --i)
                    nested = QJsonObject{{steps[i], nested}};
                const QJsonObject record = nested.toObject();
                text(record, column, wording());
                sortValue(record, column, wording());
            }
        }
        const auto empty = [&](Kind kind, const QJsonValue &value) {
            Column column{.path = "x", .title = "x", .kind = kind};
            return text(QJsonObject{{u"x"_s, value}}, column, wording()).isEmpty();
        };
        QVERIFY(empty(Kind::Money, u"12"_s));
        QVERIFY(empty(Kind::Number, true));
        QVERIFY(empty(Kind::Flag, 1));
        QVERIFY(empty(Kind::Email, 1));
        QVERIFY(empty(Kind::DateTime, 1));
    }

    void moneyHasCodeAndTwoDecimals()
    {
        QCOMPARE(cell(incomes, "netAmount"_L1, R"({"netAmount": 7820.25, "currency": "PHP"})"),
                 u"PHP 7,820.25"_s);
        QCOMPARE(moneyText(12000, u"JPY"_s, QLocale(QLocale::English)), u"JPY 12,000"_s);
        QCOMPARE(moneyText(1, {}, QLocale(QLocale::English)), u"1.00"_s);
        const SortValue value = sortValue(json(R"({"netAmount": 7820.25})"),
                                          *incomes.column("netAmount"_L1), wording());
        QVERIFY(value.numeric && !value.absent);
        QCOMPARE(value.number, 7820.25);
    }

    void listsAndObjectsAreSpelledOut()
    {
        QCOMPARE(cell(identities, "phones"_L1, R"({"phones": [
                     {"number": "+639559991234", "type": "Mobile"}, {"number": "+6321", "type": null}]})"),
                 u"+639559991234, Mobile; +6321"_s);
        QCOMPARE(cell(identities, "phones.number"_L1, R"({"phones": [{"number": "+63"}]})"),
                 u"+63"_s);
        QCOMPARE(cell(identities, "phones.number"_L1, R"({"phones": []})"), QString());
        QCOMPARE(cell(providers, "supported"_L1, R"({"supported": ["IDENTITIES", "NEW"]})"),
                 u"Identities, NEW"_s);
        QCOMPARE(cell(users, "externalMetadata"_L1,
                      R"({"externalMetadata": {"ref": "L-7", "unit": "B"}})"),
                 u"ref: L-7, unit: B"_s);
        QCOMPARE(cell(users, "providers"_L1, R"({"providers": ["sss", "acme"]})"), u"SSS, acme"_s);
    }

    void smallKinds()
    {
        QCOMPARE(cell(providers, "mfa"_L1, R"({"mfa": true})"), u"Yes"_s);
        QCOMPARE(cell(providers, "mfa"_L1, R"({"mfa": false})"), u"No"_s);
        QCOMPARE(cell(identities, "countryResidence"_L1, R"({"countryResidence": "PH"})"),
                 u"Philippines"_s);
        QCOMPARE(cell(identities, "countryResidence"_L1, R"({"countryResidence": "NO"})"),
                 u"Norway"_s);
        QCOMPARE(cell(identities, "countryResidence"_L1, R"({"countryResidence": "XX"})"), u"XX"_s);
        QCOMPARE(cell(eincomes, "month"_L1, R"({"month": "2026-03"})"), u"Mar 2026"_s);
        QCOMPARE(cell(identities, "dob"_L1, R"({"dob": "1970-08-24"})"), u"24 Aug 1970"_s);
        QCOMPARE(cell(invites, "templateId"_L1, R"({"templateId": "tpl-1"})"), u"Standard"_s);
        QCOMPARE(cell(invites, "status"_L1, R"({"status": "WINK_WIDGET_OPENED"})"),
                 u"Wink opened"_s);
    }

    void providersAreToldByName()
    {
        const Names names = wording().names;
        QCOMPARE(providerName(u"sss"_s, names), u"SSS"_s);
        QCOMPARE(providerName(u"grab_ph"_s, names), u"grab_ph"_s);
        QCOMPARE(providerName(u"user-provided"_s, names), u"Upload"_s);
        QCOMPARE(providerName(QString(), names), QString());
        QCOMPARE(cell(accounts, "providerId"_L1, R"({"providerId": "user-provided"})"),
                 u"Upload"_s);
    }

    void unlinkedInviteHasNoLinkTime()
    {
        QCOMPARE(cell(invites, "linkedAt"_L1,
                      R"({"status": "INVITED", "linkedAt": "2026-11-01T00:00:00Z"})"),
                 QString());
        QCOMPARE(cell(invites, "linkedAt"_L1,
                      R"({"status": "LINKED", "linkedAt": "2026-11-01T00:00:00Z"})"),
                 u"1 Nov"_s);
    }

    void secretsAreNeverShown()
    {
        const QJsonObject record = json(R"({"secret": "a little secret"})");
        const Column *secret = webhooks.column("secret"_L1);
        QVERIFY(secret && secret->secret);
        QVERIFY(!text(record, *secret, wording()).contains(u"little"));
        QVERIFY(sortValue(record, *secret, wording()).absent);
    }

    void statusesSortWorstFirst()
    {
        const Column *status = accounts.column("connection.status"_L1);
        const auto rank = [&](const char *record) {
            return sortValue(json(record), *status, wording()).number;
        };
        const double error = rank(R"({"connection": {"status": "ERROR"}})");
        const double connected = rank(R"({"connection": {"status": "CONNECTED"}})");
        const double unknown = rank(R"({"connection": {"status": "NEW_ONE"}})");
        QVERIFY(error < connected);
        QVERIFY(connected < unknown);
    }

    void shortIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("prefixed");
        QTest::newRow("hex") << u"a-17bbf36498de4d68a0d4f86c7b62f69f"_s << u"17bbf3…f69f"_s
                             << u"a-17bbf3…f69f"_s;
        QTest::newRow("uuid") << u"iv-550e8400-e29b-41d4-a716-446655440000"_s << u"550e84…0000"_s
                              << u"iv-550e84…0000"_s;
        QTest::newRow("no prefix")
            << u"17bbf36498de4d68a0d4f86c7b62f69f"_s << u"17bbf3…f69f"_s << u"17bbf3…f69f"_s;
        QTest::newRow("short") << u"tenant-12"_s << u"tenant-12"_s << u"tenant-12"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void shortIds()
    {
        QFETCH(QString, id);
        QTEST(shortId(id), "bare");
        QTEST(shortId(id, true), "prefixed");
    }

    void folding_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("folds");
        QTest::newRow("case") << u"George PALOMERO"_s << u"george palomero"_s;
        QTest::newRow("marks") << u"Nuñez Çelik Žižek"_s << u"nunez celik zizek"_s;
        QTest::newRow("composed either way") << u"e\u0301"_s << u"e"_s;
        QTest::newRow("width") << u"Ｇｅｏ１２"_s << u"geo12"_s;
        QTest::newRow("chinese") << u"张伟"_s << u"张伟"_s;
        QTest::newRow("phone") << u"+63 955"_s << u"+63 955"_s;
    }
    void folding()
    {
        QFETCH(QString, sent);
        QTEST(folded(sent), "folds");
    }

    void numbersAndTimesStandRight()
    {
        QVERIFY(alignment(Kind::Money) & Qt::AlignRight);
        QVERIFY(alignment(Kind::DateTime) & Qt::AlignRight);
        QVERIFY(alignment(Kind::Person) & Qt::AlignLeft);
    }
};

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
