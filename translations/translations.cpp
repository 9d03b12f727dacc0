#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace smile {

using namespace Qt::StringLiterals;

void translate(QCoreApplication &app, const QLocale &locale, QTranslator &words,
               QTranslator &qtWords)
{
    QLocale::setDefault(locale);
    app.removeTranslator(&words);
    app.removeTranslator(&qtWords);
    if (qtWords.load(locale, u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(&qtWords);
    // The English file has the plurals, and is what every other language falls back to.
    if (words.load(locale, u"smile-console"_s, u"_"_s, u":/i18n"_s)
        || words.load(u":/i18n/smile-console_en.qm"_s))
        app.installTranslator(&words);
}

} // namespace smile
