#include "actions/runner.h"
#include "app/browse/listworld.h"
#include "console/handover/copysummary.h"
#include "console/parts/clipboard.h"
#include "console/parts/tableview.h"
#include "console/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

using World = test::ListWorld;

class SummaryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void holdsStatesCodesAndTimesWithZones()
    {
        World world;
        fill(world.session.store());
        const QString text = textOf(world, Who::IdOnly);
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.first(), u"Person: u-1"_s);
        QVERIFY(lines.contains(u"Verdict: The provider rejected the password "
                               "(INVALID_CREDENTIALS)"_s));
        QVERIFY(text.contains(u"What to say: "_s));
        QVERIFY2(text.contains(u"Error · Active · INVALID_CREDENTIALS"_s), qPrintable(text));
        QVERIFY(text.contains(u"a-1"_s));
        QVERIFY(text.contains(u"2026-05-11 09:00:00 UTC"_s));
        QVERIFY(text.contains(u"17:00:00"_s)); // in the person's zone
        QVERIFY(text.contains(u"Refresh · failed (NOT_FOUND) · request r-7"_s));
    }

    void namesNobodyUnlessAsked()
    {
        World world;
        fill(world.session.store());
        const QString without = textOf(world, Who::IdOnly);
        const QString with = textOf(world, Who::NameAndContact);
        for (const QString &personal : {u"Ana Cruz"_s, u"ana@x.ph"_s, u"+63955"_s}) {
            QVERIFY2(!without.contains(personal), qPrintable(personal));
            QVERIFY2(with.contains(personal), qPrintable(personal));
        }
        QVERIFY(with.endsWith(without));
    }

    void wordsOfADeedAreTheActions()
    {
        actions::ActionRun run;
        run.action = catalog::ActionId::Revoke;
        run.words = u"The account of Ana Cruz is revoked"_s;
        run.outcome = actions::Outcome::Done;
        const QList<casefile::Deed> deeds = deedsOf({run});
        QCOMPARE(deeds.size(), 1);
        QCOMPARE(deeds.first().what, u"Revoke"_s);
        QCOMPARE(deeds.first().end, casefile::Deed::End::Done);
    }

    void onlyACopyWithANameIsPersonal()
    {
        World world;
        fill(world.session.store());
        records::Store &store = world.session.store();
        const auto copy = [&store](Who who) {
            return copySummary(u"u-1"_s, store, {}, wordingOf(store), who);
        };
        QCOMPARE(copy(Who::NameAndContact), u"Summary copied, with name and contact"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Ana Cruz"_s));
        QVERIFY(!personalCopyInClipboard().isEmpty());
        QCOMPARE(copy(Who::IdOnly), u"Summary copied, without personal data"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Person: u-1\n"_s));
        QVERIFY(personalCopyInClipboard().isEmpty());
    }

    void keysOnTheListCopyIt()
    {
        World world;
        fill(world.session.store());
        const auto page = world.page(PageId::Accounts);
        QSignalSpy said(page.get(), &Page::said);
        for (QAction *action : page->actions())
            if (action->shortcut() == summaryKeys)
                action->trigger();
        QCOMPARE(said.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Person: u-1\n"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Ana"_s));
    }

private:
    static void fill(records::Store &store)
    {
        store.table(catalog::users)
            .upsert(
                {QJsonObject{{u"id"_s, u"u-1"_s}, {u"createdAt"_s, u"2026-05-01T00:00:00Z"_s}}});
        store.table(catalog::accounts)
            .upsert({QJsonObject{
                {u"id"_s, u"a-1"_s},
                {u"userId"_s, u"u-1"_s},
                {u"providerId"_s, u"sss_ph"_s},
                {u"createdAt"_s, u"2026-05-11T08:00:00Z"_s},
                {u"connection"_s, QJsonObject{{u"status"_s, u"ERROR"_s},
                                              {u"errorCode"_s, u"INVALID_CREDENTIALS"_s},
                                              {u"updatedAt"_s, u"2026-05-11T09:00:00Z"_s}}},
                {u"monitor"_s, QJsonObject{{u"status"_s, u"ACTIVE"_s}}}}});
        store.table(catalog::invites)
            .upsert({QJsonObject{{u"id"_s, u"i-1"_s},
                                 {u"userId"_s, u"u-1"_s},
                                 {u"fullName"_s, u"Ana Cruz"_s},
                                 {u"email"_s, u"ana@x.ph"_s},
                                 {u"status"_s, u"LINKED"_s},
                                 {u"invitedAt"_s, u"2026-05-10T00:00:00Z"_s},
                                 {u"updatedAt"_s, u"2026-05-10T00:00:00Z"_s}}});
        store.table(catalog::identities)
            .upsert({QJsonObject{
                {u"id"_s, u"d-1"_s},
                {u"fullName"_s, u"Ana Cruz"_s},
                {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"+639559991234"_s},
                                                     {u"type"_s, u"Mobile"_s}}}},
                {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, u"ana@x.ph"_s}}}},
                {u"metadata"_s, QJsonObject{{u"userId"_s, u"u-1"_s}, {u"sourceId"_s, u"a-1"_s}}}}});
        store.joinPeople();
    }
    static QString textOf(World &world, Who who)
    {
        records::Store &store = world.session.store();
        const casefile::Deed deed{catalog::parseDateTime(u"2026-05-11T09:30:00Z"_s), u"Refresh"_s,
                                  casefile::Deed::End::Failed, u"NOT_FOUND"_s, u"r-7"_s};
        return summaryText(u"u-1"_s, store, {deed}, wordingOf(store), who);
    }
    static catalog::Wording wordingOf(records::Store &store)
    {
        return {QLocale(QLocale::English), QTimeZone("Asia/Manila"),
                catalog::parseDateTime(u"2026-05-12T00:00:00Z"_s), store.names()};
    }
};

QTEST_MAIN(SummaryTextTest)
#include "tst_summarytext.moc"
