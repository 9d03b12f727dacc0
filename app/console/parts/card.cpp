#include "parts/card.h"

#include "theme/buttonlook.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace smile::console {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
}

void Card::setBar(std::optional<State> state)
{
    m_bar = state;
    update();
}

void Card::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    const QColor ground = m_quiet ? theme.subtle : theme.surface;
    paintBox(&painter, rect(), 8, ground, theme.border);
    if (!m_bar)
        return;
    // The bar is what lies left of 3 px in the rounded card.
    QPainterPath card;
    card.addRoundedRect(rect(), 8, 8);
    QPainterPath strip;
    strip.addRect(0, 0, 3, height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(card.intersected(strip), theme.state(*m_bar).dot);
}

} // namespace smile::console
