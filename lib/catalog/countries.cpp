#include "catalog/countries.h"

#include "catalog/vocabulary.h"

#include <QLocale>

namespace smile::catalog {
namespace {

// Qt has the names of countries in English and each one's own in its own languages only.
constexpr Word words[] = {
    {"AE", QT_TRANSLATE_NOOP("catalog", "United Arab Emirates")},
    {"AU", QT_TRANSLATE_NOOP("catalog", "Australia")},
    {"BD", QT_TRANSLATE_NOOP("catalog", "Bangladesh")},
    {"BH", QT_TRANSLATE_NOOP("catalog", "Bahrain")},
    {"BN", QT_TRANSLATE_NOOP("catalog", "Brunei")},
    {"BR", QT_TRANSLATE_NOOP("catalog", "Brazil")},
    {"CA", QT_TRANSLATE_NOOP("catalog", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("catalog", "Switzerland")},
    {"CN", QT_TRANSLATE_NOOP("catalog", "China")},
    {"DE", QT_TRANSLATE_NOOP("catalog", "Germany")},
    {"ES", QT_TRANSLATE_NOOP("catalog", "Spain")},
    {"FR", QT_TRANSLATE_NOOP("catalog", "France")},
    {"GB", QT_TRANSLATE_NOOP("catalog", "United Kingdom")},
    {"HK", QT_TRANSLATE_NOOP("catalog", "Hong Kong")},
    {"ID", QT_TRANSLATE_NOOP("catalog", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("catalog", "Ireland")},
    {"IN", QT_TRANSLATE_NOOP("catalog", "India")},
    {"IT", QT_TRANSLATE_NOOP("catalog", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("catalog", "Japan")},
    {"KH", QT_TRANSLATE_NOOP("catalog", "Cambodia")},
    {"KR", QT_TRANSLATE_NOOP("catalog", "South Korea")},
    {"KW", QT_TRANSLATE_NOOP("catalog", "Kuwait")},
    {"LA", QT_TRANSLATE_NOOP("catalog", "Laos")},
    {"LK", QT_TRANSLATE_NOOP("catalog", "Sri Lanka")},
    {"MM", QT_TRANSLATE_NOOP("catalog", "Myanmar")},
    {"MO", QT_TRANSLATE_NOOP("catalog", "Macao")},
    {"MX", QT_TRANSLATE_NOOP("catalog", "Mexico")},
    {"MY", QT_TRANSLATE_NOOP("catalog", "Malaysia")},
    {"NL", QT_TRANSLATE_NOOP("catalog", "Netherlands")},
    {"NP", QT_TRANSLATE_NOOP("catalog", "Nepal")},
    {"NZ", QT_TRANSLATE_NOOP("catalog", "New Zealand")},
    {"OM", QT_TRANSLATE_NOOP("catalog", "Oman")},
    {"PH", QT_TRANSLATE_NOOP("catalog", "Philippines")},
    {"PK", QT_TRANSLATE_NOOP("catalog", "Pakistan")},
    {"QA", QT_TRANSLATE_NOOP("catalog", "Qatar")},
    {"SA", QT_TRANSLATE_NOOP("catalog", "Saudi Arabia")},
    {"SG", QT_TRANSLATE_NOOP("catalog", "Singapore")},
    {"TH", QT_TRANSLATE_NOOP("catalog", "Thailand")},
    {"TL", QT_TRANSLATE_NOOP("catalog", "Timor-Leste")},
    {"TW", QT_TRANSLATE_NOOP("catalog", "Taiwan")},
    {"US", QT_TRANSLATE_NOOP("catalog", "United States")},
    {"VN", QT_TRANSLATE_NOOP("catalog", "Vietnam")},
    {"ZA", QT_TRANSLATE_NOOP("catalog", "South Africa")},
};
constinit const Vocabulary countries = {nullptr, words};

} // namespace

QString countryName(const QString &code)
{
    if (countries.find(code))
        return countries.text(code);
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace smile::catalog
