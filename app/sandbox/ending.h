#pragma once

namespace smile::sandbox {

/// From now on SIGTERM and SIGINT (on Windows: Ctrl+C, Ctrl+Break, closing the console) end
/// waitForEnd() instead of the process. False when the system refuses.
bool catchEnd();

/// Waits until the process is asked to end.
void waitForEnd();

} // namespace smile::sandbox
