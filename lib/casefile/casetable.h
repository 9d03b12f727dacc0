#pragma once

#include "casefile/situation.h"

#include <QList>

namespace smile::casefile {

/// Where the cause of a situation most likely is.
enum class Side : quint8 { Person, Provider, Smile, Us, Nobody };

/// What helps next. WayIn: the link that the person has already, or a fresh one.
enum class Step : quint8 { None, WayIn, Refresh };

/// What a caller must not be asked for.
enum class Secret : quint8 { Password, Code, File, Link };

/// What the table says about a situation that is the same in every language
/// (resources/casefile/facts.json).
struct CaseFacts
{
    Side side = Side::Nobody;
    Step step = Step::None;
    bool waitingHelps = false;
    QList<Secret> never = {};
    int weight = 0; ///< how bad it is; 0: nobody has to do anything

    bool isProblem() const { return weight > 0; }
    bool operator==(const CaseFacts &) const = default;
};

/// The facts of the entry that fits best; never missing. For a provider's states that are none of
/// the two, empty facts.
const CaseFacts &factsOf(const Situation &situation);

/// Whether the table has this state; its code may still be one that nobody knows.
bool isKnownState(const Situation &situation);

} // namespace smile::casefile
