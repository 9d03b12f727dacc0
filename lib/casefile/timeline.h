#pragma once

#include "casefile/clocks.h"
#include "casefile/diaryline.h"

namespace smile::casefile {

/// One thing that happened to a person, or a long time in which nothing did.
struct TimelineEntry
{
    enum class Kind : quint8 {
        UserCreated,
        InviteSent,
        InviteStage, ///< `to`: how far the person came
        AccountCreated,
        Connection, ///< `from` (empty when it was not seen), `to`, `code`
        Monitor, ///< likewise
        TaskStarted, ///< `type`
        TaskFinished, ///< `type`, `datapoints`
        ArchiveReceived, ///< `type`: of the file
        ArchiveState, ///< `from`, `to`, `code`
        Identity, ///< `count` identities were read
        Documents, ///< `count` documents were read; `type`: the name of one alone
        ClockRanOut, ///< `clock`
        Action, ///< `type`: its stable name; `to`: "done", "failed" or "unknown"
        Gap ///< nothing is known to have happened from `at` until `until`
    };
    /// What a list is narrowed by.
    enum class Group : quint8 { Invites, Connections, Data, Clocks, Console, Gap };

    Kind kind = Kind::UserCreated;
    QDateTime at; ///< UTC, never invalid
    const catalog::Resource *resource = nullptr; ///< of the record; null for a token or a gap
    QString recordId = {}; ///< empty: there is none, or it is gone
    QString providerId = {}; ///< slug; may be empty
    QString from = {}, to = {}, code = {}, type = {};
    QStringList datapoints = {};
    int count = 1;
    QDateTime seenAt = {}; ///< UTC, when this console saw it; invalid: a record says it
    QDateTime until = {}; ///< of a gap
    Clock::Kind clock = Clock::Kind::LinkToken;
    bool ahead = false; ///< `at` is after now: the clocks disagree, or the record is wrong

    Group group() const;
    bool operator==(const TimelineEntry &) const = default;
};

/// So long without any news is a gap, in seconds.
inline constexpr qint64 gapAfter = 3 * 24 * 60 * 60;

/// Everything that is known to have happened, newest first, gaps between (also from the last news
/// until now). A pure function; any thread. What a record dates is taken before what was seen of
/// the same thing. What bears no date is left out. `diary`: of this person, in any order.
QList<TimelineEntry> timelineOf(const PersonRecords &person, const QList<DiaryLine> &diary,
                                const QDateTime &now, const QTimeZone &zone);

} // namespace smile::casefile
