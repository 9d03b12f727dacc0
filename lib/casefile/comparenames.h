#pragma once

#include "casefile/compare.h"

namespace smile::casefile {

/// How a person's name differs from another way to write it. Neither is blank.
QList<Difference> compareNames(const QString &name, const QString &reference);
/// "jr", "sr", "ii" …; the folded text where it is none that is known.
QString suffixKey(const QString &suffix);

/// Where one letter makes two texts differ (or two neighbours that changed places).
struct OneLetter
{
    bool found = false;
    int from = 0, length = 0; ///< in the first text, UTF-16 units; length 0: one is missing there
};
/// Compares code points; as the texts are, nothing is folded.
OneLetter oneLetterApart(const QString &text, const QString &other);
/// The same, told in places of the text as it was given; case, diacritics and blanks do not count.
OneLetter oneLetterApartFolded(const QString &text, const QString &other);

} // namespace smile::casefile
