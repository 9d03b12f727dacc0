#pragma once

#include "records/packed/packedid.h"

#include <optional>

namespace smile::records {

/// Looks for a run of hex digits in the 32 digits of packed ids.
class HexDigits
{
public:
    /// None when the text is not made of 1 … 32 hex digits in lower case.
    static std::optional<HexDigits> of(QStringView text);

    bool in(const PackedId::Bytes &bytes) const;
    bool atStart(const PackedId::Bytes &bytes) const { return at(bytes, 0); }

private:
    bool at(const PackedId::Bytes &bytes, int place) const;

    std::array<quint8, 32> m_digits{};
    int m_size = 0;
};

} // namespace smile::records
