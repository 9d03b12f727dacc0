#include "shell/connectionwatch.h"

#include "app/shell/shellworld.h"
#include "catalog/catalog.h"
#include "parts/banner.h"
#include "parts/button.h"
#include "parts/label.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts how often a widget goes away.
class Hidings : public QObject
{
public:
    explicit Hidings(QObject *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Hide ? 1 : 0;
        return false;
    }
};

struct World : ShellWorld
{
    std::unique_ptr<Session> session = ShellWorld::session();
    Banner banner;
    ConnectionWatch watch{banner};
    QObject context;
    int answers = 0;

    World() { watch.setSession(session.get()); }
    ~World() { watch.setSession(nullptr); }

    void ask()
    {
        session->client()
            .list(catalog::providers, {})
            .then(&context, [this](const api::Result<api::Page> &) { ++answers; });
    }
    Button *button(const QString &text)
    {
        for (Button *one : banner.findChildren<Button *>())
            if (!one->isHidden() && one->text() == text)
                return one;
        return nullptr;
    }
    bool says(const QString &text)
    {
        for (const Label *one : banner.findChildren<Label *>())
            if (!one->isHidden() && one->text().contains(text))
                return true;
        return false;
    }
    int asked(const QByteArray &path) const
    {
        int count = 0;
        for (const LoopbackRequest &request : server.received())
            count += request.path == path ? 1 : 0;
        return count;
    }
};

} // namespace

class TestConnectionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineEndsByItselfAndLoadsWhatFailed()
    {
        World world;
        const quint16 port = world.server.serverPort();
        world.server.close();
        world.session->sync().refresh(catalog::providers);
        QTRY_VERIFY((world.clock.advance(1s), !world.banner.isHidden()));
        QCOMPARE(world.banner.accessibleName(), u"Smile cannot be reached"_s);
        QVERIFY(world.button(u"Try again"_s));

        world.server.script({ShellWorld::emptyPage()});
        QVERIFY(world.server.listen(QHostAddress::LocalHost, port));
        QTRY_VERIFY((world.clock.advance(1s), world.banner.isHidden()));
        QCOMPARE(world.asked("/v1/users?size=1"), 1);
        QTRY_COMPARE(world.session->sync().state(catalog::providers).phase, sync::Phase::Complete);
    }

    void offlineIsTriedAgainOnAsking()
    {
        World world;
        const quint16 port = world.server.serverPort();
        world.server.close();
        world.ask();
        QTRY_VERIFY((world.clock.advance(1s), world.answers == 1));
        QVERIFY(!world.banner.isHidden());
        world.server.script({ShellWorld::emptyPage()});
        QVERIFY(world.server.listen(QHostAddress::LocalHost, port));
        world.button(u"Try again"_s)->click();
        QTRY_VERIFY(world.banner.isHidden()); // the clock stands still: nothing else asked
    }

    void refusedKeyStaysSaidUntilOneIsAccepted()
    {
        World world;
        world.server.script({ShellWorld::refusal(401, "INVALID_TOKEN"),
                             ShellWorld::refusal(401, "INVALID_TOKEN"), ShellWorld::emptyPage()});
        world.ask();
        QTRY_COMPARE(world.answers, 1);
        QVERIFY(!world.banner.isHidden());
        QCOMPARE(world.banner.accessibleName(), u"Smile refused the key of this profile"_s);
        world.clock.advance(120s); // not tried by itself
        QCOMPARE(world.server.received().size(), 1);

        QSignalSpy settings(&world.watch, &ConnectionWatch::settingsWanted);
        world.button(u"Open Settings"_s)->click();
        QCOMPARE(settings.size(), 1);

        Hidings hidings(&world.banner);
        QSignalSpy failures(&world.session->client(), &api::Client::failed);
        world.button(u"Try again"_s)->click();
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(hidings.count, 0);
        world.button(u"Try again"_s)->click();
        QTRY_VERIFY(world.banner.isHidden());
    }

    void slowDownCountsToTheNewestPause()
    {
        World world;
        world.server.script({ShellWorld::refusal(429, "TOO_MANY_REQUESTS", "Retry-After: 5\r\n"),
                             ShellWorld::refusal(429, "TOO_MANY_REQUESTS", "Retry-After: 90\r\n"),
                             ShellWorld::emptyPage()});
        world.ask();
        QTRY_VERIFY(!world.banner.isHidden());
        QCOMPARE(world.banner.accessibleName(), u"Smile asks to slow down"_s);
        QVERIFY(world.says(u"Again in 0:0"_s));
        world.clock.advance(6s);
        QTRY_VERIFY(world.says(u"Again in 1:3"_s));

        // The banner counts by a clock of its own: when that is early, the pause still stands.
        Q_EMIT world.banner.countdownFinished();
        QVERIFY(!world.banner.isHidden());
        QVERIFY(world.says(u"Again in 1:3"_s));
        world.clock.advance(91s);
        QTRY_COMPARE(world.answers, 1);
        QVERIFY(world.banner.isHidden());
    }

    void oldSessionIsNotHeard()
    {
        World world;
        world.server.script({ShellWorld::refusal(401, "INVALID_TOKEN")});
        const auto second = world.ShellWorld::session();
        world.watch.setSession(second.get());
        world.ask(); // the first one's
        QTRY_COMPARE(world.answers, 1);
        QVERIFY(world.banner.isHidden());
        world.watch.setSession(nullptr);
    }
};

QTEST_MAIN(TestConnectionWatch)
#include "tst_connectionwatch.moc"
