#include "app/person/personworld.h"
#include "casefile/moments.h"
#include "compat.h"
#include "console/handover/casepackdialog.h"
#include "console/handover/exportdialog.h"
#include "console/json/jsonview.h"
#include "console/parts/tableview.h"
#include "console/person/caseinput.h"
#include "console/person/personpage.h"
#include "console/person/persontabs.h"
#include "theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

struct OpenPage : PersonWorld
{
    std::unique_ptr<PersonPage> page;

    OpenPage()
    {
        fillPerson();
        fillDocuments();
        fillRest();
        page = std::make_unique<PersonPage>(context());
        page->resize(1240, 900);
        page->show();
    }
    bool trigger(const QKeySequence &keys) const
    {
        for (QAction *action : page->actions()) {
            if (action->shortcut() == keys && !action->text().isEmpty()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    tablefile::Content exported(PersonTabs::Tab tab) const
    {
        page->findChild<PersonTabs *>()->open(tab);
        if (!trigger(exportKeys))
            return {};
        auto *dialog = page->findChild<ExportDialog *>();
        if (!dialog)
            return {};
        const tablefile::Content content = dialog->content();
        dialog->finish();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return content;
    }
};

} // namespace

/// What leaves the console from a person's page.
class PersonHandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void everyTabHasItsTableToExport()
    {
        const OpenPage world;
        const tablefile::Content timeline = world.exported(PersonTabs::Timeline);
        QVERIFY(timeline.sheet);
        QCOMPARE(timeline.name(), u"timeline"_s);
        QCOMPARE(timeline.sheet->columns, (QStringList{u"when"_s, u"what"_s, u"detail"_s}));
        QCOMPARE(timeline.sheet->rows.first().first().typeId(), int(QMetaType::QDateTime));
        const tablefile::Content identities = world.exported(PersonTabs::Identity);
        QVERIFY(identities.sheet && identities.sheet->personal);
        QCOMPARE(identities.sheet->columns.first(), u"field"_s);
        QVERIFY(identities.size() > 5);
        QVERIFY(world.exported(PersonTabs::Invites).size() > 0);
        QCOMPARE(world.exported(PersonTabs::Documents).size(), 4);
    }

    void onlyThisPersonsRecordsGo()
    {
        OpenPage world;
        world.store.table(catalog::invites)
            .upsert({QJsonObject{{u"id"_s, u"iv-9"_s}, {u"userId"_s, u"tenant-other"_s}}});
        const tablefile::Content invites = world.exported(PersonTabs::Invites);
        QCOMPARE(invites.name(), u"invites"_s);
        QCOMPARE(invites.size(), 1);
    }

    void keysOpenTheEscalationPack()
    {
        const OpenPage world;
        QVERIFY(world.trigger(casePackKeys));
        QVERIFY(world.trigger(casePackKeys)); // twice is once
        QTRY_COMPARE(world.page->findChildren<CasePackDialog *>().size(), 1);
        const auto *dialog = world.page->findChild<CasePackDialog *>();
        QTRY_COMPARE(dialog->files().size(), 6);
        for (const casepack::PackFile &file : dialog->files())
            QVERIFY2(!file.bytes.contains("Ana"), qPrintable(file.name));
    }

    void recordsAreComparedWithWhatTheyWere()
    {
        PersonWorld world;
        world.fillPerson();
        const casefile::Moments moments(world.store, nullptr, [&world] { return world.now; });
        PersonContext context = world.context();
        context.moments = &moments;
        PersonPage page(context);
        page.resize(1240, 900);
        page.show();
        const QString id = u"a-17bbf36498de4d68a0d4f86c7b62f602"_s;
        world.store.table(catalog::accounts)
            .upsert({account(id, u"sss_ph"_s, u"CONNECTED"_s, u"ACTIVE"_s, {},
                             u"2026-05-20T09:30:00Z"_s)});
        auto *tabs = page.findChild<PersonTabs *>();
        tabs->select(PersonTabs::Json, id);
        auto *view = page.findChild<JsonView *>();
        QVERIFY(view);
        QTRY_VERIFY(view->text().contains(u"\"CONNECTED\""_s));
        view->setForm(JsonView::Compare);
        auto *compare = page.findChild<JsonCompare *>();
        QTRY_VERIFY(compare->model().rowCount() > 0);
        QCOMPARE(compare->findChild<QComboBox *>()->currentText(), u"until 20 May 2026 10:00:00"_s);
        QStringList paths;
        for (const JsonChange &change : compare->model().changes())
            paths += change.path;
        QVERIFY2(paths.contains(u"connection.errorCode"_s), qPrintable(paths.join(u' ')));
        QVERIFY(paths.contains(u"monitor.status"_s));
        QVERIFY(!paths.contains(u"id"_s));
    }

    void packHoldsWhatIsKnown()
    {
        OpenPage world;
        api::RequestLog log;
        api::Request request;
        request.path = u"/accounts?userId=tenant-ana"_s;
        request.requestId = u"req-1"_s;
        log.add(request);
        request.path = u"/accounts"_s;
        log.add(request);
        PersonContext context = world.context();
        context.requests = &log;
        context.apiBase = QUrl(u"https://user:pass@open.smileapi.io/v1"_s);
        const casepack::CaseInput input = caseInputOf(context)();
        QCOMPARE(input.requests.size(), 1);
        QCOMPARE(input.summary.accounts.size(), 4);
        QCOMPARE(input.health.size(), 4);
        QVERIFY(!input.timeline.isEmpty());
        QVERIFY(!input.timeline.first().sentence.isEmpty());
        QCOMPARE(input.versions.console, QStringLiteral(SMILE_VERSION));
        QVERIFY(input.told.contains(u"INVALID_CREDENTIALS"_s));
        QVERIFY(!input.told.contains(u"Ana"_s));
    }
};

QTEST_MAIN(PersonHandoverTest)
#include "tst_personhandover.moc"
