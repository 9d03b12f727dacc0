#include "person/compareddelegate.h"

#include "parts/paint.h"
#include "parts/tableview.h"
#include "theme/fonts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace smile::console {

namespace {

constexpr int padding = 10;

void drawLine(QPainter *painter, const QRect &rect, TextStyle style, const QColor &colour,
              const QString &text, const QPalette &palette)
{
    painter->setFont(textFont(style));
    painter->setPen(colour);
    if (hasMask(text)) {
        paintMaskedText(painter, rect, text, colour, palette);
        return;
    }
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// The letters that differ have a ground and a line of their own, so that no colour is needed.
void drawMarked(QPainter *painter, const QRect &rect, const Theme &theme, const QColor &colour,
                const QString &text, const QList<TextSpan> &letters, const QPalette &palette)
{
    const QFont font = textFont(TextStyle::Base);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font, painter->device());
    QList<QTextLayout::FormatRange> formats = discFormats(shown, font);
    for (const TextSpan &run : letters) {
        QTextLayout::FormatRange range;
        range.start = run.start;
        range.length = run.length;
        range.format.setBackground(theme.warn.ground);
        range.format.setForeground(theme.warn.text);
        range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        range.format.setUnderlineColor(theme.warn.dot);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter->setPen(colour);
    const QPointF origin =
        rect.topLeft() + QPointF(0, (rect.height() - layout.boundingRect().height()) / 2);
    layout.draw(painter, origin);
    paintDiscs(painter, layout, origin, palette);
}

} // namespace

// CellDelegate paints the row's ground and its marks; the words are painted here.
void ComparedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->text = QStringLiteral(" ");
}

void ComparedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const Theme &theme = themeOf(option.palette);
    const QString text = index.data().toString();
    const QString how = index.data(DetailRole).toString();
    QRect value = option.rect.adjusted(padding, 0, -padding, -1);
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if (table && table->hasEyes() && index.data(MaskRole).isValid())
        value.setRight(eyePlace(option.rect).left() - 1);
    painter->save();
    if (text.isEmpty()) {
        if (how.isEmpty())
            drawLine(painter, value, TextStyle::Base, theme.muted, QStringLiteral("–"),
                     option.palette);
        else
            // That a source does not tell it contradicts nobody.
            drawLine(painter, value, TextStyle::Label, theme.muted, how, option.palette);
        painter->restore();
        return;
    }
    if (!how.isEmpty()) {
        const int half = value.height() / 2;
        drawLine(painter, value.adjusted(0, half + 2, 0, -3), TextStyle::Label, theme.warn.text,
                 how, option.palette);
        value.adjust(0, 3, 0, half - value.height() + 2);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isQuiet = index.data(ValueRole).toBool();
    const QColor ink = isQuiet ? theme.muted : isSelected ? theme.selText : theme.text;
    const auto letters = index.data(MatchRole).value<QList<TextSpan>>();
    if (letters.isEmpty())
        drawLine(painter, value, TextStyle::Base, ink, text, option.palette);
    else
        drawMarked(painter, value, theme, ink, text, letters, option.palette);
    painter->restore();
}

} // namespace smile::console
