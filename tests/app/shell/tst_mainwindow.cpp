#include "shell/mainwindow.h"

#include "app/shell/emptypages.h"
#include "app/shell/shellworld.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/environmentband.h"
#include "shell/navigation.h"
#include "shell/page.h"
#include "shell/pagefactory.h"
#include "shell/placeholder.h"
#include "shell/statusline.h"
#include "support/gui.h"
#include "translations/translations.h"
#include "vault/copykeys.h"
#include "vault/secrets.h"
#include "vault/settings.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace smile::test;
using namespace Qt::StringLiterals;

namespace {

struct World : ShellWorld
{
    vault::Settings settings{folder.filePath(u"s.ini"_s)};
    EmptyPages factory;
    std::unique_ptr<Session> session = ShellWorld::session();
    MainWindow window{factory, settings};
    QSignalSpy closed{&window, &MainWindow::closed};

    World() { window.setSession(session.get()); }
    ~World() { window.setSession(nullptr); }

    QTabBar *tabs() { return window.findChild<QTabBar *>(); }
    Dialog *dialog()
    {
        for (Dialog *one : window.findChildren<Dialog *>())
            if (!one->isHidden())
                return one;
        return nullptr;
    }
    Button *button(const QString &text)
    {
        for (Button *one : dialog()->findChildren<Button *>())
            if (!one->isHidden() && one->text() == text)
                return one;
        return nullptr;
    }
    /// An action under way until answer() is called.
    void act()
    {
        server.script({[this](QTcpSocket &socket) { open = &socket; }});
        session->runner().createUser({}, &window, [](const api::Result<api::NewUser> &) {});
    }
    void answer() { refusal(400, "INVALID_PARAMETERS")(*open); }

    QPointer<QTcpSocket> open;
};

QString nameOf(PageId page)
{
    return NavigationModel::pageName(page);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { translate(*qApp, QLocale(u"en"_s), m_words, m_qtWords); }

    void navigationIsNamed()
    {
        World world;
        world.window.show();
        QCOMPARE(QAccessible::queryAccessibleInterface(&world.window)->role(), QAccessible::Window);
        auto *list = named<QAbstractItemView>(&world.window, u"Navigation"_s);
        QVERIFY(list);
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            names << index.data().toString();
            QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), names.last());
        }
        QCOMPARE(names, QStringList({u"Overview"_s, u"People"_s, u"Accounts"_s, u"Invites"_s,
                                     u"Templates"_s, u"Providers"_s, u"Webhooks"_s, u"Wink"_s,
                                     u"Activity"_s, u"Settings"_s, u"Views"_s, u"Needs attention"_s,
                                     u"Errors"_s, u"Waiting for a code"_s, u"Re-authorise"_s,
                                     u"Never opened"_s}));
    }

    void titleNamesPageAndEnvironment()
    {
        World world;
        QCOMPARE(world.window.windowTitle(), u"Smile Console – People – Custom host"_s);
        world.window.showPage(PageId::Accounts);
        QCOMPARE(world.window.windowTitle(), u"Smile Console – Accounts – Custom host"_s);
        QCOMPARE(world.window.accessibleName(), world.window.windowTitle());
        world.window.openPerson(u"Fish & Chips"_s);
        QCOMPARE(world.window.windowTitle(), u"Smile Console – Fish & Chips – Custom host"_s);
        QCOMPARE(world.window.accessibleName(), world.window.windowTitle());
        QCOMPARE(world.tabs()->tabText(1), u"Fish && Chips"_s);
        world.window.currentPage()->setWindowTitle(u"A & B"_s);
        QCOMPARE(world.tabs()->tabText(1), u"A && B"_s);
        QCOMPARE(world.window.windowTitle(), u"Smile Console – A & B – Custom host"_s);
    }

    void personHasOneTab()
    {
        World world;
        world.window.openPerson(u"ana"_s);
        world.window.openPerson(u"ben"_s);
        world.window.openPerson(u"ana"_s);
        QCOMPARE(world.tabs()->count(), 3);
        QCOMPARE(world.tabs()->currentIndex(), 1);
        QVERIFY(!world.tabs()->isHidden());
        Q_EMIT world.tabs()->tabCloseRequested(1);
        Q_EMIT world.tabs()->tabCloseRequested(1);
        QCOMPARE(world.tabs()->count(), 1);
        QVERIFY(world.tabs()->isHidden());
    }

    void aPageThatWasBusyIsStillHeard()
    {
        World world;
        Page *page = world.window.currentPage();
        Q_EMIT page->busy(u"Reading…"_s);
        QCOMPARE(world.window.status().text(), u"Reading…"_s);
        Q_EMIT page->busy({});
        Q_EMIT page->said(u"Copied"_s);
        QCOMPARE(world.window.status().text(), u"Copied"_s);
    }

    void tabsOfTheLastRunComeBack()
    {
        World world;
        qputenv("XDG_DATA_HOME", world.folder.path().toLocal8Bit());
        vault::MemorySecrets keychain;
        vault::CopyKeys keys(keychain);
        const vault::Profile ours = world.profile();
        const auto start = [&] {
            world.window.setSession(nullptr);
            world.session.reset();
            world.session = world.ShellWorld::session(ours);
            world.window.setSession(world.session.get());
            world.session->openCopy(keys);
            QTRY_COMPARE(world.session->copy().state().kind, copy::CopyState::Kind::Kept);
        };
        start();
        records::Table &users = world.session->store().table(catalog::users);
        for (const QString &id : {u"ana"_s, u"ben"_s, u"cem"_s, u"dia"_s}) {
            users.upsert({{{u"id"_s, id}}});
            world.window.openPerson(id);
        }
        world.tabs()->tabCloseRequested(2);
        users.remove({u"dia"_s}); // as the server's list said
        QSignalSpy settled(&world.session->copy(), &copy::LocalCopy::settled);
        QVERIFY(settled.wait());
        start();
        QTRY_COMPARE(world.tabs()->count(), 3);
        QCOMPARE(world.tabs()->tabData(1).toString(), u"ana"_s);
        QCOMPARE(world.tabs()->tabData(2).toString(), u"cem"_s);
        QCOMPARE(world.tabs()->currentIndex(), 0);
        const auto made = world.factory.made.size();
        world.tabs()->setCurrentIndex(2); // its page is made now
        QCOMPARE(world.factory.made.size(), made + 1);
        QCOMPARE(world.window.currentPage()->windowTitle(), u"cem"_s);
    }

    void switchLeavesNothingOfTheOldSession()
    {
        World world;
        world.window.showPage(PageId::Accounts);
        world.window.openPerson(u"ben"_s);
        Q_EMIT world.tabs()->tabCloseRequested(1); // its page waits for its end
        world.window.openPerson(u"ana"_s);
        QCOMPARE(world.tabs()->currentIndex(), 1);
        const Session *first = world.session.get();
        const qsizetype before = world.factory.made.size();
        auto second = world.ShellWorld::session();
        world.window.setSession(second.get());
        QCOMPARE(world.factory.alive(first), 0);
        for (const EmptyPages::Made &one : world.factory.made.mid(before))
            QCOMPARE(one.session, second.get());
        QCOMPARE(world.tabs()->count(), 1);
        world.session = std::move(second);
        world.window.showPage(PageId::People);
        QVERIFY(world.window.currentPage());
    }

    void switchCancelsOpenQuestions()
    {
        World world;
        auto *dialog = new Dialog(u"Revoke?"_s, &world.window);
        QSignalSpy cancelled(dialog, &Dialog::cancelled);
        dialog->open();
        world.window.setSession(nullptr);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!world.dialog());
    }

    void escapeGoesBackToTheList()
    {
        World world;
        world.window.show();
        world.window.openPerson(u"ana"_s);
        world.window.currentPage()->setFocus();
        QTest::keyClick(world.window.currentPage(), Qt::Key_Escape);
        QCOMPARE(world.tabs()->currentIndex(), 0);
        QCOMPARE(world.tabs()->count(), 2); // it stays open
    }

    void keysQuitAlsoOverADialog_data()
    {
        QTest::addColumn<bool>("dialog");
        QTest::newRow("alone") << false;
        QTest::newRow("under a dialog") << true;
    }
    void keysQuitAlsoOverADialog()
    {
        QFETCH(bool, dialog);
        World world;
        world.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        if (dialog)
            (new Dialog(u"Question"_s, &world.window))->open();
        QWidget *focus = world.window.focusWidget();
        QTest::keyClick(focus ? focus : &world.window, Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(world.closed.size(), 1);
    }

    void quitAsksWhileSomethingIsUnderWayAndShowsItsOutcome()
    {
        World world;
        world.window.show();
        world.act();
        QTRY_VERIFY(world.open);
        world.window.close();
        QVERIFY(world.window.isVisible());
        QCOMPARE(world.closed.size(), 0);
        QVERIFY(world.dialog() && world.button(u"Quit now"_s) && world.button(u"Wait"_s));
        QSignalSpy finished(&world.session->runner(), &actions::Runner::finished);
        world.answer();
        QTRY_COMPARE(finished.size(), 1);
        const QString words = finished[0][0].value<actions::ActionRun>().words;
        QCOMPARE(world.closed.size(), 0); // nobody leaves before it was read
        bool shown = false;
        for (const QLabel *label : world.dialog()->findChildren<QLabel *>())
            shown = shown || label->text() == words;
        QVERIFY(shown);
        click(world.button(u"Quit"_s));
        QCOMPARE(world.closed.size(), 1);
    }

    void quitNow()
    {
        World world;
        world.window.show();
        world.act();
        world.window.close();
        click(world.button(u"Quit now"_s));
        QCOMPARE(world.closed.size(), 1);
    }

    void systemIsNotAsked()
    {
        World world;
        world.window.show();
        world.act();
        QTRY_VERIFY(world.open);
        world.window.closeWhenIdle();
        QVERIFY(!world.dialog());
        QCOMPARE(world.closed.size(), 0);
        world.answer();
        QTRY_COMPARE(world.closed.size(), 1);
    }

    void statusKeepsWhatWasSaidBesideTroubles()
    {
        World world;
        StatusLine &status = world.window.status();
        world.window.say(u"Copied"_s);
        Q_EMIT world.session->sync().stateChanged(nullptr);
        QCOMPARE(status.text(), u"Copied"_s);
        status.setProblem(StatusLine::Problem::Settings, u"No disk."_s);
        QCOMPARE(status.text(), u"No disk. · Copied"_s);
        world.window.say(u"Pasted"_s);
        QCOMPARE(status.text(), u"No disk. · Pasted"_s);
        status.setProblem(StatusLine::Problem::Settings, {});
        QCOMPARE(status.text(), u"Pasted"_s);
    }

    void statusTellsWhatAPageDoes()
    {
        World world;
        Q_EMIT world.window.currentPage()->busy(u"Reading"_s);
        QCOMPARE(world.window.status().text(), u"Reading"_s);
        Q_EMIT world.window.currentPage()->busy({});
        QCOMPARE(world.window.status().text(), QString());
        Q_EMIT world.window.currentPage()->busy(u"Reading"_s);
        world.window.setSession(nullptr);
        QCOMPARE(world.window.status().text(), QString());
    }

    void languageChangesEveryWord()
    {
        World world;
        const auto embedded = world.ShellWorld::session(vault::embeddedProfile());
        world.window.setSession(embedded.get());
        const auto titles = [&world] {
            QStringList all;
            for (int page = 0; page <= int(PageId::Settings); ++page) {
                world.window.showPage(PageId(page));
                if (world.window.windowTitle().contains(nameOf(PageId(page))))
                    all << world.window.windowTitle();
            }
            return all;
        };
        const QStringList english = titles();
        auto *band = world.window.findChild<EnvironmentBand *>();
        const QString englishProfile = band->profile();
        QCOMPARE(english.size(), 10);
        QCOMPARE(englishProfile, u"Embedded sandbox"_s);

        auto *model = world.window.findChild<NavigationModel *>();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        translate(*qApp, QLocale(u"zh_CN"_s), m_words, m_qtWords);
        QTRY_VERIFY(band->profile() != englishProfile); // LanguageChange may be posted
        for (int row = 0; row < model->rowCount(); ++row)
            if (row != int(PageId::Wink)) // a name
                QVERIFY2(model->index(row, 0).data().toString() != words[row],
                         qPrintable(words[row]));
        const QStringList chinese = titles();
        QCOMPARE(chinese.size(), 10);
        for (int page = 0; page < 10; ++page)
            QVERIFY2(chinese[page] != english[page], qPrintable(chinese[page]));
        QCOMPARE(world.window.accessibleName(), world.window.windowTitle());
        world.window.setSession(nullptr);
    }

    void placeholderStandsWhereNothingIsConnected()
    {
        World world;
        world.window.setSession(nullptr);
        auto *placeholder = new Placeholder(Placeholder::Why::NoKey, vault::smileSandboxProfile());
        QSignalSpy wanted(placeholder, &Placeholder::settingsWanted);
        world.window.setPlaceholder(placeholder);
        world.window.show();
        QVERIFY(placeholder->isVisible());
        QCOMPARE(placeholder->title(), u"No key for Smile sandbox"_s);
        click(named<QAbstractButton>(&world.window, u"Open Settings"_s));
        QCOMPARE(wanted.size(), 1);
        translate(*qApp, QLocale(u"zh_CN"_s), m_words, m_qtWords);
        QTRY_VERIFY(!placeholder->title().contains(u"Smile sandbox"_s));
        world.window.showPage(PageId::Settings);
        QVERIFY(!placeholder->isVisible());
        world.window.showPage(PageId::People);
        QVERIFY(placeholder->isVisible());
    }

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
