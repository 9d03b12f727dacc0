#pragma once

#include <QLocale>

class QCoreApplication;
class QTranslator;

namespace smile {

/// Puts the console's words and Qt's own in a language; English where there are none. May be called
/// again while the program runs: every widget then gets a LanguageChange. The translators outlive
/// the application's use of them.
void translate(QCoreApplication &app, const QLocale &locale, QTranslator &words,
               QTranslator &qtWords);

} // namespace smile
