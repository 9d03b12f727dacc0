#pragma once

#include "api/error.h"
#include "catalog/cell.h"
#include "catalog/resource.h"
#include "theme/theme.h"

#include <QString>

namespace smile::console {

/// A status as it is shown: colour and word. A value that the program does not know comes as sent,
/// in State::Out.
struct Status
{
    State state = State::Out;
    QString word;
    bool operator==(const Status &) const = default;
};

/// The colour of a word of the catalog.
State stateOf(catalog::Tone tone);

/// The status at a column's path ("connection.status").
Status statusAt(const QJsonObject &record, const catalog::Resource &resource,
                QLatin1StringView path);

/// Text at a column's path; empty when the resource has no such column.
QString textAt(const QJsonObject &record, const catalog::Resource &resource, QLatin1StringView path,
               const catalog::Wording &wording);

/// What is wrong with an account: the worst thing about it.
struct Trouble
{
    /// Worst first, as a person's worst account is told (smile-api.md, "Statuses").
    enum class Rank : quint8 { Error, AwaitingMfa, Pending, Disconnected, ActionRequired, None };

    Rank rank = Rank::None;
    State state = State::Ok;
    QString what; ///< error code or status, as accountSentence() takes it
    QString code; ///< error code; may be empty
    QLatin1StringView since; ///< path of the time it began
};
Trouble troubleOf(const QJsonObject &account);

/// What an account's error code or status means, as to a colleague, and what to do about it.
QString accountSentence(const QString &code, const QLocale &locale = QLocale());
QString accountAdvice(const QString &code, const QLocale &locale = QLocale());

/// What a failed call means; its code and request id stand beside it.
QString callSentence(const api::Error &error, const QLocale &locale = QLocale());
QString callAdvice(const api::Error &error, const QLocale &locale = QLocale());

/// The name under which the sentences know a kind of error: "RateLimited".
QString kindName(api::Kind kind);

} // namespace smile::console
