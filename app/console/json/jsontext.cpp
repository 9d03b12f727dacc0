#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::console {

namespace {

qsizetype wordEnd(QStringView line, qsizetype start)
{
    qsizetype i = start;
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

qsizetype stringEnd(QStringView line, qsizetype start)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            return i + 1;
    }
    return line.size();
}

QString compactJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    // QJsonDocument takes no bare value: print it as the only item of an array and take that off.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QList<JsonSpan> jsonSpans(QStringView line)
{
    QList<JsonSpan> spans;
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line.at(i);
        if (c.isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        JsonPart part = JsonPart::Punctuation;
        if (c == u'"') {
            end = stringEnd(line, i);
            part = end < line.size() && line.at(end) == u':' ? JsonPart::Key : JsonPart::String;
        } else if (c.isLetterOrNumber() || c == u'-') {
            end = wordEnd(line, i);
            part = wordPart(line.sliced(i, end - i));
        }
        spans.append({int(i), int(end - i), part});
        i = end;
    }
    return spans;
}

} // namespace smile::console
