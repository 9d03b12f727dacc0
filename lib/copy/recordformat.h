#pragma once

#include "records/record.h"

#include <QByteArrayView>

namespace smile::copy {

// How a record is written inside its seal: compact UTF-8 JSON, as the server sent it. The one place
// that knows.

QByteArray packed(const records::Record &record);
/// Empty when it is no JSON object. For any thread.
QJsonObject unpacked(QByteArrayView bytes);

/// What the payloads of a resource are padded to at least, so that a record with an error code is
/// not longer than one without.
qsizetype leastSize(const catalog::Resource &resource);

} // namespace smile::copy
