#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// Writes the account and its data as a PDF or CSV file that can be fetched without credentials;
/// the contract's AccountExport.
QJsonObject exported(World &world, const QJsonObject &account, const QString &extension);

} // namespace smile::sandbox
