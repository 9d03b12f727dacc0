#include "sandbox/wink/winkapi.h"

#include "sandbox/life/accounts.h"
#include "sandbox/life/archives.h"
#include "sandbox/life/invites.h"
#include "sandbox/life/linking.h"
#include "sandbox/rest/auth.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/payload.h"
#include "sandbox/rest/router.h"
#include "sandbox/rest/schema.h"
#include "sandbox/store/ids.h"
#include "sandbox/wink/views.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

constexpr qint64 sessionSeconds = 2 * 60 * 60;

/// The endpoints of one widget; every one but sessions asks for the session first.
class WinkApi
{
public:
    WinkApi(World &world, Linking &linking, Archives &archives)
        : m_world(world)
        , m_linking(linking)
        , m_archives(archives)
    { }

    Answer open(const Call &call) const;
    Answer providers(const Call &call) const;
    Answer link(const Call &call) const;
    Answer account(const Call &call) const;
    Answer code(const Call &call) const;
    Answer removeAccount(const Call &call) const;
    Answer upload(const Call &call) const;
    Answer uploadState(const Call &call) const;
    Answer removeUpload(const Call &call) const;
    Answer consent(const Call &call) const;
    Answer close(const Call &call) const;

private:
    WinkSession session(const Call &call) const;
    QJsonObject owned(Resource resource, const Call &call) const;
    QJsonObject accountView(const QJsonObject &account) const;

    World &m_world;
    Linking &m_linking;
    Archives &m_archives;
};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

WinkSession WinkApi::session(const Call &call) const
{
    const QByteArray bearer = bearerToken(call.request.authorization);
    const auto session = m_world.winkSessions.find(QString::fromLatin1(bearer));
    if (!session)
        throw Problem::badToken();
    return *session;
}

/// The account or archive of the path, when it belongs to the session's user.
QJsonObject WinkApi::owned(Resource resource, const Call &call) const
{
    const WinkSession session = this->session(call);
    const std::optional<QJsonObject> row = m_world.tenant.find(resource, call.id());
    if (!row || row->value(u"userId").toString() != session.userId)
        throw Problem::missing();
    return *row;
}

QJsonObject WinkApi::accountView(const QJsonObject &account) const
{
    const QJsonObject connection = account.value(u"connection").toObject();
    const bool needsCode = m_linking.needsCode(account.value(u"id").toString());
    const QString hint = QStringLiteral("The test people's code is 1234.");
    return {{QStringLiteral("id"), account.value(u"id")},
            {QStringLiteral("userId"), account.value(u"userId")},
            {QStringLiteral("providerId"), account.value(u"providerId")},
            {QStringLiteral("status"), account.value(u"connectionStatus")},
            {QStringLiteral("errorCode"), connection.value(u"errorCode")},
            {QStringLiteral("errorMessage"), connection.value(u"errorMessage")},
            {QStringLiteral("needsCode"), needsCode},
            {QStringLiteral("codeHint"), needsCode ? QJsonValue(hint) : QJsonValue()}};
}

Answer WinkApi::open(const Call &call) const
{
    const Field::Kind list = Field::Kind::Texts;
    checkBody(call.body,
              {{.name = QStringLiteral("token"), .required = true},
               {.name = QStringLiteral("providers"), .kind = list, .nullable = true},
               {.name = QStringLiteral("topProviders"), .kind = list, .nullable = true}});
    const auto userId = m_world.tokens.take(call.body.value(u"token").toString());
    if (!userId)
        throw Problem::badToken();
    WinkSession session;
    session.userId = *userId;
    session.providers = texts(call.body.value(u"providers"));
    session.topProviders = texts(call.body.value(u"topProviders"));
    session.enableUpload = call.body.value(u"enableUpload").toBool(true);
    session.expiresAt = QDateTime::currentDateTimeUtc().addSecs(sessionSeconds);
    advanceInvites(m_world, *userId, QStringLiteral("WINK_WIDGET_OPENED"));
    const QString company = m_world.people.companyName();
    return createdAnswer(
        {{QStringLiteral("session"), m_world.winkSessions.open(session)},
         {QStringLiteral("userId"), *userId},
         {QStringLiteral("mode"), QStringLiteral("SANDBOX")},
         {QStringLiteral("company"), QJsonObject{{QStringLiteral("name"), company}}},
         {QStringLiteral("consent"), consentView(m_world)},
         {QStringLiteral("enableUpload"), session.enableUpload},
         {QStringLiteral("testPeople"), testPeopleView()},
         {QStringLiteral("expiresAt"), timeText(session.expiresAt)}});
}

Answer WinkApi::providers(const Call &call) const
{
    const WinkSession session = this->session(call);
    const QString wanted = call.query().value(u"q").value_or(QString()).trimmed();
    QList<QJsonObject> found;
    for (const QJsonObject &provider : m_world.people.providers()) {
        const QString id = provider.value(u"id").toString();
        const bool offered = provider.value(u"enabled").toBool()
                             && provider.value(u"accountConnection").toBool(true)
                             && (session.providers.isEmpty() || session.providers.contains(id));
        const bool named =
            provider.value(u"name").toString().contains(wanted, Qt::CaseInsensitive)
            || provider.value(u"longName").toString().contains(wanted, Qt::CaseInsensitive);
        if (offered && named)
            found.append(providerView(provider));
    }
    const auto place = [&](const QJsonObject &row) {
        const qsizetype at = session.topProviders.indexOf(row.value(u"id").toString());
        return at < 0 ? session.topProviders.size() : at;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
    QJsonArray items;
    for (const QJsonObject &provider : found)
        items.append(provider);
    return okAnswer({{QStringLiteral("items"), items}});
}

Answer WinkApi::link(const Call &call) const
{
    const WinkSession session = this->session(call);
    for (const char *name : {"providerId", "userName", "password"})
        checkBody(call.body,
                  {{.name = QString::fromLatin1(name), .required = true, .maxLength = 200}});
    const QString providerId = call.body.value(u"providerId").toString();
    if (!session.providers.isEmpty() && !session.providers.contains(providerId))
        throw Problem::invalid(QStringLiteral("providerId is not offered in this session."));
    const QJsonObject account =
        m_linking.start(session.userId, providerId, call.body.value(u"userName").toString(),
                        call.body.value(u"password").toString());
    m_world.winkSessions.noteAccount(QString::fromLatin1(bearerToken(call.request.authorization)),
                                     account.value(u"id").toString());
    return createdAnswer({{QStringLiteral("account"), accountView(account)}});
}

Answer WinkApi::account(const Call &call) const
{
    return okAnswer({{QStringLiteral("account"), accountView(owned(Resource::Accounts, call))}});
}

Answer WinkApi::code(const Call &call) const
{
    const QJsonObject account = owned(Resource::Accounts, call);
    checkBody(call.body, {{.name = QStringLiteral("code"), .required = true, .maxLength = 64}});
    m_linking.code(call.id(), call.body.value(u"code").toString());
    return okAnswer({{QStringLiteral("account"), accountView(account)}});
}

Answer WinkApi::removeAccount(const Call &call) const
{
    owned(Resource::Accounts, call);
    m_linking.forget(call.id());
    revokeAccount(m_world, call.id());
    return okAnswer({});
}

Answer WinkApi::upload(const Call &call) const
{
    const WinkSession session = this->session(call);
    checkBody(call.body, {{.name = QStringLiteral("fileName"), .required = true, .maxLength = 255},
                          {.name = QStringLiteral("fileType"), .nullable = true},
                          {.name = QStringLiteral("extension"), .nullable = true},
                          {.name = QStringLiteral("content"), .required = true, .minLength = 1}});
    const auto bytes = fileContent(call.body.value(u"content").toString());
    if (!bytes)
        throw Problem::invalid(QStringLiteral("content is not base64."));
    UploadedFile file;
    file.name = call.body.value(u"fileName").toString();
    file.bytes = *bytes;
    file.format = call.body.value(u"extension").toString().toUpper();
    if (!QStringList{QStringLiteral("PDF"), QStringLiteral("PNG"), QStringLiteral("JPG"),
                     QStringLiteral("JPEG")}
             .contains(file.format))
        throw Problem::invalid(QStringLiteral("extension must be PDF, PNG, JPG or JPEG."));
    const QString type = call.body.value(u"fileType").toString();
    const QJsonObject archive = m_archives.create(session.userId, type, {file});
    return createdAnswer({{QStringLiteral("upload"), uploadView(archive)}});
}

Answer WinkApi::uploadState(const Call &call) const
{
    return okAnswer({{QStringLiteral("upload"), uploadView(owned(Resource::Archives, call))}});
}

Answer WinkApi::removeUpload(const Call &call) const
{
    owned(Resource::Archives, call);
    m_archives.revoke(call.id());
    return okAnswer({});
}

Answer WinkApi::consent(const Call &call) const
{
    session(call);
    return okAnswer({});
}

Answer WinkApi::close(const Call &call) const
{
    const WinkSession session = this->session(call);
    m_world.winkSessions.close(QString::fromLatin1(bearerToken(call.request.authorization)));
    const bool connected = std::any_of(
        session.accounts.begin(), session.accounts.end(), [&](const QString &accountId) {
            const auto account = m_world.tenant.find(Resource::Accounts, accountId);
            return account
                   && account->value(u"connectionStatus").toString() == QStringLiteral("CONNECTED");
        });
    const auto slot = m_world.tenant.slotOfUser(session.userId);
    if (connected && slot) {
        const QJsonObject state = m_world.tenant.user(*slot).value(u"session").toObject();
        m_world.events.send(QStringLiteral("USER_SESSION_COMPLETED"),
                            {{QStringLiteral("session"), state},
                             {QStringLiteral("payload"), userPayload(m_world, *slot)}});
    }
    return okAnswer({});
}

} // namespace

void addWinkApi(Router &router, World &world, Linking &linking, Archives &archives)
{
    const auto api = std::make_shared<WinkApi>(world, linking, archives);
    const auto add = [&](const char *method, const char *pattern,
                         Answer (WinkApi::*endpoint)(const Call &) const, Body body = Body::None) {
        const auto handle = [api, endpoint](const Call &call) { return ((*api).*endpoint)(call); };
        router.add(method, pattern, handle, body);
    };
    add("POST", "/wink/v1/sessions", &WinkApi::open, Body::Required);
    add("GET", "/wink/v1/providers", &WinkApi::providers);
    add("POST", "/wink/v1/accounts", &WinkApi::link, Body::Required);
    add("GET", "/wink/v1/accounts/{}", &WinkApi::account);
    add("DELETE", "/wink/v1/accounts/{}", &WinkApi::removeAccount);
    add("POST", "/wink/v1/accounts/{}/code", &WinkApi::code, Body::Required);
    add("POST", "/wink/v1/uploads", &WinkApi::upload, Body::Required);
    add("GET", "/wink/v1/uploads/{}", &WinkApi::uploadState);
    add("DELETE", "/wink/v1/uploads/{}", &WinkApi::removeUpload);
    add("POST", "/wink/v1/consent", &WinkApi::consent, Body::Optional);
    add("POST", "/wink/v1/close", &WinkApi::close, Body::Optional);
}

} // namespace smile::sandbox
