#include "sandbox/wink/sessions.h"

#include "sandbox/store/ids.h"

namespace smile::sandbox {

QString WinkSessions::open(WinkSession session)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_sessions.removeIf([&](auto entry) { return entry.value().expiresAt <= now; });
    const QString bearer = newId(QStringLiteral("ws-")) + newId({});
    m_sessions.insert(bearer, std::move(session));
    return bearer;
}

std::optional<WinkSession> WinkSessions::find(const QString &bearer) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.constFind(bearer);
    if (found == m_sessions.constEnd() || found->expiresAt <= QDateTime::currentDateTimeUtc())
        return std::nullopt;
    return *found;
}

void WinkSessions::noteAccount(const QString &bearer, const QString &accountId)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.find(bearer);
    if (found != m_sessions.end())
        found->accounts.append(accountId);
}

void WinkSessions::close(const QString &bearer)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.remove(bearer);
}

} // namespace smile::sandbox
