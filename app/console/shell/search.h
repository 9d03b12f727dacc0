#pragma once

#include "catalog/resource.h"
#include "shell/workplace.h"

#include <QListView>

#include <memory>

class QStandardItem;
class QStandardItemModel;

namespace smile::records {
class Finder;
struct Hit;
} // namespace smile::records

namespace smile::console {

class SearchField;

/// What the top search finds in what is loaded, below its field: people, accounts, invites, ids,
/// then actions and pages. Down moves into it, Enter opens the first (or the chosen one), Esc
/// closes it.
class SearchPopup : public QListView
{
    Q_OBJECT

public:
    /// `window`: the popup is laid over it.
    SearchPopup(SearchField &field, Navigator &navigator, QWidget *window);

    ~SearchPopup() override;

    void setSession(Session *session);

Q_SIGNALS:
    void actionChosen(smile::catalog::ActionId action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const records::Finder &finder();
    void search(const QString &text);
    QString subtitleOf(const records::Hit &hit) const;
    void addGroup(const QString &title, const QList<QStandardItem *> &rows);
    void addHead(const QString &words);
    void place();
    void move(int step);
    void open(const QModelIndex &index);
    QModelIndex firstRow() const;

    SearchField &m_field;
    Navigator &m_navigator;
    Session *m_session = nullptr;
    std::unique_ptr<records::Finder> m_finder;
    QStandardItemModel *m_model;
};

} // namespace smile::console
