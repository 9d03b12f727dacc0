#include "app/person/pageparts.h"
#include "app/person/personworld.h"
#include "handover/summarytext.h"
#include "masking/fieldeye.h"
#include "parts/cellroles.h"
#include "parts/mark.h"
#include "parts/segments.h"
#include "parts/tableview.h"
#include "person/archivefields.h"
#include "person/fieldsmodel.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "person/pickcard.h"
#include "theme/appearance.h"
#include "viewer/fileviewer.h"
#include "json/jsonview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using catalog::MaskLevel;

namespace {

/// Everything that the page says anywhere: texts, tooltips, names for screen readers, cells.
QStringList saidBy(const QWidget &page)
{
    QStringList said{page.windowTitle(), page.accessibleName()};
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said << label->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                       int(Qt::AccessibleTextRole), int(DetailRole)})
                    said << model->index(row, column).data(role).toString();
            }
        }
    }
    return said;
}

const QStringList contacts{u"ana.santos@"_s, u"+639171234567"_s,    u"33-0000000-8"_s,
                           u"Maybunga"_s,    u"facebook.com/ana"_s, u"N01-12"_s};

/// Each tab is built when it is first opened, and stays.
void openTabs(const PersonPage &page)
{
    auto *tabs = page.findChild<PersonTabs *>();
    for (int tab = 0; tab < PersonTabs::TabCount; ++tab)
        tabs->open(PersonTabs::Tab(tab));
}

FieldLine lineOf(const FieldTable &table, const QString &key)
{
    for (const FieldLine &line : table.lines) {
        if (line.key == key)
            return line;
    }
    return {};
}

} // namespace

/// A person's page that hides: nothing of what is hidden is said anywhere on it.
class PersonMaskingTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<PersonPage> open(PersonWorld &world)
    {
        auto page = std::make_unique<PersonPage>(world.context());
        page->resize(1240, 900);
        page->show();
        page->activate();
        return page;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void nothingHiddenIsSaid_data()
    {
        QTest::addColumn<MaskLevel>("level");
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("contacts") << MaskLevel::Contacts << contacts;
        QTest::newRow("strict") << MaskLevel::Strict
                                << contacts + QStringList{u"Reyes"_s, u"Santos"_s};
    }
    void nothingHiddenIsSaid()
    {
        QFETCH(MaskLevel, level);
        QFETCH(QStringList, hidden);
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        world.fillUploads();
        world.fillRest();
        world.masking.setLevel(level);
        const auto page = open(world);
        openTabs(*page);
        for (const QString &table : {u"Incomes of this person"_s, u"Invites of this person"_s})
            QTRY_VERIFY(viewNamed<TableView>(page.get(), table)->model()->rowCount() > 0);
        for (const QString &text : saidBy(*page)) {
            for (const QString &secret : hidden)
                QVERIFY2(!text.contains(secret), qPrintable(text));
        }
    }

    void offSaysIt()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        const auto page = open(world);
        QTRY_VERIFY(saidBy(*page).contains(u"ana.santos@example.com"_s));
        openTabs(*page);
        const QString said = saidBy(*page).join(u'\n');
        for (const QString &open : contacts)
            QVERIFY2(said.contains(open), qPrintable(open));
        for (const FieldEye *eye : page->findChildren<FieldEye *>())
            QVERIFY(!eye->isVisible());
    }

    void ctrlHShowsThePerson()
    {
        PersonWorld world;
        world.fillPerson();
        world.masking.setLevel(MaskLevel::Strict);
        const auto page = open(world);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(
            page->windowTitle().startsWith(u"A•• "_s)); // the name is read in the background
        QTest::keyClick(page.get(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(page->windowTitle(), u"Ana Reyes Santos"_s);
        QVERIFY(saidBy(*page).contains(u"ana.santos@example.com"_s));
        world.clock.advance(30s);
        QTRY_VERIFY(
            page->windowTitle().startsWith(u"A•• "_s)); // the name is read in the background
        QVERIFY(!saidBy(*page).contains(u"ana.santos@example.com"_s));
    }

    void noPhotoWithoutTheName()
    {
        PersonWorld world;
        world.fillPerson();
        world.givePhoto();
        world.masking.setLevel(MaskLevel::Strict);
        const auto page = open(world);
        QVERIFY(world.images.asked.isEmpty());
        world.masking.setLevel(MaskLevel::Contacts);
        QVERIFY(!world.images.asked.isEmpty());
    }

    void aPhotoThatComesLateStaysHidden()
    {
        PersonWorld world;
        world.fillPerson();
        world.givePhoto();
        world.images.stalls = true;
        const auto page = open(world);
        page->findChild<PersonTabs *>()->open(PersonTabs::Identity);
        QCOMPARE(world.images.late.size(), 2); // in the head and in the tab
        world.masking.setLevel(MaskLevel::Strict);
        for (const auto &answer : std::as_const(world.images.late))
            answer();
        for (const Mark *mark : page->findChildren<Mark *>())
            QVERIFY(!mark->hasPicture());
        world.images.stalls = false;
        world.masking.setLevel(MaskLevel::Contacts);
        QVERIFY(page->findChild<Mark *>()->hasPicture());
    }

    void aDifferenceShowsOnlyItself()
    {
        const records::Record one(
            u"i-1"_s, QJsonObject{{u"id"_s, u"i-1"_s}, {u"fullName"_s, u"Gloria Palomero"_s}});
        const records::Record two(
            u"i-2"_s, QJsonObject{{u"id"_s, u"i-2"_s}, {u"fullName"_s, u"Gloria Palamero"_s}});
        catalog::Wording wording;
        wording.mask.level = MaskLevel::Strict;
        const FieldLine line = lineOf(identityFields({one, two}, wording), u"fullName"_s);
        QCOMPARE(line.values, (QStringList{u"G••••• P•••••••"_s, u"G••••• P••a••••"_s}));
        const casefile::ValueResult marked = line.result.values.at(1);
        QCOMPARE(line.values.at(1).sliced(marked.from, marked.length), u"a"_s);
        QCOMPARE(line.hidden, (QList<bool>{true, true}));

        wording.mask.shown = {line.fields.at(1)};
        const FieldLine shown = lineOf(identityFields({one, two}, wording), u"fullName"_s);
        QCOMPARE(shown.values.at(1), u"Gloria Palamero"_s);
        QCOMPARE(shown.values.at(0), u"G••••• P•••••••"_s);
    }

    void whatWasReadFromAFile()
    {
        const QJsonObject archive{
            {u"id"_s, u"ar-1"_s},
            {u"extraction"_s,
             QJsonObject{{u"analysis"_s, QJsonObject{{u"employeeName"_s, u"Gloria Palomero"_s},
                                                     {u"taxNumber"_s, u"123-456-789-000"_s},
                                                     {u"employerName"_s, u"Lakan Foods"_s},
                                                     {u"spouseEmail"_s, u"ramon.p1234@mail.ph"_s},
                                                     {u"netAmount"_s, 27210.25}}}}}};
        catalog::Wording wording;
        wording.mask.level = MaskLevel::Strict;
        QStringList values, keys;
        for (const ExtractedField &field : extractedFields(archive, wording)) {
            values << field.value;
            keys << field.key;
        }
        QVERIFY(values.contains(u"G••••• P•••••••"_s));
        QVERIFY(values.contains(u"•••9-000"_s));
        QVERIFY(values.contains(u"Lakan Foods"_s));
        QVERIFY(values.contains(u"r•••1234@mail.ph"_s));
        const qsizetype name = values.indexOf(u"G••••• P•••••••"_s);
        QVERIFY(keys.at(values.indexOf(u"Lakan Foods"_s)).isEmpty());
        wording.mask.shown = {keys.at(name)};
        QCOMPARE(extractedFields(archive, wording).at(name).value, u"Gloria Palomero"_s);
        wording.mask.shown = {u"ar-1"_s};
        for (const ExtractedField &field : extractedFields(archive, wording))
            QVERIFY(!field.value.contains(QChar(0x2022)));
        const QJsonObject checked{
            {u"id"_s, u"ar-1"_s},
            {u"validation"_s,
             QJsonObject{{u"identity"_s, QJsonObject{{u"resultCode"_s, u"FAILED"_s},
                                                     {u"resultMessage"_s, u"gloria@mail.ph"_s}}}}}};
        QCOMPARE(checksOf(checked, wording).first().value, u"failed: gloria@mail.ph"_s);
        wording.mask.shown.clear();
        QVERIFY(!checksOf(checked, wording).first().value.contains(u"gloria@"_s));
    }

    void jsonIsMaskedUntilItIsShown()
    {
        PersonWorld world;
        world.fillPerson();
        world.masking.setLevel(MaskLevel::Strict);
        const auto page = open(world);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->select(u"tenant-ana"_s); // the JSON tab
        auto *json = page->findChild<JsonView *>();
        QVERIFY(json);
        auto *records = page->findChild<QListView *>();
        QVERIFY(records);
        int identity = -1;
        for (int row = 0; row < records->model()->rowCount(); ++row) {
            if (records->model()->index(row, 0).data(KeyRole).toString().startsWith(u"i-17bb"_s))
                identity = row;
        }
        QVERIFY(identity >= 0);
        records->setCurrentIndex(records->model()->index(identity, 0));
        QTRY_VERIFY(json->text().contains(u"ana"_s) || json->text().contains(u"A••"_s));
        QTRY_VERIFY(json->text().contains(u"A•• "_s));
        QVERIFY(!json->text().contains(u"Santos"_s));
        QVERIFY(!json->text().contains(u"ana.santos@"_s));
        records->setFocus();
        QTest::keyClick(records, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(json->text().contains(u"Santos"_s));
        json->setForm(JsonView::Compare);
        const auto *compare = json->findChild<JsonCompare *>();
        QTRY_VERIFY(compare->model().rowCount() > 0);
        world.masking.hideAll(); // at once, however large it is
        QVERIFY(!json->text().contains(u"Santos"_s));
        QCOMPARE(compare->model().rowCount(), 0);
        QTRY_VERIFY(json->text().contains(u"A•• "_s));
        QVERIFY(!json->text().contains(u"Santos"_s));
    }

    void hidingClosesFilesAndLeavesTheFocus_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("card"); // its accessible name begins so
        QTest::newRow("documents") << u"Documents"_s << u"NBI clearance"_s;
        QTest::newRow("uploads") << u"Uploads"_s << u"Payslip"_s;
    }
    void hidingClosesFilesAndLeavesTheFocus()
    {
        QFETCH(QString, tab);
        QFETCH(QString, card);
        PersonWorld world;
        world.fillPerson();
        world.fillDocuments();
        world.fillUploads();
        world.masking.setLevel(MaskLevel::Contacts);
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/nbi.pdf"_s, {pngOf(40, 30)});
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/slip.pdf"_s, {pngOf(40, 30)});
        const auto page = open(world);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        openTab(page.get(), tab);
        for (PickCard *one : page->findChildren<PickCard *>()) {
            if (one->isVisible() && one->accessibleName().startsWith(card))
                QTest::keyClick(one, Qt::Key_Return);
        }
        const auto *viewer = page->findChild<FileViewer *>();
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        QVERIFY(viewer->isAncestorOf(QApplication::focusWidget()));
        auto *bar = page->findChild<QTabBar *>();
        bar->setFocus();
        world.masking.hideAll();
        QVERIFY(viewer->loading().bytes().isEmpty());
        QCOMPARE(QApplication::focusWidget(), bar);
    }

    void aShownNameKeepsTheFileOpen()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillUploads();
        world.masking.setLevel(MaskLevel::Strict);
        world.fetcher.files.insert(u"http://127.0.0.1:4801/files/back.png"_s, {pngOf(50, 30)});
        const auto page = open(world);
        openTab(page.get(), u"Uploads"_s);
        page->select(u"u-1"_s);
        const auto segment = [&page](const QString &name) -> QAbstractButton * {
            for (auto *one : page->findChild<Segments *>()->findChildren<QAbstractButton *>()) {
                if (one->text() == name)
                    return one;
            }
            return nullptr;
        };
        QVERIFY(!segment(u"Back"_s)); // people name files after themselves
        segment(u"File 2"_s)->click();
        const auto *viewer = page->findChild<FileViewer *>();
        QTRY_COMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
        world.masking.show(u"u-1"_s);
        QVERIFY(segment(u"Back"_s) && segment(u"Back"_s)->isChecked());
        QCOMPARE(viewer->loading().stage(), FileLoading::Stage::Picture);
    }

    void theSummaryTellsWhatIsShown()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        QCoreApplication::sendPostedEvents();
        world.masking.setLevel(MaskLevel::Contacts);
        const QString text =
            summaryText(u"tenant-ana"_s, world.store, {}, world.wording(), Who::NameAndContact);
        QVERIFY(text.contains(u"Ana Reyes Santos"_s));
        QVERIFY(!text.contains(u"ana.santos@"_s));
        world.masking.setLevel(MaskLevel::Strict);
        QVERIFY(!summaryText(u"tenant-ana"_s, world.store, {}, world.wording(), Who::NameAndContact)
                     .contains(u"Santos"_s));
    }
};

QTEST_MAIN(PersonMaskingTest)
#include "tst_personmasking.moc"
