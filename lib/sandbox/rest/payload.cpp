#include "sandbox/rest/payload.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

struct Part
{
    Resource resource;
    QString one; ///< the name where there is one record
    QString many; ///< the name where there is a list
};

const QList<Part> &parts()
{
    static const QList<Part> all{
        {Resource::Identities, QStringLiteral("identity"), {}},
        {Resource::Ratings, QStringLiteral("rating"), {}},
        {Resource::Insights, QStringLiteral("insight"), {}},
        {Resource::Documents, {}, QStringLiteral("documents")},
        {Resource::Incomes, {}, QStringLiteral("incomes")},
        {Resource::Transactions, {}, QStringLiteral("transactions")},
        {Resource::Employments, {}, QStringLiteral("employments")},
        {Resource::Contributions, {}, QStringLiteral("contributions")},
        {Resource::Liabilities, {}, QStringLiteral("liabilities")},
        {Resource::Eincomes, {}, QStringLiteral("eincomes")},
        {Resource::Links, {}, QStringLiteral("links")},
    };
    return all;
}

/// What came from that source, without the metadata that the payload schemas do not have.
QJsonArray rowsFrom(const World &world, Tenant::Slot slot, Resource resource,
                    const QString &sourceId)
{
    QJsonArray result;
    for (QJsonObject row : world.tenant.rows(resource, slot)) {
        if (row.take(u"metadata").toObject().value(u"sourceId").toString() == sourceId)
            result.append(row);
    }
    return result;
}

/// `paged`: lists stand in {items, nextCursor}, as in AllDatapointPayload.
QJsonObject payloadOf(const World &world, Tenant::Slot slot, const QString &sourceId, bool paged)
{
    QJsonObject payload;
    for (const Part &part : parts()) {
        const QJsonArray rows = rowsFrom(world, slot, part.resource, sourceId);
        if (rows.isEmpty())
            continue;
        if (!part.one.isEmpty())
            payload.insert(part.one, rows.first());
        else if (paged)
            payload.insert(part.many, QJsonObject{{QStringLiteral("items"), rows},
                                                  {QStringLiteral("nextCursor"), QJsonValue()}});
        else
            payload.insert(part.many, rows);
    }
    return payload;
}

} // namespace

QJsonObject userPayload(const World &world, Tenant::Slot slot)
{
    const QJsonObject user = world.tenant.user(slot);
    const QString since = world.tenant.sessionStart(slot);
    QJsonObject session = user.value(u"session").toObject();
    if (session.isEmpty()) {
        session.insert(QStringLiteral("userId"), user.value(u"id"));
        session.insert(QStringLiteral("status"), QStringLiteral("IN_PROGRESS"));
    }
    QJsonArray accounts;
    for (const QJsonObject &account : world.tenant.rows(Resource::Accounts, slot)) {
        const QString id = account.value(u"id").toString();
        if (account.value(u"createdAt").toString() >= since)
            accounts.append(
                QJsonObject{{QStringLiteral("id"), id},
                            {QStringLiteral("providerId"), account.value(u"providerId")},
                            {QStringLiteral("payload"), payloadOf(world, slot, id, true)}});
    }
    QJsonArray archives;
    for (const QJsonObject &archive : world.tenant.rows(Resource::Archives, slot)) {
        const QString id = archive.value(u"id").toString();
        if (archive.value(u"createdAt").toString() >= since)
            archives.append(
                QJsonObject{{QStringLiteral("id"), id},
                            {QStringLiteral("fileType"), archive.value(u"type")},
                            {QStringLiteral("payload"), payloadOf(world, slot, id, true)}});
    }
    return {{QStringLiteral("metadata"), session},
            {QStringLiteral("forms"), QJsonArray()},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("archives"), archives}};
}

QJsonObject accountPayload(const World &world, const QJsonObject &account)
{
    const QString id = account.value(u"id").toString();
    QJsonObject payload = payloadOf(world, *world.tenant.slotOf(id), id, false);
    payload.insert(QStringLiteral("metadata"),
                   QJsonObject{{QStringLiteral("sourceId"), id},
                               {QStringLiteral("sourceType"), QStringLiteral("ACCOUNT")},
                               {QStringLiteral("userId"), account.value(u"userId")},
                               {QStringLiteral("providerId"), account.value(u"providerId")}});
    return payload;
}

} // namespace smile::sandbox
