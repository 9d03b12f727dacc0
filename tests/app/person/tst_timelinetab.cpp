#include "app/person/personworld.h"
#include "casefile/diary.h"
#include "parts/appearancesettings.h"
#include "parts/cellroles.h"
#include "parts/filterchip.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "person/accountcard.h"
#include "person/followline.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "person/timelinetab.h"
#include "support/manualclock.h"
#include "theme/appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using casefile::TimelineEntry;
using Group = TimelineEntry::Group;
using Kind = TimelineEntry::Kind;

namespace {

const QString user = u"tenant-ana"_s;

QStringList sentencesIn(const QAbstractItemModel &model)
{
    QStringList sentences;
    for (int row = 0; row < model.rowCount(); ++row)
        sentences += model.index(row, TimelineModel::What).data().toString();
    return sentences;
}

/// The page's world with somebody who keeps a diary of it.
struct World : PersonWorld
{
    casefile::Diary diary{store, nullptr, [this] { return now; }};

    PersonContext context()
    {
        PersonContext all = PersonWorld::context();
        all.diary = &diary;
        return all;
    }
    QList<TimelineEntry> line()
    {
        return casefile::timelineOf(casefile::gatherPerson(user, store), diary.of(user), now,
                                    wording().zone);
    }
    void connectSss()
    {
        store.table(catalog::accounts)
            .upsert({account(u"a-17bbf36498de4d68a0d4f86c7b62f602"_s, u"sss_ph"_s, u"CONNECTED"_s,
                             u"UNSUPPORTED"_s, {}, u"2026-05-20T09:59:00Z"_s)});
    }
};

QString wordsOf(const TimelineEntry &entry, const PersonWorld &world)
{
    return timelineWords(entry, world.wording()).sentence;
}

} // namespace

class TestTimelineTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void everyKindHasASentenceAndAnIcon()
    {
        World world;
        for (int kind = 0; kind <= int(Kind::Gap); ++kind) {
            TimelineEntry entry{.kind = Kind(kind), .at = world.now.addDays(-4)};
            entry.to = u"ODD"_s;
            entry.until = world.now;
            const TimelineWords words = timelineWords(entry, world.wording());
            QVERIFY2(!words.sentence.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY(!words.when.isEmpty() && !words.icon.isEmpty());
            QVERIFY(words.exact.contains(u"UTC"_s));
            QVERIFY(!words.sentence.contains(u'%'));
        }
    }

    void wordsSayWhatIsKnown()
    {
        World world;
        TimelineEntry entry{.kind = Kind::Connection, .at = world.now.addSecs(-600)};
        entry.providerId = u"sss_ph"_s;
        entry.to = u"ERROR"_s;
        QCOMPARE(wordsOf(entry, world), u"SSS: Error"_s);
        entry.from = u"AWAITING_MFA"_s;
        entry.code = u"INVALID_MFA"_s;
        entry.seenAt = world.now;
        QCOMPARE(wordsOf(entry, world), u"SSS: Awaiting MFA → Error"_s);
        const TimelineWords words = timelineWords(entry, world.wording());
        QCOMPARE(words.when, u"20 May, 09:50"_s);
        QVERIFY(words.detail.startsWith(u"seen at 20 May, 10:00 · "_s));
        QVERIFY(words.detail.endsWith(u"INVALID_MFA"_s));
        QVERIFY(words.state == State::Err);
        entry.to = u"ON_THE_MOON"_s; // as sent
        QVERIFY(wordsOf(entry, world).endsWith(u"ON_THE_MOON"_s));
        TimelineEntry gap{.kind = Kind::Gap, .at = world.now.addDays(-5)};
        gap.until = world.now;
        QCOMPARE(wordsOf(gap, world), u"No news for 5 days"_s);
        QVERIFY(timelineWords(gap, world.wording()).state == State::Out);
        TimelineEntry action{.kind = Kind::Action, .at = world.now};
        action.type = u"newToken"_s;
        action.to = u"unknown"_s;
        QCOMPARE(wordsOf(action, world), u"From this console: New link token"_s);
    }

    void model()
    {
        World world;
        world.fillPerson();
        world.fillDocuments();
        world.fillRest();
        TimelineModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(world.line(), world.wording());
        const int all = model.rowCount();
        QVERIFY(all > 10);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setEntries(world.line(), world.wording());
        QCOMPARE(resets.count(), 0); // the same rows: selection and place stay
        QCOMPARE(changes.count(), 1);
        world.connectSss();
        model.setEntries(world.line(), world.wording());
        QCOMPARE(resets.count(), 1);
        QCOMPARE(sentencesIn(model).first(), u"SSS: Error → Connected"_s);

        model.setGroups({Group::Invites});
        QCOMPARE(model.rowCount(), model.countOf(Group::Invites));
        QVERIFY(!sentencesIn(model).join(u'\n').contains(u"No news"_s));
        model.setGroups({Group::Console});
        QCOMPARE(model.rowCount(), 0);
        model.setGroups({});
        QCOMPARE(model.rowCount(), all);
        QVERIFY(sentencesIn(model).join(u'\n').contains(u"No news for 6 days"_s));
        model.setEntries({}, world.wording());
        QCOMPARE(model.rowCount(), 0);
    }

    void itIsTheFirstTab()
    {
        World world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        auto *tab = page.findChild<TimelineTab *>();
        QVERIFY(tab && tab->isVisibleTo(&page));
        const auto *table = tab->findChild<TableView *>();
        QVERIFY(!table->accessibleName().isEmpty());
        const int rows = table->model()->rowCount();
        world.connectSss(); // the page follows what comes
        QTRY_COMPARE(sentencesIn(*table->model()).first(), u"SSS: Error → Connected"_s);
        QCOMPARE(table->model()->rowCount(), rows);
        world.diary.add({.what = casefile::DiaryLine::What::Action,
                         .resource = &catalog::users,
                         .recordId = user,
                         .userId = user,
                         .to = u"done"_s,
                         .action = u"newToken"_s,
                         .seenAt = world.now});
        QTRY_COMPARE(sentencesIn(*table->model()).first(), u"From this console: New link token"_s);
    }

    void chipsNarrowIt()
    {
        World world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        auto *tab = page.findChild<TimelineTab *>();
        const auto *table = tab->findChild<TableView *>();
        const QList<FilterChip *> chips = tab->findChildren<FilterChip *>();
        QCOMPARE(chips.size(), 5);
        const int all = table->model()->rowCount();
        chips.first()->setFocus();
        QTest::keyClick(chips.first(), Qt::Key_Space);
        QCOMPARE(table->model()->rowCount(), chips.first()->count());
        QVERIFY(chips.first()->count() > 0 && chips.first()->count() < all);
        QTest::keyClick(chips.first(), Qt::Key_Space);
        QCOMPARE(table->model()->rowCount(), all);
        chips.last()->click(); // nothing was done from here
        QVERIFY(!table->isVisibleTo(&page));
        chips.last()->click();
        QVERIFY(table->isVisibleTo(&page));
    }

    void enterOpensTheRecord()
    {
        World world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<TimelineTab *>()->findChild<TableView *>();
        const auto enter = [table](const QString &sentence) {
            const qsizetype row = sentencesIn(*table->model()).indexOf(sentence);
            table->setFocus();
            table->selectRow(int(row));
            QTest::keyClick(table, Qt::Key_Return);
            return row >= 0;
        };
        auto *tabs = page.findChild<PersonTabs *>();
        QVERIFY(enter(u"SSS: Error"_s));
        QVERIFY(tabs->current() == PersonTabs::Timeline);
        const AccountCard *card = nullptr;
        for (QWidget *up = page.focusWidget(); up && !card; up = up->parentWidget())
            card = qobject_cast<const AccountCard *>(up);
        QVERIFY(card && card->accountId().endsWith(u"602"_s));
        QVERIFY(enter(u"An invite was sent"_s));
        QVERIFY(tabs->current() == PersonTabs::Invites);
        tabs->open(PersonTabs::Timeline);
        QVERIFY(enter(u"The person was created at Smile"_s));
        QVERIFY(tabs->current() == PersonTabs::Json);
    }

    void f6FollowsThemToTheEnd()
    {
        World world;
        world.fillPerson();
        ManualClock clock;
        sync::LiveFollow follow(
            {[&world](const catalog::Resource &resource, const QString &, const QString &) {
                 world.loader.asked += QLatin1StringView(resource.key);
             },
             [](const catalog::Resource &, const QString &, const QString &) { return false; },
             [](const catalog::Resource &, const QString &) {}},
            world.store, clock);
        PersonContext context = world.context();
        context.follow = &follow;
        QStringList told;
        context.notify = [&told](const QString &, const QString &text) { told += text; };
        PersonPage page(context);
        page.resize(1240, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *line = page.findChild<FollowLine *>();
        QVERIFY(!line->isVisibleTo(&page));
        QVERIFY(!world.settings.get(beepAtChange));
        QSignalSpy heads(&page, &PersonPage::headChanged);
        QTest::keyClick(&page, Qt::Key_F6);
        QVERIFY(page.isFollowing() && line->isVisibleTo(&page));
        QVERIFY(heads.count() > 0);
        const auto words = [line] {
            line->retranslate(); // as the second does
            return line->findChild<Label *>()->text();
        };
        // They had waited for a code before anybody followed them.
        QCOMPARE(words(), u"Waiting for the code: 0 s"_s);
        clock.advance(std::chrono::seconds(48));
        QCOMPARE(words(), u"Waiting for the code: 48 s"_s);
        clock.advance(std::chrono::seconds(17));
        QCOMPARE(words(), u"Waiting for the code: 1:05"_s);
        const QString id = u"a-17bbf36498de4d68a0d4f86c7b62f604"_s;
        world.store.table(catalog::accounts)
            .upsert({account(id, u"philhealth_ph"_s, u"CONNECTED"_s, u"UNSUPPORTED"_s, {},
                             u"2026-05-20T09:59:00Z"_s)});
        QCOMPARE(words(), u"Connected, reading the data: 0 s"_s);
        QTRY_COMPARE(
            sentencesIn(*page.findChild<TimelineTab *>()->findChild<TableView *>()->model())
                .first(),
            u"PhilHealth: Awaiting MFA → Connected"_s);
        world.loader.asked.clear();
        world.store.table(catalog::tasks)
            .upsert({QJsonObject{{u"id"_s, u"t-1"_s},
                                 {u"status"_s, u"Finished"_s},
                                 {u"metadata"_s, metadata(u"philhealth_ph"_s, id)}}});
        QVERIFY(!page.isFollowing());
        QVERIFY(words().startsWith(u"Followed to the end"_s));
        QVERIFY(world.loader.asked.contains(u"identities"_s)); // what came of it
        QTest::keyClick(&page, Qt::Key_F6);
        QVERIFY(page.isFollowing());
        QTest::keyClick(&page, Qt::Key_F6);
        QVERIFY(!page.isFollowing() && !line->isVisibleTo(&page));
        QVERIFY(told.isEmpty()); // one saw all that
        QTest::keyClick(&page, Qt::Key_F6);
        page.hide(); // another tab is in front
        clock.advance(sync::LiveFollow::longest);
        QCOMPARE(told, QStringList{u"Followed for 15 minutes; nothing more is watched now."_s});
    }

    void aRowIsCopiedWithItsExactTime()
    {
        World world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        auto *table = page.findChild<TimelineTab *>()->findChild<TableView *>();
        table->selectRow(
            int(sentencesIn(*table->model()).indexOf(u"The person was created at Smile"_s)));
        QGuiApplication::clipboard()->clear();
        table->copyRows();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"2026-05-10T09:00:00Z"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"created at Smile"_s));
    }
};

QTEST_MAIN(TestTimelineTab)
#include "tst_timelinetab.moc"
