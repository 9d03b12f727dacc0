#pragma once

#include <QJsonObject>

namespace smile::catalog {

/// The value at a dotted path; Undefined when a step is missing. A step through an array takes its
/// first item.
QJsonValue valueAt(const QJsonObject &record, QLatin1StringView path);

} // namespace smile::catalog
