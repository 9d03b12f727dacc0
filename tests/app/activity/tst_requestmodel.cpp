#include "activity/requestmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    api::RequestLog log{3};
    RequestModel model{log};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// A request that has left.
    quint64 leave(const QString &path)
    {
        api::Request request;
        request.method = "GET";
        request.path = path;
        return log.add(request);
    }
    void answer(quint64 number, int status)
    {
        for (api::Request request : log.requests()) {
            if (request.number != number)
                continue;
            request.status = status;
            request.milliseconds = 7;
            log.update(request);
            return;
        }
    }
    QStringList paths() const
    {
        QStringList paths;
        for (int row = 0; row < model.rowCount(); ++row)
            paths += model.index(row, RequestModel::Path).data().toString();
        return paths;
    }
};

} // namespace

/// The request log as rows.
class RequestModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestStandsFirst();
    void oldestFallsOut();
    void pauseKeepsWhatIsShown();
    void wordsFollowTheAnswer();
    void wordsDropWhatNoLongerMatches();
};

void RequestModelTest::newestStandsFirst()
{
    World world;
    world.leave(u"/users"_s);
    const quint64 second = world.leave(u"/accounts"_s);
    QCOMPARE(world.paths(), QStringList({u"/accounts"_s, u"/users"_s}));
    world.answer(second, 200);
    QCOMPARE(world.model.index(0, RequestModel::Status).data().toString(), u"200"_s);
    world.log.clear();
    QCOMPARE(world.model.rowCount(), 0);
}

void RequestModelTest::oldestFallsOut()
{
    World world;
    for (int i = 1; i <= 5; ++i)
        world.leave(u"/%1"_s.arg(i));
    QCOMPARE(world.paths(), QStringList({u"/5"_s, u"/4"_s, u"/3"_s}));
}

void RequestModelTest::pauseKeepsWhatIsShown()
{
    World world;
    const quint64 first = world.leave(u"/1"_s);
    world.model.setPaused(true);
    world.leave(u"/2"_s);
    world.answer(first, 200);
    QCOMPARE(world.paths(), QStringList({u"/1"_s}));
    QCOMPARE(world.model.index(0, RequestModel::Status).data().toString(), u"200"_s);
    world.model.setPaused(false);
    QCOMPARE(world.paths(), QStringList({u"/2"_s, u"/1"_s}));
}

void RequestModelTest::wordsFollowTheAnswer()
{
    World world;
    world.model.setWords(u"429"_s);
    const quint64 first = world.leave(u"/1"_s);
    const quint64 second = world.leave(u"/2"_s);
    const quint64 third = world.leave(u"/3"_s);
    QCOMPARE(world.paths(), QStringList());
    world.answer(third, 429);
    world.answer(first, 429);
    world.answer(second, 200);
    QCOMPARE(world.paths(), QStringList({u"/3"_s, u"/1"_s}));
}

void RequestModelTest::wordsDropWhatNoLongerMatches()
{
    World world;
    const quint64 only = world.leave(u"/1"_s);
    world.answer(only, 429);
    world.model.setWords(u"429"_s);
    QCOMPARE(world.paths(), QStringList({u"/1"_s}));
    world.answer(only, 200); // tried again
    QCOMPARE(world.paths(), QStringList());
}

QTEST_MAIN(RequestModelTest)
#include "tst_requestmodel.moc"
