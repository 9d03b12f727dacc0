#include "vault/profiles.h"

#include "vault/masklevel.h"

#include <algorithm>

namespace smile::vault {

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> currentProfile{"profile/current"};
const QString group = u"profiles"_s;

QList<Profile> fixedProfiles()
{
    return {embeddedProfile(), smileSandboxProfile(), productionProfile()};
}

bool isFixed(const QString &id)
{
    const QList<Profile> fixed = fixedProfiles();
    return std::any_of(fixed.begin(), fixed.end(), [&id](const Profile &p) { return p.id == id; });
}

// A profile is one group, profiles/<id>/…: two consoles that edit different profiles touch
// different keys.
QString keyOf(const QString &id, QLatin1StringView field)
{
    return group + u'/' + id + u'/' + field;
}

void read(const Settings &settings, Profile &profile)
{
    const auto text = [&](QLatin1StringView field, const QString &fallback) {
        const QVariant value = settings.value(QStringView(keyOf(profile.id, field)));
        return value.isValid() ? value.toString() : fallback;
    };
    if (profile.kind == Profile::Kind::Custom) {
        profile.name = text("name"_L1, profile.name);
        profile.baseUrl = QUrl(text("baseUrl"_L1, {}), QUrl::StrictMode);
    }
    profile.masking = maskLevelOf(text("masking"_L1, {}));
    if (profile.kind == Profile::Kind::Embedded)
        return;
    profile.winkScript =
        QUrl(text("winkScript"_L1, profile.winkScript.toString()), QUrl::StrictMode);
    profile.winkScriptV1 =
        QUrl(text("winkScriptV1"_L1, profile.winkScriptV1.toString()), QUrl::StrictMode);
    profile.localCopy = text("localCopy"_L1, {}) != "false"_L1;
    bool isNumber = false;
    const int limit = text("rateLimit"_L1, {}).toInt(&isNumber);
    if (isNumber)
        profile.rateLimit = limit;
}

} // namespace

Profiles::Profiles(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QList<Profile> Profiles::all() const
{
    QList<Profile> profiles;
    for (const Profile &fixed : fixedProfiles()) {
        Profile profile = fixed;
        read(m_settings, profile);
        profiles << (profile.problem().isEmpty() ? profile : fixed);
    }
    const qsizetype firstCustom = profiles.size();
    const QStringList ids = m_settings.childGroups(group);
    for (const QString &id : ids) {
        if (isFixed(id))
            continue;
        Profile profile = newCustomProfile();
        profile.id = id;
        read(m_settings, profile);
        if (profile.problem().isEmpty())
            profiles << profile;
    }
    std::sort(profiles.begin() + firstCustom, profiles.end(),
              [](const Profile &a, const Profile &b) {
                  const int order = QString::localeAwareCompare(a.name, b.name);
                  return order != 0 ? order < 0 : a.id < b.id;
              });
    return profiles;
}

std::optional<Profile> Profiles::find(const QString &id) const
{
    const QList<Profile> profiles = all();
    for (const Profile &profile : profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<Profile> Profiles::findByName(const QString &idOrName) const
{
    if (auto profile = find(idOrName))
        return profile;
    const QList<Profile> profiles = all();
    const auto isName = [wanted = idOrName.trimmed()](const QString &name) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    for (const Profile &profile : profiles) {
        if (isName(profile.name)
            || (isFixed(profile.id) && isName(englishEnvironmentName(profile.kind))))
            return profile;
    }
    return std::nullopt;
}

void Profiles::save(const Profile &profile)
{
    m_settings
        .sync(); // compare with what another console has saved, not with what was read at start
    const auto put = [&](QLatin1StringView field, const QVariant &value) {
        m_settings.setValue(QStringView(keyOf(profile.id, field)), {}, value);
    };
    if (profile.kind == Profile::Kind::Custom) {
        put("name"_L1, profile.name.trimmed());
        put("baseUrl"_L1, profile.baseUrl.toString());
    }
    if (profile.masking)
        put("masking"_L1, maskLevelName(*profile.masking));
    if (profile.kind != Profile::Kind::Embedded) {
        put("winkScript"_L1, profile.winkScript.toString());
        put("winkScriptV1"_L1, profile.winkScriptV1.toString());
        put("rateLimit"_L1, profile.rateLimit);
        put("localCopy"_L1, profile.localCopy);
    }
    m_settings.sync();
    Q_EMIT changed();
}

bool Profiles::remove(const QString &id)
{
    if (isFixed(id))
        return false;
    m_settings.remove(group + u'/' + id);
    if (currentId() == id)
        setCurrentId(embeddedProfile().id);
    m_settings.sync();
    Q_EMIT changed();
    return true;
}

QString Profiles::currentId() const
{
    const QString id = m_settings.get(currentProfile);
    return id.isEmpty() ? embeddedProfile().id : id;
}

void Profiles::setCurrentId(const QString &id)
{
    m_settings.set(currentProfile, id);
}

} // namespace smile::vault
