#include "overview/figurecard.h"

#include "parts/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

namespace {

constexpr int indent = 8; // rows reach so far beside the words: their ground shows when pointed at

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
    , m_sentence(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_foot(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_lines(new QVBoxLayout)
{
    body()->setContentsMargins(indent, 16, indent, 12);
    for (Label *label : {m_title, m_sentence, m_foot}) {
        label->setContentsMargins(indent, 0, indent, 0);
        label->setWordWrap(label != m_title);
    }
    m_lines->setSpacing(1);
    body()->addWidget(m_title);
    body()->addWidget(m_sentence);
    body()->addLayout(m_lines);
    body()->addWidget(m_foot);
    body()->addStretch();
}

void FigureCard::show(const FigureContent &content)
{
    m_title->setText(content.title);
    setAccessibleName(content.title);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_foot->setText(content.foot);
    m_foot->setVisible(!content.foot.isEmpty());
    while (m_rows.size() > content.lines.size())
        delete m_rows.takeLast();
    while (m_rows.size() < content.lines.size()) {
        auto *row = new FigureRow(this);
        m_lines->addWidget(row);
        m_rows += row;
        connect(row, &FigureRow::clicked, this,
                [this, row] { Q_EMIT opened(row->line().page, row->line().filter); });
    }
    int widest = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->show(content.lines.at(i));
        widest = std::max(widest, m_rows.at(i)->ownFigureWidth());
    }
    for (FigureRow *row : std::as_const(m_rows))
        row->setFigureWidth(widest);
}

} // namespace smile::console
