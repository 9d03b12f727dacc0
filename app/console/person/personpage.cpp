#include "person/personpage.h"

#include "casefile/diary.h"
#include "casefile/providerhealth.h"
#include "catalog/catalog.h"
#include "files/pdfloader.h"
#include "handover/summarytext.h"
#include "parts/notification.h"
#include "person/accountsection.h"
#include "person/clockstrip.h"
#include "person/findings.h"
#include "person/followline.h"
#include "person/personfacts.h"
#include "person/personhandover.h"
#include "person/personhead.h"
#include "person/persontabs.h"
#include "person/samepersoncard.h"
#include "person/verdictsection.h"
#include "session/session.h"

#include <QAbstractButton>
#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowBelow = 1100; // width of the window, as the design counts
constexpr int minuteMs = 60'000;
constexpr int avatarEdge = 44;
constexpr int leastOfATab = 280; // its bar and some rows
} // namespace

/// What a page over a whole workplace brings along.
struct PersonServices
{
    PersonServices(const Workplace &workplace, const QString &userId)
        : loader(workplace.session.sync(), workplace.session.store(), userId)
        , images(fetcher)
        , context{
              userId,
              workplace.session.store(),
              loader,
              workplace.desk,
              workplace.navigator,
              files,
              images,
              fetcher,
              pdf,
              [workplace] { return wordingFor(workplace); },
              workplace.settings,
              workplace.session.client().baseUrl(),
              &workplace.session.diary(),
              &workplace.session.follow(),
              [workplace, userId] { return deedsOf(workplace.session.runner().runsOf(userId)); },
              [workplace, userId] { return workplace.session.runner().linkTokenEnds(userId); },
              notifyDesktop,
              handoverPlaceOf(workplace.session),
              &workplace.session.log(),
              &workplace.session.moments(),
              &workplace.session.masking(),
              workplace.session.profile().name}
    { }

    SyncLoader loader;
    DesktopFileOpener files;
    NetworkFileFetcher fetcher;
    NetworkImageLoader images;
    PdfLoader pdf;
    PersonContext context;
};

PersonPage::PersonPage(const Workplace &workplace, const QString &userId, QWidget *parent)
    : PersonPage(std::make_unique<PersonServices>(workplace, userId), parent)
{
    connect(&workplace.session.runner(), &actions::Runner::finished, this,
            [this](const actions::ActionRun &run) {
                if (run.userId == m_context.userId)
                    showSoon();
            });
}

PersonPage::PersonPage(std::unique_ptr<PersonServices> services, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_context(m_services->context)
{
    build();
}

PersonPage::PersonPage(const PersonContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
}

PersonPage::~PersonPage()
{
    // The tabs look at the services until they are gone, and children would go after the members.
    delete m_scroll;
}

void PersonPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_head = new PersonHead(m_context, this);
    m_follow = new FollowLine(m_context, content);
    m_verdict = new VerdictSection(m_context, content);
    m_clocks = new ClockStrip(content);
    m_same = new SamePersonCard(m_context, content);
    m_accounts = new AccountSection(m_context, content);
    m_tabs = new PersonTabs(m_context, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 12, 16);
    column->setSpacing(16);
    column->addWidget(m_follow);
    column->addWidget(m_verdict);
    column->addWidget(m_clocks);
    column->addWidget(m_same);
    column->addWidget(m_accounts);
    column->addWidget(m_tabs);
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    m_handover = new PersonHandover(m_context, this);
    connect(m_handover, &PersonHandover::said, this, &PersonPage::said);
    all->addWidget(m_handover->strip());
    all->addWidget(m_scroll, 1);
    connect(m_verdict, &VerdictSection::healthTold, this, &PersonPage::noteHealth);
    connect(m_tabs, &PersonTabs::recordWanted, this, &PersonPage::select);
    connect(m_follow, &FollowLine::changed, this, [this] {
        m_tabs->refreshWords();
        nameCommands();
        Q_EMIT headChanged();
    });
    connect(m_tabs, &PersonTabs::followWanted, m_follow, &FollowLine::toggle);
    // The tab has its height only when all events of its layout are through.
    connect(m_tabs, &PersonTabs::opened, this,
            [this] { QTimer::singleShot(0, this, &PersonPage::showTabs); });
    addCommands();
    watch();
    followMasking();
    retranslate();
}

void PersonPage::watch()
{
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &PersonPage::showAll);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PersonPage::showAll);
    for (const catalog::Resource *resource : personResources())
        connect(&m_context.store.table(*resource), &records::Table::changed, this,
                &PersonPage::showSoon);
    connect(&m_context.store.table(catalog::inviteLogs), &records::Table::changed, this,
            &PersonPage::showSoon);
    if (m_context.diary) {
        connect(m_context.diary, &casefile::Diary::changed, this,
                [this](const QSet<QString> &userIds) {
                    if (userIds.contains(m_context.userId))
                        showSoon();
                });
    }
    connect(&m_context.store.table(catalog::people), &records::Table::changed, this,
            &PersonPage::showSoon);
    connect(&m_context.store, &records::Store::namesChanged, this, &PersonPage::showSoon);
    connect(&m_context.loader, &PersonLoader::stateChanged, this, [this] {
        tellBusy();
        showSoon();
    });
}

void PersonPage::showSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start(); // what is not seen is brought up to date when it comes up
}

void PersonPage::retranslate()
{
    m_scroll->setAccessibleName(tr("Person"));
    m_head->retranslate();
    m_accounts->retranslate();
    m_follow->retranslate();
    m_tabs->retranslate();
    nameCommands();
    m_handover->retranslate();
    showAll();
}

void PersonPage::showAll()
{
    const catalog::Wording wording = m_context.wording();
    PersonFacts facts = gatherFacts(m_context.userId, m_context.store, m_context.loader, wording);
    if (m_context.linkTokenEnds)
        facts.records.linkTokenExpiresAt = m_context.linkTokenEnds();
    const QList<Finding> findings = findingsOf(facts, wording, m_failing);
    m_head->show(facts);
    m_verdict->show(findings, wording);
    m_clocks->show(casefile::clocksOf(facts.records, wording.now, wording.zone), wording);
    m_same->show(facts.records, wording);
    m_accounts->show(facts, wording);
    m_tabs->refreshWords();
    showPicture();
    const State worst = findings.first().verdict.state;
    const bool differs = worst != m_worst || windowTitle() != facts.name;
    m_worst = worst;
    setWindowTitle(facts.name);
    setAccessibleName(facts.name);
    if (differs)
        Q_EMIT headChanged();
}

/// Whether nearly everybody fails there is counted after the page stands.
void PersonPage::noteHealth(const casefile::ProviderHealth &health)
{
    QSet<QString> failing = m_failing;
    if (health.looksDown())
        failing.insert(health.providerId);
    else
        failing.remove(health.providerId);
    if (std::exchange(m_failing, failing) != failing)
        showSoon();
}

void PersonPage::showPicture()
{
    QString link;
    for (const records::Record &identity :
         m_context.store.table(catalog::identities).where("metadata.userId"_L1, m_context.userId)) {
        if (link.isEmpty())
            link = valueAt(identity.json(), "photoUrl"_L1);
    }
    // A face tells who it is as well as a name.
    const catalog::Mask mask = m_context.wording().mask;
    if (mask.hides(catalog::Personal::Name) && !mask.shows(m_context.userId, catalog::nameField))
        link.clear();
    if (link == m_picture)
        return;
    m_picture = link;
    m_head->setPicture({});
    // From another host only when somebody asks for it, in the tab of identities.
    if (linkRefusal(link, m_context.apiBase) != LinkRefusal::None
        || !isOwnHost(QUrl(link), m_context.apiBase))
        return;
    m_context.images.load(QUrl(link), qRound(avatarEdge * devicePixelRatioF()), m_head,
                          [this, link](const QImage &image) {
                              if (link == m_picture) // else it was hidden meanwhile
                                  m_head->setPicture(image);
                          });
}

void PersonPage::loadOnce()
{
    if (m_asked)
        return;
    m_asked = true;
    m_context.loader.loadAll();
}

void PersonPage::tellBusy()
{
    for (const catalog::Resource *resource : personResources()) {
        if (m_context.loader.state(*resource).phase == sync::Phase::Loading) {
            Q_EMIT busy(tr("Reading the records of %1").arg(windowTitle()));
            return;
        }
    }
    Q_EMIT busy({});
}

void PersonPage::activate()
{
    loadOnce();
    showAll();
    m_scroll->setFocus();
}

void PersonPage::refresh()
{
    m_asked = true;
    m_context.loader.loadAll();
}

QWidget *PersonPage::filterField()
{
    QWidget *field = m_tabs->filterField();
    if (field) // what it finds has to be seen
        m_scroll->verticalScrollBar()->setValue(m_tabs->y());
    return field;
}

/// In a low window a tab would open below its foot.
void PersonPage::showTabs()
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int foot = bar->value() + m_scroll->viewport()->height();
    if (foot - m_tabs->y() < qMin(m_tabs->height(), leastOfATab))
        bar->setValue(m_tabs->y());
}

void PersonPage::select(const QString &id)
{
    showAll();
    const auto holds = [this, &id](const catalog::Resource &resource) {
        return bool(m_context.store.table(resource).find(id));
    };
    if (AccountCard *card = m_accounts->card(id))
        showCard(card);
    else if (holds(catalog::identities))
        m_tabs->select(PersonTabs::Identity, id);
    else if (holds(catalog::documents))
        m_tabs->select(PersonTabs::Documents, id);
    else if (holds(catalog::invites))
        m_tabs->select(PersonTabs::Invites, id);
    else if (holds(catalog::archives))
        m_tabs->select(PersonTabs::Uploads, id);
    else if (holds(catalog::tasks))
        m_tabs->select(PersonTabs::Tasks, id);
    else if (holds(catalog::users))
        m_tabs->select(PersonTabs::Json, id);
}

bool PersonPage::isFollowing() const
{
    return m_follow->isFollowing();
}

/// Whoever came by the keyboard goes on there.
void PersonPage::showCard(AccountCard *card)
{
    m_scroll->ensureWidgetVisible(card);
    const QList<QAbstractButton *> buttons = card->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isEnabled() && (button->focusPolicy() & Qt::TabFocus)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PersonPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_minute.start();
    loadOnce();
    showAll();
    m_context.loader.setSeen(true);
}

void PersonPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute.stop();
    m_context.loader.setSeen(false);
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // A page alone (in a test) is as wide as its window without the narrow navigation.
    const bool narrow = window()->width() < narrowBelow;
    m_head->setNarrow(narrow);
    m_verdict->setNarrow(narrow);
    m_clocks->setNarrow(narrow);
    m_accounts->setForm(narrow ? AccountCard::Form::Row : AccountCard::Form::Card);
}

} // namespace smile::console
