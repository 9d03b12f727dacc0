#include "commandline.h"
#include "console.h"
#include "quitsignals.h"
#include "shell/mainwindow.h"
#include "theme/icons.h"
#include "vault/keychainsecrets.h"
#include "vault/policy.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace smile::console;

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // Before QApplication: --help and --version need no display.
    const CommandLine line = parseCommandLine(arguments);
    if (!line.error.isEmpty()) {
        std::fputs(qUtf8Printable(line.error), stderr);
        return 2;
    }
    if (!line.output.isEmpty()) {
        std::fputs(qUtf8Printable(line.output), stdout);
        return 0;
    }

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("smile-console"));
    QApplication::setApplicationVersion(QStringLiteral(SMILE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("smile-console"));
    QApplication::setQuitOnLastWindowClosed(
        false); // the window may ask first; it says when it is closed
    QApplication::setWindowIcon(appIcon());

    smile::vault::KeychainSecrets keychain;
    Console console(app, line, keychain, smile::vault::readPolicy(smile::vault::systemPolicy()));
    if (console.handOver())
        return 0;
    const QString trouble = console.start();
    if (!trouble.isEmpty()) {
        std::fputs(qUtf8Printable(QStringLiteral("smile-console: ") + trouble + QLatin1Char('\n')),
                   stderr);
        return 2;
    }
    QObject::connect(&console.window(), &MainWindow::closed, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const QuitSignals signalsOfTheSystem([&console] { console.window().closeWhenIdle(); });
    return app.exec();
}
