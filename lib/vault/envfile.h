#pragma once

#include "vault/profile.h"
#include "vault/secrets.h"

#include <optional>

namespace smile::vault {

/// What `--env-file` gives for one session: a profile (id "env-file") and its key. Nothing of it is
/// ever saved.
struct EnvFile
{
    Profile profile;
    Secret secret;
};

/// Either `file`, or one sentence that says what is wrong and in which line; it never holds a value
/// of the file.
struct EnvFileResult
{
    std::optional<EnvFile> file;
    QString error;
};

/// The quickstart's variables: OPEN_API_HOST (ends in /v1), API_KEY, API_SECRET, and WINK_SDK_URL
/// when given. Lines are KEY=VALUE, with or without `export`; values bare, in '…' or in "…" (\"
/// \\ \n \$ inside); # starts a comment at the beginning of a line or after a blank; other
/// variables are ignored. Hosts as in hostProblem().
EnvFileResult readEnvFile(const QString &path);
EnvFileResult parseEnvFile(const QByteArray &content);

} // namespace smile::vault
