#pragma once

#include "console/wink/winktrouble.h"

namespace smile::console {

/// Whether WebEngine can start on this machine: its helper program is there, and Chromium's sandbox
/// can be set up. Chromium itself would end the whole program otherwise. Takes a few milliseconds.
WinkTrouble whyWebEngineCannotStart();

/// Chromium refuses to sandbox for root: there (containers, tests) it runs without, with a warning.
/// To be called before WebEngine starts.
void allowRootWithoutSandbox();

} // namespace smile::console
