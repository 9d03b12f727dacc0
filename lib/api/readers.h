#pragma once

#include "api/values.h"
#include "catalog/resource.h"

#include <QJsonValue>

#include <optional>

namespace smile::api {

// What is under `data`, as values. The readers are tolerant: what is wrong costs the least that
// holds it and is told in `note`. Nothing comes back only when the value would say something
// untrue; `note` then says why.

/// {nextCursor, items}. Items that are no objects are left out. A nextCursor that is neither text
/// nor null is no page at all: taking it for the last one would look as if the rest were deleted.
std::optional<Page> readPage(const QJsonValue &data, QString &note);
std::optional<QJsonObject> readObject(const QJsonValue &data, QString &note);
std::optional<Token> readToken(const QJsonValue &data, QString &note);
std::optional<NewUser> readNewUser(const QJsonValue &data, QString &note);

/// Adds to `note` which fields of the records have a JSON type that their column cannot show.
void noteWrongTypes(const catalog::Resource &resource, const QList<QJsonObject> &records,
                    QString &note);

} // namespace smile::api
