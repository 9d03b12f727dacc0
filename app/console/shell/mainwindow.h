#pragma once

#include "shell/workplace.h"
#include "vault/profile.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QTabBar;

namespace smile::console {

class Banner;
class ConnectionWatch;
class Desk;
class EnvironmentBand;
class NavigationModel;
class NavigationView;
class OpenTabs;
class Page;
class PageFactory;
class Privacy;
class SavedViews;
class SearchPopup;
class StatusLine;
class TopBar;
class ViewsKeeper;

/// The window: band, top bar, navigation, tabs (the page of the navigation, then one a person),
/// status line. It shows one session at a time; pages are made when first shown.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(PageFactory &factory, vault::Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null: nothing is connected; the placeholder stands where the pages were.
    void setSession(Session *session);
    /// Band and title of a profile, also before its session is there.
    void showEnvironment(const vault::Profile &profile);
    /// One sentence in the status line, for a few seconds.
    void say(const QString &words);
    StatusLine &status();
    /// Covering, and what is shown in spite of the mask.
    Privacy &privacy() { return *m_privacy; }
    /// While there is no session: what the person can do about it.
    void setPlaceholder(QWidget *widget);
    /// Closes without asking as soon as nothing is in flight: for the system, which cannot answer.
    void closeWhenIdle();
    Page *page(PageId page) const; ///< null until it was shown
    Page *currentPage() const;

    void showPage(PageId page) override;
    void showFiltered(PageId page, const QString &filter) override;
    void openPerson(const QString &userId) override;
    void openRecord(const catalog::Resource &resource, const QString &id) override;
    void openWink(const QString &userId) override;
    void openRequest(const QString &requestId) override;

Q_SIGNALS:
    /// The person wants to leave and nothing is in flight, or they said so.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addShortcuts();
    void retranslate();
    void setTitle();
    void followCounts();
    void countRecords();
    Page *ensurePage(PageId page);
    void take(Page *page);
    void goBack(); ///< one step towards the list: its table, or from a person's tab its page
    void showTab(int index);
    void addTab(const QString &userId);
    QString tabTitle(const QString &userId) const;
    void showNames(); ///< as they may be shown now
    int tabOf(const QString &userId) const;
    Page *ensurePerson(const QString &userId);
    void openKept(const QStringList &userIds);
    void closeTab(int index);
    void dropPages();
    void perform(catalog::ActionId action);
    void askBeforeClosing();

    PageFactory &m_factory;
    vault::Settings &m_settings;
    Session *m_session = nullptr;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Workplace> m_workplace;

    EnvironmentBand *m_band = nullptr;
    TopBar *m_topBar = nullptr;
    NavigationModel *m_navigationModel = nullptr;
    NavigationView *m_navigation = nullptr;
    QTabBar *m_tabs = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    ConnectionWatch *m_watch = nullptr;
    SearchPopup *m_search = nullptr;
    ViewsKeeper *m_views = nullptr;
    Privacy *m_privacy = nullptr;
    std::unique_ptr<SavedViews> m_savedViews;
    std::unique_ptr<OpenTabs> m_openTabs;
    QWidget *m_placeholder = nullptr;

    vault::Profile m_profile = vault::embeddedProfile(); ///< of the band
    PageId m_section = PageId::People;
    QHash<PageId, Page *> m_pages;
    QHash<QString, Page *> m_people; ///< by user id; made when their tab is first shown
    bool m_mayClose = false;
};

} // namespace smile::console
