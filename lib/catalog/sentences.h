#pragma once

#include <QLocale>
#include <QString>

namespace smile::catalog {

/// What a support agent says to a colleague about a code, in whole sentences, complete in English
/// and 简体中文: about troubles from resources/casefile (which casefile::CaseWords reads whole),
/// about calls from resources/words. Cheap to make and to copy.
class Sentences
{
public:
    /// In the language that languageFor() gives.
    explicit Sentences(const QLocale &locale);

    /// What is wrong. `code`: an account's or an archive's error code, a connection or a monitoring
    /// status. A code that this program does not know gets a general sentence; show the code beside
    /// it.
    QString trouble(const QString &code) const;

    /// What happened to a call. `kind`: name of an api::Kind ("Network", "RateLimited").
    QString errorTitle(const QString &kind) const;
    /// What to do about that.
    QString errorAdvice(const QString &kind) const;

    struct Words;

private:
    const Words *m_words;
};

} // namespace smile::catalog
