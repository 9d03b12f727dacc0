#include "app/shell/quietworkplace.h"
#include "app/shell/shellworld.h"
#include "compat.h"
#include "console/activity/activitypage.h"
#include "console/handover/exportdialog.h"
#include "console/handover/handoverplace.h"
#include "console/parts/button.h"
#include "console/parts/emptystate.h"
#include "console/parts/tableview.h"
#include "console/parts/textfield.h"
#include "console/theme/appearance.h"
#include "vault/settings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

struct World : tests::ShellWorld
{
    vault::Settings settings{folder.filePath(u"console.ini"_s)};
    std::unique_ptr<Session> current = session();
    tests::QuietNavigator navigator;
    tests::QuietDesk desk;
    Workplace workplace{*current, navigator, desk, settings};

    std::unique_ptr<ActivityPage> page(int width = 1440)
    {
        auto page = std::make_unique<ActivityPage>(workplace);
        page->resize(width, 900);
        page->show();
        page->activate();
        return page;
    }
    quint64 add(const QString &path, int status, const QByteArray &method = "GET")
    {
        api::Request request;
        request.sentAt = QDateTime(QDate(2026, 5, 11), QTime(9, 0), smile::utc);
        request.method = method;
        request.path = path;
        request.status = status;
        request.milliseconds = 12;
        request.tries = 1;
        request.bytes = 628;
        request.requestId = u"r"_s + path;
        if (status >= 400) {
            request.failure = status == 429 ? api::Kind::RateLimited : api::Kind::NotFound;
            request.code = u"RESOURCE_NOT_FOUND"_s;
        }
        return log.add(request);
    }
};

QString cell(const TableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

bool says(const QWidget *widget, const QString &words)
{
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->text() == words)
            return true;
    return false;
}

Button *button(const QWidget &page, const QString &words)
{
    for (Button *found : page.findChildren<Button *>())
        if (found->text() == words)
            return found;
    return nullptr;
}

} // namespace

class ActivityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void newestFirstAsTheyCome()
    {
        World world;
        world.add(u"/users"_s, 200);
        const auto page = world.page();
        auto *table = page->findChild<TableView *>();
        QCOMPARE(table->accessibleName(), u"Requests"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        world.add(u"/accounts"_s, 200);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(table, 0, RequestModel::Path), u"/accounts"_s);
        // The row that was looked at stays the current one.
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void saysWhatWentWrong()
    {
        World world;
        world.add(u"/users/gone"_s, 404);
        const auto page = world.page();
        auto *details = page->findChild<QScrollArea *>();
        QVERIFY(says(details, u"GET /users/gone"_s));
        QVERIFY(says(details, u"r/users/gone"_s));
        QVERIFY(!says(details, u"Note"_s)); // there is none
    }

    void filterAndNoMatch()
    {
        World world;
        world.add(u"/users"_s, 200);
        world.add(u"/accounts"_s, 404);
        const auto page = world.page();
        auto *table = page->findChild<TableView *>();
        auto *field = qobject_cast<TextField *>(page->filterField());
        QCOMPARE(field->accessibleName(), u"Filter"_s);
        field->setText(u"404 acc"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, RequestModel::Path), u"/accounts"_s);
        field->setText(u"nothing like it"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        table->emptyState()->buttons().first()->click();
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void pausedListStandsStillAndCanBeFiltered()
    {
        World world;
        world.add(u"/users"_s, 200);
        world.add(u"/accounts"_s, 200);
        const auto page = world.page();
        auto *table = page->findChild<TableView *>();
        button(*page, u"Pause list"_s)->click();
        world.add(u"/accounts/later"_s, 200);
        QCOMPARE(table->model()->rowCount(), 2);
        auto *field = qobject_cast<TextField *>(page->filterField());
        field->setText(u"accounts"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, RequestModel::Path), u"/accounts"_s);
        field->clear();
        QCOMPARE(table->model()->rowCount(), 2);
        button(*page, u"Resume list"_s)->click();
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void curlHoldsNoSecret()
    {
        World world;
        world.add(u"/accounts/a-1/revoke"_s, 200, "POST");
        const auto page = world.page();
        button(*page, u"Copy as curl"_s)->click();
        const QString line = QApplication::clipboard()->text();
        QVERIFY2(line.startsWith(u"curl"), qPrintable(line));
        QVERIFY(line.contains(u"$SMILE_API_SECRET"));
        QVERIFY(!line.contains(u"the-secret"));
    }

    void choosesARequestById()
    {
        World world;
        world.add(u"/users"_s, 200);
        world.add(u"/accounts"_s, 200);
        const auto page = world.page();
        auto *table = page->findChild<TableView *>();
        qobject_cast<TextField *>(page->filterField())->setText(u"accounts"_s);
        page->select(u"r/users"_s);
        QCOMPARE(cell(table, table->currentIndex().row(), RequestModel::Path), u"/users"_s);
    }

    void narrowDetailsComeBySpaceAndGoByEsc()
    {
        World world;
        world.add(u"/users"_s, 200);
        const auto page = world.page(1000);
        auto *table = page->findChild<TableView *>();
        auto *details = page->findChild<QScrollArea *>();
        QVERIFY(!details->isVisible());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(details->isVisible());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void menuCopiesTheRequestId()
    {
        World world;
        world.add(u"/users"_s, 200);
        const auto page = world.page();
        auto *table = page->findChild<TableView *>();
        Q_EMIT table->contextMenuWanted(table->model()->index(0, 0), {});
        auto *menu = page->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == u"Copy request id"_s)
                action->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"r/users"_s);
        menu->close();
    }

    void nothingYetIsSaid()
    {
        World world;
        const auto page = world.page();
        auto *table = page->findChild<TableView *>();
        QVERIFY(table->emptyState()->isVisible());
        QVERIFY(!button(*page, u"Copy as curl"_s)->isEnabled());
        world.add(u"/users"_s, 200);
        QVERIFY(!table->emptyState()->isVisible());
    }

    void keysExportWhatIsShown()
    {
        World world;
        world.add(u"/users"_s, 200);
        world.add(u"/accounts/a-1"_s, 404);
        const auto page = world.page();
        page->filterField()->setFocus();
        QTest::keyClicks(page->filterField(), u"accounts"_s);
        for (QAction *action : page->actions())
            if (action->shortcut() == exportKeys)
                action->trigger();
        auto *dialog = page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const auto sheet = dialog->content().sheet;
        QVERIFY(sheet);
        QCOMPARE(sheet->name, u"request"_s);
        QCOMPARE(sheet->rows.size(), 1);
        const QList<QVariant> row = sheet->rows.first();
        QCOMPARE(row.at(RequestModel::Time).typeId(), int(QMetaType::QDateTime));
        QCOMPARE(row.at(RequestModel::Path).toString(), u"/accounts/a-1"_s);
        QCOMPARE(row.at(RequestModel::Duration), QVariant(12.));
        QCOMPARE(row.at(RequestModel::Size), QVariant(628.));
    }
};

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
