#pragma once

#include "api/values.h"

#include <QString>

#include <optional>
#include <span>

namespace smile::actions {

/// One field of a request as the contract limits it. `field` is its JSON path there.
struct FieldLimit
{
    enum class Format : quint8 { Any, Email, WebhookUrl, Ascii };
    const char *field; ///< "email.subject"
    const char *label; ///< untranslated, context "actions"
    int maxLength; ///< characters (Unicode code points, as JSON Schema counts); 0: no limit
    bool required = true;
    Format format = Format::Any;
};

namespace limits {
std::span<const FieldLimit> invite(); ///< InvitePostRequest
std::span<const FieldLimit> inviteTemplate(); ///< InviteTemplatePostRequest
std::span<const FieldLimit> webhook(); ///< WebhookPostRequest
std::span<const FieldLimit> consentTemplate(); ///< ConsentTemplateCreateRequest
const FieldLimit &metadataKey(); ///< ObjectExternalMetadata: at most 5 pairs, ASCII
const FieldLimit &metadataValue();
/// The limit of a field; a field that is not there is a programming error.
const FieldLimit &find(std::span<const FieldLimit> limits, QLatin1StringView field);
} // namespace limits

/// Characters as the contract counts them.
int lengthOf(const QString &text);

/// Empty when it may be sent; else one sentence for below the field. While typing, a required field
/// that is still empty is no mistake yet: pass Moment::Typing.
enum class Moment : quint8 { Typing, Sending };
QString problem(const FieldLimit &limit, const QString &text, Moment moment);

/// The first mistake of a draft (`field`, `words`), none when it may be sent.
struct Mistake
{
    QString field;
    QString words;
};
std::optional<Mistake> check(const api::InviteDraft &draft);
std::optional<Mistake> check(const api::InviteTemplateDraft &draft);
std::optional<Mistake> check(const api::WebhookDraft &draft);
std::optional<Mistake> check(const api::ConsentTemplateDraft &draft);
std::optional<Mistake> check(const api::ArchiveDraft &draft);
std::optional<Mistake> check(const api::ExternalMetadata &metadata);

} // namespace smile::actions
