#pragma once

#include <QWidget>

#include <functional>

namespace smile::console {

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

} // namespace smile::console
