#include "copy/recordformat.h"

#include "copy/recordkeys.h"

#include <QJsonDocument>

#include <algorithm>

namespace smile::copy {

namespace {

// Compact JSON holds no control characters: three of them stand for what fills most of a record.
constexpr char key = '\1'; ///< then a byte, the key's number: "key":
constexpr char hex = '\2'; ///< then 16 bytes: 32 digits at the end of a string, and its quote
constexpr char null = '\3'; ///< null

constexpr qsizetype digits = 32;

qsizetype endOfString(QByteArrayView text, qsizetype from)
{
    while (text[from] != '"')
        from += text[from] == '\\' ? 2 : 1;
    return from;
}

bool endsInHex(QByteArrayView string)
{
    if (string.size() < digits)
        return false;
    const QByteArrayView end = string.last(digits);
    return std::all_of(end.begin(), end.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Packs the string that begins at `at`, with the colon that may follow it; returns what comes
/// next.
qsizetype packString(QByteArrayView text, qsizetype at, QByteArray &out)
{
    const qsizetype end = endOfString(text, at + 1);
    const QByteArrayView string = text.sliced(at + 1, end - at - 1);
    const bool isKey = end + 1 < text.size() && text[end + 1] == ':';
    if (const int number = isKey ? recordkeys::numberOf(string) : 0) {
        out += key;
        out += static_cast<char>(number);
        return end + 2;
    }
    if (!isKey && endsInHex(string)) {
        out += '"';
        out += string.chopped(digits);
        out += hex;
        out += QByteArray::fromHex(string.last(digits).toByteArray());
        return end + 1;
    }
    out += text.sliced(at, end + 1 - at);
    return end + 1;
}

void appendHex(QByteArray &out, QByteArrayView bytes)
{
    constexpr char figures[] = "0123456789abcdef";
    for (const char c : bytes) {
        out += figures[quint8(c) >> 4];
        out += figures[quint8(c) & 15];
    }
}

} // namespace

QByteArray packed(const QJsonObject &record)
{
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '"') {
            at = packString(text, at, out);
        } else if (text[at] == 'n') {
            out += null;
            at += 4;
        } else {
            out += text[at++];
        }
    }
    return out;
}

QJsonObject unpacked(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 3);
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype plain = at;
        while (plain < bytes.size() && (bytes[plain] > null || bytes[plain] < 0))
            ++plain;
        text += bytes.sliced(at, plain - at);
        at = plain + 1;
        if (plain == bytes.size())
            break;
        if (bytes[plain] == key && at < bytes.size()) {
            text += recordkeys::quoted(quint8(bytes[at]));
            at += 1;
        } else if (bytes[plain] == hex && at + digits / 2 <= bytes.size()) {
            appendHex(text, bytes.sliced(at, digits / 2));
            text += '"';
            at += digits / 2;
        } else {
            text += "null";
        }
    }
    return QJsonDocument::fromJson(text).object();
}

} // namespace smile::copy
