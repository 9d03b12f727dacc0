#pragma once

#include "casepack/casepack.h"

#include <functional>

namespace smile::console {

struct PersonContext;

/// Everything about the person that an escalation pack is made of, as it is known now. What is
/// given counts the tries of everybody at their providers, too: call it on another thread.
std::function<casepack::CaseInput()> caseInputOf(const PersonContext &context);

} // namespace smile::console
