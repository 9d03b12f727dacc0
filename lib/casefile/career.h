#pragma once

#include "casefile/personrecords.h"

namespace smile::casefile {

/// One employment on the time line.
struct Spell
{
    records::Record record;
    QDate from, to; ///< both valid, from ≤ to; `to` is today for one that has no end
    bool ongoing = false; ///< it has no end, or one that only stands for none
};

/// Days of a time in which no employment is known; both included.
struct IdleTime
{
    QDate from, to;
    bool operator==(const IdleTime &) const = default;
};

/// The contributions that one source knows, by month.
struct Contributions
{
    QString sourceId, providerId;
    QDate from, to; ///< first days of the first and the last month looked at
    QDate read; ///< when it was last read; invalid when no record says
    QList<QDate> paid; ///< first days of months with at least one contribution, in order
    QList<QDate> missing; ///< the other months from the first to `to`, in order
};

/// A person's working life as their sources tell it.
struct Career
{
    QList<Spell> spells; ///< those that go on first, then the latest end
    QList<IdleTime> idle; ///< a month or longer, from the first employment to today, in order
    QList<Contributions> contributions; ///< by source, in the order of its first record
    QDate from, to; ///< everything lies between; invalid when there is nothing to show
    int undated = 0; ///< records that cannot be placed: no readable start, or an end before it

    bool isEmpty() const { return spells.isEmpty() && contributions.isEmpty(); }
};

/// A pure function; any thread. `today` is the day in the person's zone: what goes on reaches to
/// it, and months are missing up to the last whole one before it, for contributions come late. An
/// employment that starts later than today is shown as it is told.
Career careerOf(const QList<records::Record> &employments,
                const QList<records::Record> &contributions, QDate today);

QDate firstOfMonth(QDate day);
/// The day; invalid for one that only stands for none ("0001-01-01", "9999-12-31") and would
/// stretch a time line over centuries.
QDate drawable(QDate day);
/// The day (UTC) on which a record was read from its source; invalid when it does not say.
QDate readOn(const records::Record &record);
/// The last whole month before the sources' last reading, as its first day; never after `today`.
QDate lastWholeMonth(QDate read, QDate today);

} // namespace smile::casefile
