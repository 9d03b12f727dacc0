#include "casepack/zipfile.h"

#include "support/owneronly.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace smile::casepack;
using namespace Qt::StringLiterals;

namespace {

const QList<PackFile> files{{u"summary.txt"_s, QByteArray("one line\n").repeated(1000)},
                            {u"empty.csv"_s, {}}};

QDateTime when()
{
    return QDateTime::fromSecsSinceEpoch(1'780'000'000);
}

} // namespace

class ZipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnArchiveOfAllFiles()
    {
        const QByteArray bytes = zipped(files, when());
        QVERIFY(bytes.startsWith("PK\x03\x04"));
        QVERIFY(bytes.size() < 1000); // deflated
        // The end of the central directory counts the files.
        const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
        QVERIFY(end > 0);
        QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + end + 10), 2);
        for (const PackFile &file : files)
            QVERIFY(bytes.contains(file.name.toLatin1()));
    }

    void anotherProgramReadsIt()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("needs python3 to read the archive");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.zip"_s);
        QCOMPARE(saveZip(files, when(), path).why, QString());
        QProcess reader;
        reader.start(python, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, folder.filePath(u"out"_s)});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        for (const PackFile &file : files) {
            QFile out(folder.filePath(u"out/"_s + file.name));
            QVERIFY(out.open(QIODevice::ReadOnly));
            QCOMPARE(out.readAll(), file.bytes);
        }
    }

    void isForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.zip"_s);
        QFile before(path); // what stood there was for everybody
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        before.close();
        QCOMPARE(saveZip(files, when(), path).why, QString());
        QVERIFY(smile::tests::isForItsOwnerAlone(path));
    }

    void saysWhyItCannotBeWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"no/such/case.zip"_s);
        QVERIFY(!saveZip(files, when(), path).why.isEmpty());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(ZipTest)
#include "tst_zip.moc"
