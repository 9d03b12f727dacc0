#include "tenant.h"

#include "files.h"
#include "text.h"

#include <QJsonArray>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86400;

QString logoUrl(const Desk &desk, const QString &name)
{
    return fileUrl(desk.baseUrl, u"logo-"_s + name, "png"_L1);
}

QList<QJsonObject> providerRows(const Desk &desk)
{
    const QJsonObject told = Dataset::read("providers.json"_L1).toObject();
    QList<QJsonObject> rows;
    for (const QJsonValue &value : told["providers"_L1].toArray()) {
        QJsonObject json{
            {u"logoUrl"_s, logoUrl(desk, value["id"_L1].toString())},
            {u"typeLabel"_s, told["typeLabels"_L1][value["type"_L1].toString()]},
            {u"subTypeLabel"_s, told["subTypeLabels"_L1][value["subType"_L1].toString()]},
            {u"accountConnection"_s, true}};
        for (const auto key :
             {"id"_L1, "name"_L1, "longName"_L1, "type"_L1, "subType"_L1, "active"_L1, "enabled"_L1,
              "mfa"_L1, "supported"_L1, "monitorSupported"_L1})
            json.insert(key, value[key]);
        rows += json;
    }
    return rows;
}

QList<QJsonObject> fileTypeRows(const Desk &desk)
{
    QList<QJsonObject> rows;
    for (const QJsonValue &value : Dataset::read("filetypes.json"_L1).toArray()) {
        QJsonObject json{{u"logoUrl"_s, logoUrl(desk, u"type-"_s + value["type"_L1].toString())}};
        for (const auto key :
             {"type"_L1, "typeLabel"_L1, "active"_L1, "enabled"_L1, "ocr"_L1, "supported"_L1})
            json.insert(key, value[key]);
        rows += json;
    }
    return rows;
}

/// The tenant's own objects of that name, with ids.
QList<QJsonObject> ownRows(const Desk &desk, QLatin1StringView name, Kind kind)
{
    QList<QJsonObject> rows;
    for (const QJsonValue &value : desk.data.tenant[name].toArray()) {
        QJsonObject json = value.toObject();
        json.insert("id"_L1, desk.codec.make({kind, 0, 0, quint16(rows.size())}));
        rows += json;
    }
    return rows;
}

} // namespace

Tenant::Tenant(const Desk &desk)
    : providers(providerRows(desk))
    , fileTypes(fileTypeRows(desk))
    , inviteTemplates(ownRows(desk, "inviteTemplates"_L1, Kind::InviteTemplate))
    , consentTemplates(ownRows(desk, "consentTemplates"_L1, Kind::ConsentTemplate))
    , webhooks(ownRows(desk, "webhooks"_L1, Kind::Webhook))
{
    const QJsonObject company{{u"name"_s, desk.data.tenant["company"_L1]},
                              {u"logoUrl"_s, logoUrl(desk, u"company"_s)}};
    for (QJsonObject &json : inviteTemplates)
        json.insert("company"_L1, company);
    for (qsizetype at = 0; at < consentTemplates.size(); ++at)
        consentTemplates[at].insert("createdAt"_L1, isoTime(desk.now - (200 + at * 90) * day));
    for (qsizetype at = 0; at < webhooks.size(); ++at) {
        const qint64 createdAt = desk.now - (40 + at * 110) * day;
        webhooks[at].insert("createdAt"_L1, isoTime(createdAt));
        webhooks[at].insert("updatedAt"_L1, isoTime(createdAt));
        webhooks[at].insert(
            "secret"_L1,
            QString::number(mix64(desk.seed ^ quint64(at)), 16).rightJustified(16, u'0'));
    }
}

std::optional<StoredFile> logoNamed(const Dataset &data, QStringView name)
{
    if (name == "company"_L1)
        return logoOf(data.tenant["company"_L1].toString(), data.tenant["color"_L1].toString());
    for (const FileType &type : data.fileTypes) {
        if (name.startsWith("type-"_L1) && name.sliced(5) == type.type)
            return logoOf(type.label, type.color);
    }
    const int provider = data.providerAt(name);
    if (provider < 0)
        return std::nullopt;
    return logoOf(data.providers[provider].name, data.providers[provider].color);
}

} // namespace smile::sandbox::people
