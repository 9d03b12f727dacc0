#include "casefile/celltails.h"

#include <algorithm>
#include <cstring>

namespace smile::casefile {
namespace {

constexpr quint32 tailModulus = 10'000'000; // the last seven digits: no phone key has fewer
constexpr int tailDigits = 7;
constexpr int tailBytes = 4;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char plainOr0(QChar c)
{
    return c.unicode() < 128 ? c.toLatin1() : '\0';
}

// 0 for what is neither letter nor digit.
quint32 numberByte(char c)
{
    if (c >= 'a' && c <= 'z')
        return static_cast<quint32>(c - 'a' + 'A');
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? static_cast<quint32>(c) : 0;
}

quint32 tailOf(QByteArrayView text)
{
    quint32 tail = 0;
    int found = 0;
    for (qsizetype i = text.size(); i > 0 && found < tailBytes; --i) {
        if (const quint32 byte = numberByte(text[i - 1])) {
            tail |= byte << (8 * found);
            ++found;
        }
    }
    return tail;
}

} // namespace

MaybeEmail::MaybeEmail(const QStringList &keys)
{
    for (const QString &key : keys) {
        const qsizetype sign = key.indexOf(u'@');
        m_around.push_back({plainOr0(key[sign - 1]), plainOr0(key[sign + 1])});
    }
}

bool MaybeEmail::operator()(QByteArrayView cell) const
{
    const char *at = cell.begin();
    const char *const end = cell.end();
    while ((
        at = static_cast<const char *>(std::memchr(at, '@', static_cast<std::size_t>(end - at))))) {
        const char before = at > cell.begin() ? lower(at[-1]) : '\0';
        const char after = at + 1 < end ? lower(at[1]) : '\0';
        // A blank beside the sign, or another alphabet: read it in earnest.
        const bool odd = before <= ' ' || after <= ' ';
        for (const Around &key : m_around) {
            if (odd
                || ((key.before == 0 || key.before == before)
                    && (key.after == 0 || key.after == after)))
                return true;
        }
        ++at;
    }
    return false;
}

MaybePhone::MaybePhone(const QList<PhoneKey> &keys)
{
    for (const PhoneKey &key : keys)
        m_tails.push_back(key.digits.last(tailDigits).toUInt());
}

bool MaybePhone::operator()(QByteArrayView cell) const
{
    if (m_tails.empty())
        return false;
    quint32 tail = 0;
    int digits = 0;
    for (const char c : cell) {
        if (c >= '0' && c <= '9') {
            tail = (tail * 10 + static_cast<quint32>(c - '0')) % tailModulus;
            ++digits;
        } else if (c == '"') {
            if (digits >= tailDigits && std::ranges::find(m_tails, tail) != m_tails.end())
                return true;
            tail = 0;
            digits = 0;
        }
    }
    return false;
}

MaybeNumber::MaybeNumber(const QStringList &keys)
{
    for (const QString &key : keys)
        m_tails.push_back(tailOf(key.toLatin1()));
}

bool MaybeNumber::operator()(QByteArrayView cell) const
{
    return std::ranges::find(m_tails, tailOf(cell)) != m_tails.end();
}

} // namespace smile::casefile
