#include "json/jsonedit.h"

#include "theme/fonts.h"
#include "theme/textformats.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace smile::console {

namespace {

constexpr int linesOfASlice = 1500; // some 6 ms

QColor partColour(const Theme &theme, JsonPart part)
{
    switch (part) {
    case JsonPart::Key:
        return theme.accentText;
    case JsonPart::String:
        return theme.text;
    case JsonPart::Number:
    case JsonPart::Literal:
        return theme.info.text;
    case JsonPart::Null:
    case JsonPart::Punctuation:
        return theme.muted;
    }
    return theme.text;
}

} // namespace

JsonEdit::JsonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(textFont(TextStyle::Code));
    // A cursor that can be seen and moved by the arrow keys, so that text is selected without a
    // mouse.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(8);
    m_filling.setSingleShot(true);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &JsonEdit::fillSlice);
}

void JsonEdit::setJson(const QString &text)
{
    m_text = text;
    m_filled = 0;
    clear();
    fillSlice();
    colourVisible();
    find(m_needle);
}

// The next lines of the text, at the document's end; the cursor and what is in sight stay.
void JsonEdit::fillSlice()
{
    qsizetype end = m_filled;
    for (int line = 0; line < linesOfASlice && end >= 0 && end < m_text.size(); ++line)
        end = m_text.indexOf(u'\n', end + 1);
    if (end < 0 || end > m_text.size())
        end = m_text.size();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_filled, end - m_filled));
    if (m_filled == 0)
        moveCursor(QTextCursor::Start);
    m_filled = end;
    if (m_filled < m_text.size())
        m_filling.start();
}

void JsonEdit::fillTo(qsizetype position)
{
    while (m_filled < std::min(position, m_text.size()))
        fillSlice();
}

int JsonEdit::find(const QString &needle)
{
    m_needle = needle;
    m_matches.clear();
    m_current = -1;
    if (!needle.isEmpty()) {
        qsizetype at = 0;
        while ((at = m_text.indexOf(needle, at, Qt::CaseInsensitive)) >= 0) {
            m_matches.append(int(at));
            at += needle.size();
        }
    }
    if (m_matches.isEmpty()) {
        markVisible();
        return 0;
    }
    const int from = textCursor().selectionStart();
    const auto next = std::lower_bound(m_matches.cbegin(), m_matches.cend(), from);
    goTo(next == m_matches.cend() ? 0 : int(next - m_matches.cbegin()));
    return int(m_matches.size());
}

int JsonEdit::step(bool forward)
{
    const int count = int(m_matches.size());
    if (count > 0)
        goTo((m_current + (forward ? 1 : count - 1)) % count);
    return m_current;
}

void JsonEdit::goTo(int match)
{
    m_current = match;
    const int start = m_matches.at(match);
    fillTo(start + m_needle.size());
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + int(m_needle.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    markVisible();
}

void JsonEdit::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    colourVisible();
    if (!m_matches.isEmpty())
        markVisible();
}

void JsonEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    colourVisible();
    if (!m_matches.isEmpty())
        markVisible();
}

void JsonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        ++m_theme;
        colourVisible();
        markVisible();
    }
}

void JsonEdit::colourVisible()
{
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom)
            break;
        if (block.userState() != m_theme) {
            colour(block);
            block.setUserState(m_theme);
        }
    }
}

void JsonEdit::colour(const QTextBlock &block) const
{
    const Theme &theme = themeOf(palette());
    QList<QTextLayout::FormatRange> ranges;
    for (const JsonSpan &span : jsonSpans(block.text())) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        range.format.setForeground(partColour(theme, span.part));
        ranges.append(range);
    }
    setFormats(*block.layout(), ranges);
    document()->markContentsDirty(block.position(), block.length());
}

void JsonEdit::markVisible()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_matches.isEmpty()) {
        const Theme &theme = themeOf(palette());
        const int first = firstVisibleBlock().position();
        const QTextCursor end =
            cursorForPosition(QPoint(viewport()->width(), viewport()->height()));
        const int last = end.block().position() + end.block().length();
        auto match = std::lower_bound(m_matches.cbegin(), m_matches.cend(), first);
        const auto inDocument = [this](int at) { return at + m_needle.size() <= m_filled; };
        for (; match != m_matches.cend() && *match < last && inDocument(*match); ++match) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(*match);
            mark.cursor.setPosition(*match + int(m_needle.size()), QTextCursor::KeepAnchor);
            mark.format.setBackground(theme.mark);
            mark.format.setForeground(theme.markText);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

void JsonEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copySelection = menu->addAction(tr("Copy selection"), this, &QPlainTextEdit::copy);
    copySelection->setShortcut(QKeySequence::Copy);
    copySelection->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Copy all"), this, &JsonEdit::copyAllWanted);
    QAction *selectAll = menu->addAction(tr("Select all"), this, &QPlainTextEdit::selectAll);
    selectAll->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->globalPos());
}

} // namespace smile::console
