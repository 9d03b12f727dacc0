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

/// What an account's error code or status means, as to a colleague.
QString accountSentence(const QString &code, const QLocale &locale = QLocale());

/// What a failed call means; its code and request id stand beside it.
QString callSentence(const api::Error &error, const QLocale &locale = QLocale());
QString callAdvice(const api::Error &error, const QLocale &locale = QLocale());

/// The name under which the sentences know a kind of error: "RateLimited".
QString kindName(api::Kind kind);

} // namespace smile::console
