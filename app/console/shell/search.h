#pragma once

#include "catalog/resource.h"
#include "shell/recents.h"
#include "shell/workplace.h"

#include <QListView>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QStandardItem;
class QStandardItemModel;

namespace smile::records {
class Finder;
struct Findings;
struct Hit;
} // namespace smile::records

namespace smile::console {

class Privacy;
class SavedViews;
class SearchField;

/// What the top search finds in what is loaded, below its field: people, accounts, invites, ids,
/// error codes, then actions, pages and saved views; what was opened last while the field is empty.
/// Down moves into it, Enter opens the first (or the chosen one), Esc closes it.
class SearchPopup : public QListView
{
    Q_OBJECT

public:
    /// `window`: the popup is laid over it.
    SearchPopup(SearchField &field, Navigator &navigator, QWidget *window);

    ~SearchPopup() override;

    void setSession(Session *session);
    /// Null: none were kept. They outlive this, or are taken away first.
    void setViews(const SavedViews *views) { m_views = views; }
    /// What can be done where one is, beside the actions of the registry: those with a text that
    /// can be triggered; the icon's name is their data().
    void setCommands(std::function<QList<QAction *>()> commands);
    /// Finds again when other things are to be hidden.
    void setPrivacy(Privacy &privacy);
    /// Remembers what was opened, from here or from elsewhere.
    void opened(const catalog::Resource &resource, const QString &id);

Q_SIGNALS:
    void actionChosen(smile::catalog::ActionId action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    records::Finder &finder();
    void search(const QString &text);
    void showRecent();
    void showFindings(const records::Findings &findings);
    void addHits(const records::Findings &findings);
    void addCodes(const QStringList &words);
    void addActions(const QStringList &words);
    QList<QStandardItem *> commandRows(const QStringList &words);
    void addPages(const QStringList &words);
    void addViews(const QStringList &words);
    void addNothing(const records::Findings &findings);
    void addGroup(const QString &title, const QList<QStandardItem *> &rows);
    QString subtitleOf(const records::Hit &hit) const;
    void appear();
    void place();
    void move(int step);
    void choose();
    void open(const QModelIndex &index);
    QModelIndex firstRow() const;

    SearchField &m_field;
    Navigator &m_navigator;
    Session *m_session = nullptr;
    std::unique_ptr<records::Finder> m_finder;
    std::unique_ptr<Recents> m_recents;
    const SavedViews *m_views = nullptr;
    std::function<QList<QAction *>()> m_commands;
    QList<QPointer<QAction>> m_offered; ///< of the commands, in the order of their rows
    QStandardItemModel *m_model;
    QPointer<QWidget> m_before; ///< had the focus
    QTimer m_again; ///< asks once more what was found too early
    bool m_chooseWhenFound = false; ///< Enter was quicker than the search
};

} // namespace smile::console
