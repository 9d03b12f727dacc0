#pragma once

#include "copy/copystate.h"

#include <QString>

namespace smile::console {

/// What stands beside everything else while it is so; empty when there is nothing to know.
/// `fetching`: the lists are not read again yet, so that what was lost of the copy still matters.
QString copyProblem(const copy::CopyState &state, bool fetching);

/// How the copy stands, for whoever looks it up; empty when the profile never keeps one.
QString copySentence(const copy::CopyState &state);

} // namespace smile::console
