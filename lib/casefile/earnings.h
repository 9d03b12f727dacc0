#pragma once

#include "casefile/personrecords.h"

#include <optional>

namespace smile::casefile {

/// Which of an income's amounts is looked at.
enum class Pay { Gross, Net, Base };

/// What one source tells of one month. Absent where it tells nothing.
struct EarnedMonth
{
    QDate month; ///< its first day
    std::optional<double> actual; ///< sum of the payments of periods that end in it
    std::optional<double> averaged; ///< its share of longer periods (a year, say), by days
    std::optional<double> estimated;

    bool isGap() const { return !actual && !averaged && !estimated; }
};

/// Monthly income as one source tells it, in one currency. Sources are never added: two that know
/// the same job would count it twice.
struct Earnings
{
    QString sourceId, providerId, currency;
    QList<EarnedMonth> months; ///< every month from the first to the last looked at, in order
    bool cut = false; ///< there are earlier months

    int gaps() const;
};

/// What there is to draw, and what there is not.
struct EarningsResult
{
    QList<Earnings> series; ///< in the order of their first records
    int unplaced = 0; ///< records without a readable day or month
    int withoutAmount = 0; ///< records without that amount
};

/// Months of a series at most; the latest are kept.
inline constexpr int mostMonths = 36;
/// Months without income after the last one, at most: it may have ended long ago.
inline constexpr int mostTrailing = 12;

/// A pure function; any thread. A period of up to 45 days belongs to the month that it ends in, as
/// pay comes at its end; one without an end to that of its start. Months are looked at up to the
/// last whole one before `today` and before the day on which the source was last read.
EarningsResult earningsOf(const QList<records::Record> &incomes,
                          const QList<records::Record> &eincomes, Pay pay, QDate today);

} // namespace smile::casefile
