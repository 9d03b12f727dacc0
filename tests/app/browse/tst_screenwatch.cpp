#include "console/browse/screenwatch.h"

#include "app/browse/listworld.h"
#include "console/parts/tableview.h"
#include "console/theme/appearance.h"
#include "records/view/view.h"

#include <QScrollBar>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QJsonObject account(int number, const QString &status, const QString &day = u"2026-05-11"_s)
{
    const QString when = day + u"T09:00:00Z"_s;
    return {{u"id"_s, u"a-%1"_s.arg(number)},
            {u"userId"_s, u"u-1"_s},
            {u"createdAt"_s, when},
            {u"connection"_s, QJsonObject{{u"status"_s, status}, {u"updatedAt"_s, when}}}};
}

/// A table of accounts in the order in which they came.
struct World
{
    records::Store store;
    records::View view{store, catalog::accounts};
    RecordModel model{view};
    TableView table{u"Accounts"_s};
    QList<QStringList> told;
    std::unique_ptr<ScreenWatch> watch;

    explicit World(const QList<QJsonObject> &rows)
    {
        store.table(catalog::accounts).upsert(rows);
        table.setModel(&model);
        table.resize(600, 30 + 10 * 32); // ten rows
        table.show();
        watch = std::make_unique<ScreenWatch>(table, model,
                                              [this](const QStringList &ids) { told += ids; });
    }
};

} // namespace

class ScreenWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void onlyWhatMayChange_data()
    {
        QTest::addColumn<bool>("isAccount");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("restlessness");
        QTest::newRow("waits") << true << u"AWAITING_MFA"_s << 2;
        QTest::newRow("pending") << true << u"PENDING"_s << 2;
        QTest::newRow("error") << true << u"ERROR"_s << 1;
        QTest::newRow("well") << true << u"CONNECTED"_s << 0;
        QTest::newRow("cut") << true << u"DISCONNECTED"_s << 0;
        QTest::newRow("sent") << false << u"INVITED"_s << 1;
        QTest::newRow("at it") << false << u"WINK_WIDGET_OPENED"_s << 2;
        QTest::newRow("linked") << false << u"LINKED"_s << 0;
        QTest::newRow("revoked") << false << u"REVOKED"_s << 0;
        QTest::newRow("none") << false << QString() << 0;
    }
    void onlyWhatMayChange()
    {
        QFETCH(bool, isAccount);
        QFETCH(QString, status);
        QFETCH(int, restlessness);
        const QJsonObject json =
            isAccount ? account(1, status) : QJsonObject{{u"status"_s, status}};
        const catalog::Resource &resource = isAccount ? catalog::accounts : catalog::invites;
        QCOMPARE(ScreenWatch::restlessness(resource, records::Record(u"x"_s, json)), restlessness);
        QCOMPARE(ScreenWatch::restlessness(catalog::users, records::Record(u"x"_s, json)), 0);
    }

    void whatIsInSightAndNoMore()
    {
        QList<QJsonObject> rows;
        for (int i = 0; i < 100; ++i)
            rows += account(i, i % 5 == 3 ? u"ERROR"_s : u"CONNECTED"_s);
        World world(rows);
        const auto *rest = world.watch->findChild<QTimer *>();
        QScrollBar *bar = world.table.verticalScrollBar();
        bar->setValue(32);
        bar->setValue(0);
        QVERIFY(!rest->isActive()); // nobody sees it
        world.watch->setSeen(true);
        QTRY_COMPARE(world.told, QList<QStringList>({{u"a-3"_s, u"a-8"_s}}));
        bar->setValue(50 * 32);
        QTRY_COMPARE(world.told.size(), 2);
        QCOMPARE(world.told.last(), (QStringList{u"a-53"_s, u"a-58"_s}));
        world.watch->setSeen(false);
        QCOMPARE(world.told.last(), QStringList());
        // Hidden, it looks at nothing.
        bar->setValue(0);
        QVERIFY(!rest->isActive());
        QCOMPARE(world.told.size(), 3);
    }

    void fewAtATimeTheUrgentFirst()
    {
        QList<QJsonObject> rows;
        for (int i = 0; i < 8; ++i)
            rows += account(i, u"ERROR"_s);
        rows += account(8, u"AWAITING_MFA"_s);
        World world(rows);
        world.table.setCurrentIndex(world.model.index(7, 0));
        world.watch->setSeen(true);
        QTRY_COMPARE(world.told.size(), 1);
        QCOMPARE(world.told.last(),
                 (QStringList{u"a-7"_s, u"a-8"_s, u"a-0"_s, u"a-1"_s, u"a-2"_s, u"a-3"_s}));
        QCOMPARE(world.told.last().size(), ScreenWatch::most);
        // What settled is let go.
        world.store.table(catalog::accounts).upsert({account(8, u"CONNECTED"_s)});
        QTRY_COMPARE(world.told.size(), 2);
        QVERIFY(!world.told.last().contains(u"a-8"_s));
    }

    void thePageHasThemReadAgain()
    {
        test::ListWorld world;
        records::Table &accounts = world.session.store().table(catalog::accounts);
        world.server.script({test::LoopbackServer::json(
            R"({"code":"OK","message":"","requestId":"r","data":{"items":[],"nextCursor":null}})")});
        world.session.sync().start();
        const auto complete = [&world] {
            world.clock.advance(std::chrono::milliseconds(100)); // the gate's
            return world.session.sync().status().isComplete();
        };
        QTRY_VERIFY(complete());
        // Only the newer one would be read again without anybody looking.
        accounts.upsert({account(1, u"ERROR"_s, u"2026-03-01"_s), account(2, u"ERROR"_s)});
        const auto page = world.page(PageId::Accounts);
        const auto *screen = page->findChild<ScreenWatch *>();
        QTRY_COMPARE(screen->watched().size(), 2);
        world.clock.advance(std::chrono::seconds(5));
        const auto isRead = [&world](const QByteArray &path) {
            return std::ranges::any_of(world.server.received(), [&path](const auto &request) {
                return request.path.endsWith(path);
            });
        };
        QTRY_VERIFY(isRead("/accounts/a-1"));
        page->hide();
        QVERIFY(screen->watched().isEmpty());
    }
};

QTEST_MAIN(ScreenWatchTest)
#include "tst_screenwatch.moc"
