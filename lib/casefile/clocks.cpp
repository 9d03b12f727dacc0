#include "casefile/clocks.h"

#include "catalog/catalog.h"
#include "catalog/lifetimes.h"

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Record;

namespace {

constexpr qint64 secondsPerHour = 60 * 60;

Clock clockOf(Clock::Kind kind, const QDateTime &at, const QDateTime &from,
              const catalog::Resource *resource, const Record &record)
{
    Clock clock;
    clock.kind = kind;
    clock.at = at;
    clock.from = from;
    clock.resource = resource;
    clock.record = record;
    return clock;
}

void addToken(QList<Clock> &clocks, const QDateTime &expires)
{
    if (!expires.isValid())
        return;
    const QDateTime made = expires.addSecs(-catalog::lifetimes::linkTokenHours * secondsPerHour);
    clocks += clockOf(Clock::Kind::LinkToken, expires.toUTC(), made.toUTC(), nullptr, {});
}

void addInvite(QList<Clock> &clocks, const Record &invite)
{
    const QString status = textAt(invite, "status"_L1);
    const QDateTime end = inviteLinkEnd(invite);
    if (!end.isValid() || status == "LINKED"_L1 || status == "REVOKED"_L1)
        return;
    clocks += clockOf(Clock::Kind::InviteLink, end,
                      end.addDays(-catalog::lifetimes::inviteLinkDays), &catalog::invites, invite);
}

void addAccount(QList<Clock> &clocks, const Record &account, const QDateTime &now)
{
    const QDateTime connected = timeAt(account, "createdAt"_L1);
    if (!connected.isValid() || connectionOf(account) != "CONNECTED"_L1)
        return;
    clocks += clockOf(Clock::Kind::DataDeletion, connected.addDays(catalog::lifetimes::dataDays),
                      connected, &catalog::accounts, account);
    clocks.last().approximate = true;
    const QDateTime sync = nextMonthlySync(connected, now);
    if (monitoringOf(account) != "ACTIVE"_L1 || !sync.isValid())
        return;
    clocks += clockOf(Clock::Kind::MonthlySync, sync, {}, &catalog::accounts, account);
    clocks.last().approximate = true;
}

void addDocument(QList<Clock> &clocks, const Record &document, const QTimeZone &zone)
{
    const QDate last = dayAt(document, "expiryDate"_L1);
    if (!last.isValid())
        return;
    const QDate issued = dayAt(document, "issueDate"_L1);
    Clock clock = clockOf(Clock::Kind::DocumentExpiry, last.addDays(1).startOfDay(zone).toUTC(),
                          issued.isValid() ? issued.startOfDay(zone).toUTC() : QDateTime(),
                          &catalog::documents, document);
    clock.day = last;
    clock.wholeDay = true;
    clocks += clock;
}

bool isSooner(const Clock &a, const Clock &b)
{
    if (a.past != b.past)
        return b.past;
    if (a.at != b.at)
        return a.past ? a.at > b.at : a.at < b.at;
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.record.id() < b.record.id();
}

} // namespace

QDateTime nextMonthlySync(const QDateTime &connected, const QDateTime &now)
{
    if (!connected.isValid() || !now.isValid())
        return {};
    const QDateTime first = connected.toUTC();
    const QDate today = now.toUTC().date();
    const int months =
        (today.year() - first.date().year()) * 12 + today.month() - first.date().month();
    // Counted from the connection each time: counted from month to month, a 31st would become a
    // 28th for ever.
    int next = std::max(1, months);
    while (first.addMonths(next) <= now)
        ++next;
    return first.addMonths(next);
}

QList<Clock> clocksOf(const PersonRecords &person, const QDateTime &now, const QTimeZone &zone)
{
    const QTimeZone in = zone.isValid() ? zone : QTimeZone(QTimeZone::utc());
    QList<Clock> clocks;
    addToken(clocks, person.linkTokenExpiresAt);
    for (const Record &invite : person.invites)
        addInvite(clocks, invite);
    for (const Record &account : person.accounts)
        addAccount(clocks, account, now);
    for (const Record &document : person.documents)
        addDocument(clocks, document, in);
    for (Clock &clock : clocks) {
        clock.past = clock.at <= now;
        if (!clock.wholeDay)
            clock.day = clock.at.toTimeZone(in).date();
    }
    std::ranges::sort(clocks, isSooner);
    return clocks;
}

} // namespace smile::casefile
