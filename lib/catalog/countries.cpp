#include "catalog/countries.h"

#include "catalog/vocabulary.h"

#include <QLocale>

namespace smile::catalog {
namespace {

// Qt has the names of countries in English and each one's own in its own languages only.
constexpr Word words[] = {
    {"AE", QT_TRANSLATE_NOOP("words", "United Arab Emirates")},
    {"AU", QT_TRANSLATE_NOOP("words", "Australia")},
    {"BD", QT_TRANSLATE_NOOP("words", "Bangladesh")},
    {"BH", QT_TRANSLATE_NOOP("words", "Bahrain")},
    {"BN", QT_TRANSLATE_NOOP("words", "Brunei")},
    {"BR", QT_TRANSLATE_NOOP("words", "Brazil")},
    {"CA", QT_TRANSLATE_NOOP("words", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("words", "Switzerland")},
    {"CN", QT_TRANSLATE_NOOP("words", "China")},
    {"DE", QT_TRANSLATE_NOOP("words", "Germany")},
    {"ES", QT_TRANSLATE_NOOP("words", "Spain")},
    {"FR", QT_TRANSLATE_NOOP("words", "France")},
    {"GB", QT_TRANSLATE_NOOP("words", "United Kingdom")},
    {"HK", QT_TRANSLATE_NOOP("words", "Hong Kong")},
    {"ID", QT_TRANSLATE_NOOP("words", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("words", "Ireland")},
    {"IN", QT_TRANSLATE_NOOP("words", "India")},
    {"IT", QT_TRANSLATE_NOOP("words", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("words", "Japan")},
    {"KH", QT_TRANSLATE_NOOP("words", "Cambodia")},
    {"KR", QT_TRANSLATE_NOOP("words", "South Korea")},
    {"KW", QT_TRANSLATE_NOOP("words", "Kuwait")},
    {"LA", QT_TRANSLATE_NOOP("words", "Laos")},
    {"LK", QT_TRANSLATE_NOOP("words", "Sri Lanka")},
    {"MM", QT_TRANSLATE_NOOP("words", "Myanmar")},
    {"MO", QT_TRANSLATE_NOOP("words", "Macao")},
    {"MX", QT_TRANSLATE_NOOP("words", "Mexico")},
    {"MY", QT_TRANSLATE_NOOP("words", "Malaysia")},
    {"NL", QT_TRANSLATE_NOOP("words", "Netherlands")},
    {"NP", QT_TRANSLATE_NOOP("words", "Nepal")},
    {"NZ", QT_TRANSLATE_NOOP("words", "New Zealand")},
    {"OM", QT_TRANSLATE_NOOP("words", "Oman")},
    {"PH", QT_TRANSLATE_NOOP("words", "Philippines")},
    {"PK", QT_TRANSLATE_NOOP("words", "Pakistan")},
    {"QA", QT_TRANSLATE_NOOP("words", "Qatar")},
    {"SA", QT_TRANSLATE_NOOP("words", "Saudi Arabia")},
    {"SG", QT_TRANSLATE_NOOP("words", "Singapore")},
    {"TH", QT_TRANSLATE_NOOP("words", "Thailand")},
    {"TL", QT_TRANSLATE_NOOP("words", "Timor-Leste")},
    {"TW", QT_TRANSLATE_NOOP("words", "Taiwan")},
    {"US", QT_TRANSLATE_NOOP("words", "United States")},
    {"VN", QT_TRANSLATE_NOOP("words", "Vietnam")},
    {"ZA", QT_TRANSLATE_NOOP("words", "South Africa")},
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
