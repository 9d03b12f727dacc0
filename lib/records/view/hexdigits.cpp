#include "records/view/hexdigits.h"

#include <algorithm>

namespace smile::records {
namespace {

constexpr int digitsOfId = 32;

int digitAt(const PackedId::Bytes &bytes, int place)
{
    const quint8 byte = bytes[static_cast<std::size_t>(place / 2)];
    return place % 2 == 0 ? byte >> 4 : byte & 15;
}

} // namespace

std::optional<HexDigits> HexDigits::of(QStringView text)
{
    if (text.isEmpty() || text.size() > digitsOfId)
        return {};
    HexDigits digits;
    for (const QChar c : text) {
        const char16_t sign = c.unicode();
        if (sign >= u'0' && sign <= u'9')
            digits.m_digits[static_cast<std::size_t>(digits.m_size++)] =
                static_cast<quint8>(sign - u'0');
        else if (sign >= u'a' && sign <= u'f')
            digits.m_digits[static_cast<std::size_t>(digits.m_size++)] =
                static_cast<quint8>(sign - u'a' + 10);
        else
            return {};
    }
    return digits;
}

bool HexDigits::at(const PackedId::Bytes &bytes, int place) const
{
    for (int i = 0; i < m_size; ++i) {
        if (digitAt(bytes, place + i) != m_digits[static_cast<std::size_t>(i)])
            return false;
    }
    return true;
}

// Two digits stand in one byte, or across two: both are looked for in all places at once, so that
// most ids are done with after a few instructions.
bool HexDigits::in(const PackedId::Bytes &bytes) const
{
    if (m_size > 1) {
        const auto pair = static_cast<quint8>(m_digits[0] << 4 | m_digits[1]);
        bool any = false;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            any |= bytes[i] == pair;
        for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
            any |= static_cast<quint8>(bytes[i] << 4 | bytes[i + 1] >> 4) == pair;
        if (!any)
            return false;
    }
    for (int place = 0; place + m_size <= digitsOfId; ++place) {
        if (at(bytes, place))
            return true;
    }
    return false;
}

} // namespace smile::records
