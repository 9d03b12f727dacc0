#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace smile::console {

/// JSON as a person reads it: indented, one value a line, values as the server sent them.
struct JsonText
{
    QString whole;
    /// The same, but a line of more than `longestLine` characters (a picture in base64) is cut:
    /// laying out a line of a million characters would hold the window for seconds.
    QString shown;
    int shortened = 0; ///< how many lines of `shown` were cut

    static constexpr qsizetype longestLine = 2000;
};

/// Objects and arrays; any other value becomes its one line.
JsonText jsonText(const QJsonValue &value);

enum class JsonPart : quint8 { Key, String, Number, Literal, Null, Punctuation };

/// A run of one line, counted in UTF-16 units.
struct JsonSpan
{
    int start = 0;
    int length = 0;
    JsonPart part = JsonPart::Punctuation;
    bool operator==(const JsonSpan &) const = default;
};

/// What stands where in one line of jsonText(). It needs no other line, for a string never spans
/// two.
QList<JsonSpan> jsonSpans(const QString &line);

} // namespace smile::console
