#pragma once

#include "sandbox/sandbox.h"

#include <QStringList>

#include <optional>

namespace smile::sandbox {

/// What the command line of smile-sandbox asks for.
struct CommandLine
{
    std::optional<int> exitCode; ///< set: say `text` and end with it
    QString text; ///< help and version go to standard output, an error (exit code 2) to the other
    Sandbox::Options options;
};

CommandLine readCommandLine(const QStringList &arguments);

} // namespace smile::sandbox
