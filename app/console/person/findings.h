#pragma once

#include "casefile/verdict.h"
#include "parts/verdictcard.h"

namespace smile::console {

struct PersonFacts;

/// One thing that is wrong (or that nothing is) in words, and what helps.
struct Finding
{
    enum class Help { None, Act, Retry }; ///< Retry: read the accounts again

    Verdict verdict; ///< without the rest: see whole() and brief()
    QString where = {}; ///< "SSS · 52 min ago"; may be empty, like all that follows
    QStringList causes = {}; ///< the likeliest first
    QString next = {}; ///< what to do, to a colleague
    QString waiting = {}; ///< whether it helps
    Help help = Help::None;
    catalog::ActionId action = catalog::ActionId::Refresh;
    const catalog::Resource *resource = nullptr; ///< of `row`
    records::Record row = {};
    QString provider = {}; ///< name; empty when it is about the person as a whole
    QString providerId = {}; ///< its slug; empty likewise
    QString subject = {}; ///< "SSS, account a-…": the accessible description of the button
    QString say = {}; ///< to the caller, to copy
    QStringList never = {}; ///< what not to ask for, a sentence each

    /// All that a page says, a line for each thing.
    Verdict whole() const;
    /// What a narrow pane says of it: where, and what to do.
    Verdict brief() const;
};

/// What is open, worst first; empty when nothing is. `failing`: slugs of providers that seem to be
/// down by our own records (casefile::ProviderHealth::looksDown).
QList<Finding> openFindings(const casefile::Verdict &verdict, const catalog::Wording &wording,
                            const QSet<QString> &failing = {});

/// That nothing is open.
Finding allWell(const casefile::Verdict &verdict, const catalog::Wording &wording);

/// For a page; never empty: the first is what a caller is told.
QList<Finding> findingsOf(const PersonFacts &facts, const catalog::Wording &wording,
                          const QSet<QString> &failing = {});

/// "17 min ago", and "since 3 Nov" where the time is told as a date. Empty for an invalid one.
QString sinceWords(const QDateTime &when, const catalog::Wording &wording);

} // namespace smile::console
