#include "compat.h"
#include "console/browse/listprogress.h"

#include "catalog/catalog.h"

#include <QTest>

using namespace smile;
using namespace smile::console;
using Stage = ListProgress::Stage;
using sync::ListState;
using sync::Phase;

namespace {

ListState state(Phase phase, bool completedOnce = false)
{
    ListState state;
    state.phase = phase;
    if (completedOnce)
        state.completedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), smile::utc);
    return state;
}

ListState failed(api::Kind kind)
{
    ListState failed = state(Phase::Failed);
    failed.error.emplace();
    failed.error->kind = kind;
    failed.error->requestId = QStringLiteral("req-7");
    return failed;
}

} // namespace

class ListProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleFollowFromFourLists()
    {
        QCOMPARE(sourcesOf(catalog::people).size(), 4);
        QVERIFY(sourcesOf(catalog::people).contains(&catalog::identities));
        QCOMPARE(sourcesOf(catalog::accounts), QList{&catalog::accounts});
    }

    void completeOnlyWhenAllAre()
    {
        const ListState done = state(Phase::Complete, true);
        QVERIFY(!progressOf({done, done}, false).partial());
        QVERIFY(progressOf({done, state(Phase::Loading)}, true).partial());
        QVERIFY(progressOf({done, state(Phase::Loading, true)}, true).partial());
        QVERIFY(progressOf({done, state(Phase::Idle)}, false).partial());
        QVERIFY(progressOf({done, failed(api::Kind::Network)}, false).partial());
        // All of it was there once: a later pass that was stopped takes nothing away.
        QVERIFY(!progressOf({done, state(Phase::Idle, true)}, false).partial());
    }

    void restIsWaitingOrStopped()
    {
        QCOMPARE(progressOf({state(Phase::Idle)}, true).stage, Stage::Loading);
        QCOMPARE(progressOf({state(Phase::Idle)}, false).stage, Stage::Stopped);
        QCOMPARE(progressOf({state(Phase::Idle), state(Phase::Loading)}, true).stage,
                 Stage::Loading);
    }

    void stoppedOffersToLoad()
    {
        const EmptyContent content = incompleteContent({Stage::Stopped});
        QVERIFY(!content.title.isEmpty());
        QCOMPARE(content.buttons.size(), 1);
    }

    void failureSaysWhatAndHowOn()
    {
        const ListProgress progress = progressOf({failed(api::Kind::Network)}, false);
        QCOMPARE(progress.stage, Stage::Failed);
        const EmptyContent content = incompleteContent(progress);
        QVERIFY(content.sentence.contains(u'\n')); // what happened, what to do
        QCOMPARE(content.requestId, QStringLiteral("req-7"));
        QCOMPARE(content.buttons.size(), 2); // again, and the request in Activity
        api::Error unanswered;
        unanswered.kind = api::Kind::Network;
        const ListProgress lost{Stage::Failed, unanswered};
        QCOMPARE(incompleteContent(lost).buttons.size(), 1);
        const EmptyContent forbidden =
            incompleteContent(progressOf({failed(api::Kind::Forbidden)}, false));
        QVERIFY(forbidden.title != content.title);
    }
};

QTEST_MAIN(ListProgressTest)
#include "tst_listprogress.moc"
