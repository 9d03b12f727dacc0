#pragma once

#include "casefile/sameperson.h"

#include <QString>

namespace smile::console {

/// Why another user may be the same person, the strongest reason first: "same e-mail, same phone".
QString sameReasonWords(const casefile::SamePerson &person);

} // namespace smile::console
