#include "shell/navigation.h"

#include "parts/tableview.h"
#include "theme/buttonlook.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideWidth = 196;
constexpr int narrowWidth = 68;
constexpr int wideRow = 32;
constexpr int narrowRow = 46;
constexpr int headingRow = 30;
constexpr int wideMargin = 8;
constexpr int narrowMargin = 4;

} // namespace

NavigationView::NavigationView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        openAllViews(index);
        if (index == m_pressedOn) // else it was announced as it became the current one
            announce(index);
    });
    setNarrow(false);
}

void NavigationView::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : wideWidth);
    viewport()->update();
}

void NavigationView::setCurrentPage(PageId page)
{
    setCurrentRow(int(page));
}

void NavigationView::setCurrentView(qsizetype view)
{
    const QModelIndexList found = model()->match(model()->index(0, 0), NavigationModel::ViewRole,
                                                 QVariant(view), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentRow(found.constFirst().row());
}

void NavigationView::setCurrentRow(int row)
{
    const QSignalBlocker silent(this);
    setCurrentIndex(model()->index(row, 0));
    viewport()->update();
}

QRect NavigationView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.row() >= NavigationModel::pageCount())
        return belowRect(index.row());
    const int margin = m_narrow ? narrowMargin : wideMargin;
    const int height = m_narrow ? narrowRow : wideRow;
    const int last = NavigationModel::pageCount() - 1;
    const int top = index.row() == last ? viewport()->height() - height - margin
                                        : margin + index.row() * (height + 1);
    return {margin, top, viewport()->width() - 2 * margin, height};
}

int NavigationView::pagesBottom() const
{
    return visualRect(model()->index(NavigationModel::pageCount() - 2, 0)).bottom() + 1;
}

// Where there is no room for all of them, one row opens their menu.
bool NavigationView::viewsFit() const
{
    if (m_narrow)
        return false;
    int height = pagesBottom();
    for (int row = NavigationModel::pageCount() + 1; row < model()->rowCount(); ++row)
        height += NavigationModel::rowOf(model()->index(row, 0)) == NavigationModel::Row::Heading
                      ? headingRow
                      : wideRow + 1;
    return height < visualRect(model()->index(NavigationModel::pageCount() - 1, 0)).top();
}

QRect NavigationView::belowRect(int row) const
{
    const bool fit = viewsFit();
    const int first = NavigationModel::pageCount();
    const int margin = m_narrow ? narrowMargin : wideMargin;
    const int width = viewport()->width() - 2 * margin;
    if (!fit) // the menu alone
        return row == first
                   ? QRect(margin, pagesBottom() + 1, width, m_narrow ? narrowRow : wideRow)
                   : QRect();
    if (row == first)
        return {};
    int top = pagesBottom();
    for (int at = first + 1;; ++at) {
        const bool heading =
            NavigationModel::rowOf(model()->index(at, 0)) == NavigationModel::Row::Heading;
        const int height = heading ? headingRow : wideRow;
        if (at == row)
            return {margin, top, width, height};
        top += heading ? headingRow : wideRow + 1;
    }
}

QModelIndex NavigationView::indexAt(const QPoint &point) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).contains(point))
            return index;
    }
    return {};
}

QList<QModelIndex> NavigationView::stops() const
{
    QList<QModelIndex> stops;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable) && !visualRect(index).isEmpty())
            stops += index;
    }
    std::ranges::sort(stops, {},
                      [this](const QModelIndex &index) { return visualRect(index).top(); });
    return stops;
}

QModelIndex NavigationView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QList<QModelIndex> all = stops();
    const qsizetype last = all.size() - 1;
    const qsizetype at = all.indexOf(currentIndex());
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return all.value(std::max<qsizetype>(0, at - 1));
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return all.value(std::min(last, at + 1));
    case MoveHome:
    case MovePageUp:
        return all.value(0);
    case MoveEnd:
    case MovePageDown:
        return all.value(last);
    }
    return {};
}

void NavigationView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, flags);
}

QRegion NavigationView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void NavigationView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QRect rect = visualRect(index);
        if (rect.isEmpty())
            continue;
        if (NavigationModel::rowOf(index) == NavigationModel::Row::Heading)
            paintHeading(painter, index.data().toString(), rect);
        else
            paintRow(painter, index, rect);
    }
}

void NavigationView::paintHeading(QPainter &painter, const QString &words, const QRect &rect) const
{
    painter.setFont(textFont(TextStyle::Label));
    painter.setPen(themeOf(palette()).muted);
    painter.drawText(rect.adjusted(8, 0, -8, -4), Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width() - 16));
}

void NavigationView::paintRow(QPainter &painter, const QModelIndex &index, const QRect &rect) const
{
    const Theme &theme = themeOf(palette());
    const bool chosen = index == currentIndex();
    if (chosen || index.row() == m_hovered)
        paintBox(&painter, rect, 6, chosen ? theme.sel : theme.hover, Qt::transparent);
    if (chosen && hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QString icon = index.data(NavigationModel::IconRole).toString();
    const QColor iconColour = chosen ? theme.accentText : theme.muted;
    painter.setPen(chosen ? theme.selText : theme.text2);
    const QString name = index.data().toString();
    if (m_narrow) {
        paintIcon(&painter, {rect.left(), rect.top() + 5, rect.width(), 20}, icon, iconColour, 18);
        painter.setFont(textFont(TextStyle::Label));
        painter.drawText(rect.adjusted(0, 26, 0, -3), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
        return;
    }
    paintIcon(&painter, {rect.left() + 8, rect.top(), 20, rect.height()}, icon, iconColour, 18);
    painter.setFont(textFont(chosen ? TextStyle::Strong : TextStyle::Base));
    const QRect words = rect.adjusted(38, 0, -10, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    const QVariant count = index.data(NavigationModel::CountRole);
    if (count.isValid()) {
        painter.setFont(textFont(TextStyle::Label));
        painter.setPen(theme.muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                         locale().toString(count.toLongLong()));
    }
}

bool NavigationView::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row();
    else if (event->type() == QEvent::HoverLeave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QListView::viewportEvent(event);
}

void NavigationView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
}

void NavigationView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const qsizetype view = currentIndex().data(NavigationModel::ViewRole).value<qsizetype>();
    const bool onView = NavigationModel::rowOf(currentIndex()) == NavigationModel::Row::View;
    const qsizetype kept = view - SavedViews::needingAttention().size();
    if (onView && kept >= 0 && event->key() == Qt::Key_F2)
        Q_EMIT renameWanted(kept);
    else if (onView && kept >= 0 && event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted(kept);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
             || event->key() == Qt::Key_Space) {
        openAllViews(currentIndex());
        announce(currentIndex());
    } else
        QListView::keyPressEvent(event);
}

void NavigationView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (NavigationModel::rowOf(index) != NavigationModel::Row::View)
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                             : event->globalPos();
    Q_EMIT viewMenuWanted(index.data(NavigationModel::ViewRole).value<qsizetype>(), place);
}

void NavigationView::openAllViews(const QModelIndex &index)
{
    if (index.isValid() && NavigationModel::rowOf(index) == NavigationModel::Row::AllViews)
        Q_EMIT allViewsWanted(viewport()->mapToGlobal(visualRect(index).topRight()));
}

void NavigationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && !signalsBlocked())
        announce(current);
}

void NavigationView::announce(const QModelIndex &index)
{
    if (NavigationModel::rowOf(index) == NavigationModel::Row::Page)
        Q_EMIT chosen(PageId(index.row()));
    else if (NavigationModel::rowOf(index) == NavigationModel::Row::View)
        Q_EMIT viewChosen(index.data(NavigationModel::ViewRole).value<qsizetype>());
}

// What is marked may lie behind somebody's tab: it can be chosen again.
void NavigationView::mousePressEvent(QMouseEvent *event)
{
    m_pressedOn = currentIndex();
    QListView::mousePressEvent(event);
}

// A screen reader selects an item and knows nothing of current ones.
void NavigationView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        setCurrentIndex(selected.indexes().constFirst());
}

} // namespace smile::console
