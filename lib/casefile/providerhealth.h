#pragma once

#include "casefile/casetable.h"
#include "records/packed/snapshot.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace smile::casefile {

/// How something ended, and with which codes.
struct Outcomes
{
    int failed = 0, succeeded = 0;
    /// Of the failed: error code as sent → how many; an empty code where the provider gave none.
    QHash<QString, int> codes = {};

    int total() const { return failed + succeeded; }
    bool operator==(const Outcomes &) const = default;
};

/// "7 of the last 9 people at this provider failed since 10:40, all SERVICE_UNAVAILABLE."
struct FailureRun
{
    Outcomes people; ///< from `since` to now: more than two in three failed
    QDateTime since; ///< UTC; the first failure of the run
    QDateTime last; ///< UTC; the newest try of it

    /// The one code that all failures have; none when they differ.
    std::optional<QString> onlyCode() const;
    /// Whose side most of the failures are on, as the table knows their codes.
    Side side() const;
};

/// One day of a chart.
struct ProviderDay
{
    QDate day; ///< in the zone that was asked for
    Outcomes tries;
};

/// Whether it is them or the provider, from our own records.
struct ProviderHealth
{
    QString providerId;
    std::optional<bool> active; ///< as the provider list says; none when it does not say

    /// People who tried in the last 60 minutes, 24 hours, 7 days. Each counts once, by their latest
    /// try, so that one who tries ten times does not make an outage.
    Outcomes hour, day, week;
    /// The failures that go on until now, within the week; none when things are as ever.
    std::optional<FailureRun> run;

    QList<ProviderDay> days; ///< tries of the last healthDays, oldest first, empty days too
    QList<Outcomes> hours; ///< tries of the last 24 hours, oldest first
    QDateTime lastSuccess, lastFailure; ///< UTC; invalid when `days` hold none

    /// Smile says that it does not work, or a run of failures is not the people's own doing.
    bool looksDown() const;
};

inline constexpr int healthDays = 30;

/// A try is an account: its outcome the connection's status (CONNECTED or ERROR), its time
/// `connection.updatedAt`. Accounts that wait or were cut say nothing. Tries that are less than a
/// day ahead of `now` count as now (clocks differ), later ones not at all. One pass over packed
/// cells, on any thread; days are those of `zone` (UTC when it is invalid).
///
/// One provider: quick enough for a page that opens.
ProviderHealth healthOf(const QString &providerId, const records::Snapshot &accounts,
                        const records::Snapshot &providers, const QDateTime &now,
                        const QTimeZone &zone);
/// Every provider that has accounts or is listed, by id.
QList<ProviderHealth> healthOfAll(const records::Snapshot &accounts,
                                  const records::Snapshot &providers, const QDateTime &now,
                                  const QTimeZone &zone);

} // namespace smile::casefile
