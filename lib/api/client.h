#pragma once

#include "api/call.h"
#include "api/gate.h"
#include "api/proxies.h"
#include "api/requestlog.h"
#include "api/values.h"
#include "catalog/resource.h"

#include <QNetworkAccessManager>

namespace smile::api {

/// Where and as whom. Held in memory only.
struct Endpoint
{
    QUrl base; ///< ends in /v1; https anywhere, http on loopback only
    QString key;
    QString secret;
    bool readOnly = false; ///< whatever would change the server is refused, and not sent
    ProxyChoice proxy = {};
};

/// The Smile API of one tenant as values (contract: smile-openapi-v1.yaml). Every call passes the
/// gate, is tried again as retry.h says, and ends in exactly one Result, delivered queued on the
/// context of `then`. It has 30 s for all its tries and the delays between them; what it waits at
/// the gate, as for the pause after a 429, does not count. Lives in one thread.
class Client : public QObject
{
    Q_OBJECT

public:
    /// `gate`, `log` and `network` outlive the client; time is the gate's clock. Tests pass a fake
    /// network. The network gets a proxy factory: the system's proxies, and none for loopback. An
    /// endpoint that is neither https nor http on loopback is never sent to: each call fails
    /// (Kind::Tls, or Kind::Invalid for what is no URL).
    Client(Endpoint endpoint, Gate &gate, RequestLog &log, QNetworkAccessManager &network,
           QObject *parent = nullptr);
    ~Client() override; ///< outstanding calls end as Cancelled

    const QUrl &baseUrl() const;
    Gate &gate() const;

    // -- reading, generic over the catalog --

    /// One page. Query: filters of the resource, size 1..150, cursor of the previous page.
    /// A filter that the resource does not have is refused (Kind::Invalid). A list below one record
    /// ("/invites/{inviteId}/logs") takes that record's id as the filter of this name.
    Call<Page> list(const catalog::Resource &resource, const Query &query = {},
                    Priority priority = Priority::Interactive);
    /// One record, as sent. `id` is percent-encoded into the path; unknown: Kind::NotFound.
    Call<QJsonObject> get(const catalog::Resource &resource, const QString &id,
                          Priority priority = Priority::Interactive);

    // -- reading what is not a list of records --

    /// GET /invites/{inviteId}/logs: the steps of one invite.
    Call<Page> inviteLogs(const QString &inviteId, const Query &query = {},
                          Priority priority = Priority::Interactive);
    Call<QJsonObject> userPayload(const QString &userId); ///< GET /users/{id}/payload
    Call<QJsonObject> accountPayload(const QString &accountId); ///< GET /accounts/{id}/payload
    /// The mail that an embedded sandbox kept for an invite; NotFound at Smile's own hosts.
    Call<QJsonObject> sandboxMail(const QString &inviteId);

    // -- writing --
    // Repeated by itself only after a 429, which says that nothing was done. When the answer was
    // lost, the Error says mayHaveArrived: read the record again before telling a person anything.

    Call<NewUser> createUser(const ExternalMetadata &metadata); ///< POST /users
    Call<Token> createToken(const QString &userId); ///< POST /tokens?userId=
    Call<Nothing> resetSession(const QString &userId); ///< POST /users/{id}/resetSession
    Call<Nothing> revokeAccount(const QString &accountId); ///< DELETE /accounts/{id}; no undo
    Call<Nothing> disableMonitor(const QString &accountId); ///< POST /accounts/{id}/disableMonitor
    /// POST /accounts/{id}/exports/generate. Answers where the file is, not the file.
    Call<QJsonObject> exportAccount(const QString &accountId, ExportFormat format);
    // POST, PUT and DELETE on /invites, /inviteTemplates, /webhooks, /consentTemplates, /archives:
    // what is made or changed comes back as the record. Limits of the drafts: values.h; nobody
    // checks them here (actions/limits.h does), the server answers Kind::Invalid.
    Call<QJsonObject> createInvite(const InviteDraft &draft);
    Call<QJsonObject> createInviteTemplate(const InviteTemplateDraft &draft);
    Call<QJsonObject> updateInviteTemplate(const QString &id, const InviteTemplateDraft &draft);
    Call<Nothing> deleteInviteTemplate(const QString &id);
    Call<QJsonObject> createWebhook(const WebhookDraft &draft);
    Call<Nothing> deleteWebhook(const QString &id);
    Call<QJsonObject> createConsentTemplate(const ConsentTemplateDraft &draft);
    Call<Nothing> deleteConsentTemplate(const QString &id);
    Call<QJsonObject> createArchive(const ArchiveDraft &draft);
    Call<Nothing> deleteArchive(const QString &id);

Q_SIGNALS:
    // Let the shell show offline, 401 and 429 once for all pages.
    /// The server answered in the contract's words and took the key: a good answer, 400, 404 or
    /// 5xx. Not 401, 403, 429, and not what is no answer of Smile's (Kind::Protocol).
    void reached();
    /// A call failed, or was answered 429 and waits to try again. Comes after its reached(), if it
    /// has one; what was refused before sending or cancelled does not come here.
    void failed(const smile::api::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::api
