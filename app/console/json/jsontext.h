#pragma once

#include <QList>
#include <QString>

namespace smile::console {

enum class JsonPart : quint8 { Key, String, Number, Literal, Null, Punctuation };

/// A run of one line, counted in UTF-16 units.
struct JsonSpan
{
    int start = 0;
    int length = 0;
    JsonPart part = JsonPart::Punctuation;
    bool operator==(const JsonSpan &) const = default;
};

/// What stands where in one line of indented JSON. It needs no other line, for a string never spans
/// two.
QList<JsonSpan> jsonSpans(const QString &line);

} // namespace smile::console
