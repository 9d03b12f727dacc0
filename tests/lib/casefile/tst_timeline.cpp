#include "casefile/timeline.h"
#include "casesamples.h"
#include "catalog/catalog.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;
using Kind = TimelineEntry::Kind;
using What = DiaryLine::What;

namespace {

const QTimeZone utcZone = QTimeZone::utc();

QList<TimelineEntry> lineOf(const PersonRecords &who, const QList<DiaryLine> &diary = {},
                            const QString &now = noon)
{
    return timelineOf(who, diary, at(now), utcZone);
}

QList<Kind> kindsOf(const QList<TimelineEntry> &entries)
{
    QList<Kind> kinds;
    for (const TimelineEntry &entry : entries)
        kinds += entry.kind;
    return kinds;
}

const TimelineEntry *find(const QList<TimelineEntry> &entries, Kind kind, const QString &to = {})
{
    const auto found = std::ranges::find_if(entries, [&](const TimelineEntry &entry) {
        return entry.kind == kind && (to.isEmpty() || entry.to == to);
    });
    return found == entries.end() ? nullptr : &*found;
}

records::Record task(const QString &id, const QString &started, const QString &finished)
{
    return recordOf({{u"id"_s, id},
                     {u"type"_s, u"LINK_ACCOUNT"_s},
                     {u"startedAt"_s, started},
                     {u"finishedAt"_s, finished.isEmpty() ? QJsonValue() : finished},
                     {u"datapoints"_s, QJsonArray{u"IDENTITIES"_s, u"DOCUMENTS"_s}},
                     {u"metadata"_s, QJsonObject{{u"providerId"_s, u"sss"_s}}}});
}

records::Record inviteLog(const QString &id, const QString &status, const QString &when)
{
    return recordOf({{u"id"_s, id},
                     {u"inviteId"_s, u"iv-1"_s},
                     {u"inviteStatus"_s, status},
                     {u"createdAt"_s, when}});
}

records::Record document(const QString &id, const QString &read, const QString &expires = {})
{
    return recordOf(
        {{u"id"_s, id},
         {u"name"_s, u"Payslip"_s},
         {u"expiryDate"_s, expires},
         {u"metadata"_s, QJsonObject{{u"providerId"_s, u"sss"_s}, {u"itemCreatedAt"_s, read}}}});
}

DiaryLine seen(What what, const catalog::Resource &resource, const QString &id, const QString &from,
               const QString &to, const QString &when)
{
    return {.what = what,
            .resource = &resource,
            .recordId = id,
            .userId = u"u-1"_s,
            .from = from,
            .to = to,
            .seenAt = at(when)};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifeNewestFirst()
    {
        PersonRecords who = person({account({.createdAt = u"2026-06-15T10:00:00Z"_s})});
        who.user = recordOf({{u"id"_s, u"u-1"_s}, {u"createdAt"_s, u"2026-06-15T08:00:00Z"_s}});
        who.invites = {invite(u"iv-1"_s, u"LINKED"_s, u"2026-06-15T09:00:00Z"_s)};
        who.inviteLogs = {inviteLog(u"l-1"_s, u"INVITED"_s, u"2026-06-15T09:00:00Z"_s),
                          inviteLog(u"l-2"_s, u"EMAIL_OPENED"_s, u"2026-06-15T09:10:00Z"_s),
                          inviteLog(u"l-3"_s, u"LINKED"_s, u"2026-06-15T10:00:00Z"_s)};
        who.tasks = {task(u"t-1"_s, u"2026-06-15T10:01:00Z"_s, u"2026-06-15T10:03:00Z"_s)};
        who.documents = {document(u"d-1"_s, u"2026-06-15T10:02:00Z"_s),
                         document(u"d-2"_s, u"2026-06-15T10:02:00Z"_s)};
        const QList<TimelineEntry> line = lineOf(who);
        QCOMPARE(kindsOf(line),
                 QList<Kind>({Kind::Connection, Kind::TaskFinished, Kind::Documents,
                              Kind::TaskStarted, Kind::AccountCreated, Kind::InviteStage,
                              Kind::InviteStage, Kind::InviteSent, Kind::UserCreated,
                              // that monitoring went on was told of the day before all that
                              Kind::Monitor}));
        QCOMPARE(line.at(1).datapoints, QStringList({u"IDENTITIES"_s, u"DOCUMENTS"_s}));
        QCOMPARE(line.at(1).resource, &catalog::tasks);
        QCOMPARE(line.at(2).count, 2);
        QVERIFY(line.at(2).type.isEmpty());
        QCOMPARE(line.at(2).providerId, u"sss"_s);
        for (const TimelineEntry &entry : line)
            QVERIFY(!entry.ahead && entry.at.timeSpec() == Qt::UTC);
    }

    void withoutLogsTheInviteItselfTells()
    {
        PersonRecords who = person();
        who.invites = {invite(u"iv-1"_s, u"LANDING_PAGE_OPENED"_s, u"2026-06-14T09:00:00Z"_s,
                              u"2026-06-14T10:00:00Z"_s)};
        const QList<TimelineEntry> line = lineOf(who);
        QVERIFY(find(line, Kind::InviteSent));
        const TimelineEntry *stage = find(line, Kind::InviteStage);
        QVERIFY(stage);
        QCOMPARE(stage->to, u"LANDING_PAGE_OPENED"_s);
        QCOMPARE(stage->at, at(u"2026-06-14T10:00:00Z"_s));
    }

    void whatWasSeenIsSaidOnce()
    {
        PersonRecords who = person({account({.status = u"ERROR"_s, .code = u"INVALID_MFA"_s})});
        who.invites = {invite(u"iv-1"_s, u"EMAIL_OPENED"_s, u"2026-06-14T09:00:00Z"_s)};
        who.tasks = {task(u"t-1"_s, u"2026-06-15T10:01:00Z"_s, u"2026-06-15T10:03:00Z"_s)};
        QList<DiaryLine> diary{seen(What::Connection, catalog::accounts, u"a-1"_s, u"PENDING"_s,
                                    u"ERROR"_s, u"2026-06-15T11:59:00Z"_s),
                               seen(What::Invite, catalog::invites, u"iv-1"_s, u"INVITED"_s,
                                    u"EMAIL_OPENED"_s, u"2026-06-14T09:30:00Z"_s),
                               seen(What::Task, catalog::tasks, u"t-1"_s, u"Started"_s,
                                    u"Finished"_s, u"2026-06-15T10:04:00Z"_s)};
        diary.first().toCode = u"INVALID_MFA"_s;
        const QList<TimelineEntry> line = lineOf(who, diary);
        const QList<Kind> kinds = kindsOf(line);
        QCOMPARE(kinds.count(Kind::Connection), 1);
        QCOMPARE(kinds.count(Kind::InviteStage), 1);
        QCOMPARE(kinds.count(Kind::TaskFinished), 1);
        const TimelineEntry *connection = find(line, Kind::Connection);
        QCOMPARE(connection->from, u"PENDING"_s);
        QCOMPARE(connection->seenAt, at(u"2026-06-15T11:59:00Z"_s));
        QVERIFY(!find(line, Kind::TaskFinished)->seenAt.isValid()); // the record dates it
        who.inviteLogs = {inviteLog(u"l-2"_s, u"EMAIL_OPENED"_s, u"2026-06-14T09:10:00Z"_s)};
        const QList<TimelineEntry> logged = lineOf(who, diary);
        QCOMPARE(kindsOf(logged).count(Kind::InviteStage), 1);
        QCOMPARE(find(logged, Kind::InviteStage)->at, at(u"2026-06-14T09:10:00Z"_s));
    }

    // While nobody looked, it failed again: the same way or another one.
    void whatHappenedSinceIsThereToo()
    {
        const QString again = u"2026-06-15T11:30:00Z"_s;
        DiaryLine line = seen(What::Connection, catalog::accounts, u"a-1"_s, u"PENDING"_s,
                              u"ERROR"_s, u"2026-06-15T11:00:00Z"_s);
        line.toCode = u"INVALID_MFA"_s;
        for (const QString &code : {u"INVALID_MFA"_s, u"ACCOUNT_LOCKED"_s}) {
            const PersonRecords who =
                person({account({.status = u"ERROR"_s, .code = code, .updatedAt = again})});
            const QList<TimelineEntry> entries = lineOf(who, {line});
            QCOMPARE(kindsOf(entries).count(Kind::Connection), 2);
            QCOMPARE(entries.first().code, code);
            QCOMPARE(entries.first().at, at(again));
        }
        // The server's clock is ahead of this one: what it dated is what was seen.
        line.toldAt = at(again);
        const PersonRecords who =
            person({account({.status = u"ERROR"_s, .code = u"INVALID_MFA"_s, .updatedAt = again})});
        QCOMPARE(kindsOf(lineOf(who, {line})).count(Kind::Connection), 1);
    }

    void unknownStatesAreThere()
    {
        PersonRecords who = person({account({.status = u"ON_THE_MOON"_s, .monitor = u"ODD"_s})});
        const QList<TimelineEntry> line = lineOf(who);
        QVERIFY(find(line, Kind::Connection, u"ON_THE_MOON"_s));
        QVERIFY(find(line, Kind::Monitor, u"ODD"_s));
    }

    void clocksThatRanOut()
    {
        PersonRecords who = person();
        who.documents = {
            document(u"d-1"_s, u"2026-06-01T09:30:00Z"_s, u"2026-06-13"_s),
            document(u"d-2"_s, u"2026-06-01T09:30:00Z"_s, u"2026-07-13"_s)}; // runs still
        const QList<TimelineEntry> line = lineOf(who);
        QCOMPARE(kindsOf(line).count(Kind::ClockRanOut), 1);
        const TimelineEntry *clock = find(line, Kind::ClockRanOut);
        QCOMPARE(clock->clock, Clock::Kind::DocumentExpiry);
        QCOMPARE(clock->at, at(u"2026-06-14T00:00:00Z"_s));
        QCOMPARE(clock->recordId, u"d-1"_s);
    }

    void gapsAreMarked()
    {
        PersonRecords who = person();
        who.tasks = {task(u"t-1"_s, u"2026-06-10T09:00:00Z"_s, u"2026-06-13T08:59:59Z"_s)};
        const QList<TimelineEntry> line = lineOf(who, {}, u"2026-06-16T08:59:59Z"_s);
        // Three days to the second since the end; a second less from begin to end; nine before.
        QCOMPARE(kindsOf(line), QList<Kind>({Kind::Gap, Kind::TaskFinished, Kind::TaskStarted,
                                             Kind::Gap, Kind::UserCreated}));
        QCOMPARE(line.at(0).at, at(u"2026-06-13T08:59:59Z"_s));
        QCOMPARE(line.at(0).until, at(u"2026-06-16T08:59:59Z"_s));
        QCOMPARE(line.at(3).until, at(u"2026-06-10T09:00:00Z"_s));
        QVERIFY(line.at(0).group() == TimelineEntry::Group::Gap);
    }

    void timesAheadAreSaidToBe()
    {
        PersonRecords who = person({account({.updatedAt = u"2026-06-15T12:30:00Z"_s})});
        const QList<TimelineEntry> line = lineOf(who);
        QCOMPARE(line.first().kind, Kind::Connection);
        QVERIFY(line.first().ahead);
    }

    void nothingIsKnownOfNobody()
    {
        QVERIFY(lineOf({}).isEmpty());
        PersonRecords who = person({recordOf({{u"id"_s, u"a-1"_s}})}); // without a date
        QVERIFY(!find(lineOf(who), Kind::AccountCreated));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
