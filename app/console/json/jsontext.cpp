#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

QString indented(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    if (value.isUndefined())
        return {};
    // QJsonDocument takes no bare value: print it as the only item of an array and take that off.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString shortenedLine(QStringView line)
{
    const QString end = line.endsWith(u',') ? u"…\","_s : u"…\""_s;
    qsizetype length = JsonText::longestLine;
    while (length > 0 && (line.at(length - 1) == u'\\' || line.at(length - 1).isHighSurrogate()))
        --length; // never cut an escape or a pair in two
    return line.left(length).toString() + end;
}

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

JsonText jsonText(const QJsonValue &value)
{
    JsonText text;
    text.whole = indented(value);
    if (text.whole.isEmpty())
        return text;
    const QList<QStringView> lines = QStringView(text.whole).split(u'\n');
    const auto isLong = [](QStringView line) { return line.size() > JsonText::longestLine; };
    text.shortened = int(std::count_if(lines.cbegin(), lines.cend(), isLong));
    if (text.shortened == 0) {
        text.shown = text.whole; // shares its memory
        return text;
    }
    QStringList shown;
    for (const QStringView line : lines)
        shown.append(isLong(line) ? shortenedLine(line) : line.toString());
    text.shown = shown.join(u'\n');
    return text;
}

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
