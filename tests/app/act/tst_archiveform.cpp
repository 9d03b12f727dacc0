#include "app/act/formworld.h"
#include "console/act/readfiles.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;

/// Files are read, checked and sent.
class ArchiveFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void filesAreReadAndSent();
    void filesThatCannotBeSentAreRefused_data();
    void filesThatCannotBeSentAreRefused();
};

void ArchiveFormTest::filesAreReadAndSent()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"OK","message":"","requestId":"r-1","data":{"id":"u-1"}})")});
    world.session->store()
        .table(catalog::fileTypes)
        .upsert({{{u"id"_s, u"PAYSLIP"_s}, {u"typeLabel"_s, u"Payslip"_s}}});
    const QString path = world.folder.filePath(u"May.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    openArchiveForm(*world.session, u"lender-1"_s, &world.window);
    world.press(u"Upload"_s);
    QVERIFY(world.says(u"Choose at least one file."_s));
    world.press(u"Files (PDF, PNG or JPG)"_s); // its label names it
    auto *chooser = world.window.findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->filesSelected({path});
    chooser->close();
    QTRY_VERIFY(world.says(u"May.pdf"_s));
    world.press(u"Upload"_s);
    QTRY_VERIFY(world.says(u"The file was uploaded."_s));
    const QJsonValue sent = world.sentBody()[u"rawFiles"_s][0];
    QCOMPARE(QByteArray::fromBase64(sent[u"fileContent"_s].toString().toLatin1()),
             QByteArray("%PDF-1.7"));
    QCOMPARE(sent[u"fileExtensionType"_s].toString(), u"PDF"_s);
}

void ArchiveFormTest::filesThatCannotBeSentAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("not there") << u"gone.pdf"_s << qint64(-1) << u"gone.pdf cannot be read."_s;
    QTest::newRow("empty") << u"a.png"_s << qint64(0) << u"a.png is empty."_s;
    QTest::newRow("of another kind") << u"a.exe"_s << qint64(1) << u"a.exe is neither"_s;
    QTest::newRow("just right") << u"a.jpeg"_s << mostUploadBytes << QString();
    QTest::newRow("too large") << u"a.JPG"_s << mostUploadBytes + 1
                               << u"Too large: at most 11 MB"_s;
}

void ArchiveFormTest::filesThatCannotBeSentAreRefused()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(QString, mistake);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (size >= 0) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.resize(size));
    }
    const ReadFiles read = readFiles({path});
    QCOMPARE(read.files.size(), mistake.isEmpty() ? 1 : 0);
    QVERIFY2(mistake.isEmpty() ? read.mistake.isEmpty() : read.mistake.startsWith(mistake),
             qPrintable(read.mistake));
    // Together, not each.
    if (mistake.isEmpty())
        QVERIFY(readFiles({path, path}).mistake.startsWith(u"Too large"_s));
}

QTEST_MAIN(ArchiveFormTest)
#include "tst_archiveform.moc"
