#include "parts/emptystate.h"

#include "parts/button.h"
#include "parts/label.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {
namespace {

constexpr int PlaceSize = 48;
constexpr int SentenceWidth = 400;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_iconPlace(new QWidget(this))
    , m_title(new Label(QString(), TextStyle::Heading, Tone::Text, this))
    , m_sentence(new Label(QString(), TextStyle::Base, Tone::Second, this))
    , m_buttons(new QHBoxLayout)
{
    m_iconPlace->setFixedSize(PlaceSize, PlaceSize);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(SentenceWidth);
    m_title->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(SentenceWidth));
    // A stretch stays at either end.
    while (m_buttons->count() > 2) {
        QLayoutItem *item = m_buttons->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

Button *EmptyState::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty())
        return;
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    const QRect place = m_iconPlace->geometry();
    paintBox(&painter, place, 8, theme.subtle, theme.border);
    paintIcon(&painter, place, m_iconName, theme.muted, 24);
}

} // namespace smile::console
