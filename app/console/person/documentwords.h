#pragma once

#include "catalog/cell.h"
#include "theme/theme.h"

#include <QJsonObject>

namespace smile::console {

/// How a document's expiry stands: "expires in 12 days", "expired 3 days ago"; far from today it is
/// the date. Out when there is nothing to mind, Warn under 20 days, Err when it is over.
struct Expiry
{
    State state = State::Out;
    QString words;
};
Expiry expiryOf(const QString &isoDate, const catalog::Wording &wording);

/// What a document's status means for the person, in a sentence to a colleague; empty without one.
QString statusExplained(const QString &status);

} // namespace smile::console
