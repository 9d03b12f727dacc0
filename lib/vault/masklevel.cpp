#include "vault/masklevel.h"

#include "catalog/host.h"
#include "vault/policy.h"
#include "vault/profile.h"

namespace smile::vault {

using namespace Qt::StringLiterals;
using catalog::MaskLevel;

namespace {

constexpr struct
{
    MaskLevel level;
    QLatin1StringView name;
} names[] = {{MaskLevel::Off, "off"_L1},
             {MaskLevel::Contacts, "contacts"_L1},
             {MaskLevel::Strict, "strict"_L1}};

// People of a sandbox are made up. A proxy in front of production looks like any other host; only
// what runs on this computer is somebody's trial.
bool hasRealPeople(const Profile &profile)
{
    switch (profile.environment()) {
    case Profile::Kind::Embedded:
    case Profile::Kind::SmileSandbox:
        return false;
    case Profile::Kind::Custom:
        return !catalog::isLoopback(profile.baseUrl.host());
    case Profile::Kind::Production:
        break;
    }
    return true;
}

} // namespace

MaskLevel maskLevel(const Profile &profile, const Policy &policy)
{
    if (policy.masking)
        return *policy.masking;
    return profile.masking.value_or(hasRealPeople(profile) ? MaskLevel::Contacts : MaskLevel::Off);
}

QString maskLevelName(MaskLevel level)
{
    for (const auto &[known, name] : names) {
        if (known == level)
            return name;
    }
    return {};
}

std::optional<MaskLevel> maskLevelOf(const QString &name)
{
    for (const auto &[level, known] : names) {
        if (name == known)
            return level;
    }
    return std::nullopt;
}

} // namespace smile::vault
