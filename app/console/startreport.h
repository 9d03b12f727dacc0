#pragma once

class QAbstractItemView;
class QWidget;

namespace smile::console {

/// Milliseconds since this process was started (from exec, so that loading the libraries counts).
/// The environment variable SMILE_STARTED_AT (nanoseconds of the monotonic clock) is exact; without
/// it the system's own record of the start is taken, which on Linux has a grain of 10 ms.
double millisecondsSinceStart();

/// `--report-start`: one line of JSON on standard output when the window and its first rows are
/// painted.
void reportStart(QWidget &window, QAbstractItemView &table);
/// The second line: the lists that a search needs are complete.
void reportComplete();

} // namespace smile::console
