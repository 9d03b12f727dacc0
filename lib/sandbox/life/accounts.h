#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// Deletes the account and all that came from it; false when there is none. The webhooks are told.
bool revokeAccount(World &world, const QString &accountId);

/// Ends the monthly re-reading; false when there is no such account.
bool disableMonitor(World &world, const QString &accountId);

/// Sets both places where an account carries its connection status.
void setConnection(QJsonObject &account, const QString &status, const QString &errorCode = {});
/// Sets both places where an account carries its monitoring status.
void setMonitor(QJsonObject &account, const QString &status);

/// {userId, accountId, providers}, which every event about an account begins with.
QJsonObject accountEvent(const QJsonObject &account);

/// Makes the user's providers those of the accounts that are connected.
void renewProviders(Person &person);

/// Drops every row whose source is that account or archive.
void removeSource(Person &person, const QString &sourceId);

} // namespace smile::sandbox
