#pragma once

#include "casefile/casetable.h"

#include <QLocale>
#include <QStringList>

namespace smile::casefile {

/// What there is to say about a situation, in whole sentences (resources/casefile/<language>.json).
struct CaseEntry
{
    QString happened; ///< to a colleague, without a full stop
    QStringList causes; ///< the likeliest first
    QString next; ///< what to do, to a colleague
    QString say; ///< to the caller; {provider} stands for a name: see CaseWords::say()
    QString waiting; ///< whether waiting helps, and how long
};

/// The words of the table in one language, complete in English and 简体中文. Cheap to make and to
/// copy; good on any thread.
class CaseWords
{
public:
    /// In the language that catalog::languageFor() gives.
    explicit CaseWords(const QLocale &locale);

    /// The entry that fits best: a state or a code that this program does not know gets the honest
    /// general one; show the code as sent beside it. Empty only for a provider's states that are
    /// none of Situation's.
    CaseEntry entry(const Situation &situation) const;
    /// One or two plain sentences to say to the caller, to copy. `providerName` as shown; without
    /// one it is "the provider".
    QString say(const Situation &situation, const QString &providerName) const;
    /// What not to ask for, a sentence each, the likeliest slip first.
    QStringList never(const Situation &situation) const;

    struct Words;

private:
    const Words *m_words;
};

} // namespace smile::casefile
