#pragma once

#include "catalog/resource.h"

#include <QByteArray>

namespace smile::copy {

// How a record is written inside its seal, and the one place that knows: its JSON with numbers for
// the usual keys and bytes for the digits of ids, which is half as long. Read back through JSON
// text, since Qt's parser makes an object in a third of the time that inserting its members takes.

QByteArray packed(const QJsonObject &record);
/// Equal to what was packed; empty when these bytes were not. For any thread.
QJsonObject unpacked(QByteArrayView bytes);

/// What payloads are padded to at least: a user, an account with an error and one without, an
/// invite have one length.
inline constexpr qsizetype leastSize = 512;

} // namespace smile::copy
