#pragma once

#include "theme/appearance.h"
#include "vault/settings.h"

namespace smile::console {

class TableView;

// What a person chose about the look. The settings page writes them; whoever shows them follows
// Settings::changed.
inline const vault::Setting<QString> themeSetting{
    "appearance/theme", QStringLiteral("system")}; ///< system, light, dark
inline const vault::Setting<QString> languageSetting{
    "appearance/language", QStringLiteral("system")}; ///< system, or a catalog::Language's code
inline const vault::Setting<QString> densitySetting{
    "appearance/density", QStringLiteral("comfortable")}; ///< comfortable, compact
/// At each change of somebody who is followed.
inline constexpr vault::Setting<bool> beepAtChange{"follow/beep", false};

Scheme chosenScheme(const vault::Settings &settings);
/// "en", "zh_CN" …; empty: the system's.
QString chosenLanguage(const vault::Settings &settings);
bool isCompact(const vault::Settings &settings);
/// Rows as high as chosen, now and whenever it changes.
void followDensity(TableView &table, vault::Settings &settings);

} // namespace smile::console
