#include "parts/meter.h"

#include "parts/paint.h"
#include "theme/buttonlook.h"

#include <QTimerEvent>

namespace smile::console {
namespace {

constexpr int StepMilliseconds = 60;
constexpr int Phases = 24;

} // namespace

Meter::Meter(const QString &name, QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleName(name);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setState(std::optional<State> state)
{
    m_state = state;
    update();
}

QSize Meter::sizeHint() const
{
    return {80, 3};
}

void Meter::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    const QColor colour = m_state ? theme.state(*m_state).dot : theme.accent;
    QPainter painter(this);
    if (maximum() > minimum()) {
        const double part = double(value() - minimum()) / (maximum() - minimum());
        paintMeter(&painter, rect(), part, colour, palette());
        return;
    }
    // No end is known: a third of the bar wanders through, as long as it is seen.
    if (m_timer == 0)
        m_timer = startTimer(StepMilliseconds);
    paintMeter(&painter, rect(), 0, colour, palette());
    const int third = width() / 3;
    const QRect piece(width() * m_phase / Phases - third / 2, 0, third, height());
    paintBox(&painter, piece.intersected(rect()), height() / 2.0, colour, Qt::transparent);
}

void Meter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QProgressBar::timerEvent(event);
        return;
    }
    if (maximum() > minimum()) {
        killTimer(m_timer);
        m_timer = 0;
        return;
    }
    m_phase = (m_phase + 1) % (Phases + 1);
    update();
}

void Meter::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
}

} // namespace smile::console
