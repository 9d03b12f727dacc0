#include "records/packed/packedid.h"

namespace smile::records {
namespace {

constexpr qsizetype digits = 32;
constexpr qsizetype uuidLength = 36;
constexpr qsizetype longestPrefix = 32;

constexpr bool isUuidDash(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

constexpr int hexValue(char16_t c)
{
    return c >= u'0' && c <= u'9' ? c - u'0' : c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

bool readDigits(QStringView text, bool dashed, PackedId::Bytes &bytes)
{
    std::size_t nibble = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (dashed && isUuidDash(i)) {
            if (text[i] != u'-')
                return false;
            continue;
        }
        const int value = hexValue(text[i].unicode());
        if (value < 0)
            return false;
        quint8 &byte = bytes[nibble / 2];
        byte = static_cast<quint8>(nibble % 2 == 0 ? value << 4 : byte | value);
        ++nibble;
    }
    return true;
}

} // namespace

std::optional<PackedId> PackedId::pack(const QString &id)
{
    for (const qsizetype length : {digits, uuidLength}) {
        const qsizetype prefix = id.size() - length;
        if (prefix < 0 || prefix > longestPrefix)
            continue;
        PackedId packed;
        if (!readDigits(QStringView(id).sliced(prefix), length == uuidLength, packed.bytes))
            continue;
        packed.prefix = id.first(prefix);
        if (packed.prefix.contains(QChar(dashes)))
            continue;
        if (length == uuidLength)
            packed.prefix += QChar(dashes);
        return packed;
    }
    return {};
}

QString PackedId::text(const Bytes &bytes, const QString &prefix)
{
    static constexpr char16_t hex[] = u"0123456789abcdef";
    const bool dashed = prefix.endsWith(QChar(dashes));
    QString text;
    text.reserve(prefix.size() + uuidLength);
    text += dashed ? QStringView(prefix).chopped(1) : QStringView(prefix);
    qsizetype place = 0;
    for (const quint8 byte : bytes) {
        for (const int value : {byte >> 4, byte & 15}) {
            if (dashed && isUuidDash(place)) {
                text += u'-';
                ++place;
            }
            text += QChar(hex[value]);
            ++place;
        }
    }
    return text;
}

} // namespace smile::records
