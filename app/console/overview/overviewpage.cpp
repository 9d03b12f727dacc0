#include "overview/overviewpage.h"

#include "catalog/catalog.h"
#include "overview/figurecontents.h"
#include "overview/figurecounter.h"
#include "overview/indexcard.h"
#include "overview/ratecard.h"
#include "parts/label.h"
#include "session/session.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace smile::console {

namespace {

constexpr int headHeight = 52;
constexpr int cardGap = 12;
constexpr int rateWidth = 396;
constexpr int leastSideBySide = 860;
constexpr int leastThree = 1060; // of a window of 1280

} // namespace

OverviewPage::OverviewPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
{
    build();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::showSecond);
    sync::Sync &sync = m_workplace.session.sync();
    connect(&sync, &sync::Sync::statusChanged, this, [this] {
        if (isVisible())
            showStatus();
    });
    connect(m_index, &IndexCard::pauseWanted, this, [this, &sync](bool paused) {
        sync.setPaused(paused);
        showStatus();
    });
    connect(m_counter, &FigureCounter::counted, this, &OverviewPage::showFigures);
    for (FigureCard *card : {m_attention, m_providers, m_invites})
        connect(card, &FigureCard::opened, this, [this](PageId page, const QString &filter) {
            m_workplace.navigator.showFiltered(page, filter);
        });
    retranslate();
}

void OverviewPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_title = new Label({}, TextStyle::PageTitle, Tone::Text, this);
    m_title->setFixedHeight(headHeight);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(m_title);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_scroll->setWidget(makeSheet());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_scroll, 1);
}

QWidget *OverviewPage::makeSheet()
{
    auto *sheet = new QWidget(this);
    m_index = new IndexCard(sheet);
    m_rate = new RateCard(sheet);
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(cardGap);
    m_cards->addWidget(m_index, 1);
    m_cards->addWidget(m_rate);
    m_counter = new FigureCounter(m_workplace.session, overviewQuestions(), this);
    m_figures = new QGridLayout;
    m_figures->setSpacing(cardGap);
    for (FigureCard **card : {&m_attention, &m_providers, &m_invites})
        *card = new FigureCard(sheet);
    m_removals = new Label({}, TextStyle::Label, Tone::Muted, sheet);
    m_removals->setWordWrap(true);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 0, 16, cardGap);
    column->setSpacing(cardGap);
    column->addLayout(m_cards);
    column->addLayout(m_figures);
    column->addWidget(m_removals);
    column->addStretch();
    return sheet;
}

void OverviewPage::activate()
{
    showSecond();
}

void OverviewPage::refresh()
{
    for (const sync::ListStatus &list : m_workplace.session.sync().status().lists) {
        if (list.state.phase == sync::Phase::Failed || list.state.phase == sync::Phase::Idle)
            m_workplace.session.sync().refresh(*list.resource);
    }
}

void OverviewPage::showSecond()
{
    showStatus();
    showFigures(); // also when a list came to its end
    m_counter->renew();
    const bool kept = m_workplace.session.notes() != nullptr;
    m_removals->setText(
        removalsSentence(m_workplace.session.removals().count(), kept, wordingFor(m_workplace)));
}

void OverviewPage::showFigures()
{
    const sync::Sync &sync = m_workplace.session.sync();
    const bool complete = sync.state(catalog::accounts).completedAt.isValid()
                          && sync.state(catalog::invites).completedAt.isValid();
    const Figures &figures = m_counter->figures();
    m_attention->show(attentionContent(figures, complete));
    m_providers->show(providersContent(figures, m_workplace.session.store().names(), complete));
    m_invites->show(invitesContent(figures, complete));
}

void OverviewPage::showStatus()
{
    const sync::Status status = m_workplace.session.sync().status();
    m_index->show(status, wordingFor(m_workplace));
    m_rate->show(status);
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_index->retranslate();
    m_rate->retranslate();
    showSecond();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool beside = width() >= leastSideBySide;
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rate->setMinimumWidth(beside ? rateWidth : 0);
    m_rate->setMaximumWidth(beside ? rateWidth : QWIDGETSIZE_MAX);
    const int columns = width() >= leastThree ? 3 : beside ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (FigureCard *card : {m_attention, m_providers, m_invites}) {
        const bool isRest = columns == 2 && card == m_invites;
        m_figures->addWidget(card, place / columns, place % columns, 1, isRest ? columns : 1);
        ++place;
    }
    for (int column = 0; column < 3; ++column)
        m_figures->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_second.start();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_second.stop();
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        Page::keyPressEvent(event);
}

} // namespace smile::console
