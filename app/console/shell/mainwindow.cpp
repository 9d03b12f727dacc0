#include "shell/mainwindow.h"

#include "act/desk.h"
#include "catalog/catalog.h"
#include "parts/banner.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/environmentband.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "session/session.h"
#include "shell/connectionwatch.h"
#include "shell/navigation.h"
#include "shell/page.h"
#include "shell/pagefactory.h"
#include "shell/search.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "vault/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {

constexpr QSize smallestWindow(1024, 700);
constexpr QSize firstWindow(1440, 900);
constexpr int narrowBelow = 1280;

Environment environmentOf(const vault::Profile &profile)
{
    switch (profile.environment()) {
    case vault::Profile::Kind::Embedded:
        return Environment::Embedded;
    case vault::Profile::Kind::SmileSandbox:
        return Environment::SmileSandbox;
    case vault::Profile::Kind::Production:
        return Environment::Production;
    case vault::Profile::Kind::Custom:
        return Environment::Custom;
    }
    return Environment::Custom;
}

const catalog::Resource *resourceOf(PageId page)
{
    switch (page) {
    case PageId::People:
        return &catalog::people;
    case PageId::Accounts:
        return &catalog::accounts;
    case PageId::Invites:
        return &catalog::invites;
    case PageId::Templates:
        return &catalog::inviteTemplates;
    case PageId::Providers:
        return &catalog::providers;
    case PageId::Webhooks:
        return &catalog::webhooks;
    default:
        return nullptr;
    }
}

} // namespace

MainWindow::MainWindow(PageFactory &factory, vault::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_factory(factory)
    , m_settings(settings)
{
    setMinimumSize(smallestWindow);
    build();
    addShortcuts();
    const QByteArray geometry = vault::WindowState(m_settings).load(u"window"_s);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstWindow.boundedTo(screen()->availableSize()));
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_band = new EnvironmentBand(this);
    m_topBar = new TopBar(this);
    m_navigationModel = new NavigationModel(this);
    m_navigation = new NavigationView(this);
    m_navigation->setModel(m_navigationModel);
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab({});
    m_tabs->hide();
    m_banner = new Banner(this);
    m_stack = new QStackedWidget(this);
    m_status = new StatusLine(this);
    m_watch = new ConnectionWatch(*m_banner, this);
    m_search = new SearchPopup(*m_topBar->search(), *this, this);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_tabs);
    content->addWidget(m_banner);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    connect(m_navigation, &NavigationView::chosen, this, &MainWindow::showPage);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_watch, &ConnectionWatch::settingsWanted, this,
            [this] { showPage(PageId::Settings); });
    connect(m_search, &SearchPopup::actionChosen, this, &MainWindow::perform);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto function) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, function);
    };
    add(Qt::CTRL | Qt::Key_K, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    add(Qt::CTRL | Qt::Key_F, [this] {
        if (QWidget *field = currentPage() ? currentPage()->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    add(Qt::Key_F5, [this] {
        if (currentPage())
            currentPage()->refresh();
    });
    add(Qt::CTRL | Qt::Key_I, [this] { perform(ActionId::Invite); });
    add(Qt::CTRL | Qt::Key_Comma, [this] { showPage(PageId::Settings); });
    add(QKeySequence::Quit, [this] { close(); });
    add(Qt::CTRL | Qt::Key_W, [this] { closeTab(m_tabs->currentIndex()); });
    add(Qt::CTRL | Qt::Key_Tab,
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    for (int page = 0; page < m_navigationModel->rowCount(); ++page)
        add(Qt::ALT | Qt::Key(Qt::Key_1 + page), [this, page] { showPage(PageId(page)); });
}

void MainWindow::setSession(Session *session)
{
    dropPages();
    m_session = session;
    m_workplace.reset();
    m_desk.reset();
    m_topBar->setSession(session);
    m_status->setSession(session);
    m_watch->setSession(session);
    m_search->setSession(session);
    if (session) {
        m_desk = std::make_unique<Desk>(*session, *this);
        m_workplace = std::make_unique<Workplace>(Workplace{*session, *this, *m_desk, m_settings});
        showEnvironment(session->profile());
        connect(&session->sync(), &sync::Sync::stateChanged, this, &MainWindow::countRecords);
    }
    setTitle();
    countRecords();
    showPage(m_section == PageId::Settings && session ? PageId::People : m_section);
}

void MainWindow::showEnvironment(const vault::Profile &profile)
{
    m_band->setEnvironment(environmentOf(profile));
    m_band->setProfile(profile.name);
    setTitle();
}

void MainWindow::say(const QString &words)
{
    m_status->say(words);
}

void MainWindow::setPlaceholder(QWidget *widget)
{
    delete m_placeholder;
    m_placeholder = widget;
    if (widget) {
        m_stack->addWidget(widget);
        m_stack->setCurrentWidget(widget);
    }
}

Page *MainWindow::page(PageId page) const
{
    return m_pages.value(page);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::ensurePage(PageId page)
{
    Page *&made = m_pages[page];
    if (!made) {
        if (page == PageId::Settings)
            made = m_factory.settings(this);
        else if (m_workplace)
            made = m_factory.page(page, *m_workplace, this);
        if (made)
            m_stack->addWidget(made);
    }
    return made;
}

void MainWindow::showPage(PageId page)
{
    m_section = page;
    m_navigation->setCurrentPage(page);
    m_tabs->setTabText(0, NavigationModel::pageName(page));
    if (m_tabs->currentIndex() == 0)
        showTab(0);
    else
        m_tabs->setCurrentIndex(0);
}

void MainWindow::showTab(int index)
{
    Page *page =
        index == 0 ? ensurePage(m_section) : m_people.value(m_tabs->tabData(index).toString());
    if (!page) {
        if (m_placeholder)
            m_stack->setCurrentWidget(m_placeholder);
        return;
    }
    m_stack->setCurrentWidget(page);
    page->activate();
    setTitle();
}

void MainWindow::openPerson(const QString &userId)
{
    if (!m_workplace || userId.isEmpty())
        return;
    if (!m_people.contains(userId)) {
        Page *person = m_factory.person(userId, *m_workplace, this);
        m_people.insert(userId, person);
        m_stack->addWidget(person);
        const int tab = m_tabs->addTab(person->windowTitle());
        m_tabs->setTabData(tab, userId);
        connect(person, &QWidget::windowTitleChanged, this, [this, userId](const QString &title) {
            for (int i = 1; i < m_tabs->count(); ++i)
                if (m_tabs->tabData(i) == userId)
                    m_tabs->setTabText(i, title);
            setTitle();
        });
        connect(person, &QWidget::windowIconChanged, this, [this, userId](const QIcon &icon) {
            for (int i = 1; i < m_tabs->count(); ++i)
                if (m_tabs->tabData(i) == userId)
                    m_tabs->setTabIcon(i, icon);
        });
        m_tabs->setTabsClosable(true);
        m_tabs->setTabButton(0, QTabBar::RightSide, nullptr);
        m_tabs->setTabButton(0, QTabBar::LeftSide, nullptr);
        m_tabs->show();
    }
    for (int i = 1; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i) == userId)
            m_tabs->setCurrentIndex(i);
}

void MainWindow::closeTab(int index)
{
    if (index < 1 || index >= m_tabs->count())
        return;
    Page *page = m_people.take(m_tabs->tabData(index).toString());
    m_tabs->removeTab(index);
    m_tabs->setVisible(m_tabs->count() > 1);
    page->deleteLater();
}

void MainWindow::openRecord(const catalog::Resource &resource, const QString &id)
{
    if (&resource == &catalog::users || &resource == &catalog::people) {
        openPerson(id);
        return;
    }
    for (int page = 0; page < m_navigationModel->rowCount(); ++page) {
        if (resourceOf(PageId(page)) != &resource)
            continue;
        showPage(PageId(page));
        currentPage()->select(id);
        return;
    }
}

void MainWindow::openWink(const QString &userId)
{
    showPage(PageId::Wink);
    if (Page *wink = page(PageId::Wink))
        wink->select(userId);
}

void MainWindow::openRequest(const QString &requestId)
{
    showPage(PageId::Activity);
    if (Page *activity = page(PageId::Activity))
        activity->select(requestId);
}

void MainWindow::perform(ActionId action)
{
    if (m_desk)
        m_desk->perform(action, this);
}

void MainWindow::dropPages()
{
    for (Page *person : std::as_const(m_people))
        delete person;
    m_people.clear();
    // Settings survive: one may be switching the profile from there.
    Page *settings = m_pages.take(PageId::Settings);
    qDeleteAll(m_pages);
    m_pages.clear();
    if (settings)
        m_pages.insert(PageId::Settings, settings);
    while (m_tabs->count() > 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_tabs->hide();
    setPlaceholder(nullptr);
}

void MainWindow::countRecords()
{
    if (!m_session)
        return;
    for (int page = 0; page < m_navigationModel->rowCount(); ++page)
        if (const catalog::Resource *resource = resourceOf(PageId(page)))
            m_navigationModel->setCount(PageId(page), m_session->store().table(*resource).size());
}

void MainWindow::setTitle()
{
    // Begins with the program and ends with the environment: the title bar leaves no doubt either.
    QStringList parts{u"Smile Console"_s};
    if (m_tabs->currentIndex() > 0)
        parts << m_tabs->tabText(m_tabs->currentIndex());
    else
        parts << NavigationModel::pageName(m_section);
    parts << environmentName(m_band->environment());
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::retranslate()
{
    m_navigation->setAccessibleName(tr("Navigation"));
    m_tabs->setAccessibleName(tr("Open pages"));
    m_stack->setAccessibleName(tr("Page"));
    m_tabs->setTabText(0, NavigationModel::pageName(m_section));
    m_navigationModel->retranslate();
    m_topBar->retranslate();
    m_status->retranslate();
    m_watch->retranslate();
    setTitle();
    setAccessibleName(windowTitle());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < narrowBelow;
    m_navigation->setNarrow(narrow);
    m_topBar->setNarrow(width() < 1100);
    QWidget::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int inFlight = m_session ? m_session->runner().inFlight() : 0;
    if (inFlight > 0 && !m_mayClose) {
        event->ignore();
        askBeforeClosing(inFlight);
        return;
    }
    vault::WindowState(m_settings).save(u"window"_s, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::askBeforeClosing(int inFlight)
{
    auto *dialog =
        new Dialog(tr("Quit while %n action(s) are under way?", nullptr, inFlight), this);
    dialog->body()->addWidget(new Label(tr("The request has left and may take effect. If you wait, "
                                           "its outcome is shown and kept; if you quit now, it "
                                           "is written to the audit file as unknown."),
                                        TextStyle::Base, Tone::Text, dialog));
    connect(dialog->addAction(tr("Quit now"), ButtonKind::Destructive), &Button::clicked, this,
            [this] {
                m_mayClose = true;
                close();
            });
    connect(&m_session->runner(), &actions::Runner::inFlightChanged, dialog,
            [this, dialog](int left) {
                if (left == 0) {
                    dialog->finish();
                    close();
                }
            });
    dialog->cancelButton()->setText(tr("Wait"));
    dialog->setInitialFocus(dialog->cancelButton());
    dialog->open();
}

} // namespace smile::console
