#include "shell/mainwindow.h"

#include "catalog/catalog.h"
#include "records/owner.h"
#include "session/session.h"
#include "shell/navigation.h"
#include "shell/opentabs.h"
#include "shell/page.h"
#include "shell/pagefactory.h"
#include "shell/search.h"
#include "shell/statusline.h"
#include "shell/viewskeeper.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

// The pages and tabs of the window, and the ways between them.

namespace smile::console {

namespace {

/// A tab takes one "&" as the mark of a key.
QString tabText(QString title)
{
    return title.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void MainWindow::setPlaceholder(QWidget *widget)
{
    delete m_placeholder;
    m_placeholder = widget;
    if (widget) {
        m_stack->addWidget(widget);
        showTab(m_tabs->currentIndex()); // Settings is a page without a session, too
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
    if (Page *made = m_pages.value(page))
        return made;
    Page *made = nullptr;
    if (page == PageId::Settings)
        made = m_factory.settings(this);
    else if (m_workplace)
        made = m_factory.page(page, *m_workplace, this);
    if (made) {
        m_pages.insert(page, made);
        take(made);
    }
    return made;
}

void MainWindow::take(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::viewsWanted, this, [this, page](const QPoint &place) {
        m_views->openMenu(m_section, page->filterText(), place);
    });
    connect(page, &Page::said, m_status, &StatusLine::say);
    connect(page, &Page::busy, m_status,
            [this, page](const QString &what) { m_status->setBusy(page, what); });
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

void MainWindow::showFiltered(PageId page, const QString &filter)
{
    showPage(page);
    if (Page *shown = MainWindow::page(page))
        shown->setFilterText(filter);
}

void MainWindow::showTab(int index)
{
    Page *page =
        index == 0 ? ensurePage(m_section) : ensurePerson(m_tabs->tabData(index).toString());
    if (page) {
        m_stack->setCurrentWidget(page);
        page->activate();
    } else if (m_placeholder) {
        m_stack->setCurrentWidget(m_placeholder);
    }
    setTitle();
}

void MainWindow::goBack()
{
    Page *page = currentPage();
    QWidget *focused = focusWidget();
    const bool inPage = page && focused && page->isAncestorOf(focused);
    if (inPage && m_tabs->currentIndex() > 0)
        m_tabs->setCurrentIndex(0);
    else if (page)
        page->activate();
}

void MainWindow::openPerson(const QString &userId)
{
    if (!m_workplace || userId.isEmpty())
        return;
    m_search->opened(catalog::people, userId);
    if (tabOf(userId) < 0)
        addTab(userId);
    m_tabs->setCurrentIndex(tabOf(userId));
}

QString MainWindow::tabTitle(const QString &userId) const
{
    return catalog::personName(userId, wordingFor(*m_workplace), catalog::shortId(userId));
}

/// A tab whose page was made follows its page's title.
void MainWindow::showNames()
{
    for (int tab = 1; m_workplace && tab < m_tabs->count(); ++tab) {
        const QString userId = m_tabs->tabData(tab).toString();
        if (!m_people.contains(userId))
            m_tabs->setTabText(tab, tabText(tabTitle(userId)));
    }
}

int MainWindow::tabOf(const QString &userId) const
{
    for (int i = 1; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i) == userId)
            return i;
    }
    return -1;
}

void MainWindow::addTab(const QString &userId)
{
    const int tab = m_tabs->addTab(tabText(tabTitle(userId)));
    m_tabs->setTabData(tab, userId);
    m_tabs->setTabsClosable(true);
    m_tabs->setTabButton(0, QTabBar::RightSide, nullptr);
    m_tabs->setTabButton(0, QTabBar::LeftSide, nullptr);
    m_tabs->show();
    m_openTabs->add(userId);
}

Page *MainWindow::ensurePerson(const QString &userId)
{
    if (Page *made = m_people.value(userId); made || userId.isEmpty())
        return made;
    Page *person = m_factory.person(userId, *m_workplace, this);
    m_people.insert(userId, person);
    take(person);
    const auto showTitle = [this, userId, person] {
        m_tabs->setTabText(tabOf(userId), tabText(person->windowTitle()));
        setTitle();
    };
    connect(person, &QWidget::windowTitleChanged, this, showTitle);
    connect(person, &QWidget::windowIconChanged, this,
            [this, userId](const QIcon &icon) { m_tabs->setTabIcon(tabOf(userId), icon); });
    showTitle();
    return person;
}

/// Behind the page that is shown, and each made when its tab is: a start reads nobody's details.
void MainWindow::openKept(const QStringList &userIds)
{
    const records::Table &users = m_session->store().table(catalog::users);
    for (const QString &id : userIds) {
        if (users.find(id)) // else they went meanwhile
            addTab(id);
    }
}

void MainWindow::closeTab(int index)
{
    if (index < 1 || index >= m_tabs->count())
        return;
    const QString userId = m_tabs->tabData(index).toString();
    Page *page = m_people.take(userId);
    m_tabs->removeTab(index);
    m_tabs->setVisible(m_tabs->count() > 1);
    m_openTabs->remove(userId);
    if (page)
        page->deleteLater();
}

void MainWindow::openRecord(const catalog::Resource &resource, const QString &id)
{
    if (&resource == &catalog::users || &resource == &catalog::people) {
        openPerson(id);
        return;
    }
    if (&resource == &catalog::accounts || &resource == &catalog::identities) {
        if (const records::Record row = m_workplace->session.store().table(resource).find(id)) {
            const QString user = records::userOf(resource, row);
            openPerson(user);
            if (Page *person = m_people.value(user))
                person->select(id);
        }
        return;
    }
    for (int page = 0; page < NavigationModel::pageCount(); ++page) {
        if (resourceOf(PageId(page)) != &resource)
            continue;
        m_search->opened(resource, id);
        showPage(PageId(page));
        if (Page *shown = MainWindow::page(PageId(page)))
            shown->select(id);
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

void MainWindow::dropPages()
{
    // A tab that goes must not bring up, and so build, another page of the session that ends.
    const QSignalBlocker still(m_tabs);
    while (m_tabs->count() > 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_tabs->hide();
    m_people.clear();
    // Settings survive: one may be switching the profile from there.
    Page *settings = m_pages.take(PageId::Settings);
    m_pages.clear();
    if (settings)
        m_pages.insert(PageId::Settings, settings);
    // Those of closed tabs, too, which wait for their end.
    const QList<Page *> pages = m_stack->findChildren<Page *>(Qt::FindDirectChildrenOnly);
    for (Page *page : pages)
        if (page != settings)
            delete page;
    setPlaceholder(nullptr);
}

void MainWindow::followCounts()
{
    // By the tables, not by the loading: an action takes records away, too.
    for (int page = 0; page < NavigationModel::pageCount(); ++page)
        if (const catalog::Resource *resource = resourceOf(PageId(page)))
            connect(&m_session->store().table(*resource), &records::Table::changed, this,
                    &MainWindow::countRecords);
}

void MainWindow::countRecords()
{
    if (!m_session)
        return;
    for (int page = 0; page < NavigationModel::pageCount(); ++page)
        if (const catalog::Resource *resource = resourceOf(PageId(page)))
            m_navigationModel->setCount(PageId(page), m_session->store().table(*resource).size());
}

} // namespace smile::console
