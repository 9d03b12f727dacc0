#include "parts/eyebutton.h"

#include "theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace smile::console {

namespace {
constexpr int edge = 22;
constexpr qreal ringWidth = 1.5;
} // namespace

EyeButton::EyeButton(QWidget *parent)
    : IconButton(QStringLiteral("eye"), QString(), parent)
{
    setEdge(edge);
    name();
}

void EyeButton::setLeft(double part)
{
    const bool wasShown = m_left > 0;
    m_left = part;
    if (wasShown != (part > 0))
        name();
    update();
}

void EyeButton::name()
{
    setName(m_left > 0 ? tr("Hide again") : tr("Show for 30 seconds"));
}

void EyeButton::paintEvent(QPaintEvent *event)
{
    IconButton::paintEvent(event);
    QPainter painter(this);
    if (m_left > 0)
        paintCountdownRing(&painter, rect(), m_left, palette());
}

void EyeButton::changeEvent(QEvent *event)
{
    IconButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

void paintCountdownRing(QPainter *painter, const QRect &square, double left,
                        const QPalette &palette)
{
    constexpr int wholeTurn = 360 * 16, top = 90 * 16; // as QPainter counts
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeOf(palette).accentText, ringWidth, Qt::SolidLine, Qt::RoundCap));
    const QRectF ring = QRectF(square).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    painter->drawArc(ring, top, qRound(left * wholeTurn));
    painter->restore();
}

} // namespace smile::console
