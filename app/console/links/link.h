#pragma once

#include "catalog/resource.h"

#include <QString>

#include <optional>

namespace smile::console {

/// What a ticket points at: "smile-console://person/lakan-…", ://account/a-…, ://invite/inv-…. It
/// may name the profile that it is about: "?profile=…". It only ever shows something.
struct Link
{
    const catalog::Resource *resource = nullptr; ///< people, accounts or invites
    QString id;
    QString profile = {}; ///< a profile's name or id; empty: the one that is shown

    QString text() const;
    bool operator==(const Link &) const = default;
};

/// None for anything else: another scheme, another kind, an id that could be none, more than a
/// link has.
std::optional<Link> parseLink(const QString &text);

} // namespace smile::console
