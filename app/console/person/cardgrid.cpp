#include "person/cardgrid.h"

#include "person/pickcard.h"

#include <QGridLayout>

#include <algorithm>

namespace smile::console {

namespace {
constexpr int leastWidth = 300; // of a card
constexpr int mostColumns = 4;
constexpr int spacing = 12;
} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
}

void CardGrid::setCards(const QList<PickCard *> &cards)
{
    if (cards == m_cards)
        return;
    for (PickCard *card : cards) {
        if (m_cards.contains(card))
            continue;
        connect(card, &PickCard::moved, this, [this, card](int columns, int rows) {
            go(card, columns + rows * std::max(1, m_columns));
        });
    }
    m_cards = cards;
    m_columns = 0;
    arrange();
    const bool reached = std::ranges::any_of(
        m_cards, [](const PickCard *card) { return card->focusPolicy() == Qt::StrongFocus; });
    if (!reached && !m_cards.isEmpty())
        letTab(m_cards.first());
}

void CardGrid::arrange()
{
    const int fitting = std::clamp((width() + spacing) / (leastWidth + spacing), 1, mostColumns);
    if (fitting == m_columns)
        return;
    for (int column = 0; column < std::max(m_columns, mostColumns); ++column)
        m_grid->setColumnStretch(column, column < fitting ? 1 : 0);
    m_columns = fitting;
    for (PickCard *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards.at(i), i / m_columns, i % m_columns);
        if (i > 0)
            setTabOrder(m_cards.at(i - 1), m_cards.at(i));
    }
}

QSize CardGrid::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::letTab(PickCard *card)
{
    for (PickCard *other : std::as_const(m_cards))
        other->setFocusPolicy(other == card ? Qt::StrongFocus : Qt::ClickFocus);
}

void CardGrid::go(PickCard *from, int steps)
{
    const qsizetype target = m_cards.indexOf(from) + steps;
    if (target < 0 || target >= m_cards.size())
        return;
    letTab(m_cards.at(target));
    m_cards.at(target)->setFocus(Qt::TabFocusReason);
}

void CardGrid::setChosen(PickCard *card)
{
    for (PickCard *other : std::as_const(m_cards))
        other->setChosen(other == card);
    if (card)
        letTab(card);
}

PickCard *CardGrid::chosen() const
{
    const auto found = std::ranges::find_if(m_cards, &PickCard::isChosen);
    return found == m_cards.end() ? nullptr : *found;
}

void CardGrid::takeFocus()
{
    if (PickCard *card = chosen() ? chosen() : m_cards.value(0))
        card->setFocus(Qt::TabFocusReason);
}

} // namespace smile::console
