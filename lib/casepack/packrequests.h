#pragma once

#include "casepack/casepack.h"

namespace smile::casepack {

/// A request's end as one English word: its status, "cancelled", "no answer" or "under way".
QString endOf(const api::Request &request);

} // namespace smile::casepack
