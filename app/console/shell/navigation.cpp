#include "shell/navigation.h"

#include "parts/tableview.h"
#include "theme/buttonlook.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    PageId page;
    const char *name;
    const char *icon;
};

constexpr Entry entries[] = {
    {PageId::Overview, QT_TRANSLATE_NOOP("Navigation", "Overview"), "overview"},
    {PageId::People, QT_TRANSLATE_NOOP("Navigation", "People"), "people"},
    {PageId::Accounts, QT_TRANSLATE_NOOP("Navigation", "Accounts"), "accounts"},
    {PageId::Invites, QT_TRANSLATE_NOOP("Navigation", "Invites"), "invites"},
    {PageId::Templates, QT_TRANSLATE_NOOP("Navigation", "Templates"), "templates"},
    {PageId::Providers, QT_TRANSLATE_NOOP("Navigation", "Providers"), "providers"},
    {PageId::Webhooks, QT_TRANSLATE_NOOP("Navigation", "Webhooks"), "webhooks"},
    {PageId::Wink, QT_TRANSLATE_NOOP("Navigation", "Wink"), "wink"},
    {PageId::Activity, QT_TRANSLATE_NOOP("Navigation", "Activity"), "activity"},
    {PageId::Settings, QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings"},
};
constexpr int entryCount = int(std::size(entries));

constexpr int wideWidth = 196;
constexpr int narrowWidth = 68;

} // namespace

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryCount;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= entryCount)
        return {};
    const Entry &entry = entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return pageName(entry.page);
    case IconRole:
        return QString::fromLatin1(entry.icon);
    case CountRole:
        return m_counts.contains(entry.page) ? QVariant(m_counts.value(entry.page)) : QVariant();
    default:
        return {};
    }
}

void NavigationModel::setCount(PageId page, qsizetype count)
{
    if (m_counts.contains(page) && m_counts.value(page) == count)
        return;
    m_counts.insert(page, count);
    const QModelIndex changed = index(int(page));
    Q_EMIT dataChanged(changed, changed, {CountRole});
}

void NavigationModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(entryCount - 1));
}

QString NavigationModel::pageName(PageId page)
{
    return QCoreApplication::translate("Navigation", entries[int(page)].name);
}

QString NavigationModel::pageIcon(PageId page)
{
    return QString::fromLatin1(entries[int(page)].icon);
}

NavigationView::NavigationView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
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
    const QSignalBlocker silent(this);
    setCurrentIndex(model()->index(int(page), 0));
    viewport()->update();
}

QRect NavigationView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int margin = m_narrow ? 4 : 8;
    const int height = m_narrow ? 46 : 32;
    const int last = model()->rowCount() - 1;
    const int top = index.row() == last ? viewport()->height() - height - margin
                                        : margin + index.row() * (height + 1);
    return {margin, top, viewport()->width() - 2 * margin, height};
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

QModelIndex NavigationView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = model()->rowCount() - 1;
    const int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return model()->index(std::max(0, row - 1), 0);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return model()->index(std::min(last, row + 1), 0);
    case MoveHome:
    case MovePageUp:
        return model()->index(0, 0);
    case MoveEnd:
    case MovePageDown:
        return model()->index(last, 0);
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
        paintRow(painter, index, visualRect(index));
    }
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
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
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
    QListView::keyPressEvent(event);
}

void NavigationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && !signalsBlocked())
        Q_EMIT chosen(PageId(current.row()));
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
