#include "parts/sentencelabel.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace smile::console {
namespace {

constexpr QChar EmSpace(0x2003); // about 10 px in the label's type, and a line may break at it
constexpr int Unbounded = 100000;

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceLabel::setSentence(const QString &sentence, const QString &code)
{
    m_code = code;
    setText(sentence);
    setAccessibleDescription(code);
    updateGeometry();
    update();
}

int SentenceLabel::layOut(QTextLayout &layout, int width, int *natural) const
{
    const Theme &theme = themeOf(palette());
    const QString sentence = text();
    layout.setText(m_code.isEmpty() ? sentence : QString(sentence + EmSpace + m_code));
    layout.setFont(textFont(TextStyle::Verdict));
    QTextLayout::FormatRange words;
    words.start = 0;
    words.length = int(sentence.size());
    words.format.setForeground(theme.text);
    QTextLayout::FormatRange gap;
    gap.start = words.length;
    gap.length = m_code.isEmpty() ? 0 : 1;
    gap.format.setFont(textFont(TextStyle::Label));
    QTextLayout::FormatRange code;
    code.start = gap.start + gap.length;
    code.length = int(layout.text().size()) - code.start;
    code.format.setFont(textFont(TextStyle::CodeSmall));
    code.format.setForeground(theme.muted);
    layout.setFormats({words, gap, code});

    const int step = lineHeight(TextStyle::Verdict);
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height + (step - line.height()) / 2));
        if (natural)
            *natural = qMax(*natural, qCeil(line.naturalTextWidth()));
        height += step;
    }
    layout.endLayout();
    return qMax(height, step);
}

QSize SentenceLabel::sizeHint() const
{
    QTextLayout layout;
    int natural = 0;
    const int height = layOut(layout, Unbounded, &natural);
    return {natural, height};
}

QSize SentenceLabel::minimumSizeHint() const
{
    return {120, lineHeight(TextStyle::Verdict)};
}

int SentenceLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return layOut(layout, width);
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace smile::console
