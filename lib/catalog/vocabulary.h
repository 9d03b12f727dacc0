#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

namespace smile::catalog {

/// How a value weighs for a person: the one thing that colours it. See State in the theme.
enum class Tone : quint8 { Ok, Warn, Err, Off, Info, Out };

/// One value of an enum of the contract: what the server sends, what a person reads, how it weighs.
struct Word
{
    const char *value; ///< as sent, e.g. "AWAITING_MFA"
    const char *word; ///< untranslated, context "words": QT_TRANSLATE_NOOP("words", "Awaiting MFA")
    Tone tone = Tone::Out;
};

/// The values of one enum, in the order in which a person wants them sorted (worst first).
struct Vocabulary
{
    const char *name; ///< schema name in the contract, e.g. "AccountConnectionStatus"; null when it
                      ///< has none
    std::span<const Word> words;
    bool chip = false; ///< painted as a state chip; otherwise as plain text

    /// Null for a value that this program does not know: it is then shown as sent.
    const Word *find(QStringView value) const;
    /// Place in the sort order; unknown values come last.
    int rank(QStringView value) const;
    /// Translated word, or the value as sent when it is unknown.
    QString text(const QString &value) const;
};

} // namespace smile::catalog
