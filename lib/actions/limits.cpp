#include "actions/limits.h"

#include "catalog/host.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace smile::actions {

using namespace Qt::StringLiterals;
using Format = FieldLimit::Format;

namespace {

// Numbers are the contract's; where they stand is said in limits.h. The test reads the contract's
// YAML.
constexpr FieldLimit inviteLimits[] = {
    {"fullName", QT_TRANSLATE_NOOP("actions", "Full name"), 200},
    {"firstName", QT_TRANSLATE_NOOP("actions", "First name"), 64, false},
    {"lastName", QT_TRANSLATE_NOOP("actions", "Last name"), 64, false},
    {"email", QT_TRANSLATE_NOOP("actions", "E-mail"), 200, true, Format::Email},
    {"templateId", QT_TRANSLATE_NOOP("actions", "Template"), 64},
    {"winkTemplateId", QT_TRANSLATE_NOOP("actions", "Wink template"), 64, false},
};

constexpr FieldLimit inviteTemplateLimits[] = {
    {"name", QT_TRANSLATE_NOOP("actions", "Template name"), 64},
    {"company.name", QT_TRANSLATE_NOOP("actions", "Company"), 200},
    {"company.logoUrl", QT_TRANSLATE_NOOP("actions", "Address of the company's logo"), 200},
    {"email.senderName", QT_TRANSLATE_NOOP("actions", "Sender"), 200},
    {"email.replyAddress", QT_TRANSLATE_NOOP("actions", "Reply to"), 200, true, Format::Email},
    {"email.subject", QT_TRANSLATE_NOOP("actions", "Subject"), 200},
    {"email.body", QT_TRANSLATE_NOOP("actions", "Mail"), 5000},
    {"landingPage.header", QT_TRANSLATE_NOOP("actions", "Landing page: header"), 200},
    {"landingPage.description", QT_TRANSLATE_NOOP("actions", "Landing page: text"), 5000},
    {"landingPage.button", QT_TRANSLATE_NOOP("actions", "Landing page: button"), 200},
    {"successPage.header", QT_TRANSLATE_NOOP("actions", "Success page: header"), 200},
    {"successPage.description", QT_TRANSLATE_NOOP("actions", "Success page: text"), 5000},
    {"successPage.button", QT_TRANSLATE_NOOP("actions", "Success page: button"), 200},
};

constexpr FieldLimit webhookLimits[] = {
    {"name", QT_TRANSLATE_NOOP("actions", "Webhook name"), 200},
    {"url", QT_TRANSLATE_NOOP("actions", "Address"), 500, true, Format::WebhookUrl},
    {"secret", QT_TRANSLATE_NOOP("actions", "Secret"), 64},
};

constexpr FieldLimit consentTemplateLimits[] = {
    {"consentType", QT_TRANSLATE_NOOP("actions", "Consent type"), 200},
    {"title", QT_TRANSLATE_NOOP("actions", "Title"), 200, false},
    {"version", QT_TRANSLATE_NOOP("actions", "Version"), 64},
    {"consentMethod", QT_TRANSLATE_NOOP("actions", "Consent method"), 200, false},
    {"consentText", QT_TRANSLATE_NOOP("actions", "Consent text"), 65535},
};

constexpr FieldLimit metadataKeyLimit{"externalMetadata.key",
                                      QT_TRANSLATE_NOOP("actions", "Reference name"), 50, true,
                                      Format::Ascii};
constexpr FieldLimit metadataValueLimit{"externalMetadata.value",
                                        QT_TRANSLATE_NOOP("actions", "Reference value"), 500, false,
                                        Format::Ascii};
constexpr qsizetype mostMetadataPairs = 5;

QString labelOf(const FieldLimit &limit)
{
    return QCoreApplication::translate("actions", limit.label);
}

bool isEmail(const QString &text)
{
    // One @, something before it, a domain with a dot behind it; the server has the last word.
    static const QRegularExpression form(
        u"^[^@\\s\\x00-\\x1f<>,;:\"()\\[\\]\\\\]+@[^@\\s.<>,;:\"()]+(\\.[^@\\s.<>,;:\"()]+)+$"_s);
    return form.match(text).hasMatch();
}

bool isWebhookUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1
           || (url.scheme() == "http"_L1 && catalog::isLoopback(url.host()));
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString formatProblem(Format format, const QString &text)
{
    if (format == Format::Email && !isEmail(text))
        return QCoreApplication::translate("actions", "This is not a complete e-mail address.");
    if (format == Format::WebhookUrl && !isWebhookUrl(text))
        return QCoreApplication::translate(
            "actions", "Enter a complete https:// address (http:// for this computer only).");
    if (format == Format::Ascii && !isAscii(text))
        return QCoreApplication::translate(
            "actions", "Only unaccented letters, digits and signs are allowed.");
    return {};
}

/// The values of a draft beside the limits they must keep.
using Values = std::initializer_list<std::pair<QLatin1StringView, QString>>;

std::optional<Mistake> checkAll(std::span<const FieldLimit> fields, Values values)
{
    for (const auto &[field, text] : values) {
        const FieldLimit &limit = limits::find(fields, field);
        if (const QString words = problem(limit, text, Moment::Sending); !words.isEmpty())
            return Mistake{field, words};
    }
    return std::nullopt;
}

} // namespace

namespace limits {

std::span<const FieldLimit> invite()
{
    return inviteLimits;
}
std::span<const FieldLimit> inviteTemplate()
{
    return inviteTemplateLimits;
}
std::span<const FieldLimit> webhook()
{
    return webhookLimits;
}
std::span<const FieldLimit> consentTemplate()
{
    return consentTemplateLimits;
}
const FieldLimit &metadataKey()
{
    return metadataKeyLimit;
}
const FieldLimit &metadataValue()
{
    return metadataValueLimit;
}

const FieldLimit &find(std::span<const FieldLimit> limits, QLatin1StringView field)
{
    const auto found = std::find_if(limits.begin(), limits.end(), [field](const FieldLimit &limit) {
        return QLatin1StringView(limit.field) == field;
    });
    Q_ASSERT(found != limits.end());
    return *found;
}

} // namespace limits

int lengthOf(const QString &text)
{
    const auto pairs =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    return int(text.size() - pairs);
}

QString problem(const FieldLimit &limit, const QString &text, Moment moment)
{
    if (text.trimmed().isEmpty()) {
        if (!limit.required || (moment == Moment::Typing && text.isEmpty()))
            return {};
        return QCoreApplication::translate("actions", "%1 must not be empty.").arg(labelOf(limit));
    }
    const int length = lengthOf(text);
    if (limit.maxLength > 0 && length > limit.maxLength)
        return QCoreApplication::translate("actions",
                                           "%1 is too long: %2 of at most %3 characters.")
            .arg(labelOf(limit), QLocale().toString(length), QLocale().toString(limit.maxLength));
    return formatProblem(limit.format, text);
}

std::optional<Mistake> check(const api::InviteDraft &draft)
{
    return checkAll(limits::invite(), {{"fullName"_L1, draft.fullName},
                                       {"firstName"_L1, draft.firstName},
                                       {"lastName"_L1, draft.lastName},
                                       {"email"_L1, draft.email},
                                       {"templateId"_L1, draft.templateId},
                                       {"winkTemplateId"_L1, draft.winkTemplateId}});
}

std::optional<Mistake> check(const api::InviteTemplateDraft &draft)
{
    return checkAll(limits::inviteTemplate(),
                    {{"name"_L1, draft.name},
                     {"company.name"_L1, draft.companyName},
                     {"company.logoUrl"_L1, draft.companyLogoUrl},
                     {"email.senderName"_L1, draft.senderName},
                     {"email.replyAddress"_L1, draft.replyAddress},
                     {"email.subject"_L1, draft.subject},
                     {"email.body"_L1, draft.body},
                     {"landingPage.header"_L1, draft.landingPage.header},
                     {"landingPage.description"_L1, draft.landingPage.description},
                     {"landingPage.button"_L1, draft.landingPage.button},
                     {"successPage.header"_L1, draft.successPage.header},
                     {"successPage.description"_L1, draft.successPage.description},
                     {"successPage.button"_L1, draft.successPage.button}});
}

std::optional<Mistake> check(const api::WebhookDraft &draft)
{
    if (auto mistake =
            checkAll(limits::webhook(),
                     {{"name"_L1, draft.name}, {"url"_L1, draft.url}, {"secret"_L1, draft.secret}}))
        return mistake;
    if (draft.eventTypes.isEmpty())
        return Mistake{u"eventTypes"_s,
                       QCoreApplication::translate("actions", "Choose at least one event.")};
    return std::nullopt;
}

std::optional<Mistake> check(const api::ConsentTemplateDraft &draft)
{
    return checkAll(limits::consentTemplate(), {{"consentType"_L1, draft.consentType},
                                                {"title"_L1, draft.title},
                                                {"version"_L1, draft.version},
                                                {"consentMethod"_L1, draft.consentMethod},
                                                {"consentText"_L1, draft.consentText}});
}

std::optional<Mistake> check(const api::ArchiveDraft &draft)
{
    static const QStringList extensions{u"PDF"_s, u"PNG"_s, u"JPG"_s, u"JPEG"_s};
    if (draft.files.isEmpty())
        return Mistake{u"rawFiles"_s,
                       QCoreApplication::translate("actions", "Choose at least one file.")};
    for (const api::ArchiveDraft::File &file : draft.files) {
        if (file.content.isEmpty())
            return Mistake{
                u"rawFiles"_s,
                QCoreApplication::translate("actions", "The file %1 is empty.").arg(file.name)};
        if (!extensions.contains(file.extension))
            return Mistake{u"rawFiles"_s,
                           QCoreApplication::translate(
                               "actions", "Only PDF, PNG and JPEG files are accepted.")};
    }
    return std::nullopt;
}

std::optional<Mistake> check(const api::ExternalMetadata &metadata)
{
    if (metadata.size() > mostMetadataPairs)
        return Mistake{u"externalMetadata"_s,
                       QCoreApplication::translate("actions", "At most 5 references are allowed.")};
    for (auto pair = metadata.begin(); pair != metadata.end(); ++pair) {
        if (const QString words = problem(metadataKeyLimit, pair.key(), Moment::Sending);
            !words.isEmpty())
            return Mistake{u"externalMetadata"_s, words};
        if (const QString words = problem(metadataValueLimit, pair.value(), Moment::Sending);
            !words.isEmpty())
            return Mistake{u"externalMetadata"_s, words};
    }
    return std::nullopt;
}

} // namespace smile::actions
