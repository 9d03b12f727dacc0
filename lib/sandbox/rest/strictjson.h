#pragma once

#include <QByteArrayView>

namespace smile::sandbox {

/// Whether the texts and numbers in it are written as JSON wants them (RFC 8259). QJsonDocument
/// reads more than that: control characters and unknown escapes in texts, and 01, .5 and 1. as
/// numbers. Everything else is left to it.
bool hasStrictTokens(QByteArrayView json);

} // namespace smile::sandbox
