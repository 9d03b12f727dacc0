#pragma once

#include <QString>

#include <array>
#include <optional>

namespace smile::records {

/// The usual form of an id in 16 bytes and a prefix: "a-" and 32 lower-case hex digits, or those
/// with the dashes of a UUID. An optimisation: an id is opaque, and one of another form is text.
struct PackedId
{
    using Bytes = std::array<quint8, 16>;

    Bytes bytes{};
    QString prefix; ///< with a trailing `dashes` when the digits have a UUID's dashes

    static constexpr char16_t dashes = u'\x1';

    static std::optional<PackedId> pack(const QString &id);
    static QString text(const Bytes &bytes, const QString &prefix);
};

} // namespace smile::records
