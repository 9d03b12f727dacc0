#include "parts/statechip.h"

#include "theme/buttonlook.h"
#include "theme/fonts.h"

#include <QPainter>

namespace smile::console {
namespace {

constexpr int Height = 20;
constexpr int BesideWord = 28; // 7, dot 7, 6, word, 8

} // namespace

void paintStateChip(QPainter *painter, const QRect &rect, State state, const QString &word,
                    const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    const StateColours &colours = theme.state(state);
    const int width = qMin(stateChipWidth(word), rect.width());
    const QRect pill(rect.x(), rect.y() + (rect.height() - Height) / 2, width, Height);
    const bool outlined = state == State::Out;
    painter->save();
    paintBox(painter, pill, Height / 2.0, colours.ground,
             outlined ? theme.control : QColor(Qt::transparent));
    const QRectF dot(pill.x() + 7, pill.y() + 6.5, 7, 7);
    if (outlined)
        paintBox(painter, dot, 3.5, Qt::transparent, theme.muted, 1.5);
    else
        paintBox(painter, dot, 3.5, colours.dot, Qt::transparent);
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(colours.text);
    const QRect words = pill.adjusted(20, 0, -8, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

int stateChipWidth(const QString &word)
{
    return BesideWord + textWidth(TextStyle::Small, word);
}

StateChip::StateChip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setStatus(State state, const QString &word)
{
    m_state = state;
    setText(word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {stateChipWidth(text()), Height};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateChip(&painter, rect(), m_state, text(), palette());
}

} // namespace smile::console
