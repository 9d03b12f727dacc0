#pragma once

#include "theme/theme.h"

#include <QProgressBar>

#include <optional>

namespace smile::console {

/// Progress or what is left, as a bar 3 px high without text; the sentence beside it
/// says the figure. setRange(0, 0) means “it runs, nobody knows how long”.
class Meter : public QProgressBar
{
    Q_OBJECT

public:
    explicit Meter(const QString &name, QWidget *parent = nullptr);

    /// Paints in a state's dot colour; accent without one.
    void setState(std::optional<State> state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::optional<State> m_state;
    int m_timer = 0;
    int m_phase = 0;
};

} // namespace smile::console
