#pragma once

#include "sandbox/world.h"

#include <QJsonArray>

namespace smile::sandbox {

// What the widget is told, each as its script expects it.

QJsonArray testPeopleView(); ///< [{userName, hint}]
QJsonObject consentView(const World &world); ///< {title, text}
QJsonObject uploadView(const QJsonObject &archive); ///< {id, fileName, status}
QJsonObject providerView(const QJsonObject &provider);

} // namespace smile::sandbox
