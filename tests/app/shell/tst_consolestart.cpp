#include "console.h"
#include "links/instance.h"
#include "parts/emptystate.h"
#include "shell/mainwindow.h"
#include "support/gui.h"
#include "vault/keychainsecrets.h"
#include "vault/policy.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace smile::console;
using namespace smile::test;
using namespace Qt::StringLiterals;

/// The whole console where its key is not at hand.
class TestConsoleStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only where the keychain is a service can it be made to fail.");
#endif
        QVERIFY(m_home.isValid());
        for (const char *variable :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(variable, m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void deadKeychainIsSaidAndLeadsToSettings()
    {
        CommandLine line;
        line.language = u"en"_s;
        line.profile = u"Smile sandbox"_s;
        smile::vault::KeychainSecrets keychain;
        Console console(*qApp, line, keychain);
        QCOMPARE(console.start(), QString());
        MainWindow &window = console.window();
        QVERIFY(window.windowTitle().endsWith(u"Smile sandbox"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.windowTitle().contains(u"Settings"_s), 20'000);
        QVERIFY(said(window, u"The system's keychain does not answer."_s));

        window.showPage(PageId::People);
        auto *nothing = window.findChild<EmptyState *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(nothing && nothing->isVisible());
        QCOMPARE(nothing->title(), u"No key for Smile sandbox"_s);
        auto *settings = named<QAbstractButton>(&window, u"Open Settings"_s);
        click(settings);
        QVERIFY(window.windowTitle().contains(u"Settings"_s));
    }

    void aServerThatIsNotAllowedIsNotAskedForItsKey()
    {
        CommandLine line;
        line.language = u"en"_s;
        line.profile = u"Smile sandbox"_s;
        smile::vault::KeychainSecrets keychain;
        smile::vault::Policy policy;
        policy.allowedHosts = QStringList{u"api.lakan.example"_s};
        Console console(*qApp, line, keychain, policy);
        QCOMPARE(console.start(), QString());
        auto *nothing = console.window().findChild<EmptyState *>();
        QVERIFY(nothing && nothing->isVisible());
        QCOMPARE(nothing->title(), u"Smile sandbox is not allowed on this computer"_s);
    }

    void aWindowWithoutItsKeyIsTheOneOfItsProfile()
    {
        CommandLine line;
        line.language = u"en"_s;
        line.profile = u"Smile sandbox"_s;
        smile::vault::KeychainSecrets keychain;
        Console console(*qApp, line, keychain);
        QCOMPARE(console.start(), QString());
        // A second start waits in a process of its own.
        bool taken = false;
        std::unique_ptr<QThread> second(QThread::create(
            [&taken] { taken = Instance().handOver(smile::vault::smileSandboxProfile().id, {}); }));
        QSignalSpy ended(second.get(), &QThread::finished);
        second->start();
        ended.wait();
        QVERIFY(second->wait() && taken);
    }

    void profilesAreFoundByTheirEnglishNamesInEveryLanguage()
    {
        CommandLine line;
        line.language = u"zh_CN"_s;
        line.profile = u"Embedded sandbox"_s;
        smile::vault::KeychainSecrets keychain;
        Console console(*qApp, line, keychain);
        QCOMPARE(console.start(), QString());
        QVERIFY(!console.window().windowTitle().contains(u"Embedded"_s));
    }

private:
    static bool said(MainWindow &window, const QString &sentence)
    {
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == sentence)
                return true;
        return false;
    }

    QTemporaryDir m_home;
};

QTEST_MAIN(TestConsoleStart)
#include "tst_consolestart.moc"
