#include "json/jsontext.h"

namespace smile::console {

namespace {

int stringEnd(const QString &line, int start)
{
    for (int i = start + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            return i + 1;
    }
    return int(line.size());
}

int wordEnd(const QString &line, int start)
{
    int i = start;
    while (i < line.size()
           && (line.at(i).isLetterOrNumber() || QStringView(u"+-.").contains(line.at(i))))
        ++i;
    return i;
}

JsonPart wordPart(QStringView word)
{
    if (word == u"null")
        return JsonPart::Null;
    if (word == u"true" || word == u"false")
        return JsonPart::Literal;
    return JsonPart::Number;
}

} // namespace

QList<JsonSpan> jsonSpans(const QString &line)
{
    QList<JsonSpan> spans;
    for (int i = 0; i < line.size();) {
        const QChar c = line.at(i);
        if (c.isSpace()) {
            ++i;
            continue;
        }
        int end = i + 1;
        JsonPart part = JsonPart::Punctuation;
        if (c == u'"') {
            end = stringEnd(line, i);
            part = end < line.size() && line.at(end) == u':' ? JsonPart::Key : JsonPart::String;
        } else if (c.isLetterOrNumber() || c == u'-') {
            end = wordEnd(line, i);
            part = wordPart(QStringView(line).sliced(i, end - i));
        }
        spans.append({i, end - i, part});
        i = end;
    }
    return spans;
}

} // namespace smile::console
