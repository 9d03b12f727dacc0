#include "casefile/casewords.h"
#include "casefile/verdict.h"
#include "casesamples.h"
#include "catalog/catalog.h"

#include <QCoreApplication>
#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;
using catalog::ActionId;
using Kind = Situation::Kind;

class TestVerdict : public QObject
{
    Q_OBJECT

private:
    static Verdict judged(const PersonRecords &person, const QString &now = noon)
    {
        return verdictOf(person, at(now));
    }
    static QStringList idsOf(const QList<Finding> &findings)
    {
        QStringList ids;
        for (const Finding &finding : findings)
            ids += finding.record.id();
        return ids;
    }
    static Situation first(const PersonRecords &person)
    {
        const Verdict verdict = judged(person);
        return verdict.problems.isEmpty() ? Situation{Kind::Provider, u"nothing"_s, {}}
                                          : verdict.problems.first().situation;
    }

private Q_SLOTS:
    void worstComesFirst()
    {
        const Verdict verdict = judged(person({
            account({.id = u"a-fine"_s, .provider = u"grab"_s}),
            account({.id = u"a-cut"_s, .status = u"DISCONNECTED"_s, .provider = u"p1"_s}),
            account({.id = u"a-code"_s, .status = u"AWAITING_MFA"_s, .provider = u"p2"_s}),
            account({.id = u"a-old"_s,
                     .status = u"ERROR"_s,
                     .code = u"INVALID_MFA"_s,
                     .updatedAt = u"2026-06-01T00:00:00Z"_s,
                     .provider = u"p3"_s}),
            account({.id = u"a-new"_s,
                     .status = u"ERROR"_s,
                     .code = u"ACCOUNT_LOCKED"_s,
                     .updatedAt = u"2026-06-15T00:00:00Z"_s,
                     .provider = u"p4"_s}),
            account(
                {.id = u"a-again"_s, .provider = u"p5"_s, .monitor = u"USER_ACTION_REQUIRED"_s}),
        }));
        QCOMPARE(idsOf(verdict.problems),
                 QStringList({u"a-new"_s, u"a-old"_s, u"a-code"_s, u"a-cut"_s, u"a-again"_s}));
        QCOMPARE(idsOf(verdict.accounts), QStringList({u"a-new"_s, u"a-old"_s, u"a-code"_s,
                                                       u"a-cut"_s, u"a-again"_s, u"a-fine"_s}));
        QCOMPARE(verdict.head()->record.id(), u"a-new"_s);
        QVERIFY(!verdict.isWell());
    }

    void aProblemSaysWhatWhereAndSinceWhen()
    {
        const Verdict verdict =
            judged(person({account({.status = u"ERROR"_s, .code = u"INVALID_CREDENTIALS"_s})}));
        QCOMPARE(verdict.problems.size(), 1);
        const Finding &problem = verdict.problems.first();
        QCOMPARE(problem.situation,
                 (Situation{Kind::Connection, u"ERROR"_s, u"INVALID_CREDENTIALS"_s}));
        QCOMPARE(problem.code, u"INVALID_CREDENTIALS"_s);
        QCOMPARE(problem.providerId, u"sss"_s);
        QCOMPARE(problem.resource, &catalog::accounts);
        QCOMPARE(problem.record.id(), u"a-1"_s);
        QCOMPARE(problem.since, at(u"2026-06-15T11:58:00Z"_s));
        QVERIFY(!problem.ahead);
        QCOMPARE(problem.facts.side, Side::Person);
    }

    void healthySaysSo()
    {
        const Verdict one = judged(person({account({})}));
        QVERIFY(one.isWell());
        QVERIFY(one.problems.isEmpty());
        QCOMPARE(one.head()->situation, (Situation{Kind::Connection, u"CONNECTED"_s, {}}));
        QVERIFY(!CaseWords(QLocale(QLocale::English)).say(one.head()->situation, {}).isEmpty());

        PersonRecords onlyFile = person();
        onlyFile.archives = {archive(u"u-x"_s, u"ANALYZED"_s, {})};
        QVERIFY(judged(onlyFile).isWell());
        QCOMPARE(judged(onlyFile).head()->situation.kind, Kind::Archive);

        PersonRecords partly = person({account({})});
        partly.accountsKnown = false;
        QVERIFY(!judged(partly).isWell()); // another account may be broken
        QVERIFY(judged(partly).problems.isEmpty());
    }

    void nothingIsSaidToBeMissingBeforeItWasRead()
    {
        PersonRecords unread = person();
        unread.accountsKnown = false;
        QVERIFY(judged(unread).problems.isEmpty());
        QCOMPARE(judged(unread).head(), nullptr);
        unread.accountsKnown = true;
        unread.invitesKnown = false;
        QVERIFY(judged(unread).problems.isEmpty());
        unread.invitesKnown = true;
        QCOMPARE(first(unread), (Situation{Kind::Invite, u"NONE"_s, {}}));
    }

    void codesRunOut()
    {
        const auto waiting = [](const QString &since) {
            return first(person({account({.status = u"AWAITING_MFA"_s, .updatedAt = since})}));
        };
        QCOMPARE(waiting(u"2026-06-15T11:45:00Z"_s).mark, QString());
        QCOMPARE(waiting(u"2026-06-15T11:44:59Z"_s).mark, QString(lateMark));
        QCOMPARE(waiting(u"2026-06-15T13:00:00Z"_s).mark, QString()); // ahead of our clock
        QCOMPARE(waiting(u"never"_s).mark, QString());
        const Situation pending = first(
            person({account({.status = u"PENDING"_s, .updatedAt = u"2026-06-15T10:00:00Z"_s})}));
        QCOMPARE(pending.mark, QString(lateMark));
        QCOMPARE(first(person({account({.status = u"PENDING"_s,
                                        .code = u"INVALID_MFA"_s,
                                        .updatedAt = u"2026-06-15T10:00:00Z"_s})}))
                     .mark,
                 u"INVALID_MFA"_s); // says more
    }

    void monitoringCountsOnceConnected()
    {
        QCOMPARE(first(person({account(
                     {.code = u"EXPIRED_CREDENTIALS"_s, .monitor = u"USER_ACTION_REQUIRED"_s})})),
                 (Situation{Kind::Monitor, u"USER_ACTION_REQUIRED"_s, u"EXPIRED_CREDENTIALS"_s}));
        const Verdict both = judged(person({account({.status = u"ERROR"_s,
                                                     .code = u"INVALID_MFA"_s,
                                                     .monitor = u"USER_ACTION_REQUIRED"_s})}));
        QCOMPARE(both.problems.size(), 1); // one line an account
        QCOMPARE(both.problems.first().situation.kind, Kind::Connection);
        const Verdict monitored = judged(person({account({.monitor = u"USER_ACTION_REQUIRED"_s})}));
        QCOMPARE(monitored.problems.first().since, at(u"2026-06-14T09:00:00Z"_s));
        QVERIFY(judged(person({account({.monitor = u"CUSTOMER_DISABLED"_s})})).isWell());
        QVERIFY(judged(person({account({.monitor = u"UNSUPPORTED"_s})})).isWell());
    }

    void anOlderTryIsNoProblemAnyMore()
    {
        const AccountLine failed{.id = u"a-failed"_s,
                                 .status = u"ERROR"_s,
                                 .code = u"INVALID_MFA"_s,
                                 .updatedAt = u"2026-06-10T00:00:00Z"_s};
        const AccountLine worked{.id = u"a-worked"_s, .updatedAt = u"2026-06-10T00:05:00Z"_s};
        const Verdict verdict = judged(person({account(failed), account(worked)}));
        QVERIFY(verdict.isWell());
        QCOMPARE(idsOf(verdict.accounts), QStringList({u"a-worked"_s, u"a-failed"_s}));
        QVERIFY(verdict.accounts.last().superseded);

        AccountLine elsewhere = worked;
        elsewhere.provider = u"grab"_s;
        QCOMPARE(judged(person({account(failed), account(elsewhere)})).problems.size(), 1);
        AccountLine before = worked;
        before.updatedAt = u"2026-06-09T00:00:00Z"_s;
        QCOMPARE(judged(person({account(failed), account(before)})).problems.size(), 1);
    }

    void theLinkTheyHaveComesFirst()
    {
        const AccountLine failed{.status = u"ERROR"_s, .code = u"INVALID_MFA"_s};
        PersonRecords who = person({account(failed)});
        const auto action = [&] { return *judged(who).problems.first().action; };
        QCOMPARE(action().id, ActionId::NewToken);
        QCOMPARE(action().resource, &catalog::people);
        QCOMPARE(action().row.id(), u"u-1"_s);
        who.invites = {invite(u"iv-old"_s, u"INVITED"_s, u"2026-06-01T12:00:00Z"_s),
                       invite(u"iv-good"_s, u"EMAIL_OPENED"_s, u"2026-06-02T12:00:00Z"_s),
                       invite(u"iv-gone"_s, u"REVOKED"_s, u"2026-06-14T12:00:00Z"_s)};
        QCOMPARE(action().id, ActionId::CopyInviteLink);
        QCOMPARE(action().row.id(), u"iv-good"_s); // the first is 14 days old to the second
        who.invites.removeAt(1);
        QCOMPARE(action().id, ActionId::NewToken);
        who.user = {};
        QCOMPARE(action().row.id(), u"u-1"_s); // as much of them as is known
    }

    void nobodyIsSentWhereNothingWorks()
    {
        PersonRecords who = person({account({.status = u"ERROR"_s, .code = u"INVALID_MFA"_s})});
        who.providers.insert(u"sss"_s, recordOf({{u"id"_s, u"sss"_s}, {u"active"_s, false}}));
        const Finding down = judged(who).problems.first();
        QVERIFY(down.providerInactive);
        QCOMPARE(down.action->id, ActionId::Refresh);
        QCOMPARE(down.action->row.id(), u"a-1"_s);
        who.providers.insert(u"sss"_s, recordOf({{u"id"_s, u"sss"_s}, {u"active"_s, u"no"_s}}));
        QVERIFY(!judged(who).problems.first().providerInactive); // of a wrong type: not known
    }

    void invitesCountUntilThereIsAnAccount()
    {
        PersonRecords who = person();
        who.invites = {invite(u"iv-1"_s, u"LANDING_PAGE_OPENED"_s, u"2026-06-10T12:00:00Z"_s,
                              u"2026-06-11T12:00:00Z"_s)};
        QCOMPARE(first(who), (Situation{Kind::Invite, u"LANDING_PAGE_OPENED"_s, {}}));
        QCOMPARE(judged(who).problems.first().since, at(u"2026-06-11T12:00:00Z"_s));
        QCOMPARE(judged(who).problems.first().action->id, ActionId::CopyInviteLink);

        const Verdict later = judged(who, u"2026-06-24T12:00:00Z"_s);
        QCOMPARE(later.problems.first().situation.state, u"EXPIRED"_s);
        QCOMPARE(later.problems.first().since, at(u"2026-06-24T12:00:00Z"_s));
        QCOMPARE(later.problems.first().action->id, ActionId::NewToken);

        who.invites += invite(u"iv-2"_s, u"REVOKED"_s, u"2026-06-12T12:00:00Z"_s);
        QCOMPARE(first(who).state, u"REVOKED"_s); // the newest one
        who.archives = {archive(u"u-x"_s, u"ANALYZED"_s, {})};
        QVERIFY(judged(who).isWell()); // they sent a file instead
        who.archives.clear();
        who.accounts = {account({})};
        QVERIFY(judged(who).isWell());
    }

    void filesAndSessionsCount()
    {
        PersonRecords who = person({account({})});
        who.archives = {archive(u"u-bad"_s, u"ERROR"_s, u"MISSING_MANDATARY_FIELD"_s),
                        archive(u"u-slow"_s, u"STARTED"_s, {}, u"2026-06-15T10:59:00Z"_s),
                        archive(u"u-now"_s, u"STARTED"_s, {}, u"2026-06-15T11:59:00Z"_s)};
        const Verdict verdict = judged(who);
        QCOMPARE(idsOf(verdict.problems), QStringList({u"u-bad"_s, u"u-slow"_s}));
        QCOMPARE(verdict.problems.last().situation.mark, QString(lateMark));
        QVERIFY(!verdict.problems.last().action); // archives have no refresh
        QCOMPARE(idsOf(verdict.quiet), QStringList({u"u-now"_s}));

        who.archives += archive(u"u-good"_s, u"ANALYZED"_s, {}, u"2026-06-15T11:55:00Z"_s);
        QVERIFY(judged(who).problems.isEmpty()); // a better file came since

        PersonRecords reset = person();
        reset.user = recordOf(
            {{u"id"_s, u"u-1"_s}, {u"session"_s, QJsonObject{{u"status"_s, u"REVOKED"_s}}}});
        const QList<Finding> problems = judged(reset).problems;
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().situation.kind, Kind::Invite);
        QCOMPARE(problems.last().situation.kind, Kind::Session);
        reset.accounts = {account({})};
        QVERIFY(judged(reset).isWell());
    }

    void badRecordsAreShownAsTheyAre()
    {
        const Verdict odd = judged(person({
            recordOf({{u"id"_s, u"a-empty"_s}}),
            recordOf({{u"id"_s, u"a-types"_s},
                      {u"connection"_s, 7},
                      {u"monitor"_s, QJsonArray{1}},
                      {u"providerId"_s, QJsonValue()}}),
            recordOf({{u"id"_s, u"a-flat"_s}, {u"connectionStatus"_s, u"CONNECTED"_s}}),
            account({.id = u"a-new"_s, .status = u"PAUSED"_s}),
            account({.id = u"a-ahead"_s,
                     .status = u"ERROR"_s,
                     .code = u"BRAND_NEW"_s,
                     .updatedAt = u"2027-01-01T00:00:00Z"_s}),
        }));
        QCOMPARE(odd.accounts.size(), 5);
        QCOMPARE(idsOf(odd.problems).first(), u"a-ahead"_s);
        QVERIFY(odd.problems.first().ahead);
        QCOMPARE(odd.problems.first().code, u"BRAND_NEW"_s);
        QCOMPARE(odd.problems.size(), 4);
        QCOMPARE(odd.accounts.last().record.id(), u"a-flat"_s);
        for (const Finding &problem : odd.problems)
            QVERIFY(
                !CaseWords(QLocale(QLocale::English)).entry(problem.situation).happened.isEmpty());
        QVERIFY(judged(PersonRecords()).problems.size() == 1); // nobody: no invite is known either
        QVERIFY(
            verdictOf(person({account({.status = u"AWAITING_MFA"_s})}), QDateTime()).problems.size()
            == 1);
    }

    void aMonitoringThatNobodyKnowsIsSaidLast()
    {
        const Verdict verdict = judged(person(
            {account({.id = u"a-odd"_s, .monitor = u"SLEEPING"_s}),
             account({.id = u"a-cut"_s, .status = u"DISCONNECTED"_s, .provider = u"grab"_s})}));
        QCOMPARE(idsOf(verdict.problems), QStringList({u"a-cut"_s, u"a-odd"_s}));
        QCOMPARE(verdict.problems.last().situation.state, u"SLEEPING"_s);
    }

    void recordsAreGatheredFromTheTables()
    {
        records::Store store;
        store.table(catalog::users).upsert({{{u"id"_s, u"u-1"_s}}, {{u"id"_s, u"u-2"_s}}});
        store.table(catalog::accounts)
            .upsert({accountJson({.status = u"ERROR"_s, .code = u"TOS_REQUIRED"_s}),
                     accountJson({.id = u"a-2"_s, .userId = u"u-2"_s})});
        store.table(catalog::providers).upsert({{{u"id"_s, u"sss"_s}, {u"active"_s, false}}});
        QCoreApplication::processEvents(); // people are joined
        const PersonRecords found = gatherPerson(u"u-1"_s, store);
        QCOMPARE(found.accounts.size(), 1);
        QVERIFY(found.person);
        const Verdict verdict = judged(found);
        QCOMPARE(verdict.problems.size(), 1);
        QCOMPARE(verdict.problems.first().code, u"TOS_REQUIRED"_s);
        QVERIFY(verdict.problems.first().providerInactive);
        QVERIFY(gatherPerson(u"u-none"_s, store).accounts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
