#pragma once

#include "parts/iconbutton.h"

namespace smile::console {

/// The eye beside a masked field: pressed, it shows it for a while, and a thin ring in it counts
/// down.
class EyeButton : public IconButton
{
    Q_OBJECT

public:
    explicit EyeButton(QWidget *parent = nullptr);

    /// How much of its time the field is still shown, 1 to 0; 0: it is hidden.
    void setLeft(double part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    double m_left = 0;
};

/// What such a ring looks like, round the middle of a square.
void paintCountdownRing(QPainter *painter, const QRect &square, double left,
                        const QPalette &palette);

} // namespace smile::console
