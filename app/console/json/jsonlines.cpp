#include "json/jsonlines.h"

#include "theme/theme.h"
#include "json/jsontext.h"

namespace smile::console {

namespace {

QColor partColour(const Theme &theme, JsonPart part)
{
    switch (part) {
    case JsonPart::Key:
        return theme.accentText;
    case JsonPart::String:
        return theme.text;
    case JsonPart::Number:
    case JsonPart::Literal:
        return theme.info.text;
    case JsonPart::Null:
    case JsonPart::Punctuation:
        return theme.muted;
    }
    return theme.text;
}

} // namespace

QList<QTextLayout::FormatRange> JsonLines::formats(const QString &shown) const
{
    const Theme &theme = themeOf(palette());
    QList<QTextLayout::FormatRange> ranges;
    for (const JsonSpan &span : jsonSpans(shown)) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        range.format.setForeground(partColour(theme, span.part));
        ranges += range;
    }
    return ranges;
}

} // namespace smile::console
