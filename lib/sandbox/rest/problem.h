#pragma once

#include <QString>

namespace smile::sandbox {

/// What a handler throws to answer an error of the contract: the HTTP status, the code of the
/// envelope and words for the developer who reads it.
struct Problem
{
    int status;
    QString code;
    QString message;

    static Problem invalid(const QString &message);
    static Problem missing();
    static Problem noToken();
    static Problem badCredentials();
    static Problem badToken();
    static Problem unsupportedType();
    static Problem unsupportedMethod();
    static Problem tooMany();
};

} // namespace smile::sandbox
