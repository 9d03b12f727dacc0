#include "parts/appearancesettings.h"

#include "parts/tableview.h"

namespace smile::console {

using namespace Qt::StringLiterals;

Scheme chosenScheme(const vault::Settings &settings)
{
    const QString name = settings.get(themeSetting);
    if (name == "light"_L1)
        return Scheme::Light;
    return name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

QString chosenLanguage(const vault::Settings &settings)
{
    const QString code = settings.get(languageSetting);
    return code == "system"_L1 ? QString() : code;
}

bool isCompact(const vault::Settings &settings)
{
    return settings.get(densitySetting) == "compact"_L1;
}

void followDensity(TableView &table, vault::Settings &settings)
{
    table.setCompact(isCompact(settings));
    QObject::connect(&settings, &vault::Settings::changed, &table,
                     [&table, &settings](const QString &key) {
                         if (key == QLatin1StringView(densitySetting.key))
                             table.setCompact(isCompact(settings));
                     });
}

} // namespace smile::console
