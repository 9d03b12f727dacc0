#include "sandbox/life/archives.h"

#include "sandbox/life/users.h"
#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

Fields archiveFields()
{
    const QStringList subTypes =
        QStringLiteral("PAYSLIP,PERSONAL_INFORMATION,EMPLOYMENT_INFORMATION,TAX_PAYMENT,"
                       "COMPANY_ID_FRONT,COMPANY_ID_BACK,CARD_FRONT,CARD_BACK")
            .split(u',');
    const Fields file{
        {.name = QStringLiteral("fileSubtype"), .nullable = true, .values = subTypes},
        {.name = QStringLiteral("fileName"), .nullable = true},
        {.name = QStringLiteral("fileExtensionType"),
         .required = true,
         .values = {QStringLiteral("PDF"), QStringLiteral("PNG"), QStringLiteral("JPG"),
                    QStringLiteral("JPEG")}},
        {.name = QStringLiteral("fileContent"), .required = true, .minLength = 1},
    };
    // The contract requires "files", which it never declares: what it must mean is rawFiles. Its
    // own examples send null for what they leave open.
    return {{.name = QStringLiteral("userId"), .nullable = true},
            {.name = QStringLiteral("fileType"), .nullable = true},
            {.name = QStringLiteral("rawFiles"),
             .kind = Field::Kind::Objects,
             .required = true,
             .minLength = 1,
             .fields = file}};
}

QList<UploadedFile> uploadedFiles(const QJsonObject &body)
{
    QList<UploadedFile> files;
    const QJsonArray rawFiles = body.value(u"rawFiles").toArray();
    for (const QJsonValue &value : rawFiles) {
        const QJsonObject file = value.toObject();
        const auto bytes = fileContent(file.value(u"fileContent").toString());
        if (!bytes)
            throw Problem::invalid(QStringLiteral("fileContent is not base64."));
        files.append({file.value(u"fileName").toString(), file.value(u"fileSubtype").toString(),
                      file.value(u"fileExtensionType").toString(), *bytes});
    }
    return files;
}

Answer createArchive(World &world, Archives &archives, const QJsonObject &body)
{
    checkBody(body, archiveFields());
    const QString fileType = body.value(u"fileType").toString();
    if (!fileType.isEmpty() && !isFileType(world.people, fileType))
        throw Problem::invalid(QStringLiteral("fileType is none of /fileTypes."));
    const QList<UploadedFile> files = uploadedFiles(body);
    QString userId = body.value(u"userId").toString();
    if (body.value(u"userId").isString() && !world.tenant.slotOfUser(userId))
        throw Problem::invalid(QStringLiteral("userId is of no user."));
    if (userId.isEmpty())
        userId = createdUser(world, {}, {}).user.value(u"id").toString();
    return okAnswer(archives.create(userId, fileType, files));
}

} // namespace

void addArchives(Router &router, World &world, Archives &archives)
{
    const auto create = [&](const Call &call) { return createArchive(world, archives, call.body); };
    router.add("POST", "/v1/archives", create, Body::Required);
    router.add("POST", "/v1/archives/classify", create, Body::Required);
    router.add("DELETE", "/v1/archives/{}", [&](const Call &call) {
        if (!archives.revoke(call.id()))
            throw Problem::missing();
        return doneAnswer();
    });
}

} // namespace smile::sandbox
