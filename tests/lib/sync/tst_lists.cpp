#include "compat.h"
#include "place.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using namespace std::chrono_literals;
using sync::Plan;
using sync::Reading;

namespace {

const QDate today(2026, 3, 10);

/// A plan on a fake network.
struct Desk
{
    Bench bench;
    records::Store store;
    Plan plan{*bench.client, nullptr};
    QList<std::optional<api::Error>> ends;

    Desk()
    {
        QObject::connect(&plan, &Plan::ended, &plan,
                         [this](const Plan::Job &, qsizetype,
                                const std::optional<api::Error> &error) { ends.append(error); });
    }

    void begin(const catalog::Resource &resource, bool dated = false,
               std::chrono::milliseconds pace = {})
    {
        plan.begin(Plan::Purpose::Index,
                   std::make_unique<Reading>(store.table(resource), dated, today),
                   api::Priority::Background, pace);
    }
    void expect(const QString &path, const FakeAnswer &answer)
    {
        bench.network.expect("GET", path, answer);
    }
    QStringList sent() const
    {
        QStringList paths;
        for (const FakeRequest &request : bench.network.sent())
            paths.append(request.path);
        return paths;
    }
};

QJsonArray users(int from, int count, QDate newest, int perDay)
{
    QJsonArray items;
    for (int i = from; i < from + count; ++i) {
        const QDateTime when(newest.addDays(-i / perDay), QTime(23, 59).addSecs(-(i % perDay)),
                             smile::utc);
        items.append(
            QJsonObject{{u"id"_s, u"u-%1"_s.arg(i)}, {u"createdAt"_s, when.toString(Qt::ISODate)}});
    }
    return items;
}

} // namespace

/// Many lists at the same time: order, failures, pauses.
class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longListGoesOnInWindows();
    void windowsRunSideBySide();
    void aThirdIsForDatedLists();
    void passingFailureIsTriedAgainLater();
    void lastingFailureEndsTheList();
    void neverEndingFailureEnds();
    void circleEndsOneListOnly();
    void pausedAsksForNothing();
    void paceIsKept();
    void vanishedOnlyAfterAll();
    void recordsWithoutDayStay();
    void droppedTellsNothing();
    void vanishedOfALargeTable();
    void droppedWhileItLooksForWhatVanished();
};

void PlanTest::longListGoesOnInWindows()
{
    Desk desk;
    for (int page = 0; page < 4; ++page)
        desk.expect(page == 0 ? u"/users?size=150"_s : u"/users?size=150&cursor=c%1"_s.arg(page),
                    FakeAnswer::page(users(page * 150, 150, today, 50), u"c%1"_s.arg(page + 1)));
    // 600 in 12 days, newest first: what is older than the last of them is left. Nine days of fifty
    // are three pages; the last window takes all that is older than an empty one.
    for (const char *window :
         {"startDate=2026-02-19&endDate=2026-02-27", "startDate=2026-02-10&endDate=2026-02-18",
          "startDate=2026-02-01&endDate=2026-02-09", "startDate=2026-01-23&endDate=2026-01-31"})
        desk.expect(u"/users?%1&size=150"_s.arg(QLatin1StringView(window)), FakeAnswer::page({}));
    desk.expect(u"/users?endDate=2026-01-22&size=150"_s,
                FakeAnswer::page(users(2400, 50, today, 50)));
    desk.begin(catalog::users, true);
    desk.plan.go();
    QTRY_COMPARE(desk.ends.size(), 1);
    QVERIFY(!desk.ends.first());
    QCOMPARE(desk.store.table(catalog::users).size(), 650);
}

void PlanTest::windowsRunSideBySide()
{
    Desk desk;
    for (int page = 0; page < 4; ++page)
        desk.expect(page == 0 ? u"/users?size=150"_s : u"/users?size=150&cursor=c%1"_s.arg(page),
                    FakeAnswer::page(users(page * 150, 150, today, 300), u"c%1"_s.arg(page + 1)));
    for (const char *window :
         {"startDate=2026-03-08&endDate=2026-03-09", "startDate=2026-03-06&endDate=2026-03-07",
          "startDate=2026-03-04&endDate=2026-03-05", "startDate=2026-03-02&endDate=2026-03-03"})
        desk.expect(u"/users?%1&size=150"_s.arg(QLatin1StringView(window)),
                    FakeAnswer::page({}).hold());
    desk.begin(catalog::users, true);
    desk.plan.go();
    QTRY_COMPARE(desk.bench.network.held(), 4);
    QCOMPARE(desk.sent().size(), 8);
    desk.plan.dropAll();
}

void PlanTest::aThirdIsForDatedLists()
{
    Desk desk;
    desk.bench.gate.setPerSecond(1); // so that they leave one after the other
    const auto chain = [&desk](const QString &list, int pages) {
        for (int page = 0; page < pages; ++page)
            desk.expect(
                page == 0 ? u"/%1?size=150"_s.arg(list)
                          : u"/%1?size=150&cursor=%1%2"_s.arg(list).arg(page),
                FakeAnswer::page({QJsonObject{{u"id"_s, u"%1%2"_s.arg(list).arg(page)}}},
                                 page + 1 < pages ? u"%1%2"_s.arg(list).arg(page + 1) : QString()));
    };
    chain(u"users"_s, 6);
    chain(u"identities"_s, 6);
    chain(u"documents"_s, 6);
    desk.begin(catalog::users, true);
    desk.begin(catalog::identities);
    desk.begin(catalog::documents);
    desk.plan.go();
    for (int i = 0; i < 40; ++i) {
        desk.bench.clock.advance(1100ms);
        settle();
    }
    QTRY_COMPARE(desk.ends.size(), 3);
    // Among the first dozen each list has its part, and the dated one is not the last.
    const QStringList first = desk.sent().first(12);
    for (const auto list : {"/users"_L1, "/identities"_L1, "/documents"_L1})
        QVERIFY2(std::count_if(first.begin(), first.end(),
                               [list](const QString &path) { return path.startsWith(list); })
                     >= 3,
                 qPrintable(first.join(u' ')));
}

void PlanTest::passingFailureIsTriedAgainLater()
{
    Desk desk;
    QSignalSpy interrupted(&desk.plan, &Plan::interrupted);
    desk.expect(u"/documents?size=150"_s,
                FakeAnswer::page({document(u"d-1"_s, u"u-1"_s, u"a-1"_s)}, u"c2"_s));
    const QString second = u"/documents?size=150&cursor=c2"_s;
    for (int i = 0; i < 3; ++i) // the client's own tries
        desk.expect(second, FakeAnswer::failure(503, u"SERVER_UNAVAILABLE"_s));
    desk.begin(catalog::documents);
    desk.plan.go();
    for (int i = 0; i < 20 && interrupted.isEmpty(); ++i) {
        settle();
        desk.bench.clock.advance(500ms);
    }
    QTRY_COMPARE(interrupted.size(), 1);
    const Plan::Job job{&catalog::documents, Plan::Purpose::Index};
    QVERIFY(desk.plan.isInterrupted(job));
    QCOMPARE(desk.store.table(catalog::documents).size(), 1); // what is here stays
    desk.expect(second, FakeAnswer::page({document(u"d-2"_s, u"u-1"_s, u"a-1"_s)}));
    desk.bench.clock.advance(5s); // from where it stood
    QTRY_COMPARE(desk.ends.size(), 1);
    QVERIFY(!desk.ends.first());
    QCOMPARE(desk.store.table(catalog::documents).size(), 2);
}

void PlanTest::lastingFailureEndsTheList()
{
    Desk desk;
    desk.expect(u"/documents?size=150"_s, FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
    desk.begin(catalog::documents);
    desk.plan.go();
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(desk.ends.first()->kind, api::Kind::Forbidden);
    QVERIFY(!desk.plan.reading({&catalog::documents, Plan::Purpose::Index}));
}

void PlanTest::neverEndingFailureEnds()
{
    Desk desk;
    for (int i = 0; i < 27; ++i)
        desk.expect(u"/documents?size=150"_s, FakeAnswer::failure(500, u"SERVER_ERROR"_s));
    desk.begin(catalog::documents);
    desk.plan.go();
    for (int i = 0; i < 400 && desk.ends.isEmpty(); ++i) {
        settle();
        desk.bench.clock.advance(5s);
    }
    QCOMPARE(desk.ends.size(), 1);
    QCOMPARE(desk.ends.first()->kind, api::Kind::Server);
}

void PlanTest::circleEndsOneListOnly()
{
    Desk desk;
    desk.expect(u"/documents?size=150"_s, FakeAnswer::page({}, u"c2"_s));
    desk.expect(u"/documents?size=150&cursor=c2"_s, FakeAnswer::page({}, u"c2"_s));
    desk.expect(u"/invites?size=150"_s, FakeAnswer::page({}));
    desk.begin(catalog::documents);
    desk.begin(catalog::invites);
    desk.plan.go();
    QTRY_COMPARE(desk.ends.size(), 2);
    QCOMPARE(std::count_if(
                 desk.ends.begin(), desk.ends.end(),
                 [](const auto &error) { return error && error->kind == api::Kind::Protocol; }),
             1);
}

void PlanTest::pausedAsksForNothing()
{
    Desk desk;
    desk.expect(u"/documents?size=150"_s, FakeAnswer::page({}, u"c2"_s).hold());
    desk.begin(catalog::documents);
    desk.plan.go();
    desk.plan.setPaused(true);
    desk.bench.network.release(); // what is on the wire still comes
    settle();
    desk.bench.clock.advance(10min);
    settle();
    QCOMPARE(desk.sent().size(), 1);
    desk.expect(u"/documents?size=150&cursor=c2"_s, FakeAnswer::page({}));
    desk.plan.setPaused(false);
    QTRY_COMPARE(desk.ends.size(), 1);
}

void PlanTest::paceIsKept()
{
    Desk desk;
    desk.expect(u"/documents?size=150"_s, FakeAnswer::page({}, u"c2"_s));
    desk.begin(catalog::documents, false, 1s);
    QSignalSpy progressed(&desk.plan, &Plan::progressed);
    desk.plan.go();
    QTRY_COMPARE(progressed.size(), 1);
    desk.bench.clock.advance(999ms);
    settle();
    QCOMPARE(desk.sent().size(), 1);
    desk.expect(u"/documents?size=150&cursor=c2"_s, FakeAnswer::page({}));
    desk.bench.clock.advance(1ms);
    QTRY_COMPARE(desk.ends.size(), 1);
}

void PlanTest::vanishedOnlyAfterAll()
{
    Desk desk;
    QStringList gone;
    connect(&desk.plan, &Plan::vanished, &desk.plan,
            [&gone](const Plan::Job &, const QStringList &ids) { gone += ids; });
    records::Table &table = desk.store.table(catalog::documents);
    table.upsert({document(u"old"_s, u"u-1"_s, u"a-1"_s), document(u"d-1"_s, u"u-1"_s, u"a-1"_s)});
    desk.expect(u"/documents?size=150"_s,
                FakeAnswer::page({document(u"d-1"_s, u"u-1"_s, u"a-1"_s)}, u"c2"_s).hold());
    desk.begin(catalog::documents);
    desk.plan.go();
    table.upsert({document(u"new"_s, u"u-1"_s, u"a-1"_s)}); // by somebody else
    desk.bench.network.release();
    desk.expect(u"/documents?size=150&cursor=c2"_s, FakeAnswer::page({}));
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(gone, QStringList{u"old"_s});
}

void PlanTest::recordsWithoutDayStay()
{
    // A list that was cut by days says nothing about a record that has none.
    Desk desk;
    QStringList gone;
    connect(&desk.plan, &Plan::vanished, &desk.plan,
            [&gone](const Plan::Job &, const QStringList &ids) { gone += ids; });
    desk.store.table(catalog::users)
        .upsert({QJsonObject{{u"id"_s, u"dayless"_s}},
                 QJsonObject{{u"id"_s, u"old"_s}, {u"createdAt"_s, u"2026-03-01T00:00:00Z"_s}}});
    for (int page = 0; page < 4; ++page)
        desk.expect(page == 0 ? u"/users?size=150"_s : u"/users?size=150&cursor=c%1"_s.arg(page),
                    FakeAnswer::page(users(page * 150, 150, today, 300), u"c%1"_s.arg(page + 1)));
    desk.begin(catalog::users, true);
    for (const char *window :
         {"startDate=2026-03-08&endDate=2026-03-09", "startDate=2026-03-06&endDate=2026-03-07",
          "startDate=2026-03-04&endDate=2026-03-05", "startDate=2026-03-02&endDate=2026-03-03",
          "endDate=2026-03-01"})
        desk.expect(u"/users?%1&size=150"_s.arg(QLatin1StringView(window)), FakeAnswer::page({}));
    desk.plan.go();
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(gone, QStringList{u"old"_s});
}

void PlanTest::droppedTellsNothing()
{
    Desk desk;
    desk.expect(u"/documents?size=150"_s, FakeAnswer::page({}).hold());
    desk.begin(catalog::documents);
    desk.plan.go();
    desk.plan.drop({&catalog::documents, Plan::Purpose::Index});
    QCOMPARE(desk.bench.network.aborted(), 1);
    settle();
    QVERIFY(desk.ends.isEmpty());
}

void PlanTest::vanishedOfALargeTable()
{
    Desk desk;
    QStringList gone;
    connect(&desk.plan, &Plan::vanished, &desk.plan,
            [&gone](const Plan::Job &, const QStringList &ids) { gone += ids; });
    QList<QJsonObject> many;
    for (int i = 0; i < 20'001; ++i)
        many.append(document(u"d-%1"_s.arg(i), u"u-1"_s, u"a-1"_s));
    desk.store.table(catalog::documents).upsert(many);
    desk.expect(u"/documents?size=150"_s,
                FakeAnswer::page({document(u"d-7"_s, u"u-1"_s, u"a-1"_s)}));
    desk.begin(catalog::documents);
    desk.plan.go();
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(gone.size(), 20'000);
    QVERIFY(!gone.contains(u"d-7"_s));
}

void PlanTest::droppedWhileItLooksForWhatVanished()
{
    Desk desk;
    QList<QJsonObject> many;
    for (int i = 0; i < 20'001; ++i)
        many.append(document(u"d-%1"_s.arg(i), u"u-1"_s, u"a-1"_s));
    desk.store.table(catalog::documents).upsert(many);
    desk.expect(u"/documents?size=150"_s,
                FakeAnswer::page({document(u"new"_s, u"u-1"_s, u"a-1"_s)}).hold());
    const Plan::Job job{&catalog::documents, Plan::Purpose::Index};
    // In the queue before the search can tell its end.
    connect(&desk.store.table(catalog::documents), &records::Table::changed, &desk.plan, [&] {
        QMetaObject::invokeMethod(
            &desk.plan, [&] { desk.plan.drop(job); }, Qt::QueuedConnection);
    });
    desk.begin(catalog::documents);
    desk.plan.go();
    desk.bench.network.release();
    QTRY_VERIFY(!desk.plan.reading(job));
    settle();
    QVERIFY(desk.ends.isEmpty());
    QCOMPARE(desk.store.table(catalog::documents).size(), 20'002);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_lists.moc"
