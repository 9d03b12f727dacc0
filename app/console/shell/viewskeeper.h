#pragma once

#include "shell/savedviews.h"

class QMenu;

namespace smile::console {

class NavigationModel;
class NavigationView;
class Page;

/// The saved views between the navigation, which lists them, and the pages, whose filters they are:
/// opened, kept, renamed, deleted.
class ViewsKeeper : public QObject
{
    Q_OBJECT

public:
    ViewsKeeper(NavigationModel &model, NavigationView &list, Navigator &navigator,
                QWidget *window);

    /// Null: no session, no views. They outlive this, or are taken away first.
    void setViews(SavedViews *views);
    /// The menu of a page's filter: keep it, open another, rename or delete this one.
    void openMenu(PageId page, const QString &filter, const QPoint &globalPosition);
    void askToKeep(PageId page, const QString &filter);
    void retranslate() { show(); }

private:
    void show();
    void open(qsizetype view);
    void openViewMenu(qsizetype view, const QPoint &globalPosition);
    void openAllMenu(const QPoint &globalPosition);
    void addViews(QMenu *menu);
    void addChanges(QMenu *menu, qsizetype kept);
    void askForName(qsizetype kept);
    QMenu *newMenu();

    NavigationModel &m_model;
    NavigationView &m_list;
    Navigator &m_navigator;
    QWidget *m_window;
    SavedViews *m_views = nullptr;
};

} // namespace smile::console
