#pragma once

#include "catalog/mask.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace smile::vault {

struct Profile;

/// What the people who look after this computer decided for everybody who works on it. Read once at
/// the start, from a place that a person cannot change, and never written.
struct Policy
{
    enum class ProxyKind : quint8 { System, None, Given };

    std::optional<catalog::MaskLevel> masking = {}; ///< none: each profile's own choice
    std::optional<QStringList> allowedHosts = {}; ///< of APIs, in lower case; none: any
    bool allowProduction = true;
    bool readOnly = false; ///< nothing that changes the server is sent
    bool localCopy = true;
    ProxyKind proxy = ProxyKind::System;
    QUrl proxyAddress = {}; ///< of ProxyKind::Given: http://host:port
    /// Keys whose value is none of theirs: each holds the strictest reading then.
    QStringList misread = {};

    bool operator==(const Policy &) const = default;

    /// Anything is fixed at all.
    bool isEmpty() const { return *this == Policy(); }
    /// What is fixed, as it is written there: key and value.
    QList<std::pair<QString, QString>> entries() const;
    /// The embedded sandbox always is; others by their host.
    bool allows(const Profile &profile) const;
};

/// Gives the text at a key; none where nothing is fixed.
using PolicySource = std::function<std::optional<QString>(const QString &key)>;
Policy readPolicy(const PolicySource &source);

/// An ini file with these keys under [policy]. A file that is there and cannot be read makes every
/// key as strict as it can be.
PolicySource policyFile(const QString &path);

/// The system's place, which nothing in a person's environment moves:
/// /etc/xdg/smile-console/policy.ini; on Windows HKLM\\Software\\Policies\\Smile Console; on macOS
/// the managed preferences of io.smileapi.Console.
PolicySource systemPolicy();

} // namespace smile::vault
