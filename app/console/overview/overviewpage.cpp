#include "overview/overviewpage.h"

#include "overview/indexcard.h"
#include "overview/ratecard.h"
#include "parts/label.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace smile::console {

namespace {

constexpr int headHeight = 52;
constexpr int cardGap = 12;
constexpr int rateWidth = 396;
constexpr int leastSideBySide = 860;

} // namespace

OverviewPage::OverviewPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
{
    build();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::showStatus);
    sync::Sync &sync = m_workplace.session.sync();
    connect(&sync, &sync::Sync::statusChanged, this, [this] {
        if (isVisible())
            showStatus();
    });
    connect(m_index, &IndexCard::pauseWanted, this, [this, &sync](bool paused) {
        sync.setPaused(paused);
        showStatus();
    });
    retranslate();
}

void OverviewPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_title = new Label({}, TextStyle::PageTitle, Tone::Text, this);
    m_index = new IndexCard(this);
    m_rate = new RateCard(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(m_title);
    auto *cards = new QWidget(this);
    m_cards = new QHBoxLayout(cards);
    m_cards->setContentsMargins(16, 0, 16, 16);
    m_cards->setSpacing(cardGap);
    m_cards->addWidget(m_index, 1);
    m_cards->addWidget(m_rate);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *sheet = new QWidget(scroll);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(cards);
    column->addStretch();
    scroll->setWidget(sheet);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(scroll, 1);
    m_title->setFixedHeight(headHeight);
}

void OverviewPage::activate()
{
    showStatus();
}

void OverviewPage::refresh()
{
    for (const sync::ListStatus &list : m_workplace.session.sync().status().lists) {
        if (list.state.phase == sync::Phase::Failed || list.state.phase == sync::Phase::Idle)
            m_workplace.session.sync().refresh(*list.resource);
    }
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
    showStatus();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= leastSideBySide;
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rate->setMinimumWidth(beside ? rateWidth : 0);
    m_rate->setMaximumWidth(beside ? rateWidth : QWIDGETSIZE_MAX);
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

} // namespace smile::console
