#pragma once

#include "api/error.h"
#include "api/gate.h"
#include "catalog/resource.h"

#include <QDateTime>

namespace smile::sync {

/// Where the reading of a list is.
enum class Phase : quint8 { Idle, Loading, Complete, Failed };

/// How one list stands.
struct ListState
{
    Phase phase = Phase::Idle;
    qsizetype loaded = 0; ///< records so far in this pass
    std::optional<api::Error> error; ///< when Failed
    QDateTime completedAt; ///< UTC, of the last complete pass; invalid before
    QDateTime freshAt; ///< UTC, when it was last looked at for news; never before completedAt
    qsizetype expected = 0; ///< records that this pass may bring, by the last one; 0: not known
};

/// One list of the index.
struct ListStatus
{
    const catalog::Resource *resource;
    ListState state;
};

/// Everything that goes on, at one moment.
struct Status
{
    QList<ListStatus> lists; ///< those of the index, in the order in which they are begun
    QList<api::Departures> lastMinute; ///< requests of each of the last 60 s, oldest first
    int limit = 0; ///< requests a second; 0: none
    int waitingInteractive = 0; ///< at the gate
    int waitingBackground = 0;
    int refused = 0; ///< answers with 429 so far
    bool paused = false;
    /// Until the index is complete; none when it is, or when how much is to come is not known.
    std::optional<std::chrono::seconds> left;

    bool isComplete() const; ///< every list was read to its end
};

/// Why a record is no longer here.
enum class Removal : quint8 {
    Revoked, ///< the person or the tenant cut the link
    Expired, ///< its time at Smile was over (60 days from connection)
    Vanished, ///< the server no longer lists it; why is not known
};

} // namespace smile::sync
