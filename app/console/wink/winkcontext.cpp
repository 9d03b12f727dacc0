#include "wink/winkcontext.h"

#include "catalog/catalog.h"
#include "person/personloader.h"
#include "session/session.h"
#include "shell/workplace.h"
#include "wink/winkloader.h"

#include <QDesktopServices>

namespace smile::console {

namespace {

class SessionServer : public WinkServer
{
public:
    explicit SessionServer(Session &session)
        : m_session(session)
    {
        connect(&session.sync(), &sync::Sync::fetched, this,
                [this](const catalog::Resource *resource, const QString &id,
                       const std::optional<api::Error> &error) {
                    if (resource == &catalog::accounts)
                        Q_EMIT accountRead(id, error);
                });
    }

    void createPerson(QObject *context,
                      std::function<void(const api::Result<api::NewUser> &)> done) override
    {
        m_session.runner().createUser({}, context, std::move(done));
    }

    void newToken(const QString &userId, QObject *context,
                  std::function<void(const api::Result<api::Token> &)> done) override
    {
        m_session.runner().newToken(userId, context, std::move(done));
    }

    void readAccount(const QString &accountId) override
    {
        m_session.sync().fetch(catalog::accounts, accountId);
    }

    void readPerson(const QString &userId) override
    {
        SyncLoader loader(m_session.sync(), m_session.store(), userId);
        for (const catalog::Resource *resource :
             {&catalog::users, &catalog::accounts, &catalog::identities, &catalog::documents})
            loader.load(*resource);
        // No filter of the API finds a person's invites. One that was just made is not loaded yet.
        loader.load(catalog::invites);
    }

private:
    Session &m_session;
};

} // namespace

WinkContext winkContext(const Workplace &workplace, WinkLoader &loader)
{
    Session &session = workplace.session;
    return {session.store(),
            std::make_shared<SessionServer>(session),
            workplace.navigator,
            workplace.settings,
            session.profile(),
            session.gate().clock(),
            [] { return QDateTime::currentDateTimeUtc(); },
            [&loader](WinkTrouble &why) {
                WinkModule *module = loader.module();
                why = module ? module->whyItCannotStart() : loader.trouble();
                return why == WinkTrouble::None ? module : nullptr;
            },
            [](const QUrl &url) { QDesktopServices::openUrl(url); },
            &session.masking()};
}

} // namespace smile::console
