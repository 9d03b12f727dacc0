#pragma once

#include <QString>

namespace smile::casefile {

/// What one thing about a person is like: the key of the table in resources/casefile.
struct Situation
{
    enum class Kind : quint8 {
        Connection, ///< of an account; `mark`: its error code, or LATE
        Monitor, ///< of a connected account; `mark`: its error code
        Invite, ///< `state` also EXPIRED (its link is too old) or NONE (there is no invite)
        Archive, ///< `mark`: its error code, or LATE
        Session,
        Provider ///< `state`: INACTIVE (Smile says so) or FAILING (our own records do)
    };

    Kind kind = Kind::Connection;
    QString state = {}; ///< as the server sent it, known or not
    QString mark = {}; ///< may be empty

    bool operator==(const Situation &) const = default;
};

/// The mark of what has been under way for too long: the code has surely run out, nobody is at the
/// page any more, the file should have been read.
inline const QLatin1StringView lateMark("LATE");

/// "connection", "monitor" …, as the table's files name it.
QLatin1StringView kindKey(Situation::Kind kind);

/// The keys under which the table may have a situation, the best first: "ERROR+INVALID_MFA",
/// "ERROR+*" (with any mark), "ERROR", "*" (anything). An entry with a mark wins over one without,
/// so that a code that nobody knows is said to be one.
QStringList entryKeys(const Situation &situation);

} // namespace smile::casefile
