#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractItemView;

namespace smile::console {

/// Milliseconds since this process was started (from exec, so that loading the libraries counts).
/// The environment variable SMILE_STARTED_AT (nanoseconds of the monotonic clock) is exact; without
/// it the system's own record of the start is taken, which on Linux has a grain of 10 ms.
double millisecondsSinceStart();

/// Calls back once, when a widget has been painted and the picture was handed to the window system.
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    /// `counts` says whether this paint is the one waited for.
    PaintWatch(QWidget &widget, std::function<bool()> counts, std::function<void()> painted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_counts;
    std::function<void()> m_painted;
    bool m_seen = false;
};

/// `--report-start`: one line of JSON on standard output when the window and its first rows are
/// painted.
void reportStart(QWidget &window, QAbstractItemView &table);
/// The second line: the lists that a search needs are complete.
void reportComplete();

} // namespace smile::console
