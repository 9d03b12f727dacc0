#include "parts/emptystate.h"

#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {
namespace {

constexpr int PlaceSize = 48;
constexpr int SentenceWidth = 400; // at most

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_iconPlace(new QWidget(this))
    , m_title(new Label(QString(), TextStyle::Heading, Tone::Text, this))
    , m_sentence(new Label(QString(), TextStyle::Base, Tone::Second, this))
    , m_request(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_iconPlace->setFixedSize(PlaceSize, PlaceSize);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMaximumWidth(SentenceWidth);
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
    auto *sentenceLine = new QHBoxLayout;
    sentenceLine->addStretch(1);
    sentenceLine->addWidget(m_sentence, SentenceWidth); // all of a narrow place
    sentenceLine->addStretch(1);
    column->addLayout(sentenceLine);
    m_request->setSpacing(8);
    m_request->addStretch(1);
    m_request->addStretch(1);
    column->addSpacing(4);
    column->addLayout(m_request);
    column->addSpacing(12);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence)
{
    m_content = {};
    setContent(EmptyContent{iconName, title, sentence});
}

bool EmptyState::setContent(const EmptyContent &content)
{
    if (content == m_content)
        return false;
    m_content = content;
    m_title->setText(content.title);
    m_sentence->setText(content.sentence);
    // A stretch stays at either end.
    while (m_buttons->count() > 2) {
        QLayoutItem *item = m_buttons->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &words : content.buttons)
        addButton(words);
    showRequestId();
    setAccessibleName(content.title);
    setAccessibleDescription(content.sentence);
    update();
    return true;
}

/// Few empty states have one, and its font is costly: it is made when it is first there.
void EmptyState::showRequestId()
{
    const bool present = !m_content.requestId.isEmpty();
    if (!m_requestId && !present)
        return;
    if (!m_requestId) {
        m_requestName = new Label(QString(), TextStyle::Label, Tone::Muted, this);
        m_requestId = new CopyLabel(CopyLabel::Form::Code, this);
        m_request->insertWidget(1, m_requestName);
        m_request->insertWidget(2, m_requestId);
    }
    m_requestName->setText(tr("Request id"));
    m_requestId->setValue(m_content.requestId, tr("Copy request id"));
    m_requestName->setVisible(present);
    m_requestId->setVisible(present);
}

QList<Button *> EmptyState::buttons() const
{
    QList<Button *> buttons;
    for (int place = 1; place < m_buttons->count() - 1; ++place)
        buttons.append(static_cast<Button *>(m_buttons->itemAt(place)->widget()));
    return buttons;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showRequestId();
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
    if (m_content.iconName.isEmpty())
        return;
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    const QRect place = m_iconPlace->geometry();
    paintBox(&painter, place, 8, theme.subtle, theme.border);
    paintIcon(&painter, place, m_content.iconName, theme.muted, 24);
}

} // namespace smile::console
