#pragma once

#include "vault/sealedoutcome.h"

namespace smile::copy {

/// How a profile's local copy stands.
struct CopyState
{
    enum class Kind : quint8 {
        None, ///< this profile never keeps one
        Off, ///< the person does not want one
        NoKeychain, ///< nowhere to keep its key: memory only
        Forgotten, ///< the person had it deleted: memory only until the next start
        Opening, ///< the keychain is asked, then it is read
        Kept,
        NoRoom, ///< the disk takes no more; it is tried again
        Unwritable ///< folder or file cannot be used; it is tried again
    };
    Kind kind = Kind::None;
    /// How the file was found when it was opened, or when it was last found broken.
    vault::SealedOutcome::State found = vault::SealedOutcome::State::Fresh;
    QString why = {}; ///< the system's own words, for a supporter
    qsizetype records = 0; ///< that came from the disk at the start
    qsizetype dropped = 0; ///< parts of the file that could not be read: fetched again

    bool operator==(const CopyState &) const = default;
};

} // namespace smile::copy
