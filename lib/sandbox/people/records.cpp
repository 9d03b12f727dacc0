#include "records.h"

#include "archive.h"
#include "text.h"

#include <QJsonArray>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 monitorPeriod = 30 * 86400; // monitored accounts are read again monthly

IdMaker idsOf(const Desk &desk, const Outline &outline)
{
    return IdMaker(desk.codec, outline.index);
}

QString userId(const Desk &desk, const Outline &outline)
{
    return idsOf(desk, outline).make(Kind::User);
}

QJsonObject metadataOf(const Desk &desk, const Outline &outline, Rng &rng)
{
    if (!rng.chance(67))
        return {};
    const QString year = isoTime(outline.createdAt).first(4);
    const QJsonObject &tenant = desk.data.tenant;
    const QString number = u"LL-"_s + year + u"-"_s + fillPattern(u"0{d}{d}{d}{d}{d}", rng);
    QJsonObject json{{u"applicationId"_s, number}};
    if (rng.chance(70)) {
        const QJsonArray branches = tenant["branches"_L1].toArray();
        json.insert("branch"_L1, branches[rng.below(branches.size())]);
    }
    if (rng.chance(35)) {
        const QJsonArray products = tenant["products"_L1].toArray();
        json.insert("product"_L1, products[rng.below(products.size())]);
    }
    return json;
}

QString sessionStatus(const Outline &outline)
{
    if (outline.anyAccount(Connection::Connected))
        return u"COMPLETED"_s;
    return outline.anyAccount(Connection::Disconnected) ? u"REVOKED"_s : u"IN_PROGRESS"_s;
}

/// `finishedAt` is 0 for a task that still runs.
QJsonObject taskJson(const Origin &origin, int ordinal, const QString &type, qint64 startedAt,
                     qint64 finishedAt, const QStringList &datapoints)
{
    QJsonObject json = origin.item(Kind::Task, ordinal);
    json.insert("type"_L1, type);
    json.insert("startedAt"_L1, isoTime(startedAt));
    json.insert("status"_L1, finishedAt > 0 ? u"Finished"_s : u"Started"_s);
    if (finishedAt > 0)
        json.insert("finishedAt"_L1, isoTime(finishedAt));
    json.insert("datapoints"_L1, QJsonArray::fromStringList(datapoints));
    return json;
}

QList<QJsonObject> accountTasks(const Origin &origin, const AccountOutline &account, qint64 now)
{
    const bool waits =
        account.connection == Connection::Pending || account.connection == Connection::AwaitingMfa;
    const QStringList brought = account.hasData() ? broughtBy(origin) : QStringList();
    QList<QJsonObject> rows;
    const qint64 again = account.connectionAt + monitorPeriod;
    if (account.monitor == Monitor::Active && again + 60 < now)
        rows += taskJson(origin, 1, u"UPDATE_ACCOUNT"_s, again, again + 45, brought);
    const qint64 finished = waits ? 0 : account.createdAt + 20;
    rows += taskJson(origin, 0, u"LINK_ACCOUNT"_s, account.createdAt, finished, brought);
    return rows;
}

} // namespace

QJsonObject userJson(const Desk &desk, const Outline &outline)
{
    Rng rng(desk.seed, quint64(outline.index), Stream::User);
    const QString id = userId(desk, outline);
    QJsonArray connected;
    for (const AccountOutline &account : outline.accounts) {
        if (account.connection == Connection::Connected)
            connected += desk.data.providers[account.provider].id;
    }
    QJsonObject session{{u"userId"_s, id}, {u"status"_s, sessionStatus(outline)}};
    if (rng.chance(60)) {
        session.insert("channel"_L1, u"WinkSite"_s);
        session.insert("channelId"_L1,
                       desk.codec.make({Kind::WinkSite, 0, 0, quint16(rng.below(2))}));
    } else {
        session.insert("channel"_L1, u"Default"_s);
    }
    return {{u"id"_s, id},
            {u"externalMetadata"_s, metadataOf(desk, outline, rng)},
            {u"createdAt"_s, isoTime(outline.createdAt)},
            {u"providers"_s, connected},
            {u"session"_s, session}};
}

QList<QJsonObject> accountRows(const Desk &desk, const Outline &outline)
{
    const IdMaker ids = idsOf(desk, outline);
    const QString user = ids.make(Kind::User);
    QList<QJsonObject> rows;
    for (const AccountOutline &account : outline.accounts) {
        const QString status = connectionWords[size_t(account.connection)];
        const QString monitor = monitorWords[size_t(account.monitor)];
        QJsonValue code, message;
        if (account.error >= 0) {
            const QString error = errorWords[size_t(account.error)];
            code = error;
            message = People::errorMessage(error);
        }
        rows += QJsonObject{
            {u"id"_s, ids.make(Kind::Account, int(rows.size()))},
            {u"createdAt"_s, isoTime(account.createdAt)},
            {u"providerId"_s, desk.data.providers[account.provider].id},
            {u"userId"_s, user},
            {u"connectionStatus"_s, status},
            {u"connection"_s, QJsonObject{{u"status"_s, status},
                                          {u"errorCode"_s, code},
                                          {u"errorMessage"_s, message},
                                          {u"updatedAt"_s, isoTime(account.connectionAt)}}},
            {u"monitorStatus"_s, monitor},
            {u"monitor"_s,
             QJsonObject{{u"status"_s, monitor}, {u"updatedAt"_s, isoTime(account.monitorAt)}}}};
    }
    return rows;
}

QList<QJsonObject> inviteRows(const Desk &desk, const Outline &outline, const Profile &profile)
{
    if (!outline.invite)
        return {};
    const IdMaker ids = idsOf(desk, outline);
    const QString id = ids.make(Kind::Invite);
    const auto &[status, at] = outline.invite->stages.last();
    QJsonObject json{
        {u"id"_s, id},
        {u"createdAt"_s, isoTime(outline.createdAt)},
        {u"fullName"_s, profile.fullName},
        {u"email"_s, profile.email},
        {u"templateId"_s,
         desk.codec.make({Kind::InviteTemplate, 0, 0, quint16(outline.invite->inviteTemplate)})},
        {u"userId"_s, ids.make(Kind::User)},
        {u"status"_s, inviteWords[size_t(status)]},
        {u"updatedAt"_s, isoTime(at)},
        {u"invitedAt"_s, isoTime(outline.createdAt)},
        {u"linkedAt"_s, isoTime(at)}, // required by the contract; means nothing until LINKED
        {u"inviteLandingPageUrl"_s, QString(desk.baseUrl + u"/invite/"_s + id)}};
    if (!profile.lastName.isEmpty()) {
        json.insert("firstName"_L1, profile.firstName);
        json.insert("lastName"_L1, profile.lastName);
    }
    if (const int wink = outline.invite->winkTemplate; wink >= 0)
        json.insert("winkTemplateId"_L1,
                    desk.codec.make({Kind::WinkTemplate, 0, 0, quint16(wink)}));
    return {json};
}

QList<QJsonObject> inviteLogRows(const Desk &desk, const Outline &outline)
{
    if (!outline.invite)
        return {};
    const IdMaker ids = idsOf(desk, outline);
    QList<QJsonObject> rows;
    for (const auto &[stage, at] : outline.invite->stages) {
        rows.prepend({{u"id"_s, ids.make(Kind::InviteLog, 0, int(rows.size()))},
                      {u"inviteId"_s, ids.make(Kind::Invite)},
                      {u"userId"_s, ids.make(Kind::User)},
                      {u"inviteStatus"_s, inviteWords[size_t(stage)]},
                      {u"createdAt"_s, isoTime(at)}});
    }
    return rows;
}

QList<QJsonObject> archiveRows(const Desk &desk, const Outline &outline, const Profile &profile)
{
    QList<QJsonObject> rows;
    for (const ArchiveOutline &archive : outline.archives)
        rows += archiveJson(archiveOrigin(desk, outline, profile, int(rows.size())), archive);
    return rows;
}

QList<QJsonObject> taskRows(const Desk &desk, const Outline &outline, const Profile &profile)
{
    QList<QJsonObject> rows;
    for (int slot = 0; slot < outline.accounts.size(); ++slot) {
        rows += accountTasks(accountOrigin(desk, outline, profile, slot), outline.accounts[slot],
                             desk.now);
    }
    for (int at = 0; at < outline.archives.size(); ++at) {
        const ArchiveOutline &archive = outline.archives[at];
        const Origin origin = archiveOrigin(desk, outline, profile, at);
        const bool runs = archive.state == ArchiveState::Started;
        rows += taskJson(
            origin, 0, u"ANALYZE_ARCHIVE"_s, archive.createdAt, runs ? 0 : archive.updatedAt,
            archive.state == ArchiveState::Analyzed ? broughtBy(origin) : QStringList());
    }
    return rows;
}

QList<Origin> originsOf(const Desk &desk, const Outline &outline, const Profile &profile)
{
    QList<Origin> origins;
    const auto add = [&origins](Origin origin) {
        origin.number = int(origins.size());
        origins += origin;
    };
    for (int slot = 0; slot < outline.accounts.size(); ++slot) {
        if (outline.accounts[slot].hasData())
            add(accountOrigin(desk, outline, profile, slot));
    }
    for (int at = 0; at < outline.archives.size(); ++at) {
        if (outline.archives[at].state == ArchiveState::Analyzed)
            add(archiveOrigin(desk, outline, profile, at));
    }
    return origins;
}

Origin accountOrigin(const Desk &desk, const Outline &outline, const Profile &profile, int slot)
{
    const IdMaker ids = idsOf(desk, outline);
    const AccountOutline &account = outline.accounts[slot];
    Origin origin{&desk.data,
                  &profile,
                  &desk.data.providers[account.provider],
                  nullptr,
                  ids,
                  slot,
                  0,
                  ids.make(Kind::User),
                  ids.make(Kind::Account, slot),
                  account.connectionAt,
                  desk.baseUrl};
    return origin;
}

Origin archiveOrigin(const Desk &desk, const Outline &outline, const Profile &profile, int number)
{
    const IdMaker ids = idsOf(desk, outline);
    const int slot = firstArchiveSlot + number;
    Origin origin{&desk.data,
                  &profile,
                  nullptr,
                  &desk.data.fileTypes[outline.archives[number].fileType],
                  ids,
                  slot,
                  0,
                  ids.make(Kind::User),
                  ids.make(Kind::Archive, slot),
                  outline.archives[number].updatedAt,
                  desk.baseUrl};
    return origin;
}

} // namespace smile::sandbox::people
