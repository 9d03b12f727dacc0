#include "links/instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace smile::console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A second start, as it waits in a process of its own.
bool handedOver(const QString &folder, const QString &profile, const QString &link)
{
    bool taken = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        const Instance second(folder);
        taken = second.handOver(profile, link, 2s);
    }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    finished.wait();
    return other->wait() && taken;
}

} // namespace

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartEndsInTheFirstOnesWindow()
    {
        const QTemporaryDir folder;
        Instance first(folder.path());
        QSignalSpy called(&first, &Instance::called);
        first.listen(u"p1"_s);
        QVERIFY(handedOver(folder.path(), u"p1"_s, u"smile-console://account/a-1"_s));
        QVERIFY(handedOver(folder.path(), u"p1"_s, {}));
        QCOMPARE(called.size(), 2);
        QCOMPARE(called.at(0).at(0).toString(), u"smile-console://account/a-1"_s);
        QCOMPARE(called.at(1).at(0).toString(), QString());
    }

    void anotherProfileHasAWindowOfItsOwn()
    {
        const QTemporaryDir folder;
        Instance first(folder.path());
        first.listen(u"p1"_s);
        QVERIFY(!handedOver(folder.path(), u"p2"_s, {}));
        first.listen(u"p2"_s); // it has switched
        QVERIFY(handedOver(folder.path(), u"p2"_s, {}));
        QVERIFY(!handedOver(folder.path(), u"p1"_s, {}));
    }

    void whatACrashLeftIsNoWindow()
    {
#ifdef Q_OS_WIN
        QSKIP("A pipe ends with its program");
#endif
        const QTemporaryDir folder;
        {
            Instance first(folder.path());
            first.listen(u"p1"_s);
            const QStringList files =
                QDir(folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden);
            QCOMPARE(files.size(), 1);
            QCOMPARE(
                QFile::permissions(folder.filePath(files.first()))
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
            QVERIFY(QFile::copy(u"/dev/null"_s, folder.filePath(u"copy"_s)));
            QVERIFY(QFile::rename(folder.filePath(files.first()), folder.filePath(u"kept"_s)));
            QVERIFY(QFile::rename(folder.filePath(u"copy"_s), folder.filePath(files.first())));
        }
        Instance next(folder.path());
        next.listen(u"p1"_s);
        QVERIFY(handedOver(folder.path(), u"p1"_s, {}));
    }

    void aLivingWindowIsNotPushedAside()
    {
        const QTemporaryDir folder;
        Instance first(folder.path());
        Instance second(folder.path());
        first.listen(u"p1"_s);
        second.listen(u"p1"_s);
        QSignalSpy called(&first, &Instance::called);
        QVERIFY(handedOver(folder.path(), u"p1"_s, {}));
        QCOMPARE(called.size(), 1);
    }

    void whoTalksWithoutEndIsCutOff()
    {
        const QTemporaryDir folder;
        Instance first(folder.path());
        QSignalSpy called(&first, &Instance::called);
        first.listen(u"p1"_s);
        QVERIFY(!handedOver(folder.path(), u"p1"_s, QString(100'000, u'x')));
        QVERIFY(called.isEmpty());
        QVERIFY(handedOver(folder.path(), u"p1"_s, {})); // it listens on
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
