#pragma once

#include <QLocale>

namespace smile::console {

/// The date that takes the most room as cells write it: the months differ by the width of an M.
QString widestDate(const QLocale &locale);

} // namespace smile::console
