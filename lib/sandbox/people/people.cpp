#include "people.h"

#include "archive.h"
#include "compat.h"
#include "files.h"
#include "linking.h"
#include "outline.h"
#include "tenant.h"

#include <QJsonArray>

namespace smile::sandbox {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

constexpr int resourceCount = int(Resource::Tasks) + 1;

/// The record kind that a resource's ids have.
Kind kindOf(Resource resource)
{
    constexpr std::array<Kind, resourceCount> kinds{
        Kind::Account,     Kind::Identity,  Kind::Document,     Kind::Employment,
        Kind::Income,      Kind::Eincome,   Kind::Contribution, Kind::Liability,
        Kind::Transaction, Kind::Rating,    Kind::Insight,      Kind::Link,
        Kind::Invite,      Kind::InviteLog, Kind::Archive,      Kind::Task};
    return kinds[size_t(resource)];
}

} // namespace

class People::Private
{
public:
    Private(int count, quint64 seed, qint64 now, const QString &baseUrl)
        : codec(seed)
        , outliner(data, count + int(data.testLives.size()), seed, now)
        , desk{data, codec, seed, now, baseUrl}
        , today(QDateTime::fromSecsSinceEpoch(now, utc).date())
        , tenant(desk)
    { }

    Profile profile(const Outline &outline) const
    {
        if (outline.sameAs >= 0)
            return makeProfile(data, outliner.outline(outline.sameAs), desk.seed, today);
        return makeProfile(data, outline, desk.seed, today);
    }
    QList<QJsonObject> rows(Resource resource, const Outline &outline,
                            const Profile &profile) const;
    std::optional<StoredFile> personFile(const IdParts &parts) const;
    std::optional<StoredFile> accountFile(const Origin &origin, int ordinal) const;
    int testIndex(const TestPerson &who) const;
    int fileTypeAt(QLatin1StringView type) const;

    const Dataset data;
    const IdCodec codec;
    const Outliner outliner;
    const Desk desk;
    const QDate today;
    const Tenant tenant;
};

QList<QJsonObject> People::Private::rows(Resource resource, const Outline &outline,
                                         const Profile &profile) const
{
    switch (resource) {
    case Resource::Accounts:
        return accountRows(desk, outline);
    case Resource::Invites:
        return inviteRows(desk, outline, profile);
    case Resource::InviteLogs:
        return inviteLogRows(desk, outline);
    case Resource::Archives:
        return archiveRows(desk, outline, profile);
    case Resource::Tasks:
        return taskRows(desk, outline, profile);
    default:
        break;
    }
    QList<QJsonObject> rows;
    for (const Origin &origin : originsOf(desk, outline, profile))
        rows += makerOf(resource)(origin);
    return rows;
}

std::optional<StoredFile> People::Private::personFile(const IdParts &parts) const
{
    const Outline outline = outliner.outline(int(parts.index));
    const Profile truth = profile(outline);
    const int archive = parts.slot - firstArchiveSlot;
    if (archive >= 0 && archive < outline.archives.size()) {
        const Origin origin = archiveOrigin(desk, outline, truth, archive);
        if (parts.ordinal < rawFile)
            return accountFile(origin, parts.ordinal);
        if (outline.archives[archive].state == ArchiveState::Revoked)
            return std::nullopt;
        return rawFileOf(origin, parts.ordinal - rawFile);
    }
    if (parts.slot >= outline.accounts.size() || !outline.accounts[parts.slot].hasData())
        return std::nullopt;
    return accountFile(accountOrigin(desk, outline, truth, parts.slot), parts.ordinal);
}

std::optional<StoredFile> People::Private::accountFile(const Origin &origin, int ordinal) const
{
    if (ordinal == photoFile)
        return photoOf(*origin.profile);
    const QList<QJsonObject> documents = makeDocuments(origin);
    const int at = ordinal - documentFile;
    if (at < 0 || at >= documents.size())
        return std::nullopt;
    const QString issuer = origin.provider ? origin.provider->longName : QString();
    return documentSheet(*origin.profile, issuer, documents[at]);
}

int People::Private::testIndex(const TestPerson &who) const
{
    for (int at = 0; at < data.testLives.size(); ++at) {
        if (data.testLives[at].person.userName == who.userName)
            return at;
    }
    return -1;
}

int People::Private::fileTypeAt(QLatin1StringView type) const
{
    for (int at = 0; at < data.fileTypes.size(); ++at) {
        if (data.fileTypes[at].type == type)
            return at;
    }
    return 0;
}

People::People(int count, quint64 seed, const QDateTime &now, const QString &baseUrl)
    : d(std::make_unique<const Private>(count, seed, now.toSecsSinceEpoch(), baseUrl))
{ }

People::~People() = default;

int People::count() const
{
    return d->outliner.count();
}

Person People::person(int index) const
{
    const Outline outline = d->outliner.outline(index);
    const Profile profile = d->profile(outline);
    Person person{userJson(d->desk, outline), {}};
    for (int at = 0; at < resourceCount; ++at) {
        const QList<QJsonObject> rows = d->rows(Resource(at), outline, profile);
        if (!rows.isEmpty())
            person.records.insert(Resource(at), rows);
    }
    return person;
}

QJsonObject People::user(int index) const
{
    return userJson(d->desk, d->outliner.outline(index));
}

QString People::userId(int index) const
{
    return d->codec.make({Kind::User, quint32(index), 0, 0});
}

QList<QJsonObject> People::rows(Resource resource, int index) const
{
    const Outline outline = d->outliner.outline(index);
    if (resource == Resource::Accounts || resource == Resource::InviteLogs)
        return d->rows(resource, outline, {}); // these need no name: spare the making of it
    if (resource == Resource::Invites && !outline.invite)
        return {};
    return d->rows(resource, outline, d->profile(outline));
}

QDateTime People::createdAt(int index) const
{
    return QDateTime::fromSecsSinceEpoch(d->outliner.createdAt(index), utc);
}

QList<QDateTime> People::accountTimes(int index) const
{
    QList<QDateTime> times;
    for (const AccountOutline &account : d->outliner.outline(index).accounts)
        times += QDateTime::fromSecsSinceEpoch(account.createdAt, utc);
    return times;
}

std::optional<int> People::indexOf(QStringView id) const
{
    const auto parts = d->codec.read(id);
    const bool ofPerson =
        parts && (parts->kind < Kind::InviteTemplate) && parts->index < quint32(count());
    return ofPerson ? std::optional(int(parts->index)) : std::nullopt;
}

std::optional<QJsonObject> People::row(Resource resource, QStringView id) const
{
    const auto parts = d->codec.read(id);
    if (!parts || parts->kind != kindOf(resource) || parts->index >= quint32(count()))
        return std::nullopt;
    for (const QJsonObject &json : rows(resource, int(parts->index))) {
        if (json["id"_L1].toString() == id)
            return json;
    }
    return std::nullopt;
}

const QList<QJsonObject> &People::providers() const
{
    return d->tenant.providers;
}

const QList<QJsonObject> &People::fileTypes() const
{
    return d->tenant.fileTypes;
}

const QList<QJsonObject> &People::inviteTemplates() const
{
    return d->tenant.inviteTemplates;
}

const QList<QJsonObject> &People::consentTemplates() const
{
    return d->tenant.consentTemplates;
}

const QList<QJsonObject> &People::webhooks() const
{
    return d->tenant.webhooks;
}

QString People::tenantId() const
{
    return userId(0).section(u'-', 0, -2);
}

QString People::companyName() const
{
    return d->data.tenant["company"_L1].toString();
}

QString People::errorMessage(const QString &errorCode)
{
    static const QJsonObject messages = Dataset::read("errors.json"_L1).toObject();
    return messages[errorCode].toString();
}

std::optional<StoredFile> People::file(QStringView fileId) const
{
    const qsizetype dot = fileId.lastIndexOf(u'.');
    const QStringView id = dot < 0 ? fileId : fileId.first(dot);
    std::optional<StoredFile> file;
    if (id.startsWith("logo-"_L1)) {
        file = logoNamed(d->data, id.sliced(5));
    } else {
        const auto parts = d->codec.read(id);
        if (parts && parts->kind == Kind::File && parts->index < quint32(count()))
            file = d->personFile(*parts);
    }
    if (file && dot >= 0 && !file->name.endsWith(fileId.sliced(dot)))
        return std::nullopt; // asked for as what it is not
    return file;
}

Linked People::link(const TestPerson &who, const QString &providerId, const QString &userId,
                    const QString &accountId, const QDateTime &when, quint64 salt) const
{
    const int provider = d->data.providerAt(providerId);
    const int index = d->testIndex(who);
    if (provider < 0 || index < 0)
        return {};
    const Profile profile = d->profile(d->outliner.outline(index));
    const Origin origin{&d->data,
                        &profile,
                        &d->data.providers[provider],
                        nullptr,
                        IdMaker(salt),
                        provider,
                        0,
                        userId,
                        accountId,
                        when.toSecsSinceEpoch() - 2,
                        d->desk.baseUrl};
    return bring(origin, u"LINK_ACCOUNT"_s);
}

Analyzed People::analyzeSample(const QString &archiveId, const QString &userId,
                               const QJsonObject &uploaded, const QDateTime &createdAt,
                               const QDateTime &when, quint64 salt) const
{
    const Profile profile = d->profile(d->outliner.outline(0));
    const Origin origin{&d->data,
                        &profile,
                        nullptr,
                        &d->data.fileTypes[d->fileTypeAt("PAYSLIP"_L1)],
                        IdMaker(salt),
                        firstArchiveSlot,
                        0,
                        userId,
                        archiveId,
                        when.toSecsSinceEpoch() - 2,
                        d->desk.baseUrl};
    return people::analyzeSample(origin, uploaded, createdAt.toSecsSinceEpoch());
}

StoredFile People::samplePayslip()
{
    return samplePayslipSheet();
}

const QList<TestPerson> &People::testPeople()
{
    static const QList<TestPerson> all = [] {
        QList<TestPerson> people;
        for (const QJsonValue &value : Dataset::read("testpeople.json"_L1).toArray()) {
            people += {value["userName"_L1].toString(), value["fullName"_L1].toString(),
                       value["email"_L1].toString(),    value["mobile"_L1].toString(),
                       value["password"_L1].toString(), value["code"_L1].toString(),
                       value["ssNumber"_L1].toString(), value["country"_L1].toString()};
        }
        return people;
    }();
    return all;
}

} // namespace smile::sandbox
