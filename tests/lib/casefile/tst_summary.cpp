#include "casefile/summary.h"
#include "casesamples.h"

#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace Qt::StringLiterals;

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnown()
    {
        PersonRecords nobody;
        nobody.userId = u"u-1"_s;
        nobody.accountsKnown = nobody.invitesKnown = false;
        const Summary summary = summaryOf(nobody, {}, tests::at(tests::noon));
        QCOMPARE(summary.userId, u"u-1"_s);
        QVERIFY(!summary.complete);
        QVERIFY(summary.accounts.isEmpty());
    }

    void worstFirst()
    {
        PersonRecords person = tests::person(
            {tests::account({.id = u"a-1"_s}), tests::account({.id = u"a-2"_s,
                                                               .status = u"ERROR"_s,
                                                               .code = u"INVALID_CREDENTIALS"_s,
                                                               .provider = u"pagibig"_s})});
        person.invites = {tests::invite(u"i-1"_s, u"LINKED"_s, u"2026-06-01T00:00:00Z"_s),
                          tests::invite(u"i-2"_s, u"INVITED"_s, u"2026-06-02T00:00:00Z"_s)};
        const Deed later{tests::at(tests::noon), u"Refresh"_s, Deed::End::Done, {}, {}};
        const Deed earlier{tests::at(u"2026-06-15T11:00:00Z"_s), u"Invite"_s, Deed::End::Failed,
                           u"X"_s, u"r-1"_s};
        const Summary summary = summaryOf(person, {later, earlier}, tests::at(tests::noon));
        QVERIFY(summary.head);
        QCOMPARE(summary.head->code, u"INVALID_CREDENTIALS"_s);
        QCOMPARE(summary.problems, 1);
        QCOMPARE(summary.accounts.size(), 2);
        QCOMPARE(summary.accounts.first().id, u"a-2"_s);
        QCOMPARE(summary.accounts.first().connection, u"ERROR"_s);
        QCOMPARE(summary.accounts.first().since, tests::at(u"2026-06-15T11:58:00Z"_s));
        QCOMPARE(summary.accounts.last().monitoring, u"ACTIVE"_s);
        QCOMPARE(summary.invites.first().id, u"i-2"_s);
        QCOMPARE(summary.deeds.first().what, u"Invite"_s);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
