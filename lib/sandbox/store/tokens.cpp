#include "sandbox/store/tokens.h"

#include "sandbox/store/ids.h"

namespace smile::sandbox {

constexpr qint64 lifeSeconds = 5 * 60 * 60;

QJsonObject Tokens::issue(const QString &userId)
{
    const std::lock_guard lock(m_mutex);
    forgetExpired();
    const QString token = newId(QStringLiteral("lt-")) + newId({});
    const QDateTime expiresAt = m_clock().addSecs(lifeSeconds);
    m_grants.insert(token, {userId, expiresAt});
    return {{QStringLiteral("id"), newId(QStringLiteral("tk-"))},
            {QStringLiteral("expiresAt"), timeText(expiresAt)},
            {QStringLiteral("mode"), QStringLiteral("SANDBOX")},
            {QStringLiteral("accessToken"), token}};
}

std::optional<QString> Tokens::take(const QString &accessToken)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_grants.find(accessToken);
    if (found == m_grants.end())
        return std::nullopt;
    const Grant grant = *found;
    m_grants.erase(found);
    if (grant.expiresAt <= m_clock())
        return std::nullopt;
    return grant.userId;
}

void Tokens::forgetExpired()
{
    const QDateTime now = m_clock();
    m_grants.removeIf([&](auto entry) { return entry.value().expiresAt <= now; });
}

} // namespace smile::sandbox
