#pragma once

#include "catalog/resource.h"

#include <optional>

namespace smile::records {

/// What the look of an id tells (smile-api.md, "Hosts, auth, envelope": a prefix for most kinds,
/// then usually 32 hex digits). Only a guess: an id is opaque text.
struct IdLook
{
    enum class Kind {
        Record, ///< of `resource`
        User, ///< the tenant's name, then the usual digits
        Other, ///< of a kind that is no resource here: a token, a file, an export
        Unknown ///< shaped as an id, with a prefix that no kind has
    };
    QString id;
    Kind kind = Kind::Unknown;
    const catalog::Resource *resource = nullptr;
};

/// The ids in what was typed or pasted: one alone, in a link, in the text of a mail. In their
/// order, each once, a few at most.
QList<IdLook> idsIn(const QString &text);
/// The e-mail addresses in it, likewise.
QStringList addressesIn(const QString &text);

/// Whether a pasted link leads to the sandbox (true) or to production (false); none when it tells
/// neither. An id alone never tells.
std::optional<bool> leadsToSandbox(const QString &text);

} // namespace smile::records
