#pragma once

#include "casefile/compare.h"

#include <QLocale>
#include <QString>

namespace smile::console {

/// How a value differs: "order of names, middle name missing". Empty when it does not.
QString differenceWords(const QList<casefile::Difference> &differences);
/// "2 sources agree on name and birth date. Different: phones." Never empty for a source or more.
QString judgementWords(const casefile::Judgement &judgement, const QLocale &locale);

} // namespace smile::console
