#include "api/clientcalls.h"

namespace smile::api {

using namespace Qt::StringLiterals;

Call<NewUser> Client::createUser(const ExternalMetadata &metadata)
{
    Outgoing outgoing;
    outgoing.verb = Verb::Post;
    outgoing.path = u"/users"_s;
    outgoing.body = body(metadata);
    return d->call<NewUser>(outgoing, [](const Envelope &envelope, QString &note) {
        return readNewUser(envelope.data, note);
    });
}

Call<Token> Client::createToken(const QString &userId)
{
    Outgoing outgoing;
    outgoing.verb = Verb::Post;
    outgoing.path = u"/tokens"_s;
    outgoing.query = {{u"userId"_s, userId}};
    std::optional<Error> refusal;
    if (userId.isEmpty())
        refusal = Private::invalid(u"This is no id."_s);
    const auto reader = [](const Envelope &envelope, QString &note) {
        return readToken(envelope.data, note);
    };
    return d->call<Token>(outgoing, reader, refusal);
}

Call<Nothing> Client::resetSession(const QString &userId)
{
    return d->act(Verb::Post, u"/users/{id}/resetSession"_s, userId);
}

Call<Nothing> Client::revokeAccount(const QString &accountId)
{
    return d->act(Verb::Delete, u"/accounts/{id}"_s, accountId);
}

Call<Nothing> Client::disableMonitor(const QString &accountId)
{
    return d->act(Verb::Post, u"/accounts/{id}/disableMonitor"_s, accountId);
}

Call<QJsonObject> Client::exportAccount(const QString &accountId, ExportFormat format)
{
    Outgoing outgoing;
    outgoing.verb = Verb::Post;
    outgoing.asksOnly = true;
    outgoing.path = u"/accounts/{id}/exports/generate"_s;
    outgoing.body = body(format);
    return d->callById<QJsonObject>(outgoing, accountId, Private::objectReader());
}

Call<QJsonObject> Client::createInvite(const InviteDraft &draft)
{
    return d->create(u"/invites"_s, body(draft));
}

Call<QJsonObject> Client::createInviteTemplate(const InviteTemplateDraft &draft)
{
    return d->create(u"/inviteTemplates"_s, body(draft));
}

Call<QJsonObject> Client::updateInviteTemplate(const QString &id, const InviteTemplateDraft &draft)
{
    Outgoing outgoing;
    outgoing.verb = Verb::Put;
    outgoing.path = u"/inviteTemplates/{id}"_s;
    outgoing.body = body(draft);
    return d->callById<QJsonObject>(outgoing, id, Private::objectReader());
}

Call<Nothing> Client::deleteInviteTemplate(const QString &id)
{
    return d->act(Verb::Delete, u"/inviteTemplates/{id}"_s, id);
}

Call<QJsonObject> Client::createWebhook(const WebhookDraft &draft)
{
    return d->create(u"/webhooks"_s, body(draft));
}

Call<Nothing> Client::deleteWebhook(const QString &id)
{
    return d->act(Verb::Delete, u"/webhooks/{id}"_s, id);
}

Call<QJsonObject> Client::createConsentTemplate(const ConsentTemplateDraft &draft)
{
    return d->create(u"/consentTemplates"_s, body(draft));
}

Call<Nothing> Client::deleteConsentTemplate(const QString &id)
{
    return d->act(Verb::Delete, u"/consentTemplates/{id}"_s, id);
}

Call<QJsonObject> Client::createArchive(const ArchiveDraft &draft)
{
    return d->create(u"/archives"_s, body(draft));
}

Call<Nothing> Client::deleteArchive(const QString &id)
{
    return d->act(Verb::Delete, u"/archives/{id}"_s, id);
}

} // namespace smile::api
