#include "app/person/pageparts.h"
#include "app/person/personworld.h"
#include "parts/statechip.h"
#include "person/accountcard.h"
#include "person/clockstrip.h"
#include "person/personhead.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "person/providerline.h"
#include "person/referenceline.h"
#include "person/samepersoncard.h"
#include "person/saypane.h"
#include "person/verdictsection.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

const QString sssAccount = u"a-17bbf36498de4d68a0d4f86c7b62f602"_s;

AccountCard *cardOf(const QWidget *widget, const QString &id)
{
    for (AccountCard *card : widget->findChildren<AccountCard *>()) {
        if (card->accountId() == id)
            return card;
    }
    return nullptr;
}

} // namespace

class TestPersonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void whatTheLenderCallsThemGivesWay()
    {
        ReferenceLine line;
        line.show({{u"applicationId"_s, u"LL-2026-065826"_s}, {u"branch"_s, u"Davao"_s}});
        line.resize(400, 26);
        line.QWidget::show();
        const auto texts = [&line] {
            QStringList seen;
            for (const QLabel *label : line.findChildren<QLabel *>()) {
                if (label->isVisibleTo(&line))
                    seen += label->text();
            }
            return seen;
        };
        QVERIFY(texts().contains(u"LL-2026-065826"_s));
        QVERIFY(texts().contains(u"+1"_s));
        line.resize(120, 26);
        QCOMPARE(texts(), QStringList{u"+2"_s});
        line.show({});
        QVERIFY(!line.isVisible());
    }

    void whatIsWrongStandsFirst()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const auto *verdict = page.findChild<VerdictSection *>();
        const QStringList words = labelsIn(verdict);
        QVERIFY(words.contains(u"The provider rejected the password"_s));
        QTRY_COMPARE(page.windowTitle(), u"Ana Reyes Santos"_s); // joined a moment later
        QVERIFY(page.worst() == State::Err);
        Button *help = buttonIn(verdict, u"New link token"_s);
        QVERIFY(help && help->kind() == ButtonKind::Primary);
        help->click();
        QCOMPARE(world.desk.asked.size(), 1);
        QVERIFY(world.desk.asked.first().action == catalog::ActionId::NewToken);
        QCOMPARE(world.desk.asked.first().id, u"tenant-ana"_s);
    }

    void whatToSayStandsBesideIt()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const auto *pane = page.findChild<SayPane *>();
        QVERIFY(pane->isVisibleTo(&page));
        const QStringList words = labelsIn(pane);
        QVERIFY(words.join(u'\n').contains(u"SSS did not recognise the sign-in."_s));
        QVERIFY(words.join(u'\n').contains(u"Never ask for the password"_s));
        QGuiApplication::clipboard()->clear();
        pane->copyButton()->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"SSS did not recognise"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Never"_s));
        QVERIFY(!labelsIn(&page).join(u'\n').contains(u"{provider}"_s));
    }

    void whatIsSaidStaysUnderTheHand()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        Button *copy = page.findChild<SayPane *>()->copyButton();
        copy->setFocus();
        world.now = world.now.addSecs(120); // the verdict is written anew
        world.store.table(catalog::accounts)
            .upsert({account(u"a-17bbf36498de4d68a0d4f86c7b62f601"_s, u"grab_ph"_s, u"CONNECTED"_s,
                             u"ACTIVE"_s, {}, u"2026-05-12T09:00:00Z"_s)});
        const auto *verdict = page.findChild<VerdictSection *>();
        QTRY_VERIFY(labelsIn(verdict).join(u'\n').contains(u"54 min ago"_s));
        QVERIFY(copy->isVisibleTo(&page));
        QVERIFY(copy->hasFocus());
    }

    void clocksStandInAStrip()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const auto *strip = page.findChild<ClockStrip *>();
        QVERIFY(strip->isVisibleTo(&page));
        const QStringList words = labelsIn(strip);
        QCOMPARE(words.first(), u"Driver's licence expires"_s); // on 1 June
        QVERIFY(words.contains(u"Grab: read again"_s)); // on the 11th
        QVERIFY(words.contains(u"1 more"_s)); // what is over comes last
    }

    void theProviderIsJudgedByAll()
    {
        PersonWorld world;
        world.fillPerson();
        for (int i = 0; i < 4; ++i) {
            QJsonObject other =
                account(u"a-other-%1"_s.arg(i), u"sss_ph"_s, u"ERROR"_s, u"UNSUPPORTED"_s,
                        u"SERVICE_UNAVAILABLE"_s, u"2026-05-20T09:1%1:00Z"_s.arg(i));
            other.insert(u"userId"_s, u"tenant-other-%1"_s.arg(i));
            world.store.table(catalog::accounts).upsert({other});
        }
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const auto *line = page.findChild<ProviderLine *>();
        QTRY_VERIFY(line->isVisibleTo(&page));
        const QString words = labelsIn(line).join(u'\n');
        QVERIFY2(words.contains(u"Probably the provider"_s), qPrintable(words));
        QVERIFY2(words.contains(u"5 of the last 5 people here failed since 09:08."_s),
                 qPrintable(words));
        QVERIFY2(words.contains(u"Worked: 0 of 5 in the last hour"_s), qPrintable(words));
    }

    void theSamePersonTwiceIsSaid()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const auto *card = page.findChild<SamePersonCard *>();
        QVERIFY(!card->isVisibleTo(&page));
        world.store.table(catalog::invites)
            .upsert({QJsonObject{{u"id"_s, u"iv-9"_s},
                                 {u"userId"_s, u"tenant-again"_s},
                                 {u"fullName"_s, u"A. Santos"_s},
                                 {u"email"_s, u"Ana.Santos@example.com"_s}}});
        world.now = world.now.addSecs(120);
        page.activate();
        QTRY_VERIFY(card->isVisibleTo(&page));
        QTRY_VERIFY(labelsIn(card).contains(u"A. Santos · same e-mail"_s));
        QVERIFY(buttonIn(card, u"Open"_s));
    }

    void openingAsksForEverythingOnce()
    {
        PersonWorld world;
        PersonPage page(world.context());
        QVERIFY(world.loader.asked.isEmpty());
        page.show();
        page.activate();
        QCOMPARE(world.loader.asked.size(), qsizetype(personResources().size()));
        QVERIFY(world.loader.asked.contains(u"transactions"_s));
        page.refresh();
        QCOMPARE(world.loader.asked.size(), 2 * qsizetype(personResources().size()));
    }

    void anAccountIsACard()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QCOMPARE(page.findChildren<AccountCard *>().size(), 4);
        const AccountCard *card = cardOf(&page, sssAccount);
        QVERIFY(card);
        const QStringList words = labelsIn(card);
        for (const QString &word :
             {u"SSS"_s, u"Error"_s, u"Unsupported"_s, u"The provider rejected the password"_s,
              u"INVALID_CREDENTIALS"_s, u"52 min ago"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

    void theButtonsOfACardAskTheDesk()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const AccountCard *card = cardOf(&page, sssAccount);
        Button *revoke = buttonIn(card, u"Revoke…"_s);
        QVERIFY(revoke);
        QVERIFY(revoke->accessibleDescription().contains(u"SSS"_s));
        QVERIFY(revoke->accessibleDescription().contains(sssAccount));
        revoke->click();
        QVERIFY(world.desk.asked.last().action == catalog::ActionId::Revoke);
        QCOMPARE(world.desk.asked.last().id, sssAccount);
        QVERIFY(world.desk.asked.last().resource == &catalog::accounts);
        buttonIn(card, u"Refresh"_s)->click();
        QVERIFY(world.desk.asked.last().action == catalog::ActionId::Refresh);
        const Button *disable = buttonIn(card, u"Disable monitoring…"_s);
        QVERIFY(!disable->isEnabled());
        QVERIFY(disable->toolTip().contains(u"Monitoring is not active"_s));
        QVERIFY(disable->accessibleDescription().contains(u"Monitoring is not active"_s));
        const AccountCard *active = cardOf(&page, u"a-17bbf36498de4d68a0d4f86c7b62f601"_s);
        QVERIFY(buttonIn(active, u"Disable monitoring…"_s)->isEnabled());
    }

    void theHeadOffersWhatCanBeDoneForAPerson()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        const auto *head = page.findChild<PersonHead *>();
        for (const QString &name : {u"Test link…"_s, u"New link token"_s, u"Invite…"_s}) {
            Button *button = buttonIn(head, name);
            QVERIFY2(button, qPrintable(name));
            button->click();
        }
        QCOMPARE(world.desk.asked.size(), 3);
        QVERIFY(world.desk.asked.last().action == catalog::ActionId::Invite);
        QTRY_VERIFY(labelsIn(head).contains(
            u"ana.santos@example.com"_s)); // people are joined a moment later
        QVERIFY(labelsIn(head).contains(u"LKN-2026-00481"_s)
                || labelsIn(head).contains(u"Pasig"_s));
    }

    void aRevokedAccountLeavesALine()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        world.store.forgetAccount(sssAccount);
        QTRY_VERIFY(!cardOf(&page, sssAccount));
        QVERIFY(labelsIn(&page).join(u'\n').contains(u"The SSS account"_s));
        QVERIFY(!labelsIn(page.findChild<VerdictSection *>()).contains(u"INVALID_CREDENTIALS"_s));
    }

    void aChangedAccountKeepsTheFocus()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        Button *revoke = buttonIn(cardOf(&page, sssAccount), u"Revoke…"_s);
        revoke->setFocus();
        world.store.table(catalog::accounts)
            .upsert({account(sssAccount, u"sss_ph"_s, u"CONNECTED"_s, u"ACTIVE"_s, {},
                             u"2026-05-20T09:59:00Z"_s)});
        QTRY_VERIFY(labelsIn(cardOf(&page, sssAccount)).contains(u"Connected"_s));
        QVERIFY(revoke->hasFocus());
        QVERIFY(buttonIn(cardOf(&page, sssAccount), u"Disable monitoring…"_s)->isEnabled());
    }

    void aPersonThatIsGoneSaysSo()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        sync::ListState state;
        state.phase = sync::Phase::Failed;
        state.error = api::Error{};
        state.error->kind = api::Kind::NotFound;
        world.loader.set(catalog::users, state);
        QTRY_VERIFY(labelsIn(page.findChild<VerdictSection *>())
                        .contains(u"This person does not exist at Smile any more"_s));
        QVERIFY(!buttonIn(page.findChild<PersonHead *>(), u"New link token"_s)->isEnabled());
    }

    void theKeysCopyTheSummaryWhereverTheFocusIs()
    {
        PersonWorld world;
        world.fillPerson();
        QWidget window;
        auto *outside = new QLineEdit(&window);
        auto *page = new PersonPage(world.context(), &window);
        QSignalSpy said(page, &Page::said);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
        QTest::keyClick(outside, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(said.size(), 1);
        page->setFocus();
        QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(said.size(), 2);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Santos"_s));
    }

    void theWheelScrollsAndChangesNoTab()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1240, 400);
        page.show();
        auto *bar = page.findChild<PersonTabs *>()->findChild<QTabBar *>();
        const int before = bar->currentIndex();
        const QPointF place = bar->rect().center();
        QWheelEvent turn(place, bar->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(bar, &turn);
        QCOMPARE(bar->currentIndex(), before);
    }

    void narrowPagesHaveRows()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.resize(1024, 700);
        page.show();
        QCOMPARE(cardOf(&page, sssAccount)->height(), 40);
        page.resize(1240, 700);
        QTRY_VERIFY(cardOf(&page, sssAccount)->height() > 100);
    }
};

QTEST_MAIN(TestPersonPage)
#include "tst_personpage.moc"
