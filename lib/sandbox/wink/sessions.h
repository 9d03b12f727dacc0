#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace smile::sandbox {

/// One opened widget.
struct WinkSession
{
    QString userId;
    QStringList providers; ///< the only ones to offer; empty: all
    QStringList topProviders; ///< to be offered first
    bool enableUpload = true;
    QStringList accounts; ///< that this widget began to link
    QDateTime expiresAt;
};

/// The widgets that are open, by the bearer token they were given for their link token.
class WinkSessions
{
public:
    QString open(WinkSession session);
    std::optional<WinkSession> find(const QString &bearer) const;
    void noteAccount(const QString &bearer, const QString &accountId);
    void close(const QString &bearer);

private:
    mutable std::mutex m_mutex;
    QHash<QString, WinkSession> m_sessions;
};

} // namespace smile::sandbox
