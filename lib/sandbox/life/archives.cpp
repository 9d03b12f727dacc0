#include "sandbox/life/archives.h"

#include "sandbox/life/accounts.h"
#include "sandbox/store/ids.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace smile::sandbox {

namespace {

constexpr std::chrono::milliseconds analysisTime{1500};

QByteArray contentType(const QString &format)
{
    if (format == QStringLiteral("PDF"))
        return "application/pdf";
    return format == QStringLiteral("PNG") ? "image/png" : "image/jpeg";
}

bool isOfFormat(const QByteArray &bytes, const QString &format)
{
    if (format == QStringLiteral("PDF"))
        return bytes.startsWith("%PDF-");
    if (format == QStringLiteral("PNG"))
        return bytes.startsWith("\x89PNG\r\n");
    return bytes.startsWith("\xff\xd8\xff");
}

QJsonObject archiveEvent(const QJsonObject &archive)
{
    return {{QStringLiteral("userId"), archive.value(u"userId")},
            {QStringLiteral("archiveId"), archive.value(u"id")}};
}

QJsonObject stateOf(const QString &status, const QString &errorCode, const QString &message)
{
    return {
        {QStringLiteral("status"), status},
        {QStringLiteral("errorCode"), errorCode.isEmpty() ? QJsonValue() : QJsonValue(errorCode)},
        {QStringLiteral("errorMessage"), message.isEmpty() ? QJsonValue() : QJsonValue(message)},
        {QStringLiteral("updatedAt"), nowText()}};
}

} // namespace

bool isFileType(const People &people, const QString &fileType)
{
    const QList<QJsonObject> &known = people.fileTypes();
    return std::any_of(known.begin(), known.end(), [&](const QJsonObject &row) {
        return row.value(u"type").toString() == fileType;
    });
}

std::optional<QByteArray> fileContent(const QString &base64)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}

QJsonObject Archives::create(const QString &userId, const QString &fileType,
                             const QList<UploadedFile> &files)
{
    const QString id = newId(QStringLiteral("u-"));
    const QString now = nowText();
    QJsonArray rawFiles;
    for (const UploadedFile &file : files) {
        const QString fileId = newId(QStringLiteral("f-"));
        const QString suffix = u'.' + file.format.toLower();
        const QString name = file.name.isEmpty() ? QString(fileId + suffix) : file.name;
        m_world.files.add(fileId, {file.bytes, contentType(file.format), name}, id);
        rawFiles.append(
            QJsonObject{{QStringLiteral("id"), fileId},
                        {QStringLiteral("createdAt"), now},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("subType"),
                         file.subType.isEmpty() ? QJsonValue() : QJsonValue(file.subType)},
                        {QStringLiteral("size"), (file.bytes.size() + 1023) / 1024}, // in kilobytes
                        {QStringLiteral("format"), file.format},
                        {QStringLiteral("url"),
                         QString(m_world.baseUrl + QStringLiteral("/files/") + fileId + suffix)}});
    }
    const QString type = fileType.isEmpty() ? QStringLiteral("OTHERS") : fileType;
    const QJsonObject archive{{QStringLiteral("id"), id},
                              {QStringLiteral("createdAt"), now},
                              {QStringLiteral("providerId"), QStringLiteral("user-provided")},
                              {QStringLiteral("userId"), userId},
                              {QStringLiteral("type"), type},
                              {QStringLiteral("state"), stateOf(QStringLiteral("STARTED"), {}, {})},
                              {QStringLiteral("rawFiles"), rawFiles}};
    const Tenant::Slot slot = *m_world.tenant.slotOfUser(userId);
    m_world.tenant.own(id, slot);
    m_world.tenant.change(
        slot, [&](Person &person) { person.records[Resource::Archives].prepend(archive); });
    m_world.events.send(QStringLiteral("ARCHIVE_STARTED"), archiveEvent(archive));
    m_world.scheduler.after(analysisTime, [this, id, files] { analyze(id, files); });
    return archive;
}

void Archives::analyze(const QString &archiveId, const QList<UploadedFile> &files)
{
    const auto archive = m_world.tenant.find(Resource::Archives, archiveId);
    if (!archive)
        return; // revoked meanwhile
    const QByteArray sample = People::samplePayslip().bytes;
    bool broken = false;
    bool known = false;
    for (const UploadedFile &file : files) {
        broken = broken || !isOfFormat(file.bytes, file.format);
        known = known || file.bytes == sample;
    }
    const QString type = archive->value(u"type").toString();
    const bool fits = type == QStringLiteral("PAYSLIP") || type == QStringLiteral("OTHERS");
    if (broken)
        setState(archiveId, QStringLiteral("ERROR"), QStringLiteral("INVALID_FIELD_FORMAT"),
                 QStringLiteral("The file is not of the format it is said to be."));
    else if (known && fits)
        accept(*archive);
    else
        setState(archiveId, QStringLiteral("UNSUPPORTED"), {},
                 QStringLiteral("The sandbox reads its sample payslip only."));
}

void Archives::setState(const QString &archiveId, const QString &status, const QString &errorCode,
                        const QString &message)
{
    QJsonObject after;
    m_world.tenant.change(*m_world.tenant.slotOf(archiveId), [&](Person &person) {
        editRow(person, Resource::Archives, archiveId, [&](QJsonObject &archive) {
            archive.insert(QStringLiteral("state"), stateOf(status, errorCode, message));
            after = archive;
        });
    });
    if (after.isEmpty())
        return;
    QJsonObject event = archiveEvent(after);
    event.insert(QStringLiteral("errorCode"), errorCode.isEmpty() ? status : errorCode);
    event.insert(QStringLiteral("errorMessage"), message);
    m_world.events.send(QStringLiteral("ARCHIVE_FAILED"), event);
}

void Archives::accept(const QJsonObject &archive)
{
    const QString id = archive.value(u"id").toString();
    const QDateTime createdAt =
        QDateTime::fromString(archive.value(u"createdAt").toString(), Qt::ISODate);
    const Analyzed analyzed = m_world.people.analyzeSample(
        id, archive.value(u"userId").toString(),
        archive.value(u"rawFiles").toArray().first().toObject(), createdAt,
        QDateTime::currentDateTimeUtc(), QRandomGenerator::global()->generate64());
    const Tenant::Slot slot = *m_world.tenant.slotOf(id);
    const Linked &linked = analyzed.linked;
    m_world.tenant.own(linked.records, slot);
    m_world.tenant.own(linked.task.value(u"id").toString(), slot);
    for (auto it = linked.files.begin(); it != linked.files.end(); ++it)
        m_world.files.add(it.key(), it.value(), id);
    bool found = false;
    m_world.tenant.change(slot, [&](Person &person) {
        found = editRow(person, Resource::Archives, id, [&](QJsonObject &row) {
            const QJsonValue rawFiles = row.value(u"rawFiles");
            row = analyzed.archive;
            row.insert(QStringLiteral("rawFiles"), rawFiles);
        });
        if (!found)
            return;
        for (auto it = linked.records.begin(); it != linked.records.end(); ++it)
            person.records[it.key()] = it.value() + person.records.value(it.key());
        if (!linked.task.isEmpty())
            person.records[Resource::Tasks].prepend(linked.task);
    });
    if (found)
        m_world.events.send(QStringLiteral("ARCHIVE_ANALYZED"), archiveEvent(archive));
    else
        m_world.files.removeOf(id);
}

bool Archives::revoke(const QString &archiveId)
{
    if (!m_world.tenant.find(Resource::Archives, archiveId))
        return false;
    std::optional<QJsonObject> removed;
    m_world.tenant.change(*m_world.tenant.slotOf(archiveId), [&](Person &person) {
        person.records[Resource::Archives].removeIf([&](const QJsonObject &archive) {
            if (archive.value(u"id").toString() != archiveId)
                return false;
            removed = archive;
            return true;
        });
        removeSource(person, archiveId);
    });
    if (!removed)
        return false;
    m_world.files.removeOf(archiveId);
    m_world.events.send(QStringLiteral("ARCHIVE_REVOKED"), archiveEvent(*removed));
    return true;
}

} // namespace smile::sandbox
