#include "wink/viewpane.h"

#include "catalog/sentences.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "parts/verdictcard.h"
#include "wink/winksession.h"
#include "words/troublewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace smile::console {

using namespace Qt::StringLiterals;
using Stage = WinkSession::Stage;

namespace {

constexpr int barHeight = 36;
constexpr int errorWidth = 480;

} // namespace

ViewPane::ViewPane(WinkSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_words(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    m_errorPlace = makeErrorPlace();
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_errorPlace);
    connect(&session, &WinkSession::stageChanged, this, &ViewPane::showStage);
}

QWidget *ViewPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 12, 1);
    row->setSpacing(8);
    m_addressLabel = new Label({}, TextStyle::Label, Tone::Muted, bar);
    m_address = new Label({}, TextStyle::Code, Tone::Second, bar);
    m_address->setElided(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note = new Label({}, TextStyle::Label, Tone::Warn, bar);
    m_busy = new Meter({}, bar);
    m_busy->setRange(0, 0);
    m_busy->setFixedWidth(80);
    row->addWidget(m_addressLabel);
    row->addWidget(m_address, 1);
    row->addWidget(m_note);
    row->addWidget(m_busy);
    return bar;
}

QWidget *ViewPane::makeErrorPlace()
{
    auto *place = new QWidget(this);
    m_error = new VerdictCard(place);
    m_error->setMaximumWidth(errorWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_error, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(20, 20, 20, 20);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    return place;
}

QWidget *ViewPane::viewParent() const
{
    return m_stack;
}

void ViewPane::setView(QWidget *view)
{
    m_view = view;
    m_stack->addWidget(view);
}

void ViewPane::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ViewPane::showStage()
{
    const Stage stage = m_session.stage();
    m_address->setText(m_session.script().toString());
    m_addressLabel->setVisible(!m_address->text().isEmpty());
    m_busy->setVisible(m_session.isUnderWay());
    switch (stage) {
    case Stage::Idle:
        showWords(u"wink"_s, tr("Link an account in the Wink widget"),
                  tr("Choose a person, or a new one. The widget opens here with a fresh token, as "
                     "a borrower sees it."),
                  tr("Start"));
        return;
    case Stage::Preparing:
        showWords(u"key"_s, tr("Asking Smile for a token…"),
                  tr("It opens the widget once and is not kept."), {});
        return;
    case Stage::Closed:
        showWords(u"check"_s, tr("The widget was closed"),
                  tr("What it said stands in the list. Start it again with a fresh token."),
                  tr("Start"));
        return;
    case Stage::Failed:
        showFailure();
        return;
    case Stage::Opening:
    case Stage::Open:
        m_stack->setCurrentWidget(m_view);
        return;
    }
}

void ViewPane::showFailure()
{
    const WinkFailure &failure = m_session.failure();
    if (failure.error)
        showError();
    else if (!failure.problem.isEmpty())
        showWords(u"warning"_s, tr("The script cannot be used"), failure.problem, tr("Try again"));
    else
        showWords(u"warning"_s, tr("The widget cannot be shown here"),
                  winkTroubleText(failure.trouble), tr("Try again"));
}

void ViewPane::showWords(const QString &icon, const QString &title, const QString &sentence,
                         const QString &button)
{
    m_words->setContent(icon, title, sentence);
    if (!button.isEmpty())
        connect(m_words->addButton(button), &Button::clicked, this, &ViewPane::startWanted);
    m_stack->setCurrentWidget(m_words);
}

void ViewPane::showError()
{
    const api::Error &error = *m_session.failure().error;
    const catalog::Sentences sentences{QLocale()};
    const QString kind = kindName(error.kind);
    m_error->setVerdict({State::Err, sentences.errorTitle(kind), error.code,
                         error.mayHaveArrived && m_session.userId().isEmpty()
                             ? tr("The answer was lost; the person may have been created. Look at "
                                  "People before you try again.")
                             : sentences.errorAdvice(kind),
                         error.requestId});
    connect(m_error->addAction(tr("Try again")), &Button::clicked, this, &ViewPane::startWanted);
    m_stack->setCurrentWidget(m_errorPlace);
}

void ViewPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(0, 0, width(), barHeight, theme.subtle);
    painter.fillRect(0, barHeight - 1, width(), 1, theme.border);
    painter.fillRect(0, barHeight, width(), height() - barHeight, theme.surface);
}

void ViewPane::retranslate()
{
    m_addressLabel->setText(tr("Script"));
    m_address->setAccessibleName(tr("Address"));
    m_busy->setAccessibleName(tr("Opening the widget"));
    m_stack->setAccessibleName(tr("Widget"));
    showStage();
}

} // namespace smile::console
