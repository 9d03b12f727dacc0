#include "app/act/formworld.h"
#include "console/parts/copylabel.h"

#include <QApplication>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;

/// An export is opened only from where it may.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void anExportOpensOnlyWhereItMay_data();
    void anExportOpensOnlyWhereItMay();
    void aRefusedExportSaysWhy();
};

void ExportDialogTest::anExportOpensOnlyWhereItMay_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << QByteArray("https://files.example/export-1.pdf") << true;
    QTest::newRow("http elsewhere") << QByteArray("http://files.example/export-1.pdf") << false;
    QTest::newRow("a file of this computer") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("another host's name before")
        << QByteArray("https://smileapi.io@files.example/1") << false;
    QTest::newRow("no link") << QByteArray() << false;
}

void ExportDialogTest::anExportOpensOnlyWhereItMay()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, opened);
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"OK","message":"","requestId":"r-1","data":{"id":"export-1","downloadUrl":")"
        + link + R"("}})")});
    openExportDialog(*world.session, u"a-1"_s, world.files, &world.window);
    world.press(u"Export"_s);
    if (opened) {
        QTRY_VERIFY(!world.dialog());
        QCOMPARE(world.files.opened, QList{QUrl(QString::fromLatin1(link))});
        return;
    }
    QTRY_VERIFY(world.says(u"The export is ready, but it is not shown."_s));
    QVERIFY(world.files.opened.isEmpty());
    QVERIFY(world.dialog());
}

void ExportDialogTest::aRefusedExportSaysWhy()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"UNAUTHORIZED_ACCESS","message":"no","requestId":"r-4"})", 403)});
    openExportDialog(*world.session, u"a-1"_s, world.files, &world.window);
    world.press(u"Export"_s);
    QTRY_VERIFY(world.says(u"The export was not made."_s));
    auto *id = world.window.findChild<CopyLabel *>();
    QVERIFY(id);
    QCOMPARE(id->value(), u"r-4"_s);
    QVERIFY(named<Button>(&world.window, u"Export"_s)->isEnabled());
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
