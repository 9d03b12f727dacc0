#pragma once

#include <QString>
#include <QStringList>

namespace smile::console {

/// What the person asked for on the command line.
struct CommandLine
{
    QString profile; ///< --profile NAME; empty: the one used last
    QString envFile; ///< --env-file FILE
    QString language; ///< --language: "en", "zh_CN" …; empty: as set
    int sandboxPeople = 240; ///< --sandbox-people
    quint64 sandboxSeed = 1; ///< --sandbox-seed
    int sandboxRateLimit = 20; ///< --sandbox-rate-limit; 0: none, and no gate either
    bool ownSandbox = false; ///< any of the three was given
    bool reportStart = false; ///< --report-start
    QString link; ///< LINK: smile-console://…; empty: none

    QString output; ///< --help or --version: print this and end with 0
    QString error; ///< print this and end with 2
};

/// `arguments` as QCoreApplication has them, the program's name first. Needs no application object.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace smile::console
