#include "parts/label.h"

#include "parts/paint.h"
#include "parts/tooltip.h"

#include <QEvent>
#include <QPainter>

namespace smile::console {

QColor toneColour(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return theme.text;
    case Tone::Second:
        return theme.text2;
    case Tone::Muted:
        return theme.muted;
    case Tone::Accent:
        return theme.accentText;
    case Tone::Ok:
        return theme.ok.text;
    case Tone::Warn:
        return theme.warn.text;
    case Tone::Err:
        return theme.err.text;
    case Tone::Off:
        return theme.off.text;
    }
    return theme.text;
}

Label::Label(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // On a ground of another role Qt would take another role for the text as well.
    setForegroundRole(QPalette::WindowText);
    setText(text);
    setFont(textFont(style));
    applyTone();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    if (elided)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

void Label::applyTone()
{
    const QColor colour = toneColour(themeOf(palette()), m_tone);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

QSize Label::sizeHint() const
{
    QSize hint = QLabel::sizeHint();
    if (!wordWrap() && hasMask(text())) {
        const int around = hint.width() - fontMetrics().horizontalAdvance(text());
        hint.setWidth(maskedTextWidth(text(), font()) + std::max(0, around));
    }
    if (!wordWrap())
        hint.setHeight(qMax(hint.height(), lineHeight(m_style)));
    return hint;
}

QSize Label::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    return {qMin(24, sizeHint().width()), sizeHint().height()};
}

void Label::paintEvent(QPaintEvent *event)
{
    const QColor ink =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (hasMask(text())) {
        paintMasked(ink);
        return;
    }
    if (!m_elided || sizeHint().width() <= width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(ink);
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void Label::paintMasked(const QColor &ink)
{
    QPainter painter(this);
    const QRect inner = contentsRect();
    painter.setFont(font());
    if (!wordWrap()) {
        paintMaskedText(&painter, inner, text(), ink, palette(),
                        alignment() & Qt::AlignHorizontal_Mask);
        return;
    }
    QTextLayout layout(text(), font(), painter.device());
    layout.setFormats(discFormats(text(), font()));
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(inner.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const bool isTop = alignment().testFlag(Qt::AlignTop);
    const QPointF origin(inner.x(), inner.y() + (isTop ? 0 : (inner.height() - height) / 2));
    painter.setPen(ink);
    layout.draw(&painter, origin);
    paintDiscs(&painter, layout, origin, palette());
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

bool Label::event(QEvent *event)
{
    const bool cut = m_elided && sizeHint().width() > width();
    const QString words = toolTip().isEmpty() && cut ? text() : toolTip();
    return showPlainToolTip(event, this, words) || QLabel::event(event);
}

} // namespace smile::console
