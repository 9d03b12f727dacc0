#pragma once

#include "parts/dialog.h"

namespace smile::console {

class Session;

/// Asks why all that is hidden is to be shown; the reason goes to the audit file. Closes with the
/// session.
void askToShowAll(Session &session, QWidget *anywhere);

} // namespace smile::console
