// A console that is killed in the middle of writing: what it had been told is on disk, is; nothing
// else is half there.

#include "sealedplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace smile::vault;
using namespace smile::vault::test;
using namespace Qt::StringLiterals;
using State = SealedOutcome::State;

namespace {

constexpr int perBatch = 40;

/// Writes batch after batch and says so, until it is killed. The key comes over its input, as no
/// argument or environment may hold one.
int writeForever(const QString &path)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto key = SealKey::fromText(QString::fromLatin1(input.readLine().trimmed()));
    if (!key)
        return 1;
    SealedFile file(path, u"profile-x"_s, *key);
    if (!file.open().isUsable())
        return 1;
    for (int batch = 0;; ++batch) {
        // The same few thousand over and over: inserted, changed, and some removed.
        const int from = batch * perBatch % 4000;
        SealedBatch changes = SealedPlace::puts(from, from + perBatch);
        if (batch % 5 == 4)
            changes.removals << SealedPlace::account(from - perBatch);
        if (file.write(changes).state != State::Opened)
            return 1;
        std::printf("%d\n", batch);
        std::fflush(stdout);
    }
}

} // namespace

class TestSealedKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillCostsNothingThatWasWritten()
    {
        SealedPlace place;
        for (int turn = 0; turn < 25; ++turn) {
            SealedFile::erase(place.path());
            const int last = killAfter(place, turn % 9);
            SealedFile file = place.file();
            QCOMPARE(file.open().state, State::Opened);
            Found found;
            const SealedRead read = SealedPlace::readAll(file, found);
            QCOMPARE(read.outcome.state, State::Opened);
            QCOMPARE(read.dropped, 0);
            for (int i = 0; i < (last + 1) * perBatch; ++i) {
                if (i % (5 * perBatch) != 3 * perBatch) // those are removed
                    QVERIFY(found.contains("accounts", SealedPlace::payloadOf(i)));
            }
            for (const QByteArray &payload : std::as_const(found))
                QVERIFY(payload.startsWith("{\"id\":\"a-") && payload.endsWith("Palomero\"}"));
            QCOMPARE(file.verify().state, State::Opened);
        }
    }

private:
    /// The number of the last batch that it said was written. What lies on the disk in between is
    /// sealed, too.
    static int killAfter(const SealedPlace &place, int batches)
    {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, place.path()});
        writer.write(place.key.text().toLatin1() + '\n');
        int last = -1;
        while (last < batches) {
            if (!writer.canReadLine() && !writer.waitForReadyRead())
                qFatal("the writer does not write");
            last = writer.readLine().trimmed().toInt();
        }
        writer.kill();
        writer.waitForFinished();
        while (writer.canReadLine())
            last = writer.readLine().trimmed().toInt();
        const QDir folder(place.folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            const QByteArray bytes = SealedPlace::bytesOf(folder.filePath(name));
            if (bytes.contains("Palomero") || bytes.contains("a-0000"))
                qFatal("plain text on the disk");
        }
        return last;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--write"_L1)
        return writeForever(arguments[2]);
    TestSealedKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sealedkill.moc"
