#pragma once

#include <QJsonValue>
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
QList<JsonSpan> jsonSpans(QStringView line);

/// Past the quote that ends the string which begins at `start`; a cut one ends with its line.
qsizetype stringEnd(QStringView line, qsizetype start);

/// Any value in one line; empty when there is none.
QString compactJson(const QJsonValue &value);

} // namespace smile::console
