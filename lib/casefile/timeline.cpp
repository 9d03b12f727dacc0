#include "casefile/timeline.h"

#include "catalog/catalog.h"

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Record;
using Kind = TimelineEntry::Kind;
using What = DiaryLine::What;

namespace {

TimelineEntry entryOf(Kind kind, const QDateTime &at, const catalog::Resource &resource,
                      const Record &record)
{
    TimelineEntry entry{.kind = kind, .at = at, .resource = &resource, .recordId = record.id()};
    entry.providerId = providerOf(record);
    return entry;
}

QDateTime firstOf(const QDateTime &wanted, const QDateTime &otherwise)
{
    return wanted.isValid() ? wanted : otherwise;
}

/// Puts the entries together, and leaves out what is said already.
class Timeline
{
public:
    Timeline(const PersonRecords &person, const QList<DiaryLine> &diary)
        : m_person(person)
        , m_diary(diary)
    { }

    QList<TimelineEntry> entries(const QDateTime &now, const QTimeZone &zone);

private:
    void add(TimelineEntry entry);
    void addInvite(const Record &invite);
    void addAccount(const Record &account);
    void addArchive(const Record &archive);
    void addTask(const Record &task);
    void addRead(Kind kind, const catalog::Resource &resource, const QList<Record> &records);
    void addClocks(const QDateTime &now, const QTimeZone &zone);
    void addSeen(const DiaryLine &line);
    bool wasSeen(What what, const TimelineEntry &told) const;
    bool isLogged(const QString &inviteId, const QString &status) const;
    bool isFinishedTask(const QString &id) const;

    const PersonRecords &m_person;
    const QList<DiaryLine> &m_diary;
    QList<TimelineEntry> m_entries;
};

void Timeline::add(TimelineEntry entry)
{
    if (!entry.at.isValid())
        return;
    entry.at = entry.at.toUTC();
    m_entries += entry;
}

/// Whether the diary has how the record came into the state that it tells; a later date of the same
/// state tells of another time. An entry without a date is judged by its state alone.
bool Timeline::wasSeen(What what, const TimelineEntry &told) const
{
    const DiaryLine *last = nullptr;
    for (const DiaryLine &line : m_diary) {
        if (line.what == what && line.recordId == told.recordId
            && (!last || line.seenAt >= last->seenAt))
            last = &line;
    }
    return last && last->to == told.to && last->toCode == told.code
           && !(told.at.isValid() && told.at > last->seenAt && told.at != last->toldAt);
}

bool Timeline::isLogged(const QString &inviteId, const QString &status) const
{
    return std::ranges::any_of(m_person.inviteLogs, [&](const Record &log) {
        return textAt(log, "inviteId"_L1) == inviteId && textAt(log, "inviteStatus"_L1) == status;
    });
}

bool Timeline::isFinishedTask(const QString &id) const
{
    return std::ranges::any_of(m_person.tasks, [&id](const Record &task) {
        return task.id() == id && timeAt(task, "finishedAt"_L1).isValid();
    });
}

void Timeline::addInvite(const Record &invite)
{
    const QString id = invite.id();
    const auto stage = [&](const QString &status, const QDateTime &at) {
        TimelineEntry entry = entryOf(status == "INVITED"_L1 ? Kind::InviteSent : Kind::InviteStage,
                                      at, catalog::invites, invite);
        entry.to = status;
        add(entry);
    };
    if (!isLogged(id, u"INVITED"_s))
        stage(u"INVITED"_s,
              firstOf(timeAt(invite, "invitedAt"_L1), timeAt(invite, "createdAt"_L1)));
    for (const Record &log : m_person.inviteLogs) {
        if (textAt(log, "inviteId"_L1) == id)
            stage(textAt(log, "inviteStatus"_L1), timeAt(log, "createdAt"_L1));
    }
    const QString status = textAt(invite, "status"_L1);
    // Nobody comes to a stage twice: a later date is of something else.
    if (status.isEmpty() || status == "INVITED"_L1 || isLogged(id, status)
        || wasSeen(What::Invite, {.at = {}, .recordId = id, .to = status}))
        return;
    const QDateTime changed = timeAt(invite, "updatedAt"_L1);
    // Only a linked invite's linkedAt means something (lib/catalog/invites.cpp).
    stage(status,
          status == "LINKED"_L1 ? firstOf(timeAt(invite, "linkedAt"_L1), changed) : changed);
}

void Timeline::addAccount(const Record &account)
{
    add(entryOf(Kind::AccountCreated, timeAt(account, "createdAt"_L1), catalog::accounts, account));
    TimelineEntry connection = entryOf(Kind::Connection, timeAt(account, "connection.updatedAt"_L1),
                                       catalog::accounts, account);
    connection.to = connectionOf(account);
    connection.code = textAt(account, "connection.errorCode"_L1);
    if (!connection.to.isEmpty() && !wasSeen(What::Connection, connection))
        add(connection);
    TimelineEntry monitoring =
        entryOf(Kind::Monitor, timeAt(account, "monitor.updatedAt"_L1), catalog::accounts, account);
    monitoring.to = monitoringOf(account);
    // That a provider cannot be monitored is no event.
    if (!monitoring.to.isEmpty() && monitoring.to != "UNSUPPORTED"_L1
        && !wasSeen(What::Monitor, monitoring))
        add(monitoring);
}

void Timeline::addArchive(const Record &archive)
{
    TimelineEntry received =
        entryOf(Kind::ArchiveReceived, timeAt(archive, "createdAt"_L1), catalog::archives, archive);
    received.type = textAt(archive, "type"_L1);
    add(received);
    TimelineEntry state = entryOf(Kind::ArchiveState, timeAt(archive, "state.updatedAt"_L1),
                                  catalog::archives, archive);
    state.to = textAt(archive, "state.status"_L1);
    state.code = textAt(archive, "state.errorCode"_L1);
    if (!state.to.isEmpty() && state.to != "STARTED"_L1 && !wasSeen(What::Archive, state))
        add(state);
}

void Timeline::addTask(const Record &task)
{
    TimelineEntry started =
        entryOf(Kind::TaskStarted, timeAt(task, "startedAt"_L1), catalog::tasks, task);
    started.type = textAt(task, "type"_L1);
    add(started);
    TimelineEntry finished = started;
    finished.kind = Kind::TaskFinished;
    finished.at = timeAt(task, "finishedAt"_L1);
    finished.datapoints = dataPointsOf(task);
    add(finished);
}

/// What came of one provider at one moment is one thing that happened.
void Timeline::addRead(Kind kind, const catalog::Resource &resource, const QList<Record> &records)
{
    QList<TimelineEntry> read;
    for (const Record &record : records) {
        TimelineEntry entry = entryOf(kind,
                                      firstOf(timeAt(record, "metadata.itemCreatedAt"_L1),
                                              timeAt(record, "metadata.createdAt"_L1)),
                                      resource, record);
        if (kind == Kind::Documents)
            entry.type = textAt(record, "name"_L1);
        const auto same = std::ranges::find_if(read, [&entry](const TimelineEntry &other) {
            return other.at == entry.at && other.providerId == entry.providerId;
        });
        if (same == read.end()) {
            read += entry;
        } else {
            ++same->count;
            same->type.clear();
        }
    }
    for (const TimelineEntry &entry : std::as_const(read))
        add(entry);
}

void Timeline::addClocks(const QDateTime &now, const QTimeZone &zone)
{
    const QList<Clock> clocks = clocksOf(m_person, now, zone);
    for (const Clock &clock : clocks) {
        if (!clock.past)
            continue;
        TimelineEntry entry{.kind = Kind::ClockRanOut, .at = clock.at, .resource = clock.resource};
        if (clock.resource)
            entry = entryOf(Kind::ClockRanOut, clock.at, *clock.resource, clock.record);
        entry.clock = clock.kind;
        if (clock.kind == Clock::Kind::DocumentExpiry)
            entry.type = textAt(clock.record, "name"_L1);
        add(entry);
    }
}

void Timeline::addSeen(const DiaryLine &line)
{
    if ((line.what == What::Invite && isLogged(line.recordId, line.to))
        || (line.what == What::Task && isFinishedTask(line.recordId)))
        return;
    constexpr std::pair<What, Kind> kinds[] = {
        {What::Connection, Kind::Connection}, {What::Monitor, Kind::Monitor},
        {What::Invite, Kind::InviteStage},    {What::Archive, Kind::ArchiveState},
        {What::Task, Kind::TaskFinished},     {What::Action, Kind::Action}};
    TimelineEntry entry{.at = line.at(), .resource = line.resource, .recordId = line.recordId};
    for (const auto &[what, kind] : kinds) {
        if (what == line.what)
            entry.kind = kind;
    }
    entry.providerId = line.providerId;
    entry.from = line.from;
    entry.to = line.to;
    entry.code = line.toCode;
    entry.seenAt = line.seenAt;
    if (line.what == What::Action)
        entry.type = line.action;
    if (line.what == What::Task) {
        for (const Record &task : m_person.tasks) {
            if (task.id() == line.recordId)
                entry.type = textAt(task, "type"_L1);
        }
    }
    add(entry);
}

// Of one moment, what follows from the other stands above it: kinds are in the order of a life.
bool isNewer(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.at != b.at)
        return a.at > b.at;
    if (a.kind != b.kind)
        return a.kind > b.kind;
    return a.recordId < b.recordId;
}

QList<TimelineEntry> withGaps(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    QList<TimelineEntry> all;
    QDateTime later = now.toUTC();
    for (const TimelineEntry &entry : entries) {
        if (!entry.ahead) {
            if (entry.at.secsTo(later) >= gapAfter)
                all += TimelineEntry{.kind = Kind::Gap, .at = entry.at, .until = later};
            later = entry.at;
        }
        all += entry;
    }
    return all;
}

QList<TimelineEntry> Timeline::entries(const QDateTime &now, const QTimeZone &zone)
{
    if (m_person.user)
        add(entryOf(Kind::UserCreated, timeAt(m_person.user, "createdAt"_L1), catalog::users,
                    m_person.user));
    for (const Record &invite : m_person.invites)
        addInvite(invite);
    for (const Record &account : m_person.accounts)
        addAccount(account);
    for (const Record &archive : m_person.archives)
        addArchive(archive);
    for (const Record &task : m_person.tasks)
        addTask(task);
    addRead(Kind::Identity, catalog::identities, m_person.identities);
    addRead(Kind::Documents, catalog::documents, m_person.documents);
    addClocks(now, zone);
    for (const DiaryLine &line : m_diary)
        addSeen(line);
    for (TimelineEntry &entry : m_entries)
        entry.ahead = entry.at > now;
    std::ranges::stable_sort(m_entries, isNewer);
    return withGaps(m_entries, now);
}

} // namespace

TimelineEntry::Group TimelineEntry::group() const
{
    switch (kind) {
    case Kind::UserCreated:
    case Kind::InviteSent:
    case Kind::InviteStage:
        return Group::Invites;
    case Kind::AccountCreated:
    case Kind::Connection:
    case Kind::Monitor:
        return Group::Connections;
    case Kind::ClockRanOut:
        return Group::Clocks;
    case Kind::Action:
        return Group::Console;
    case Kind::Gap:
        return Group::Gap;
    default:
        return Group::Data;
    }
}

QList<TimelineEntry> timelineOf(const PersonRecords &person, const QList<DiaryLine> &diary,
                                const QDateTime &now, const QTimeZone &zone)
{
    return Timeline(person, diary).entries(now, zone);
}

} // namespace smile::casefile
