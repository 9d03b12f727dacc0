#pragma once

#include "catalog/mask.h"

#include <optional>

namespace smile::vault {

struct Policy;
struct Profile;

/// How much a profile hides: as fixed, else as its person chose, else by its environment.
catalog::MaskLevel maskLevel(const Profile &profile, const Policy &policy);

/// Their names in the settings file: "off", "contacts", "strict".
QString maskLevelName(catalog::MaskLevel level);
std::optional<catalog::MaskLevel> maskLevelOf(const QString &name);

} // namespace smile::vault
