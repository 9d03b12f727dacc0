#pragma once

#include <QString>

namespace smile::vault {

/// How a sealed file stands after it was opened, read or written.
struct SealedOutcome
{
    enum class State : quint8 {
        Opened, ///< as it should be
        Fresh, ///< there was none; now there is an empty one
        WrongKey, ///< sealed with another key or for another profile: it was replaced by an empty
                  ///< one
        Damaged, ///< broken, or of another format: it was replaced by an empty one
        NoRoom, ///< the disk is full or a quota is used up: nothing was changed
        Unwritable ///< folder or file cannot be used: nothing was changed
    };
    State state = State::Unwritable;
    QString why = {}; ///< the database's or system's own words for a supporter; never of a record

    bool isUsable() const { return state != State::NoRoom && state != State::Unwritable; }
    /// What it held before is gone.
    bool startedAnew() const
    {
        return state == State::Fresh || state == State::WrongKey || state == State::Damaged;
    }
};

} // namespace smile::vault
