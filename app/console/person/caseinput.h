#pragma once

#include "casepack/casepack.h"

namespace smile::console {

struct PersonContext;

/// Everything about the person that an escalation pack is made of, as it is known now.
casepack::CaseInput caseInputOf(const PersonContext &context);

} // namespace smile::console
