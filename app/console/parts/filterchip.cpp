#include "parts/filterchip.h"

#include "theme/buttonlook.h"
#include "theme/fonts.h"
#include "theme/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace smile::console {
namespace {

constexpr int Height = 28;
constexpr int Padding = 9;
constexpr int Gap = 6;
constexpr int DotSize = 7;
constexpr int MarkSize = 12; // chevron or cross

TextStyle wordStyle(bool chosen)
{
    return chosen ? TextStyle::SmallBold : TextStyle::SmallPlain;
}

/// The bold width also when not chosen, so that choosing a chip does not push its neighbours.
int wordWidth(const QString &word)
{
    return qMax(textWidth(TextStyle::SmallBold, word), textWidth(TextStyle::SmallPlain, word));
}

void paintGround(QPainter *painter, const QWidget &chip, bool chosen, bool down)
{
    const Theme &theme = themeOf(chip.palette());
    if (!chip.isEnabled())
        paintBox(painter, chip.rect(), 6, theme.subtle, theme.border);
    else if (chosen)
        paintBox(painter, chip.rect(), 6, theme.accentSoft, theme.accent);
    else
        paintBox(painter, chip.rect(), 6,
                 down                ? theme.border
                 : chip.underMouse() ? theme.hover
                                     : theme.surface,
                 theme.control);
}

QColor wordColour(const QWidget &chip, bool chosen)
{
    const Theme &theme = themeOf(chip.palette());
    return !chip.isEnabled() ? theme.disabled : chosen ? theme.accentText : theme.text;
}

void prepare(QAbstractButton *chip)
{
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAttribute(Qt::WA_Hover);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    prepare(this);
}

void FilterChip::setState(std::optional<State> state)
{
    m_state = state;
    updateGeometry();
    update();
}

void FilterChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    int width = 2 * Padding + wordWidth(text());
    if (m_state)
        width += DotSize + Gap;
    if (m_count >= 0)
        width += Gap + textWidth(TextStyle::SmallPlain, countText());
    return {width, Height};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    paintGround(&painter, *this, isChecked(), isDown());
    int x = Padding;
    if (m_state) {
        const QRectF dot(x, (Height - DotSize) / 2.0, DotSize, DotSize);
        if (*m_state == State::Out)
            paintBox(&painter, dot, 3.5, Qt::transparent, theme.muted, 1.5);
        else
            paintBox(&painter, dot, 3.5, theme.state(*m_state).dot, Qt::transparent);
        x += DotSize + Gap;
    }
    painter.setFont(textFont(wordStyle(isChecked())));
    painter.setPen(wordColour(*this, isChecked()));
    const int right =
        m_count < 0 ? Padding : Padding + Gap + textWidth(TextStyle::SmallPlain, countText());
    painter.drawText(QRect(x, 0, width() - x - right, Height), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    if (m_count >= 0) {
        painter.setFont(textFont(TextStyle::SmallPlain));
        painter.setPen(isEnabled() ? theme.muted : theme.disabled);
        painter.drawText(rect().adjusted(0, 0, -Padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                         countText());
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

FacetChip::FacetChip(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    prepare(this);
    updateText();
    connect(this, &QAbstractButton::clicked, this, &FacetChip::menuWanted);
}

void FacetChip::setName(const QString &name)
{
    m_name = name;
    updateText();
}

void FacetChip::setValue(const QString &value)
{
    m_value = value;
    updateText();
}

void FacetChip::updateText()
{
    setText(m_value.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_value));
    updateGeometry();
    update();
}

QPoint FacetChip::menuPosition() const
{
    return mapToGlobal(QPoint(0, height() + 4));
}

QSize FacetChip::sizeHint() const
{
    return {2 * Padding + wordWidth(text()) + Gap + MarkSize, Height};
}

QRect FacetChip::crossRect() const
{
    return {width() - Padding - MarkSize, 0, MarkSize, height()};
}

void FacetChip::paintEvent(QPaintEvent *)
{
    const bool chosen = !m_value.isEmpty();
    QPainter painter(this);
    paintGround(&painter, *this, chosen, isDown());
    const QColor ink = wordColour(*this, chosen);
    painter.setFont(textFont(wordStyle(chosen)));
    painter.setPen(ink);
    painter.drawText(QRect(Padding, 0, width() - 2 * Padding - Gap - MarkSize, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    paintIcon(&painter, crossRect(),
              chosen ? QStringLiteral("close") : QStringLiteral("chevron-down"),
              chosen ? ink : themeOf(palette()).muted, MarkSize);
}

void FacetChip::mouseReleaseEvent(QMouseEvent *event)
{
    // The cross takes the right end of the chip, edge and padding included.
    const QRect reach = crossRect().adjusted(-Gap / 2, 0, Padding, 0);
    if (!m_value.isEmpty() && isDown() && reach.contains(event->position().toPoint())) {
        setDown(false);
        event->accept();
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FacetChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        click();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_value.isEmpty())
            Q_EMIT cleared();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace smile::console
