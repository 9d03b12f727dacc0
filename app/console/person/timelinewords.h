#pragma once

#include "casefile/timeline.h"
#include "catalog/cell.h"
#include "theme/theme.h"

#include <optional>

namespace smile::console {

/// One entry of a timeline as a person reads it. Plain text.
struct TimelineWords
{
    QString when; ///< local: the day and the time, of a gap its two days
    QString sentence; ///< what happened, as to a colleague
    QString detail; ///< what it means, and when this console saw it; may be empty
    QString exact; ///< relative, local and exact UTC time, a line each
    QString copied; ///< the time for a ticket: local, and exactly in UTC
    QString icon;
    std::optional<State> state; ///< of the icon; Out: the whole line is quiet
};

TimelineWords timelineWords(const casefile::TimelineEntry &entry, const catalog::Wording &wording);

/// What a list is narrowed by: "Invites".
QString groupWords(casefile::TimelineEntry::Group group);

/// The longest time that one has to expect, to size a column.
QString widestTimelineTime(const catalog::Wording &wording);

} // namespace smile::console
