#include "app/person/personworld.h"
#include "parts/appearancesettings.h"
#include "parts/button.h"
#include "parts/label.h"
#include "parts/segments.h"
#include "parts/statechip.h"
#include "parts/tableview.h"
#include "person/accountcard.h"
#include "person/archivecard.h"
#include "person/archivefields.h"
#include "person/cardgrid.h"
#include "person/careerchart.h"
#include "person/clockstrip.h"
#include "person/debtchart.h"
#include "person/documentcard.h"
#include "person/earningschart.h"
#include "person/personhead.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "person/providerline.h"
#include "person/samepersoncard.h"
#include "person/saypane.h"
#include "person/verdictsection.h"
#include "theme/appearance.h"
#include "viewer/fileviewer.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

const QString sssAccount = u"a-17bbf36498de4d68a0d4f86c7b62f602"_s;

QStringList labelsIn(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

Button *buttonIn(const QWidget *widget, const QString &text)
{
    for (Button *button : widget->findChildren<Button *>()) {
        if (button->text() == text && button->isVisibleTo(widget))
            return button;
    }
    return nullptr;
}

template <class View>
View *viewNamed(const QWidget *widget, const QString &name)
{
    for (View *view : widget->findChildren<View *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

AccountCard *cardOf(const QWidget *widget, const QString &id)
{
    for (AccountCard *card : widget->findChildren<AccountCard *>()) {
        if (card->accountId() == id)
            return card;
    }
    return nullptr;
}

DocumentCard *documentCard(const QWidget &page, const QString &id)
{
    for (DocumentCard *card : page.findChildren<DocumentCard *>()) {
        if (card->document().id() == id)
            return card;
    }
    return nullptr;
}

void openTab(const QWidget *page, const QString &name)
{
    auto *bar = page->findChild<QTabBar *>();
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->tabText(i) == name)
            bar->setCurrentIndex(i);
    }
}

// Where the fields' names are the vertical header.
QString comparedText(const QAbstractItemModel &model, const QString &field, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical).toString() == field)
            return model.index(row, column).data().toString();
    }
    return u"no such row"_s;
}

} // namespace

class TestPersonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

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

    void identityTab()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        openTab(&page, u"Identity"_s);
        const auto *table = viewNamed<TableView>(&page, u"Identities"_s);
        QVERIFY(table && table->isVisibleTo(&page));
        QCOMPARE(comparedText(*table->model(), u"Full name"_s, 0), u"Ana Reyes Santos"_s);
        QCOMPARE(comparedText(*table->model(), u"Full name"_s, 1), u"Ana R. Santos"_s);
        QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"SSS"_s);
        QVERIFY(labelsIn(&page).join(u'\n').contains(u"Nearly the same: name"_s));
        // A photo of another host waits until it is asked for; the one on plain http never is.
        QVERIFY(world.images.asked.isEmpty());
        buttonIn(&page, u"Load from cdn.example.com once"_s)->click();
        QCOMPARE(world.images.asked, QList<QUrl>{QUrl(u"https://cdn.example.com/ana.jpg"_s)});
        QVERIFY(!buttonIn(&page, u"Load from cdn.example.com once"_s));
        QVERIFY(labelsIn(&page).join(u'\n').contains(u"not on a safe address"_s));
    }

    void aDocumentIsACard()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        QVERIFY(!page.findChild<DocumentCard *>()); // built when first opened
        openTab(&page, u"Documents"_s);
        QCOMPARE(page.findChildren<DocumentCard *>().size(), 4);
        // What is over stands first and says so, with the status explained.
        const auto *grid = page.findChild<CardGrid *>();
        auto *over = qobject_cast<DocumentCard *>(grid->layout()->itemAt(0)->widget());
        QCOMPARE(over->title(), u"NBI clearance"_s);
        QVERIFY(labelsIn(over).contains(u"expired 3 days ago"_s));
        QVERIFY(labelsIn(over).join(u'\n').contains(u"no longer in force"_s));
        QVERIFY(over->accessibleName().contains(u"expired 3 days ago"_s));
        QVERIFY(labelsIn(documentCard(page, u"d-3"_s)).contains(u"not safe to open"_s));
        QVERIFY(labelsIn(documentCard(page, u"d-4"_s)).contains(u"no file"_s));
    }

    void theFileOfADocumentIsShownInPlace()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/nbi.pdf"_s, {pngOf(40, 30)});
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Documents"_s);
        auto *viewer = page.findChild<FileViewer *>();
        QVERIFY(!viewer->isVisibleTo(&page));
        QVERIFY(world.fetcher.asked.isEmpty()); // nothing is fetched before one asks
        QTest::keyClick(documentCard(page, u"d-2"_s), Qt::Key_Return);
        QVERIFY(viewer->isVisibleTo(&page));
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        QCOMPARE(viewer->loading().picture().size, QSize(40, 30));
        // Another host is asked about; what is on no safe address is not fetched at all.
        QTest::mouseClick(documentCard(page, u"d-1"_s), Qt::LeftButton);
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Asking);
        QTest::mouseClick(documentCard(page, u"d-3"_s), Qt::LeftButton);
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Refused);
        QCOMPARE(world.fetcher.asked.size(), 1);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QVERIFY(!viewer->isVisibleTo(&page));
    }

    void anUploadStandsBesideWhatWasReadFromIt()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillUploads();
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/back.png"_s, {pngOf(50, 30)});
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Uploads"_s);
        const QList<ArchiveCard *> cards = page.findChildren<ArchiveCard *>();
        QCOMPARE(cards.size(), 2);
        // The newest is chosen; nothing is loaded before one asks.
        auto *viewer = page.findChild<FileViewer *>();
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Waiting);
        QVERIFY(world.fetcher.asked.isEmpty());
        const auto *fields = page.findChild<ArchiveFields *>();
        QVERIFY(labelsIn(fields).contains(u"Gross"_s));
        QVERIFY(labelsIn(fields).contains(u"PHP 20,000.00"_s));
        QVERIFY(labelsIn(fields).join(u'\n').contains(u"sent as something else"_s));
        // The other one has two files.
        ArchiveCard *card = cards.first()->isChosen() ? cards.last() : cards.first();
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(card->isChosen());
        QVERIFY(labelsIn(fields).contains(u"Nothing was read from it."_s));
        auto *files = page.findChild<Segments *>();
        QVERIFY(files);
        for (auto *segment : files->findChildren<QAbstractButton *>()) {
            if (segment->text() == u"Back"_s)
                segment->click();
        }
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        QCOMPARE(viewer->loading().picture().size, QSize(50, 30));
        // What is read again later leaves it standing.
        world.now = world.now.addSecs(60);
        page.findChild<PersonTabs *>()->refreshWords();
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
    }

    void chartsTellExactValuesByKeys()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Employment && income"_s);
        auto *earnings = page.findChild<EarningsChart *>();
        QVERIFY(earnings && earnings->isVisibleTo(&page));
        QVERIFY(earnings->accessibleDescription().contains(u"May 2026 so far: PHP 31,500.50"_s));
        QTest::keyClick(earnings, Qt::Key_Home);
        QCOMPARE(earnings->currentWords(), u"Jan 2026: PHP 31,500.50 actual"_s);
        QTest::keyClick(earnings, Qt::Key_Right);
        QCOMPARE(earnings->accessibleDescription(), earnings->currentWords());
        QCOMPARE(earnings->currentWords(), u"Feb 2026: PHP 31,500.50 actual"_s);
        QTest::keyClick(earnings, Qt::Key_End);
        QTest::keyClick(earnings, Qt::Key_Right); // there is none
        QVERIFY(earnings->currentWords().startsWith(u"May 2026"_s));
        for (auto *segment : page.findChild<Segments *>()->findChildren<QAbstractButton *>()) {
            if (segment->text() == u"Net"_s)
                segment->click();
        }
        QVERIFY(earnings->currentWords().contains(u"PHP 27,210.25"_s));
        auto *career = page.findChild<CareerChart *>();
        QTest::keyClick(career, Qt::Key_Home);
        QCOMPARE(career->currentWords(), u"Lakan Foods Inc.: since 1 Feb 2019 (SSS)"_s);
        auto *debts = page.findChild<DebtChart *>();
        QTest::keyClick(debts, Qt::Key_Home);
        QCOMPARE(debts->currentWords(),
                 u"Salary Loan (SSS) · PHP 9,000.00 outstanding of PHP 16,000.00 · Overdue: "
                 "PHP 738.32"_s);
        QTest::keyClick(debts, Qt::Key_Right);
        QCOMPARE(debts->currentWords(), u"Loan (SSS) · PHP 500.00 lent, what is outstanding is not "
                                        "told"_s);
    }

    void aPersonWithoutDataHasNoCharts()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        openTab(&page, u"Employment && income"_s);
        for (const auto *chart : page.findChildren<ReadChart *>())
            QVERIFY(!chart->isVisibleTo(&page));
    }

    void arrowsGoFromCardToCard()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        openTab(&page, u"Documents"_s);
        auto *bar = page.findChild<QTabBar *>();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Tab);
        const auto *first = qobject_cast<DocumentCard *>(page.focusWidget());
        QVERIFY(first);
        QTest::keyClick(page.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(page.focusWidget(), bar);
        QTest::keyClick(bar, Qt::Key_Tab);
        QTest::keyClick(page.focusWidget(), Qt::Key_Right);
        const auto *second = qobject_cast<DocumentCard *>(page.focusWidget());
        QVERIFY(second && second != first);
        QCOMPARE(first->focusPolicy(), Qt::ClickFocus); // one stop of the Tab key
        QCOMPARE(second->focusPolicy(), Qt::StrongFocus);
        QTest::keyClick(page.focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"N01-12-345678"_s);
    }

    void aTabOpensInSight()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        PersonPage page(world.context());
        page.resize(1000, 480);
        page.show();
        openTab(&page, u"Documents"_s);
        const auto *grid = page.findChild<CardGrid *>();
        QTRY_VERIFY(grid->visibleRegion().boundingRect().height() > 64);
    }

    void everyOtherResourceIsATable()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Employment && income"_s);
        const auto *incomes = viewNamed<TableView>(&page, u"Incomes of this person"_s);
        QVERIFY(incomes);
        QTRY_COMPARE(incomes->model()->rowCount(), 5);
        const auto *insights = viewNamed<TableView>(&page, u"Insights of this person"_s);
        QVERIFY(insights && insights->model()->rowCount() >= 4);
        const auto *links = viewNamed<TableView>(&page, u"Links of this person"_s);
        QVERIFY(links && !links->isVisibleTo(&page)); // "none" in one line, no empty table
        openTab(&page, u"Invites"_s);
        QTRY_COMPARE(viewNamed<TableView>(&page, u"Invites of this person"_s)->model()->rowCount(),
                     1);
        openTab(&page, u"Uploads"_s);
        openTab(&page, u"Tasks"_s);
        QVERIFY(viewNamed<TableView>(&page, u"Tasks of this person"_s));
    }

    void aFailedListStandsInItsPlace()
    {
        PersonWorld world;
        world.fillPerson();
        sync::ListState failed;
        failed.phase = sync::Phase::Failed;
        failed.error = api::Error{};
        failed.error->kind = api::Kind::Server;
        failed.error->code = u"SERVER_ERROR"_s;
        failed.error->requestId = u"req-9"_s;
        world.loader.set(catalog::documents, failed);
        PersonPage page(world.context());
        page.show();
        openTab(&page, u"Documents"_s);
        QVERIFY(labelsIn(&page).contains(u"The server has a fault"_s));
        world.loader.asked.clear();
        buttonIn(page.findChild<PersonTabs *>(), u"Retry"_s)->click();
        QCOMPARE(world.loader.asked, QStringList{u"documents"_s});
    }

    void jsonTabShowsAnyRecord()
    {
        PersonWorld world;
        world.fillPerson();
        PersonPage page(world.context());
        page.show();
        QVERIFY(!page.filterField());
        openTab(&page, u"JSON"_s);
        QVERIFY(page.filterField());
        auto *list = viewNamed<QListView>(&page, u"Records"_s);
        QVERIFY(list && list->model()->rowCount() == 7);
        list->setCurrentIndex(list->model()->index(6, 0));
        const QString chosen = list->currentIndex().data(Qt::ToolTipRole).toString();
        world.store.table(catalog::tasks)
            .upsert({QJsonObject{{u"id"_s, u"task-1"_s},
                                 {u"metadata"_s, metadata(u"sss_ph"_s, sssAccount)}}});
        QTRY_COMPARE(list->model()->rowCount(), 8);
        QCOMPARE(list->currentIndex().data(Qt::ToolTipRole).toString(), chosen);
    }

    void rowsFollowTheDensity()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        PersonPage page(world.context());
        page.resize(1240, 800);
        page.show();
        openTab(&page, u"Identity"_s);
        const auto *identities = viewNamed<TableView>(&page, u"Identities"_s);
        const auto rowHeight = [](const TableView *table) {
            return table->verticalHeader()->defaultSectionSize();
        };
        // The table is as high as its rows: nothing scrolls in it and nothing stands empty.
        const auto spare = [](const TableView *table) {
            return table->viewport()->height() - table->verticalHeader()->length();
        };
        QTRY_COMPARE(spare(identities), 0);
        QCOMPARE(rowHeight(identities), 29);
        world.settings.set(densitySetting, u"compact"_s);
        QTRY_COMPARE(rowHeight(identities), 28);
        QTRY_COMPARE(spare(identities), 0);
        world.settings.set(densitySetting, u"comfortable"_s);
        QTRY_COMPARE(rowHeight(identities), 29);
        QTRY_COMPARE(spare(identities), 0);

        openTab(&page, u"Employment && income"_s);
        const auto *incomes = viewNamed<TableView>(&page, u"Incomes of this person"_s);
        QTRY_COMPARE(spare(incomes), 0);
        QCOMPARE(rowHeight(incomes), 32);
        world.settings.set(densitySetting, u"compact"_s);
        QTRY_COMPARE(rowHeight(incomes), 28);
        QTRY_COMPARE(spare(incomes), 0);
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
