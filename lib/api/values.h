#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace smile::api {

/// One page of a list (contract: data {nextCursor, items}).
struct Page
{
    QList<QJsonObject>
        items; ///< as sent; entries that are no objects are left out and noted in the request log
    QString nextCursor; ///< empty on the last page
};

/// Query of a list.
struct Query
{
    QList<std::pair<QString, QString>>
        filters; ///< names of the resource's filters; lists as repeated pairs
    int size = 150; ///< 1..150
    QString cursor;
};

/// At most 5 pairs; ASCII; keys ≤ 50, values ≤ 500 characters (contract: ObjectExternalMetadata).
using ExternalMetadata = QMap<QString, QString>;

/// A link token (contract: Token). The access token is a secret: memory only.
struct Token
{
    QString id;
    QString accessToken;
    QString mode; ///< SANDBOX or PRODUCTION
    QDateTime expiresAt; ///< UTC
};

/// The answer to POST /users: the record and its first link token.
struct NewUser
{
    QJsonObject user;
    Token token;
};

/// What an account's export may be written as (contract: exports/generate).
enum class ExportFormat : quint8 { Pdf, Csv };

/// Limits in characters are the contract's (InvitePostRequest): fullName 200, firstName and
/// lastName 64, email 200, templateId and winkTemplateId 64. Empty optional fields are not sent.
struct InviteDraft
{
    QString fullName, firstName, lastName, email, templateId, winkTemplateId;
};

/// Contract: InviteTemplatePostRequest. name 64; company, mail heads, headers and buttons 200;
/// bodies 5000.
struct InviteTemplateDraft
{
    struct TextPage
    {
        QString header, description, button;
    };
    QString name, companyName, companyLogoUrl;
    bool sendEmail = true;
    QString senderName, replyAddress, subject, body;
    TextPage landingPage, successPage;
};

/// Contract: WebhookPostRequest. name 200, url 500, secret 64. The secret is a secret.
struct WebhookDraft
{
    QString name, url, secret;
    QStringList eventTypes;
    bool active = true;
    bool includePayload = false;
};

/// Contract: ConsentTemplateCreateRequest. consentType, title, consentMethod 200; version 64;
/// consentText 65535.
struct ConsentTemplateDraft
{
    QString consentType, title, version, consentMethod, consentText;
};

/// Contract: ArchiveCreateRequest, which sets no lengths. At least one file; fileType as /fileTypes
/// lists it, subtype as FileSubtype does. Empty texts are not sent.
struct ArchiveDraft
{
    struct File
    {
        QString name, subtype, extension; ///< extension: PDF, PNG, JPG or JPEG
        QByteArray content; ///< raw bytes; sent as base64
    };
    QString userId, fileType;
    QList<File> files;
};

} // namespace smile::api
