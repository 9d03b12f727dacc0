#include "vault/policy.h"

#include "vault/masklevel.h"
#include "vault/profile.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <memory>

#ifdef Q_OS_MACOS
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace smile::vault {

using namespace Qt::StringLiterals;

namespace {

/// Reads what stands at one key after the other, and notes what cannot be understood.
class Reader
{
public:
    Reader(const PolicySource &source, Policy &policy)
        : m_source(source)
        , m_policy(policy)
    { }

    std::optional<QString> text(const QString &key) const
    {
        const std::optional<QString> found = m_source(key);
        return found ? std::optional(found->trimmed()) : std::nullopt;
    }

    bool flag(const QString &key, bool open, bool strict)
    {
        const std::optional<QString> found = text(key);
        if (!found)
            return open;
        const QString word = found->toLower();
        if (word == "true"_L1 || word == "1"_L1)
            return true;
        if (word == "false"_L1 || word == "0"_L1)
            return false;
        misread(key);
        return strict;
    }

    void misread(const QString &key) { m_policy.misread += key; }

private:
    const PolicySource &m_source;
    Policy &m_policy;
};

void readHosts(const QString &list, Reader &reader, Policy &policy)
{
    QStringList hosts;
    const QStringList parts = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        hosts += part.trimmed().toLower();
    hosts.removeAll(QString());
    // An address instead of a host is no host's name, and would be met by none.
    const bool isRead = std::ranges::all_of(hosts, [](const QString &host) {
        QUrl url;
        url.setHost(host, QUrl::StrictMode);
        return url.host() == host;
    });
    if (!isRead)
        reader.misread(u"allowedHosts"_s);
    policy.allowedHosts = isRead ? hosts : QStringList();
}

void readProxy(const QString &text, Reader &reader, Policy &policy)
{
    const QUrl address(text, QUrl::StrictMode);
    if (text == "system"_L1) {
        policy.proxy = Policy::ProxyKind::System;
    } else if (text == "none"_L1) {
        policy.proxy = Policy::ProxyKind::None;
    } else if (address.isValid() && address.scheme() == "http"_L1 && !address.host().isEmpty()
               && address.port() > 0 && address.userInfo().isEmpty()) {
        policy.proxy = Policy::ProxyKind::Given;
        policy.proxyAddress = address;
    } else { // whatever it was meant to be, it is not "go past it"
        policy.proxy = Policy::ProxyKind::System;
        reader.misread(u"proxy"_s);
    }
}

} // namespace

bool Policy::allows(const Profile &profile) const
{
    if (profile.kind == Profile::Kind::Embedded)
        return true;
    if (!allowProduction && profile.environment() == Profile::Kind::Production)
        return false;
    return !allowedHosts || allowedHosts->contains(profile.baseUrl.host().toLower());
}

QList<std::pair<QString, QString>> Policy::entries() const
{
    QList<std::pair<QString, QString>> entries;
    if (masking)
        entries.append({u"masking"_s, maskLevelName(*masking)});
    if (allowedHosts)
        entries.append(
            {u"allowedHosts"_s, allowedHosts->isEmpty() ? u"–"_s : allowedHosts->join(u", "_s)});
    if (!allowProduction)
        entries.append({u"allowProduction"_s, u"false"_s});
    if (readOnly)
        entries.append({u"readOnly"_s, u"true"_s});
    if (!localCopy)
        entries.append({u"localCopy"_s, u"false"_s});
    if (proxy == ProxyKind::None)
        entries.append({u"proxy"_s, u"none"_s});
    else if (proxy == ProxyKind::Given)
        entries.append({u"proxy"_s, proxyAddress.toString()});
    else if (misread.contains(u"proxy"_s))
        entries.append({u"proxy"_s, u"system"_s});
    return entries;
}

Policy readPolicy(const PolicySource &source)
{
    Policy policy;
    Reader reader(source, policy);
    if (const auto level = reader.text(u"masking"_s)) {
        policy.masking = maskLevelOf(level->toLower());
        if (!policy.masking) {
            policy.masking = catalog::MaskLevel::Strict;
            reader.misread(u"masking"_s);
        }
    }
    if (const auto hosts = reader.text(u"allowedHosts"_s))
        readHosts(*hosts, reader, policy);
    policy.allowProduction = reader.flag(u"allowProduction"_s, true, false);
    policy.readOnly = reader.flag(u"readOnly"_s, false, true);
    policy.localCopy = reader.flag(u"localCopy"_s, true, false);
    if (const auto proxy = reader.text(u"proxy"_s))
        readProxy(*proxy, reader, policy);
    return policy;
}

namespace {

/// A text, a number (how Windows keeps a switch), or a list, which a comma makes of an ini's text.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',')
                                                    : value.toString();
}

} // namespace

PolicySource policyFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return [](const QString &) -> std::optional<QString> { return std::nullopt; };
    auto settings = std::make_shared<QSettings>(path, QSettings::IniFormat);
    const bool broken = !file.isReadable() || settings->status() != QSettings::NoError;
    return [settings, broken](const QString &key) -> std::optional<QString> {
        if (broken)
            return u"?"_s; // no value of any key
        const QVariant value = settings->value(u"policy/"_s + key);
        return value.isValid() ? std::optional(textOf(value)) : std::nullopt;
    };
}

#if defined(Q_OS_WIN)

PolicySource systemPolicy()
{
    auto settings = std::make_shared<QSettings>(
        u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Smile Console"_s, QSettings::Registry64Format);
    return [settings](const QString &key) -> std::optional<QString> {
        const QVariant value = settings->value(key);
        return value.isValid() ? std::optional(textOf(value)) : std::nullopt;
    };
}

#elif defined(Q_OS_MACOS)

// Only what is forced counts: the same file holds what a person may set.
PolicySource systemPolicy()
{
    return [](const QString &key) -> std::optional<QString> {
        const CFStringRef name = key.toCFString();
        const CFStringRef domain = CFSTR("io.smileapi.Console");
        std::optional<QString> found;
        if (CFPreferencesAppValueIsForced(name, domain)) {
            const CFPropertyListRef value = CFPreferencesCopyAppValue(name, domain);
            found = u"?"_s;
            if (value && CFGetTypeID(value) == CFBooleanGetTypeID())
                found =
                    CFBooleanGetValue(static_cast<CFBooleanRef>(value)) ? u"true"_s : u"false"_s;
            else if (value && CFGetTypeID(value) == CFStringGetTypeID())
                found = QString::fromCFString(static_cast<CFStringRef>(value));
            if (value)
                CFRelease(value);
        }
        CFRelease(name);
        return found;
    };
}

#else

PolicySource systemPolicy()
{
    return policyFile(u"/etc/xdg/smile-console/policy.ini"_s);
}

#endif

} // namespace smile::vault
