#include "catalog/catalog.h"
#include "console/browse/details.h"
#include "console/browse/filterrow.h"
#include "console/browse/listpage.h"
#include "console/parts/button.h"
#include "console/parts/emptystate.h"
#include "console/parts/filterchip.h"
#include "console/parts/iconbutton.h"
#include "console/parts/tableview.h"
#include "console/parts/textfield.h"
#include "console/session/session.h"
#include "console/theme/appearance.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"
#include "vault/settings.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using tests::LoopbackServer;

namespace {

class KeepingNavigator : public Navigator
{
public:
    void showPage(PageId) override { }
    void openPerson(const QString &id) override { opened << id; }
    void openRecord(const catalog::Resource &, const QString &) override { }
    void openWink(const QString &) override { }
    void openRequest(const QString &) override { }

    QStringList opened;
};

class QuietDesk : public ActionDesk
{
public:
    void perform(catalog::ActionId, const catalog::Resource &, const records::RowPtr &,
                 QWidget *) override
    { }
    void perform(catalog::ActionId, QWidget *) override { }
    QString whyNot(catalog::ActionId, const catalog::Resource &,
                   const records::RowPtr &) const override
    {
        return {};
    }
};

bool says(const QWidget *widget, const QString &words)
{
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->text() == words)
            return true;
    return false;
}

vault::Profile customProfile()
{
    vault::Profile profile;
    profile.id = u"here"_s;
    profile.name = u"Here"_s;
    return profile;
}

/// A session on a server of this computer that answers nothing but an empty log.
struct World
{
    LoopbackServer server;
    QTemporaryDir folder;
    tests::ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    vault::AuditLog audit{folder.filePath(u"audit.jsonl"_s)};
    vault::Settings settings{folder.filePath(u"console.ini"_s)};
    Session session{customProfile(), api::Endpoint{server.base(), u"key"_s, u"secret"_s}, gate, log,
                    audit};
    KeepingNavigator navigator;
    QuietDesk desk;
    Workplace workplace{session, navigator, desk, settings};

    World() { server.script({LoopbackServer::json(R"({"data":{"items":[],"nextCursor":null}})")}); }

    std::unique_ptr<ListPage> page(PageId id, int width = 1440)
    {
        auto page = std::make_unique<ListPage>(listSetup(id), workplace);
        page->resize(width, 900);
        page->show();
        page->activate();
        return page;
    }
    void addAccounts()
    {
        session.store()
            .table(catalog::accounts)
            .upsert({QJsonObject{{u"id"_s, u"a-1"_s},
                                 {u"userId"_s, u"u-1"_s},
                                 {u"providerId"_s, u"sss_ph"_s},
                                 {u"createdAt"_s, u"2026-05-11T09:00:00Z"_s}}});
    }
    void addInvites()
    {
        QList<QJsonObject> invites;
        for (int i = 1; i <= 9; ++i)
            invites << QJsonObject{{u"id"_s, u"i-%1"_s.arg(i)},
                                   {u"fullName"_s, u"Ana %1"_s.arg(i)},
                                   {u"status"_s, u"INVITED"_s},
                                   {u"invitedAt"_s, u"2026-05-1%1T09:00:00Z"_s.arg(i)},
                                   {u"updatedAt"_s, u"2026-05-20T09:00:00Z"_s}};
        session.store().table(catalog::invites).upsert(invites);
    }
};

} // namespace

class ListPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void accountsShowTheirActionsBeside()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        auto *details = page->findChild<Details *>();
        QVERIFY(details->isVisible());
        const auto words = [details] {
            QStringList shown;
            for (const Button *button : details->findChildren<Button *>())
                if (button->isVisible())
                    shown << button->text();
            return shown;
        };
        QTRY_VERIFY2(words().contains(u"Revoke…"_s), qPrintable(words().join(u' ')));
        QVERIFY(words().contains(u"Disable monitoring…"_s));
    }

    void narrowDetailsComeBySpaceAndGoByEsc()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts, 1000);
        auto *details = page->findChild<Details *>();
        QVERIFY(!details->isVisible());
        QTest::keyClick(page->table(), Qt::Key_Space);
        QVERIFY(details->isVisible());
        QTest::keyClick(page->table(), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void f5IsTheWindows()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        for (const QAction *action : page->actions())
            QVERIFY(action->shortcut() != QKeySequence(Qt::Key_F5));
    }

    void stoppedListOffersToLoad()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        EmptyState *empty = page->table()->emptyState();
        QCOMPARE(empty->buttons().size(), 1);
        QCOMPARE(empty->buttons().first()->text(), u"Load"_s);
    }

    void emptyStateKeepsItsButtons()
    {
        World world;
        const auto page = world.page(PageId::Accounts);
        const Button *before = page->table()->emptyState()->buttons().first();
        Q_EMIT world.session.sync().stateChanged(&catalog::invites);
        QCOMPARE(page->table()->emptyState()->buttons().first(), before);
    }

    void clearTakesTheMarkAlong()
    {
        World world;
        world.addAccounts();
        const auto page = world.page(PageId::Accounts);
        auto *filters = page->findChild<FilterRow *>();
        filters->field()->setText(u"nobody"_s);
        auto *mark = filters->field()->findChild<IconButton *>();
        QVERIFY(mark->isVisible());
        QCOMPARE(page->table()->model()->rowCount(), 0);
        filters->clear();
        QVERIFY(!mark->isVisible());
        QVERIFY(filters->isClear());
        QCOMPARE(page->table()->model()->rowCount(), 1);
    }

    void arrowingAsksOnlyWhereItStays()
    {
        World world;
        world.addInvites();
        const auto page = world.page(PageId::Invites);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(page->table(), Qt::Key_Down);
        auto *details = page->findChild<Details *>();
        const QString last = details->row()->id;
        QTRY_VERIFY(!world.server.received().isEmpty());
        QTRY_VERIFY(!says(details, u"Loading…"_s));
        QCOMPARE(world.server.received().size(), 1);
        QVERIFY(world.server.received().first().path.contains(last.toUtf8()));
        // A change of the store that leaves the invite's version as it was asks nothing again.
        QJsonObject same = world.session.store().table(catalog::invites).find(last)->json;
        same.insert(u"email"_s, u"ana@example.com"_s);
        world.session.store().table(catalog::invites).upsert({same});
        QCOMPARE(details->row()->json.value(u"email"_s).toString(), u"ana@example.com"_s);
        QVERIFY(!says(details, u"Loading…"_s));
    }
};

QTEST_MAIN(ListPageTest)
#include "tst_listpage.moc"
