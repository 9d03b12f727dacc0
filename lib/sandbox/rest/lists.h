#pragma once

#include "sandbox/http/message.h"
#include "sandbox/world.h"

namespace smile::sandbox {

class Router;

/// GET of one page and of one record for every resource that belongs to people, users included.
void addPeopleLists(Router &router, const World &world);

/// One page of rows that are all at hand. `idKey` is where a row has its id.
Answer pageOf(const World &world, const QString &list, const Parameters &query,
              const QMap<QString, QString> &filters,
              const std::function<QList<QJsonObject>(const QMap<QString, QString> &)> &rows,
              const QString &idKey = QStringLiteral("id"));

} // namespace smile::sandbox
