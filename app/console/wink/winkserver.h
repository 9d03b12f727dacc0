#pragma once

#include "api/result.h"
#include "api/values.h"

#include <QObject>

#include <functional>
#include <optional>

namespace smile::console {

/// What the Wink page wants of Smile's server. In the program it is the session (winkcontext.h).
class WinkServer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// POST /users: a person with a link token of their own.
    virtual void createPerson(QObject *context,
                              std::function<void(const api::Result<api::NewUser> &)> done) = 0;
    /// POST /tokens: a fresh one for a person that is known.
    virtual void newToken(const QString &userId, QObject *context,
                          std::function<void(const api::Result<api::Token> &)> done) = 0;
    /// Reads one account into the store; accountRead() comes once.
    virtual void readAccount(const QString &accountId) = 0;
    /// Reads what linking changes of a person: the person, accounts, identities, documents,
    /// invites.
    virtual void readPerson(const QString &userId) = 0;

Q_SIGNALS:
    /// An error when it could not be read; NotFound means that there is none (any more).
    void accountRead(const QString &accountId, const std::optional<smile::api::Error> &error);
};

} // namespace smile::console
