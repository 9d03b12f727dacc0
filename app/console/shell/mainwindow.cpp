#include "shell/mainwindow.h"

#include "act/desk.h"
#include "catalog/catalog.h"
#include "parts/banner.h"
#include "parts/dialog.h"
#include "parts/environmentband.h"
#include "parts/textfield.h"
#include "session/session.h"
#include "shell/connectionwatch.h"
#include "shell/navigation.h"
#include "shell/opentabs.h"
#include "shell/page.h"
#include "shell/privacy.h"
#include "shell/quitdialog.h"
#include "shell/search.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "shell/viewskeeper.h"
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

} // namespace

MainWindow::MainWindow(PageFactory &factory, vault::Settings &settings, QWidget *parent)
    : QMainWindow(parent)
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
    m_views = new ViewsKeeper(*m_navigationModel, *m_navigation, *this, this);
    m_privacy = new Privacy(this);
    m_topBar->setPrivacy(*m_privacy);
    m_search->setPrivacy(*m_privacy);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_tabs);
    content->addWidget(m_banner);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(new QWidget(this));
    centralWidget()->setLayout(column);

    connect(m_navigation, &NavigationView::chosen, this, &MainWindow::showPage);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_watch, &ConnectionWatch::settingsWanted, this,
            [this] { showPage(PageId::Settings); });
    connect(m_search, &SearchPopup::actionChosen, this, &MainWindow::perform);
    m_search->setCommands([this] {
        return (currentPage() ? currentPage()->actions() : QList<QAction *>()) + actions();
    });
    connect(m_privacy, &Privacy::changed, this, &MainWindow::showNames);
    connect(m_privacy, &Privacy::coverChanged, this, &MainWindow::setTitle);
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
    add(Qt::CTRL | Qt::Key_D, [this] {
        if (currentPage())
            m_views->askToKeep(m_section, currentPage()->filterText());
    });
    add(Qt::Key_F5, [this] {
        if (currentPage())
            currentPage()->refresh();
    });
    add(Qt::CTRL | Qt::Key_I, [this] { perform(ActionId::Invite); });
    add(Qt::CTRL | Qt::Key_Comma, [this] { showPage(PageId::Settings); });
    add(quitKeys, [this] { close(); });
    add(Qt::CTRL | Qt::Key_W, [this] { closeTab(m_tabs->currentIndex()); });
    add(Qt::CTRL | Qt::Key_Tab,
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    for (int page = 0; page < NavigationModel::pageCount(); ++page) // 1 to 9, then 0
        add(Qt::ALT | Qt::Key(Qt::Key_0 + (page + 1) % 10),
            [this, page] { showPage(PageId(page)); });
}

void MainWindow::setSession(Session *session)
{
    // An open question is about the session that ends.
    const QList<Dialog *> dialogs = findChildren<Dialog *>();
    for (Dialog *dialog : dialogs)
        dialog->cancel();
    dropPages();
    m_session = session;
    m_workplace.reset();
    m_desk.reset();
    m_views->setViews(nullptr);
    m_search->setViews(nullptr);
    m_savedViews.reset();
    m_openTabs.reset();
    m_topBar->setSession(session);
    m_status->setSession(session);
    m_watch->setSession(session);
    m_search->setSession(session);
    m_privacy->setSession(session);
    if (session) {
        m_desk = std::make_unique<Desk>(*session, *this);
        m_workplace = std::make_unique<Workplace>(Workplace{*session, *this, *m_desk, m_settings});
        connect(m_desk.get(), &Desk::said, m_status, &StatusLine::say);
        m_savedViews = std::make_unique<SavedViews>(m_settings, session->profile().id,
                                                    session->store().names());
        m_openTabs = std::make_unique<OpenTabs>();
        connect(m_openTabs.get(), &OpenTabs::kept, this, &MainWindow::openKept);
        const auto setNotes = [this, session] {
            m_savedViews->setNotes(session->notes());
            m_openTabs->setNotes(session->notes());
        };
        connect(session, &Session::notesChanged, m_savedViews.get(), setNotes);
        setNotes();
        m_views->setViews(m_savedViews.get());
        m_search->setViews(m_savedViews.get());
        showEnvironment(session->profile());
        followCounts();
    }
    setTitle();
    countRecords();
    showPage(m_section == PageId::Settings && session ? PageId::People : m_section);
}

void MainWindow::showEnvironment(const vault::Profile &profile)
{
    m_profile = profile;
    m_band->setEnvironment(environmentOf(profile));
    m_band->setProfile(profile.shownName());
    setTitle();
}

void MainWindow::say(const QString &words)
{
    m_status->say(words);
}

StatusLine &MainWindow::status()
{
    return *m_status;
}

void MainWindow::perform(ActionId action)
{
    if (m_desk)
        m_desk->perform(action, this);
}

void MainWindow::setTitle()
{
    // Begins with the program and ends with the environment: the title bar leaves no doubt either.
    QStringList parts{u"Smile Console"_s};
    const Page *person = m_people.value(m_tabs->tabData(m_tabs->currentIndex()).toString());
    if (!m_privacy->isCovering())
        parts << (person ? person->windowTitle() : NavigationModel::pageName(m_section));
    parts << environmentName(m_band->environment());
    setWindowTitle(parts.join(u" – "_s));
    setAccessibleName(windowTitle());
}

void MainWindow::retranslate()
{
    m_navigation->setAccessibleName(tr("Navigation"));
    m_tabs->setAccessibleName(tr("Open pages"));
    m_stack->setAccessibleName(tr("Page"));
    m_tabs->setTabText(0, NavigationModel::pageName(m_section));
    m_navigationModel->retranslate();
    m_views->retranslate();
    m_privacy->retranslate();
    m_topBar->retranslate();
    m_status->retranslate();
    m_watch->retranslate();
    m_band->setProfile(m_profile.shownName());
    setTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < narrowBelow;
    m_navigation->setNarrow(narrow);
    m_topBar->setNarrow(width() < 1100);
    QMainWindow::resizeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What no field, table or open question wanted for itself.
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int inFlight = m_session ? m_session->runner().inFlight() : 0;
    if (inFlight > 0 && !m_mayClose) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    vault::WindowState(m_settings).save(u"window"_s, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::askBeforeClosing()
{
    auto *dialog = new QuitDialog(m_session->runner(), this);
    connect(dialog, &QuitDialog::quitWanted, this, [this] {
        m_mayClose = true;
        close();
    });
    dialog->open();
}

void MainWindow::closeWhenIdle()
{
    if (!m_session || m_session->runner().inFlight() == 0) {
        close();
        return;
    }
    connect(
        &m_session->runner(), &actions::Runner::inFlightChanged, this,
        [this](int left) {
            if (left == 0)
                close();
        },
        Qt::QueuedConnection);
}

} // namespace smile::console
