#include "app/shell/quietworkplace.h"
#include "catalog/catalog.h"
#include "console/parts/button.h"
#include "console/parts/dialog.h"
#include "console/parts/textfield.h"
#include "console/shell/navigation.h"
#include "console/shell/recents.h"
#include "console/shell/viewskeeper.h"
#include "support/fakenotes.h"
#include "support/gui.h"
#include "vault/settings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace smile;
using namespace smile::console;
using namespace smile::test;
using smile::tests::FakeNotes;
using namespace Qt::StringLiterals;

using Place = SavedViews::Place;

namespace {

class FilteringNavigator : public tests::QuietNavigator
{
public:
    void showFiltered(PageId page, const QString &filter) override
    {
        shown << std::pair(page, filter);
    }
    QList<std::pair<PageId, QString>> shown;
};

struct World
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"console.ini"_s);
    vault::Settings settings{file};
    catalog::Names names;
    FakeNotes notes;

    World() { names.providers = {{u"sss"_s, u"Social Security System"_s}}; }
    QByteArray onDisk()
    {
        settings.sync();
        QFile ini(file);
        return ini.open(QFile::ReadOnly) ? ini.readAll() : QByteArray();
    }
};

/// The navigation with its views, as the window has it.
struct Shown : World
{
    SavedViews views{settings, u"here"_s, names};
    QWidget window;
    NavigationModel model;
    NavigationView list{&window};
    FilteringNavigator navigator;
    ViewsKeeper keeper{model, list, navigator, &window};

    Shown()
    {
        list.setModel(&model);
        window.resize(1280, 900);
        list.resize(list.width(), 800);
        keeper.setViews(&views);
        window.show();
    }
    QModelIndex row(const QString &name) const
    {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i).data().toString() == name)
                return model.index(i);
        return {};
    }
};

} // namespace

/// Filters under a name: where they are kept, and how one gets at them.
class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesMayGoToTheSettings()
    {
        World world;
        SavedViews views(world.settings, u"here"_s, world.names);
        QCOMPARE(views.placeOf(PageId::Accounts, u"status:error provider:sss since:7d"_s),
                 Place::Settings);
        views.keep({u"SSS errors"_s, PageId::Accounts, u" status:error provider:sss "_s});
        QVERIFY(world.onDisk().contains("SSS errors"));
        const SavedViews again(world.settings, u"here"_s, world.names);
        QCOMPARE(again.kept(), QList<SavedView>({{u"SSS errors"_s, PageId::Accounts,
                                                  u"status:error provider:sss"_s}}));
        QCOMPARE(again.indexOf(PageId::Accounts, u"status:error provider:sss"_s), 0);
        const SavedViews other(world.settings, u"there"_s, world.names);
        QVERIFY(other.kept().isEmpty());
    }

    void personalTextIsSealedOrForgotten_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("words") << u"status:error palomero"_s;
        QTest::newRow("id") << u"id:palomero"_s;
        QTest::newRow("person") << u"person:palomero"_s;
        QTest::newRow("what cannot be read") << u"provider:palomero"_s;
    }
    void personalTextIsSealedOrForgotten()
    {
        QFETCH(QString, filter);
        World world;
        {
            SavedViews views(world.settings, u"here"_s, world.names);
            QCOMPARE(views.placeOf(PageId::Accounts, filter), Place::Session);
            views.keep({u"Mine"_s, PageId::Accounts, filter});
            QCOMPARE(views.kept().size(), 1);
        }
        QVERIFY(!world.onDisk().contains("palomero"));
        QVERIFY(SavedViews(world.settings, u"here"_s, world.names).kept().isEmpty());
        {
            SavedViews views(world.settings, u"here"_s, world.names);
            views.setNotes(&world.notes);
            QCoreApplication::sendPostedEvents();
            QCOMPARE(views.placeOf(PageId::Accounts, filter), Place::Sealed);
            views.keep({u"Mine"_s, PageId::Accounts, filter});
        }
        QVERIFY(!world.onDisk().contains("palomero"));
        SavedViews again(world.settings, u"here"_s, world.names);
        again.setNotes(&world.notes);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(again.kept().size(), 1);
        QCOMPARE(again.kept().first().filter, filter);
    }

    void nonsenseOnDiskIsNoView()
    {
        World world;
        const vault::Setting<QByteArray> setting{"views"};
        for (const char *bytes :
             {"", "{", "[1,null,{}]", R"([{"name":"a","page":"nowhere","filter":"x"}])",
              R"([{"name":7,"page":"accounts","filter":"x"}])"}) {
            world.settings.set(setting, QByteArray(bytes), u"here"_s);
            QVERIFY(SavedViews(world.settings, u"here"_s, world.names).kept().isEmpty());
        }
    }

    void attentionIsThereFromTheStart()
    {
        World world;
        const SavedViews views(world.settings, u"here"_s, world.names);
        for (const SavedView &view : SavedViews::needingAttention())
            QCOMPARE(views.placeOf(view.page, view.filter), Place::Settings); // all of it is read
        Shown shown;
        QAbstractItemModelTester tester(&shown.model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(shown.row(u"Needs attention"_s).isValid());
        QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {},
                          shown.list.visualRect(shown.row(u"Errors"_s)).center());
        QCOMPARE(shown.navigator.shown.last(), std::pair(PageId::Accounts, u"status:error"_s));
        QCOMPARE(shown.list.currentIndex(), shown.row(u"Errors"_s));
    }

    void keptRenamedAndDeletedByKey()
    {
        Shown shown;
        shown.keeper.askToKeep(PageId::People, u"status:pending"_s);
        auto *dialog = shown.window.findChild<Dialog *>();
        QVERIFY(dialog);
        named<TextField>(dialog, u"Name of the view"_s)->setText(u"Waiting & more"_s);
        named<Button>(dialog, u"Keep"_s)->click();
        QVERIFY(shown.row(u"Waiting & more"_s).isValid());
        QCOMPARE(shown.views.kept().first().filter, u"status:pending"_s);

        shown.list.setCurrentIndex(shown.row(u"Waiting & more"_s));
        QCOMPARE(shown.navigator.shown.last(), std::pair(PageId::People, u"status:pending"_s));
        QTest::keyClick(&shown.list, Qt::Key_F2);
        dialog = shown.window.findChildren<Dialog *>().last();
        named<TextField>(dialog, u"Name of the view"_s)->setText(u"Waiting"_s);
        named<Button>(dialog, u"Rename"_s)->click();
        QVERIFY(shown.row(u"Waiting"_s).isValid());
        QCOMPARE(shown.list.currentIndex(), shown.row(u"Waiting"_s));
        QTest::keyClick(&shown.list, Qt::Key_Delete);
        QVERIFY(shown.views.kept().isEmpty());
        QVERIFY(!shown.row(u"Kept filters"_s).isValid());
    }

    void attentionCannotBeDeleted()
    {
        Shown shown;
        shown.list.setCurrentIndex(shown.row(u"Errors"_s));
        QTest::keyClick(&shown.list, Qt::Key_Delete);
        QTest::keyClick(&shown.list, Qt::Key_F2);
        QVERIFY(shown.row(u"Errors"_s).isValid());
        QVERIFY(!shown.window.findChild<Dialog *>());
    }

    void arrowsGoThroughThemFromTheTop()
    {
        Shown shown;
        shown.list.setCurrentRow(int(PageId::Activity));
        QTest::keyClick(&shown.list, Qt::Key_Down);
        QCOMPARE(shown.list.currentIndex(), shown.row(u"Errors"_s));
        QTest::keyClick(&shown.list, Qt::Key_End);
        QCOMPARE(shown.list.currentIndex().row(), int(PageId::Settings));
        QTest::keyClick(&shown.list, Qt::Key_Up);
        QCOMPARE(shown.list.currentIndex(), shown.row(u"Never opened"_s));
    }

    void aMenuWhereThereIsNoRoom()
    {
        Shown shown;
        QVERIFY(shown.list.visualRect(shown.row(u"Views"_s)).isEmpty());
        shown.list.setNarrow(true);
        QVERIFY(shown.list.visualRect(shown.row(u"Errors"_s)).isEmpty());
        QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {},
                          shown.list.visualRect(shown.row(u"Views"_s)).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QCOMPARE(shown.navigator.shown.last(), std::pair(PageId::Accounts, u"status:error"_s));
        menu->close();
    }

    void whatWasOpenedLast()
    {
        FakeNotes notes;
        Recents recents;
        recents.setNotes(&notes);
        for (int i = 0; i < 12; ++i)
            recents.add(catalog::people, u"u-%1"_s.arg(i));
        recents.add(catalog::people, u"u-5"_s);
        recents.add(catalog::people, {});
        QCOMPARE(recents.all().size(), 10);
        QCOMPARE(recents.all().first().id, u"u-5"_s);
        QVERIFY(notes.kept.isEmpty()); // not before what is kept was read
        QCoreApplication::sendPostedEvents();
        const auto again = [&notes](const QList<Recents::Opened> &before) {
            Recents read;
            read.setNotes(&notes);
            for (const Recents::Opened &opened : before)
                read.add(*opened.resource, opened.id);
            QCoreApplication::sendPostedEvents();
            return read.all();
        };
        QCOMPARE(again({}), recents.all());
        QCOMPARE(again({{&catalog::people, u"u-7"_s}}).first().id, u"u-7"_s);
        QCOMPARE(again({}).first().id, u"u-7"_s);
        notes.kept["recent"] = R"([{"resource":"people"},{"resource":"none","id":"x"},7])";
        QVERIFY(again({}).isEmpty());
    }
};

QTEST_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
