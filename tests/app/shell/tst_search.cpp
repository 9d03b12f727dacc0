#include "app/shell/quietworkplace.h"
#include "app/shell/shellworld.h"
#include "catalog/catalog.h"
#include "console/parts/textfield.h"
#include "console/shell/savedviews.h"
#include "console/shell/search.h"
#include "console/shell/searchnotice.h"
#include "console/shell/searchrows.h"
#include "support/gui.h"
#include "vault/settings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace smile;
using namespace smile::console;
using namespace smile::test;
using namespace Qt::StringLiterals;

namespace {

class KeepingNavigator : public tests::QuietNavigator
{
public:
    void showPage(PageId page) override { pages << page; }
    void showFiltered(PageId, const QString &filter) override { filters << filter; }
    void openPerson(const QString &id) override { people << id; }
    void openRecord(const catalog::Resource &, const QString &id) override { records << id; }
    QList<PageId> pages;
    QStringList filters, people, records;
};

const QString hex = u"123abc456def789abc123def456abc78"_s;

/// A field and its results over a window, on three people.
struct World : tests::ShellWorld
{
    std::unique_ptr<Session> current = session();
    KeepingNavigator navigator;
    QWidget window;
    SearchField field{u"Search"_s, &window};
    SearchPopup popup{field, navigator, &window};

    World()
    {
        records::Store &store = current->store();
        store.table(catalog::users)
            .upsert({{{u"id"_s, QString(u"lakan-"_s + hex)}}, {{u"id"_s, u"u-2"_s}}});
        store.table(catalog::invites)
            .upsert({{{u"id"_s, u"iv-1"_s},
                      {u"userId"_s, QString(u"lakan-"_s + hex)},
                      {u"fullName"_s, u"Geörge Palomero"_s},
                      {u"email"_s, u"george@example.ph"_s}},
                     {{u"id"_s, u"iv-2"_s}, {u"userId"_s, u"u-2"_s}, {u"fullName"_s, u"Ana"_s}}});
        QCoreApplication::sendPostedEvents();
        window.resize(1024, 700);
        field.resize(500, 32);
        popup.setSession(current.get());
        window.show();
        field.setFocus();
    }
    QModelIndex row(const QString &title) const
    {
        for (int i = 0; i < popup.model()->rowCount(); ++i)
            if (popup.model()->index(i, 0).data().toString() == title)
                return popup.model()->index(i, 0);
        return {};
    }
    QStringList rows() const
    {
        QStringList titles;
        for (int i = 0; i < popup.model()->rowCount(); ++i)
            titles << popup.model()->index(i, 0).data().toString();
        return titles;
    }
};

} // namespace

/// The search over everything, as it stands below its field.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarksAndOpens()
    {
        World world;
        QAbstractItemModelTester tester(world.popup.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.field.setText(u"palo geo"_s);
        QVERIFY(world.popup.isVisible());
        const QModelIndex person = world.row(u"Geörge Palomero"_s);
        QVERIFY(person.isValid());
        QCOMPARE(person.data(MatchRole).value<QList<TextSpan>>().size(), 2);
        QCOMPARE(world.popup.currentIndex(), person);
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.people, QStringList{u"lakan-"_s + hex});
        QVERIFY(!world.popup.isVisible());
        QVERIFY(world.field.text().isEmpty());
    }

    void aMatchShowsOnlyWhatWasTyped()
    {
        World world;
        world.current->masking().setLevel(catalog::MaskLevel::Strict);
        world.field.setText(u"lom"_s);
        const QModelIndex person = world.row(u"G••••• P•lom•••"_s);
        QVERIFY2(person.isValid(), qPrintable(world.rows().join(u" | ")));
        const auto marks = person.data(MatchRole).value<QList<TextSpan>>();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(person.data().toString().sliced(marks.first().start, marks.first().length),
                 u"lom"_s);
        QVERIFY(!person.data(Qt::AccessibleTextRole).toString().contains(u"Palomero"_s));
        world.field.setText(u"george@example"_s);
        for (int i = 0; i < world.popup.model()->rowCount(); ++i) {
            const QModelIndex row = world.popup.model()->index(i, 0);
            QVERIFY(!row.data(SubtitleRole).toString().contains(u"george@example.ph"_s)
                    || !row.data(SubtitleMatchRole).value<QList<TextSpan>>().isEmpty());
        }
        world.field.setText(u"example.ph"_s);
        QVERIFY(world.rows().contains(u"G••••• P•••••••"_s));
    }

    void codesLeadToTheirAccounts()
    {
        World world;
        world.field.setText(u"invalid mfa"_s);
        QVERIFY(world.rows().contains(u"Accounts with this error"_s));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.filters, QStringList{u"error:invalid_mfa"_s});
    }

    void pagesAndActions()
    {
        World world;
        QSignalSpy chosen(&world.popup, &SearchPopup::actionChosen);
        world.field.setText(u"webhooks"_s);
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.pages, QList<PageId>{PageId::Webhooks});
        world.field.setText(u"invite"_s);
        QVERIFY(world.rows().contains(u"Do"_s));
        QVERIFY(chosen.isEmpty());
    }

    void whatThePageCanDoIsOffered()
    {
        World world;
        QAction follow(u"Follow"_s);
        QAction nameless;
        QAction off(u"Follow nobody"_s);
        off.setEnabled(false);
        follow.setShortcut(Qt::Key_F6);
        world.popup.setCommands([&] { return QList<QAction *>{&nameless, &off, &follow}; });
        QSignalSpy triggered(&follow, &QAction::triggered);
        world.field.setText(u"follow"_s);
        QCOMPARE(world.rows(), (QStringList{u"Do"_s, u"Follow"_s}));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
    }

    void whatIsDoneIsDoneWhereOneWas()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        QLineEdit notes(&world.window);
        notes.show();
        notes.setFocus();
        QAction follow(u"Follow"_s);
        QWidget *focused = nullptr;
        connect(&follow, &QAction::triggered, this, [&] { focused = QApplication::focusWidget(); });
        world.popup.setCommands([&] { return QList<QAction *>{&follow}; });
        world.field.setFocus();
        world.field.setText(u"follow"_s);
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(focused, &notes);
        QVERIFY(!world.popup.isVisible());
    }

    void viewsAreOpenedByTheirName()
    {
        World world;
        world.field.setText(u"never open"_s);
        QCOMPARE(world.rows(), (QStringList{u"Needs attention"_s, u"Never opened"_s}));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.filters, QStringList{u"status:invited sent:>3d"_s});
        world.field.setText(u"attention"_s);
        QCOMPARE(world.rows().size(), 1 + SavedViews::needingAttention().size());

        vault::Settings settings{world.folder.filePath(u"console.ini"_s)};
        SavedViews views(settings, u"ours"_s, world.current->store().names());
        views.keep({u"Provider down"_s, PageId::Accounts, u"error:service_unavailable"_s});
        world.popup.setViews(&views);
        world.field.setText(u"down prov"_s);
        QCOMPARE(world.rows(), (QStringList{u"Kept filters"_s, u"Provider down"_s}));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.filters.last(), u"error:service_unavailable"_s);
        world.popup.setViews(nullptr);
        world.field.setText(u"down prov"_s);
        QVERIFY(world.rows().first().startsWith(u"Nothing found"_s));
    }

    void pastedTexts()
    {
        World world;
        world.field.setText(u"see https://x.example/p/lakan-%1?tab=3, thanks"_s.arg(hex));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.people, QStringList{u"lakan-"_s + hex});
    }

    void recentlyOpened()
    {
        World world;
        world.window.activateWindow();
        QTRY_VERIFY(world.field.hasFocus());
        world.popup.opened(catalog::people, u"u-2"_s);
        world.popup.opened(catalog::people, u"gone"_s);
        world.field.setText(u"x"_s);
        world.field.clear();
        QCOMPARE(world.rows(), QStringList({u"Recently opened"_s, u"Ana"_s}));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QCOMPARE(world.navigator.people, QStringList{u"u-2"_s});
    }

    void nothingFoundSaysSo()
    {
        World world;
        world.field.setText(u"zzyzx"_s);
        QCOMPARE(world.popup.model()->rowCount(), 1);
        QVERIFY(world.rows().first().startsWith(u"Nothing found"_s));
        QTest::keyClick(&world.field, Qt::Key_Return);
        QVERIFY(world.navigator.people.isEmpty());
        QTest::keyClick(&world.field, Qt::Key_Escape);
        QVERIFY(!world.popup.isVisible());
    }

    void aForeignIdIsExplained()
    {
        World world;
        world.field.setText(u"otherlender-"_s + hex);
        QVERIFY(world.rows().join(u' ').contains(u"not of this tenant"_s));
        QVERIFY(!isSearchThing(world.popup.currentIndex()));
        world.field.setText(u"zz-"_s + hex);
        QVERIFY(world.rows().join(u' ').contains(u"no kind that this console knows"_s));
    }

    void whatAnIdAndALinkTell()
    {
        using Environment = vault::Profile::Kind;
        const auto says = [](Environment environment, const QString &text, bool loading = false) {
            const SearchNotice notice(environment, u"lakan-"_s + hex, loading);
            return notice.sentences({.text = text, .groups = {}, .missing = records::idsIn(text)})
                .join(u' ');
        };
        const QString account = u"a-"_s + hex;
        QVERIFY(says(Environment::Production, account).contains(u"of the sandbox"_s));
        QVERIFY(says(Environment::SmileSandbox, account).contains(u"of production"_s));
        QVERIFY(says(Environment::Embedded, account).contains(u"another profile"_s));
        QVERIFY(says(Environment::Production, account, true).contains(u"so far"_s));
        QVERIFY(says(Environment::Production, u"d-"_s + hex).contains(u"when their person"_s));
        QVERIFY(says(Environment::Production, u"tk-"_s + hex).contains(u"no list"_s));
        const QString link = u"https://sandbox.smileapi.io/v1/accounts/1"_s;
        QVERIFY(says(Environment::Production, link).contains(u"another environment"_s));
        QVERIFY(says(Environment::SmileSandbox, link).isEmpty());
        QVERIFY(says(Environment::Production, u"palomero"_s).isEmpty());
    }
};

QTEST_MAIN(SearchTest)
#include "tst_search.moc"
