#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

namespace smile::bench {

constexpr int providers = 43; ///< "provider0" and so on

/// Made-up accounts, the same ones from the same seed.
QList<QJsonObject> accounts(QRandomGenerator &random, int count);

} // namespace smile::bench
