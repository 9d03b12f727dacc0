#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>

namespace smile::sandbox {

/// Link tokens: good once, for five hours.
class Tokens
{
public:
    using Clock = std::function<QDateTime()>;

    explicit Tokens(Clock clock = &QDateTime::currentDateTimeUtc)
        : m_clock(std::move(clock))
    { }

    /// The contract's Token for that user.
    QJsonObject issue(const QString &userId);
    /// Uses the token up; its user, or nothing for one that is unknown, used or expired.
    std::optional<QString> take(const QString &accessToken);

private:
    struct Grant
    {
        QString userId;
        QDateTime expiresAt;
    };
    void forgetExpired();

    const Clock m_clock;
    std::mutex m_mutex;
    QHash<QString, Grant> m_grants;
};

} // namespace smile::sandbox
