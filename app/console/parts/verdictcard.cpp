#include "parts/verdictcard.h"

#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "parts/sentencelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {
namespace {

/// 7 px, in the colour of its state.
class Dot : public QWidget
{
public:
    Dot(State state, QWidget *parent)
        : QWidget(parent)
        , m_state(state)
    {
        setFixedSize(7, 7);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), 3.5, themeOf(palette()).state(m_state).dot, Qt::transparent);
    }

private:
    State m_state;
};

/// A row of a further verdict, with the rule above it.
class Row : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(3, 0, width() - 4, 1), themeOf(palette()).line);
    }
};

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
{
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
}

void VerdictCard::clear()
{
    m_actions = nullptr;
    m_content = nullptr;
    m_top = nullptr;
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // A button in here may be what caused this call: it must live until it returns.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void VerdictCard::setVerdict(const Verdict &verdict)
{
    clear();
    setBar(verdict.state);
    auto *top = new QWidget(this);
    m_top = new QBoxLayout(m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, top);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(0);
    m_content = new QWidget(top);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 14, 16, 14);
    column->setSpacing(6);

    auto *sentence = new SentenceLabel(m_content);
    sentence->setSentence(verdict.sentence, verdict.code);
    column->addWidget(sentence);

    if (!verdict.detail.isEmpty()) {
        auto *detail = new Label(verdict.detail, TextStyle::Base, Tone::Second, m_content);
        detail->setWordWrap(true);
        column->addWidget(detail);
    }
    addFacts(verdict);
    if (!verdict.requestId.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new Label(tr("Request id"), TextStyle::Label, Tone::Muted, m_content));
        auto *id = new CopyLabel(CopyLabel::Form::Code, m_content);
        id->setValue(verdict.requestId, tr("Copy request id"));
        line->addWidget(id);
        line->addStretch(1);
        column->addLayout(line);
    }
    m_top->addWidget(m_content, 1, Qt::AlignTop);
    body()->addWidget(top);
    setAccessibleName(verdict.sentence);
}

void VerdictCard::addFacts(const Verdict &verdict)
{
    if (verdict.facts.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &[subject, sentence] : verdict.facts) {
        const int row = grid->rowCount();
        auto *about = new Label(subject, TextStyle::Base, Tone::Muted, m_content);
        auto *says = new Label(sentence, TextStyle::Base, Tone::Second, m_content);
        says->setWordWrap(true);
        grid->addWidget(about, row, 0, Qt::AlignTop);
        grid->addWidget(says, row, 1);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(grid);
}

Button *VerdictCard::addAction(const QString &text, ButtonKind kind)
{
    Q_ASSERT(m_content);
    if (!m_actions) {
        m_actions = new QHBoxLayout;
        m_actions->setContentsMargins(0, 6, 0, 0);
        m_actions->setSpacing(8);
        m_actions->addStretch(1);
        static_cast<QVBoxLayout *>(m_content->layout())->addLayout(m_actions);
    }
    auto *button = new Button(text, kind, m_content);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void VerdictCard::setAside(QWidget *aside)
{
    Q_ASSERT(m_top);
    m_top->addWidget(aside);
}

void VerdictCard::setStacked(bool stacked)
{
    m_stacked = stacked;
    if (m_top)
        m_top->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void VerdictCard::addBelow(QWidget *below)
{
    Q_ASSERT(m_content);
    static_cast<QVBoxLayout *>(m_content->layout())->addWidget(below);
}

Button *VerdictCard::addRow(const Verdict &verdict, const QString &actionText)
{
    auto *row = new Row(this);
    row->setFixedHeight(40);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(20, 1, 12, 0);
    line->setSpacing(10);
    line->addWidget(new Dot(verdict.state, row));
    auto *sentence = new Label(verdict.sentence, TextStyle::Base, Tone::Text, row);
    sentence->setElided(true);
    line->addWidget(sentence);
    if (!verdict.code.isEmpty())
        line->addWidget(new Label(verdict.code, TextStyle::CodeSmall, Tone::Muted, row));
    line->addStretch(1);
    Button *button = nullptr;
    if (!actionText.isEmpty()) {
        button = new Button(actionText, ButtonKind::Secondary, row);
        button->setSmall(true);
        line->addWidget(button);
    }
    body()->addWidget(row);
    return button;
}

} // namespace smile::console
