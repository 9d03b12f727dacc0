#include "sandbox/rest/strictjson.h"

#include <QRegularExpression>

namespace smile::sandbox {

namespace {

bool isNumberPart(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

bool isNumber(QByteArrayView text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
    return shape.match(QString::fromLatin1(text)).hasMatch();
}

/// The place behind the text that begins there, or -1 when it is wrong. The digits of \u and a
/// missing end are QJsonDocument's to judge.
qsizetype endOfText(QByteArrayView json, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < json.size(); ++i) {
        if (json[i] == '"')
            return i + 1;
        if (static_cast<unsigned char>(json[i]) < 0x20)
            return -1;
        if (json[i] != '\\')
            continue;
        ++i;
        if (i < json.size() && !QByteArrayView("\"\\/bfnrtu").contains(json[i]))
            return -1;
    }
    return json.size();
}

} // namespace

bool hasStrictTokens(QByteArrayView json)
{
    qsizetype i = 0;
    while (i < json.size()) {
        const char c = json[i];
        const qsizetype start = i;
        if (c == '"') {
            i = endOfText(json, i);
            if (i < 0)
                return false;
        } else if (c == '-' || c == '.' || (c >= '0' && c <= '9')) {
            while (i < json.size() && isNumberPart(json[i]))
                ++i;
            if (!isNumber(json.sliced(start, i - start)))
                return false;
        } else {
            ++i;
        }
    }
    return true;
}

} // namespace smile::sandbox
