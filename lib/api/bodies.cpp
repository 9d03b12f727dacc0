#include "api/bodies.h"

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;

/// The contract has no empty optional texts (minLength 1): what is empty is not sent.
void insertIfAny(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject page(const InviteTemplateDraft::TextPage &page)
{
    return {{u"header"_s, page.header},
            {u"description"_s, page.description},
            {u"button"_s, page.button}};
}

} // namespace

QJsonObject body(const ExternalMetadata &metadata)
{
    QJsonObject pairs;
    for (auto pair = metadata.begin(); pair != metadata.end(); ++pair)
        pairs.insert(pair.key(), pair.value());
    if (pairs.isEmpty())
        return {};
    return {{u"externalMetadata"_s, pairs}};
}

QJsonObject body(ExportFormat format)
{
    return {{u"exportExtensionType"_s, format == ExportFormat::Pdf ? u"PDF"_s : u"CSV"_s}};
}

QJsonObject body(const InviteDraft &draft)
{
    QJsonObject object{{u"fullName"_s, draft.fullName},
                       {u"email"_s, draft.email},
                       {u"templateId"_s, draft.templateId}};
    insertIfAny(object, "firstName"_L1, draft.firstName);
    insertIfAny(object, "lastName"_L1, draft.lastName);
    insertIfAny(object, "winkTemplateId"_L1, draft.winkTemplateId);
    return object;
}

QJsonObject body(const InviteTemplateDraft &draft)
{
    const QJsonObject company{{u"name"_s, draft.companyName}, {u"logoUrl"_s, draft.companyLogoUrl}};
    const QJsonObject email{{u"sendEmail"_s, draft.sendEmail},
                            {u"senderName"_s, draft.senderName},
                            {u"replyAddress"_s, draft.replyAddress},
                            {u"subject"_s, draft.subject},
                            {u"body"_s, draft.body}};
    return {{u"name"_s, draft.name},
            {u"company"_s, company},
            {u"email"_s, email},
            {u"landingPage"_s, page(draft.landingPage)},
            {u"successPage"_s, page(draft.successPage)}};
}

QJsonObject body(const WebhookDraft &draft)
{
    return {{u"name"_s, draft.name},
            {u"url"_s, draft.url},
            {u"eventTypes"_s, QJsonArray::fromStringList(draft.eventTypes)},
            {u"active"_s, draft.active},
            {u"includePayload"_s, draft.includePayload},
            {u"secret"_s, draft.secret}};
}

QJsonObject body(const ConsentTemplateDraft &draft)
{
    QJsonObject object{{u"consentType"_s, draft.consentType},
                       {u"version"_s, draft.version},
                       {u"consentText"_s, draft.consentText}};
    insertIfAny(object, "title"_L1, draft.title);
    insertIfAny(object, "consentMethod"_L1, draft.consentMethod);
    return object;
}

QJsonObject body(const ArchiveDraft &draft)
{
    // The contract requires `files` but declares `rawFiles`: the declared one is sent.
    QJsonArray files;
    for (const ArchiveDraft::File &file : draft.files) {
        QJsonObject object{{u"fileContent"_s, QString::fromLatin1(file.content.toBase64())},
                           {u"fileExtensionType"_s, file.extension}};
        insertIfAny(object, "fileName"_L1, file.name);
        insertIfAny(object, "fileSubtype"_L1, file.subtype);
        files.append(object);
    }
    QJsonObject object{{u"rawFiles"_s, files}};
    insertIfAny(object, "userId"_L1, draft.userId);
    insertIfAny(object, "fileType"_L1, draft.fileType);
    return object;
}

} // namespace smile::api
