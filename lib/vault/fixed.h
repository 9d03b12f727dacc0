#pragma once

#include "catalog/mask.h"

#include <optional>

namespace smile::vault {

struct Profile;

/// What the people who look after this computer decided for everybody who works on it. Handed in
/// at the start and only read: nothing of it is ever written.
struct Fixed
{
    std::optional<catalog::MaskLevel> masking = {}; ///< of every profile
};

/// How much a profile hides: as fixed, else as its person chose, else by its environment.
catalog::MaskLevel maskLevel(const Profile &profile, const Fixed &fixed = {});

/// Their names in the settings file: "off", "contacts", "strict".
QString maskLevelName(catalog::MaskLevel level);
std::optional<catalog::MaskLevel> maskLevelOf(const QString &name);

} // namespace smile::vault
