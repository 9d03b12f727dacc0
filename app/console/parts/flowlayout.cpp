#include "parts/flowlayout.h"

#include <algorithm>

namespace smile::console {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const QLayoutItem *item : m_items) {
        hint.rwidth() += item->sizeHint().width() + spacing();
        hint.setHeight(std::max(hint.height(), item->sizeHint().height()));
    }
    return hint.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint place = room.topLeft();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (place.x() > room.left() && place.x() + size.width() > room.right() + 1) {
            place = {room.left(), place.y() + line + spacing()};
            line = 0;
        }
        if (apply)
            item->setGeometry({place, size});
        place.rx() += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return place.y() + line - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace smile::console
