#pragma once

#include "catalog/mask.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace smile::vault {

/// Where the console works and how fast it may ask. Holds no secret.
struct Profile
{
    enum class Kind : quint8 { Embedded, SmileSandbox, Production, Custom };

    QString id; ///< stable: names the keychain entry, the settings group and the audit lines
    QString name; ///< as the person calls it
    Kind kind = Kind::Custom;
    QUrl baseUrl; ///< ends in /v1; empty for Embedded until its server listens
    QUrl winkScript; ///< SDK v2
    QUrl winkScriptV1;
    int rateLimit = 10; ///< requests a second that the gate lets through; 0: no gate
    bool localCopy = true; ///< the person wants the records kept, sealed, on this computer

    /// How much its person wants hidden; none: as its environment suggests. See maskLevel().
    std::optional<catalog::MaskLevel> masking = {};

    bool operator==(const Profile &) const = default;

    /// What the environment band shows: a custom profile that points at one of Smile's own hosts is
    /// that environment.
    Kind environment() const;
    bool isProduction() const { return environment() == Kind::Production; }
    /// Only these need no key of the person: the embedded sandbox makes its own.
    bool needsKey() const { return kind != Kind::Embedded; }
    /// Whether its records may lie on this computer's disk. The embedded sandbox's never do: its
    /// people are invented anew at each start, in whatever number was asked for, and are there in
    /// no time. What an --env-file says is for one session.
    bool keepsLocalCopy() const;
    /// As it is shown now: what the person did not name is named in the language of this moment.
    QString shownName() const;
    /// Empty when it can be used; else one sentence for a person (never holds a secret).
    QString problem() const;
};

/// Id of the profile that --env-file gives for one session.
inline constexpr QLatin1StringView envFileProfileId("env-file");

/// The three that are always there, ids "embedded", "sandbox", "production".
Profile embeddedProfile();
Profile smileSandboxProfile();
Profile productionProfile();
/// A custom one with a fresh id and Smile's own Wink scripts.
Profile newCustomProfile();

/// Name of an environment: "Embedded sandbox", "Smile sandbox", "Production", "Custom host".
QString environmentName(Profile::Kind kind);
/// The same in English, whatever the language: what a script may say.
QString englishEnvironmentName(Profile::Kind kind);

/// Empty when the console may talk to this host with a key: https anywhere, http on loopback only
/// (catalog/host.h), no user info. Else one sentence.
QString hostProblem(const QUrl &url);

/// The same key tried on Smile's other host; empty for hosts that are not Smile's.
QUrl otherSmileHost(const QUrl &baseUrl);

} // namespace smile::vault
