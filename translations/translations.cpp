#include "translations/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
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
    QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
#ifdef Q_OS_MACOS
    if (!QFileInfo::exists(folder)) // an application of its own keeps data among its resources
        folder = QCoreApplication::applicationDirPath() + u"/../Resources/translations"_s;
#endif
    if (qtWords.load(locale, u"qtbase"_s, u"_"_s, folder))
        app.installTranslator(&qtWords);
    // The English file has the plurals, and is what every other language falls back to.
    if (words.load(locale, u"smile-console"_s, u"_"_s, u":/i18n"_s)
        || words.load(u":/i18n/smile-console_en.qm"_s))
        app.installTranslator(&words);
}

} // namespace smile
