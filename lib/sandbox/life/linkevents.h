#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

// What the webhooks hear about the linking of an account.

void tellTaskStarted(World &world, const QJsonObject &account);
/// `errorCode` empty: it succeeded.
void tellTaskFinished(World &world, const QJsonObject &account, const QString &errorCode,
                      const QJsonArray &datapoints);
void tellConnected(World &world, const QJsonObject &account, const QString &loginName);
void tellFailed(World &world, const QJsonObject &account, const QString &loginName,
                const QString &errorCode);
/// One event per resource that the link brought.
void tellAdded(World &world, const QJsonObject &account, const Records &records);

} // namespace smile::sandbox
