#pragma once

#include "records.h"

namespace smile::sandbox::people {

/// Everything that `origin` brings, with its files and its Finished task of that type.
Linked bring(const Origin &origin, const QString &taskType);
/// The sample payslip's archive and what comes of it.
Analyzed analyzeSample(Origin origin, const QJsonObject &uploaded, qint64 createdAt);

} // namespace smile::sandbox::people
