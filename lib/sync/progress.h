#pragma once

#include "sync/reading.h"

namespace smile::sync {

/// How far the index of one profile is, to be kept beside its records and given back after a
/// restart (Sync::resume). It names lists, days, counts and the server's cursors; no record and no
/// person.
///
/// Whoever keeps it writes it after the records that came before it: what it calls read is not
/// asked for again before the next slow round.
struct Progress
{
    struct List
    {
        QByteArray resource; ///< catalog::Resource::key
        QDateTime completedAt; ///< UTC, of the last complete pass; invalid before
        qsizetype total = 0; ///< records of that pass
        std::optional<ReadingState> reading; ///< when a pass is under way
        QDateTime freshAt = {}; ///< UTC, when it was last looked at for news; invalid: completedAt

        QDateTime lastLook() const { return freshAt.isValid() ? freshAt : completedAt; }
    };
    QList<List> lists;

    QByteArray toBytes() const;
    /// Anything that is none of these becomes an empty one: everything is then read anew.
    static Progress fromBytes(const QByteArray &bytes);
};

} // namespace smile::sync
