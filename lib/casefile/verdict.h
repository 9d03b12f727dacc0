#pragma once

#include "casefile/casetable.h"
#include "casefile/personrecords.h"

#include <optional>

namespace smile::casefile {

/// What the console can do about a problem.
struct CaseAction
{
    catalog::ActionId id;
    const catalog::Resource *resource; ///< of `row`
    records::Record row;
};

/// One thing about a person, good or bad: its words are CaseWords(locale).entry(situation).
struct Finding
{
    Situation situation;
    CaseFacts facts; ///< of the situation
    QString code; ///< error code as sent, known or not; may be empty
    QString providerId; ///< slug; empty for what belongs to none
    const catalog::Resource *resource = nullptr; ///< of `record`
    records::Record record; ///< null when it is that something is missing
    QDateTime since; ///< UTC, as sent; invalid when not known
    bool ahead = false; ///< `since` is after now: the clocks disagree, or the record is wrong
    bool providerInactive = false; ///< Smile says that the provider does not work now
    /// An older attempt at a provider where another account is connected since: not open any more.
    bool superseded = false;
    std::optional<CaseAction> action = {};

    bool isOpen() const { return facts.isProblem() && !superseded; }
};

struct Verdict
{
    QList<Finding> problems; ///< all that is open, worst first, of equals the newest first
    QList<Finding>
        accounts; ///< one an account, open or not, in the same order, then the quiet ones
    QList<Finding> quiet; ///< what else is not open: the invite, session and archives as they are
    bool complete = true; ///< false: not everything has been read yet, so that more may be wrong

    /// Nothing is open, everything was read, and there is something that works.
    bool isWell() const;
    /// What to head the page with: the worst problem, else the best that there is to say; none when
    /// nothing is known.
    const Finding *head() const;
};

/// Everything that is open about a person. A pure function; any thread. Invites count only while
/// there is neither an account nor a file that was read; a status that nobody knows is shown as it
/// is, never called worse than a known trouble.
Verdict verdictOf(const PersonRecords &person, const QDateTime &now);

/// What an account is like by itself: its connection, or its monitoring where only that is wrong.
Situation accountSituation(const records::Record &account, const QDateTime &now);

/// After these, what is under way is marked late (lateMark), in seconds.
namespace patience {
inline constexpr qint64 code = 15 * 60; ///< codes live some minutes
inline constexpr qint64 signIn = 60 * 60; ///< nobody types for longer
inline constexpr qint64 file = 60 * 60; ///< a file is read in minutes
} // namespace patience

} // namespace smile::casefile
