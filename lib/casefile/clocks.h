#pragma once

#include "casefile/personrecords.h"

#include <QTimeZone>

namespace smile::casefile {

/// Something that will happen, or has happened, by itself.
struct Clock
{
    enum class Kind : quint8 {
        LinkToken, ///< the newest link token stops working
        InviteLink, ///< an invite's link stops working, 14 days after it was sent
        DataDeletion, ///< Smile deletes what it read of an account, 60 days after its connection
        DocumentExpiry, ///< the last day that a document is valid
        MonthlySync ///< Smile reads an account again: on the day of the month of its connection
    };

    Kind kind = Kind::MonthlySync;
    QDateTime at; ///< UTC; of a whole day: where the next one begins in the zone
    QDate day; ///< of `at` in the zone; of a document: its last valid day
    bool wholeDay = false; ///< it says a day, no time of day
    bool approximate = false; ///< about right: Smile says the day, not the hour
    bool past = false; ///< not later than now
    QDateTime from = {}; ///< UTC; when the clock began to run; invalid when that is not known
    const catalog::Resource *resource = nullptr; ///< of `record`; null for a token
    records::Record record; ///< what it is about: an account, invite or document
};

/// Every clock that runs for a person, soonest first, then those that have run out, latest first. A
/// pure function; any thread. Days are those of `zone` (UTC when it is invalid). What is not sent
/// or cannot be read has no clock; neither have invites that came to their end, connections that
/// are cut (deletion) and accounts that are not monitored (sync).
QList<Clock> clocksOf(const PersonRecords &person, const QDateTime &now, const QTimeZone &zone);

/// The first moment after `now` that is whole months after `connected`. One who connected on the
/// 31st is read on the last day of shorter months, and on the 31st again where there is one. In
/// UTC, as the server counts. Invalid when either is.
QDateTime nextMonthlySync(const QDateTime &connected, const QDateTime &now);

} // namespace smile::casefile
