#pragma once

#include <QString>

namespace smile::catalog {

/// Translated name of an ISO 3166-1 alpha-2 country for those that the people of the API come from
/// or go to, the English name for the others, and the code as sent when nobody knows it.
QString countryName(const QString &code);

} // namespace smile::catalog
