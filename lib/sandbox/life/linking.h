#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// Linking an account from the widget: PENDING, then AWAITING_MFA where the provider asks for a
/// code, then CONNECTED with its data, or ERROR. The steps run on the world's scheduler.
class Linking
{
public:
    explicit Linking(World &world)
        : m_world(world)
    { }

    /// Creates the account (PENDING) and its task; throws 400 for a provider that is unknown or
    /// not to be linked. The account as it is then.
    QJsonObject start(const QString &userId, const QString &providerId, const QString &userName,
                      const QString &password);
    /// The code that an account in AWAITING_MFA waits for; throws 400 when it does not.
    void code(const QString &accountId, const QString &code);
    /// True while the person must type the code.
    bool needsCode(const QString &accountId) const;
    /// True while a widget links it.
    bool isLinking(const QString &accountId) const { return attempt(accountId).has_value(); }
    /// Ends the linking of an account that is being revoked.
    void forget(const QString &accountId);

    /// Carries an account of the tenant that waits to its end, as `who`: what the tenant does by
    /// itself. `errorCode` empty: it connects.
    void settle(const QString &accountId, const TestPerson &who, const QString &errorCode);

private:
    struct Attempt
    {
        QString taskId;
        QString loginName;
        std::optional<TestPerson> who; ///< none: nobody has that user name and password
        bool mfa = false;
        bool waitsForCode = false;
    };

    QJsonObject beginTask(const QJsonObject &account);
    void credentialsChecked(const QString &accountId);
    void expireCode(const QString &accountId);
    void connect(const QString &accountId, const Attempt &attempt);
    void fail(const QString &accountId, const Attempt &attempt, const QString &errorCode);
    void finishTask(const QJsonObject &account, const Attempt &attempt, const QString &errorCode,
                    const QJsonArray &datapoints);
    std::optional<Attempt> attempt(const QString &accountId) const;
    bool edit(const QString &accountId, const std::function<void(Person &, QJsonObject &)> &change);

    World &m_world;
    mutable std::mutex m_mutex;
    QHash<QString, Attempt> m_attempts; ///< by account
};

} // namespace smile::sandbox
