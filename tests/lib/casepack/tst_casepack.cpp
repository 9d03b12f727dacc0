#include "casefile/timeline.h"
#include "casepack/casepack.h"
#include "catalog/catalog.h"
#include "lib/sandbox/people/tenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace smile;
using namespace smile::casepack;
using namespace Qt::StringLiterals;
using sandbox::Resource;

namespace {

const std::pair<Resource, const catalog::Resource *> resources[] = {
    {Resource::Accounts, &catalog::accounts},
    {Resource::Identities, &catalog::identities},
    {Resource::Documents, &catalog::documents},
    {Resource::Employments, &catalog::employments},
    {Resource::Incomes, &catalog::incomes},
    {Resource::Eincomes, &catalog::eincomes},
    {Resource::Contributions, &catalog::contributions},
    {Resource::Liabilities, &catalog::liabilities},
    {Resource::Transactions, &catalog::transactions},
    {Resource::Ratings, &catalog::ratings},
    {Resource::Insights, &catalog::insights},
    {Resource::Links, &catalog::links},
    {Resource::Invites, &catalog::invites},
    {Resource::InviteLogs, &catalog::inviteLogs},
    {Resource::Archives, &catalog::archives},
    {Resource::Tasks, &catalog::tasks},
};

CaseInput inputOf(const TestTenant &tenant, int index)
{
    records::Store store;
    store.table(catalog::providers).upsert(tenant.providers());
    store.table(catalog::users).upsert({tenant.user(index)});
    for (const auto &[from, to] : resources)
        store.table(*to).upsert(tenant.rows(from, index));
    store.joinPeople();
    const QString id = tenant.userId(index);
    const casefile::PersonRecords person = casefile::gatherPerson(id, store);
    CaseInput input;
    input.userId = id;
    input.now = tenantNow();
    input.zone = QTimeZone("Asia/Kuala_Lumpur"); // a city where none of them lives
    input.records = everythingOf(id, store);
    input.providers = person.providers;
    input.told = u"Person: "_s + id;
    input.summary = casefile::summaryOf(person, {}, input.now);
    for (const auto &entry : casefile::timelineOf(person, {}, input.now, input.zone))
        input.timeline += {entry, u"It was %1"_s.arg(entry.type), entry.code};
    for (const QString &slug : person.providers.keys())
        input.health +=
            casefile::healthOf(slug, store.table(catalog::accounts).snapshot(),
                               store.table(catalog::providers).snapshot(), input.now, input.zone);
    input.versions = {u"1.2"_s, u"6.4"_s, u"Some System"_s,
                      QUrl(u"https://user:secret@open.smileapi.io/v1?key=k-1"_s)};
    return input;
}

/// A second opinion on what is personal: the catalog's flag and money, without the pack's own
/// rules.
struct Found
{
    QString path, value;
};

const catalog::Column *columnAt(const catalog::Resource &resource, QString path)
{
    for (;;) {
        for (const catalog::Column &column : resource.columns)
            if (QLatin1StringView(column.path) == path)
                return &column;
        const qsizetype dot = path.lastIndexOf(u'.');
        if (dot < 0)
            return nullptr;
        path.truncate(dot);
    }
}

/// `plain`: what the catalog calls not personal.
void collect(const catalog::Resource &resource, const QJsonValue &value, const QString &path,
             QList<Found> &found, QSet<QString> &plain)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(resource, item, path, found, plain);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            collect(resource, object.value(key), path.isEmpty() ? key : path + u'.' + key, found,
                    plain);
        return;
    }
    const catalog::Column *column = columnAt(resource, path);
    const bool isMoney = column && column->kind == catalog::Kind::Money;
    if (!column || column->kind == catalog::Kind::Person
        || (column->personal == catalog::Personal::No && !isMoney)) {
        plain.insert(value.toString());
        plain.insert(value.toString().left(10)); // the day of a time
        return;
    }
    const QString text =
        value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    if (!text.isEmpty())
        found += {QLatin1StringView(resource.key) + u'.' + path, text};
}

QList<Found> personalOf(const CaseInput &input, QSet<QString> *plain = nullptr)
{
    QList<Found> found;
    QSet<QString> others;
    for (const RecordsOf &one : input.records)
        for (const records::Record &record : one.records)
            collect(*one.resource, record.json(), {}, found, others);
    if (plain)
        *plain = others;
    return found;
}

bool occurs(const QString &value, const QString &text)
{
    if (value.size() >= 8)
        return text.contains(value, Qt::CaseInsensitive);
    const QRegularExpression word(
        u"(?<![\\w.:+-])"_s + QRegularExpression::escape(value) + u"(?![\\w:-]|\\.\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch();
}

/// Values that stand in a pack for another reason: a digit that counts something, a provider's
/// name. What was read out of a file tells again what the records say that it became: not
/// everything of that is personal there (days, states).
bool saysNothing(const Found &personal, const QStringList &spared, const QSet<QString> &plain)
{
    bool isNumber = false;
    personal.value.toDouble(&isNumber);
    return personal.value.size() < 3 || (isNumber && personal.value.size() < 4)
           || spared.contains(personal.value, Qt::CaseInsensitive)
           || (personal.path.startsWith("archives."_L1) && plain.contains(personal.value));
}

QString textOf(const CasePack &pack)
{
    QString text;
    for (const PackFile &file : pack.files)
        text += QString::fromUtf8(file.bytes) + u'\n';
    return text;
}

} // namespace

class CasePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPersonalValueIsInAnyFile()
    {
        const TestTenant tenant(3, 60);
        int looked = 0;
        for (int index = 0; index < tenant.count(); ++index) {
            const CaseInput input = inputOf(tenant, index);
            QStringList spared{u"false"_s, u"true"_s, u"Male"_s, u"Female"_s};
            for (const records::Record &provider : input.providers)
                spared += {provider.valueAt("name"_L1).toString(), provider.id()};
            const QString text = textOf(makePack(input, {}));
            QSet<QString> plain;
            for (const Found &personal : personalOf(input, &plain)) {
                if (saysNothing(personal, spared, plain))
                    continue;
                ++looked;
                QVERIFY2(!occurs(personal.value, text), qPrintable(personal.path));
            }
        }
        QVERIFY2(looked > 3000, qPrintable(QString::number(looked)));
    }

    /// The same look finds them once everything is chosen: else it would find nothing ever.
    void whatIsChosenIsThere()
    {
        const TestTenant tenant(3, 20);
        int there = 0;
        for (int index = 0; index < tenant.count(); ++index) {
            const CaseInput input = inputOf(tenant, index);
            const QString text = textOf(makePack(input, anyKind));
            for (const Found &personal : personalOf(input))
                there += occurs(personal.value, text) ? 1 : 0;
        }
        QVERIFY2(there > 1000, qPrintable(QString::number(there)));
    }

    void linksNeverGo()
    {
        const TestTenant tenant(3, 60);
        int looked = 0;
        for (int index = 0; index < tenant.count(); ++index) {
            const CaseInput input = inputOf(tenant, index);
            const QString text = textOf(makePack(input, anyKind));
            for (const Found &personal : personalOf(input)) {
                if (!personal.path.endsWith("Url"_L1) && !personal.path.endsWith(".url"_L1))
                    continue;
                if (personal.path.contains("social"_L1))
                    continue;
                ++looked;
                QVERIFY2(!text.contains(personal.value), qPrintable(personal.path));
            }
        }
        QVERIFY(looked > 50);
    }

    void eachChoiceBringsItsKindAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("gone");
        QTest::newRow("names") << int(Personal::Names) << u"Reyes"_s << u"ana@x.ph"_s;
        QTest::newRow("contact") << int(Personal::Contact) << u"ana@x.ph"_s << u"Reyes"_s;
        QTest::newRow("address") << int(Personal::Addresses) << u"Maybunga"_s << u"Reyes"_s;
        QTest::newRow("number") << int(Personal::Numbers) << u"33-0000000-8"_s << u"1990-03-02"_s;
        QTest::newRow("details") << int(Personal::Details) << u"1990-03-02"_s << u"33-0000000"_s;
        QTest::newRow("amounts") << int(Personal::Amounts) << u"31500.5"_s << u"Lakan"_s;
    }
    void eachChoiceBringsItsKindAlone()
    {
        QFETCH(int, kind);
        QFETCH(QString, here);
        QFETCH(QString, gone);
        const QString text = textOf(makePack(small(), PersonalKinds::fromInt(kind)));
        QVERIFY2(text.contains(here), qPrintable(text));
        QVERIFY(!text.contains(gone));
        const QString none = textOf(makePack(small(), {}));
        QVERIFY(!none.contains(here));
    }

    void freeTextsLoseWhatIsKnownToBePersonal()
    {
        const QString text = textOf(makePack(small(), {}));
        QVERIFY(text.contains(u"Hello …, write to … or call …"_s));
        QVERIFY(text.contains(u"\"loan\": \"LKN-1\""_s)); // the lender's own reference stays
        QVERIFY(!text.contains(u"nickname of somebody"_s)); // a field that nobody knows
    }

    void holdsWhatSupportAsksFor()
    {
        const CaseInput input = small();
        const CasePack pack = makePack(input, {});
        QStringList names;
        for (const PackFile &file : pack.files) {
            QVERIFY(!file.bytes.isEmpty());
            names += file.name;
        }
        QCOMPARE(names, (QStringList{u"summary.txt"_s, u"case.json"_s, u"records.json"_s,
                                     u"timeline.csv"_s, u"tasks.csv"_s, u"requests.csv"_s}));
        const QJsonObject told = QJsonDocument::fromJson(pack.files.at(1).bytes).object();
        QCOMPARE(told.value("versions"_L1).toObject().value("api"_L1).toString(),
                 u"https://open.smileapi.io"_s);
        const QString summary = QString::fromUtf8(pack.files.at(0).bytes);
        for (const QString &wanted :
             {u"u-1"_s, u"INVALID_CREDENTIALS"_s, u"req-7"_s, u"active=false"_s,
              u"2026-05-11T09:00:00Z (2026-05-11T17:00:00+08:00)"_s, u"Some System"_s})
            QVERIFY2(summary.contains(wanted), qPrintable(wanted));
        QVERIFY(!textOf(pack).contains(u"secret"_s));
        QVERIFY(!textOf(pack).contains(u"k-1"_s));
    }

    void requestsAreThoseAboutThePerson()
    {
        std::deque<api::Request> log;
        for (const QString &path :
             {u"/accounts?userId=u-1"_s, u"/accounts?userId=u-12"_s, u"/accounts/a-1"_s,
              u"/users?size=150"_s, u"/invites/iv-1/logs"_s}) {
            api::Request request;
            request.path = path;
            log.push_back(request);
        }
        QStringList about;
        for (const api::Request &request : requestsAbout(small().records, u"u-1"_s, log))
            about += request.path;
        QCOMPARE(about, (QStringList{u"/accounts?userId=u-1"_s, u"/accounts/a-1"_s,
                                     u"/invites/iv-1/logs"_s}));
    }

private:
    static QJsonObject read(const char *json) { return QJsonDocument::fromJson(json).object(); }

    static CaseInput small()
    {
        records::Store store;
        store.table(catalog::providers)
            .upsert({read(R"({"id":"sss_ph","name":"SSS","active":false,"mfa":true})")});
        store.table(catalog::users).upsert({read(R"({"id":"u-1","createdAt":"2026-05-01T00:00:00Z",
                "externalMetadata":{"loan":"LKN-1","who":"REYES"}})")});
        store.table(catalog::accounts)
            .upsert({read(R"({"id":"a-1","userId":"u-1","providerId":"sss_ph",
                "createdAt":"2026-05-11T08:00:00Z","connection":{"status":"ERROR",
                "errorCode":"INVALID_CREDENTIALS","updatedAt":"2026-05-11T09:00:00Z",
                "errorMessage":"Hello Ana Reyes, write to ana@x.ph or call +63 917 123 4567"},
                "monitor":{"status":"ACTIVE"}})")});
        store.table(catalog::invites)
            .upsert({read(R"({"id":"iv-1","userId":"u-1","fullName":"Ana Reyes",
                "status":"LINKED","invitedAt":"2026-05-10T00:00:00Z"})")});
        store.table(catalog::identities)
            .upsert({read(R"({"id":"i-1","fullName":"Ana Reyes","dob":"1990-03-02",
                "referenceId":"33-0000000-8","emails":[{"address":"ana@x.ph","type":"Primary"}],
                "phones":[{"number":"+639171234567"}],"nickname":"nickname of somebody",
                "addresses":[{"line1":"12 Maybunga St"}],"metadata":{"userId":"u-1"}})")});
        store.table(catalog::incomes)
            .upsert({read(R"({"id":"inc-1","employer":"Lakan Foods","grossAmount":31500.5,
                "currency":"PHP","metadata":{"userId":"u-1"}})")});
        const casefile::PersonRecords person = casefile::gatherPerson(u"u-1"_s, store);
        CaseInput input;
        input.userId = u"u-1"_s;
        input.now = QDateTime(QDate(2026, 5, 20), QTime(10, 0), smile::utc);
        input.zone = QTimeZone("Asia/Manila");
        input.records = everythingOf(u"u-1"_s, store);
        input.providers = person.providers;
        input.told = u"Person: u-1"_s;
        input.summary = casefile::summaryOf(person, {}, input.now);
        for (const auto &entry : casefile::timelineOf(person, {}, input.now, input.zone))
            input.timeline += {entry, u"It happened"_s, entry.code};
        input.health = {casefile::healthOf(u"sss_ph"_s, store.table(catalog::accounts).snapshot(),
                                           store.table(catalog::providers).snapshot(), input.now,
                                           input.zone)};
        api::Request request;
        request.method = "GET";
        request.path = u"/accounts/a-1"_s;
        request.requestId = u"req-7"_s;
        request.sentAt = input.now;
        input.requests = {request};
        input.versions = {u"1.2"_s, u"6.4"_s, u"Some System"_s,
                          QUrl(u"https://user:secret@open.smileapi.io/v1?key=k-1"_s)};
        return input;
    }
};

QTEST_GUILESS_MAIN(CasePackTest)
#include "tst_casepack.moc"
