#include "actions/doubts.h"

#include "catalog/cell.h"

#include <QSet>

namespace smile::actions {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsADay = 24 * 60 * 60;

/// Narrows `sameFields` to records that are not older than the request.
Verifier::IsIt fresh(const records::Table &known, Verifier::IsIt sameFields)
{
    QSet<QString> ids;
    const QList<records::Record> rows = known.snapshot().records();
    for (const records::Record &row : rows)
        ids.insert(row.id());
    const catalog::Resource &resource = known.resource();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return [ids, &resource, now, sameFields = std::move(sameFields)](const QJsonObject &record) {
        if (ids.contains(resource.id(record)) || !sameFields(record))
            return false;
        const QDateTime created = catalog::parseDateTime(record["createdAt"_L1]);
        return !created.isValid() || qAbs(created.secsTo(now)) < secondsADay;
    };
}

bool holds(const QJsonValue &value, const QString &sent)
{
    return value.toString() == sent;
}

} // namespace

Verifier::IsIt isNew(const api::InviteDraft &draft, const records::Table &known)
{
    return fresh(known, [draft](const QJsonObject &record) {
        return holds(record["email"_L1], draft.email)
               && holds(record["fullName"_L1], draft.fullName)
               && holds(record["templateId"_L1], draft.templateId);
    });
}

bool isSaved(const api::InviteTemplateDraft &draft, const QJsonObject &record)
{
    const auto samePage = [](const QJsonValue &page,
                             const api::InviteTemplateDraft::TextPage &sent) {
        return holds(page["header"_L1], sent.header)
               && holds(page["description"_L1], sent.description)
               && holds(page["button"_L1], sent.button);
    };
    const QJsonValue email = record["email"_L1];
    return holds(record["name"_L1], draft.name)
           && holds(record["company"_L1]["name"_L1], draft.companyName)
           && holds(record["company"_L1]["logoUrl"_L1], draft.companyLogoUrl)
           && email["sendEmail"_L1].toBool() == draft.sendEmail
           && holds(email["senderName"_L1], draft.senderName)
           && holds(email["replyAddress"_L1], draft.replyAddress)
           && holds(email["subject"_L1], draft.subject) && holds(email["body"_L1], draft.body)
           && samePage(record["landingPage"_L1], draft.landingPage)
           && samePage(record["successPage"_L1], draft.successPage);
}

Verifier::IsIt isNew(const api::InviteTemplateDraft &draft, const records::Table &known)
{
    return fresh(known, [draft](const QJsonObject &record) { return isSaved(draft, record); });
}

Verifier::IsIt isNew(const api::WebhookDraft &draft, const records::Table &known)
{
    return fresh(known, [name = draft.name, url = draft.url](const QJsonObject &record) {
        return holds(record["name"_L1], name) && holds(record["url"_L1], url);
    });
}

Verifier::IsIt isNew(const api::ConsentTemplateDraft &draft, const records::Table &known)
{
    return fresh(known, [draft](const QJsonObject &record) {
        return holds(record["consentType"_L1], draft.consentType)
               && holds(record["version"_L1], draft.version)
               && holds(record["consentText"_L1], draft.consentText);
    });
}

Verifier::IsIt isNew(const api::ArchiveDraft &draft, const records::Table &known)
{
    return fresh(known,
                 [userId = draft.userId, count = draft.files.size()](const QJsonObject &record) {
                     return holds(record["userId"_L1], userId)
                            && record["rawFiles"_L1].toArray().size() == count;
                 });
}

} // namespace smile::actions
