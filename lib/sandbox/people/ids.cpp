#include "ids.h"

#include "rng.h"

#include <array>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array prefixes{
    "lakan-"_L1, "a-"_L1, "i-"_L1,   "d-"_L1,       "e-"_L1,    "inc-"_L1, "einc-"_L1, "con-"_L1,
    "lia-"_L1,   "t-"_L1, "r-"_L1,   "insight-"_L1, "link-"_L1, "iv-"_L1,  "invl-"_L1, "u-"_L1,
    "task-"_L1,  "f-"_L1, "tpl-"_L1, "ct-"_L1,      "wtpl-"_L1, "wh-"_L1,  "site-"_L1};
constexpr int rounds = 4;

quint32 roundValue(quint32 half, quint64 seed, int round)
{
    return quint32(mix64(half ^ mix64(seed + quint64(round))) >> 32);
}

quint64 encrypt(quint64 value, quint64 seed)
{
    auto left = quint32(value >> 32);
    auto right = quint32(value);
    for (int round = 0; round < rounds; ++round) {
        const quint32 next = left ^ roundValue(right, seed, round);
        left = right;
        right = next;
    }
    return quint64(left) << 32 | right;
}

quint64 decrypt(quint64 value, quint64 seed)
{
    auto left = quint32(value >> 32);
    auto right = quint32(value);
    for (int round = rounds - 1; round >= 0; --round) {
        const quint32 previous = right ^ roundValue(left, seed, round);
        right = left;
        left = previous;
    }
    return quint64(left) << 32 | right;
}

QString withDigits(QLatin1StringView prefix, quint64 high, quint64 low)
{
    QString id(prefix.size() + 32, Qt::Uninitialized);
    QChar *out = id.data();
    for (const char letter : prefix)
        *out++ = QLatin1Char(letter);
    for (const quint64 word : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4)
            *out++ = QLatin1Char("0123456789abcdef"[word >> shift & 15]);
    }
    return id;
}

/// Lower-case hex only: an id has one spelling.
std::optional<quint64> hexWord(QStringView digits)
{
    quint64 word = 0;
    for (const QChar digit : digits) {
        const char16_t unit = digit.unicode();
        if (unit >= u'0' && unit <= u'9')
            word = word << 4 | quint64(unit - u'0');
        else if (unit >= u'a' && unit <= u'f')
            word = word << 4 | quint64(unit - u'a' + 10);
        else
            return std::nullopt;
    }
    return word;
}

} // namespace

QString IdCodec::make(const IdParts &parts) const
{
    const quint64 payload = quint64(parts.index) << 32 | quint64(parts.kind) << 24
                            | quint64(parts.slot) << 16 | parts.ordinal;
    return withDigits(prefixes[size_t(parts.kind)], encrypt(payload, m_seed), check(payload));
}

std::optional<IdParts> IdCodec::read(QStringView id) const
{
    if (id.size() < 33)
        return std::nullopt;
    const auto high = hexWord(id.last(32).first(16));
    const auto low = hexWord(id.last(16));
    if (!high || !low)
        return std::nullopt;
    const quint64 payload = decrypt(*high, m_seed);
    const auto kind = size_t(payload >> 24 & 0xff);
    if (*low != check(payload) || kind >= prefixes.size() || id.chopped(32) != prefixes[kind])
        return std::nullopt;
    return IdParts{Kind(kind), quint32(payload >> 32), quint8(payload >> 16), quint16(payload)};
}

QString IdCodec::foreign(Kind kind, quint64 salt, quint64 number)
{
    const quint64 high = mix64(mix64(salt) ^ (quint64(kind) << 56 | number));
    return withDigits(prefixes[size_t(kind)], high, mix64(high ^ salt));
}

quint64 IdCodec::check(quint64 payload) const
{
    return mix64(mix64(payload ^ mix64(m_seed ^ 0x636865636bu)) + m_seed);
}

} // namespace smile::sandbox::people
