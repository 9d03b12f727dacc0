#pragma once

#include "person/persontab.h"

#include <QKeySequence>
#include <QList>

class QTabBar;
class QVBoxLayout;

namespace smile::console {

struct PersonContext;

/// The tabs of a person's page. A tab is built when it is first opened; only the open one takes
/// room, so that the page is as long as what it shows.
class PersonTabs : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Timeline, Identity, Documents, Employment, Uploads, Invites, Tasks, Json, TabCount };

    explicit PersonTabs(const PersonContext &context, QWidget *parent = nullptr);

    void retranslate();
    /// Another minute, or something was read: sets the words of the open tab; the others do when
    /// they open.
    void refreshWords();
    void open(Tab tab);
    Tab current() const;
    /// Opens the tab and gives what one first works with in it the keys.
    void enter(Tab tab);
    static QKeySequence keysOf(Tab tab) { return Qt::CTRL | Qt::Key(int(Qt::Key_1) + tab); }
    QString title(Tab tab) const;
    /// Opens the tab that holds the record and selects it there.
    void select(Tab tab, const QString &id);
    QWidget *filterField() const;
    /// See PersonTab; empty also while the focus is elsewhere.
    QString hiddenRecord() const;

Q_SIGNALS:
    void opened(); ///< another tab
    /// The record that an entry of the timeline is about is to be shown.
    void recordWanted(const QString &id);
    void followWanted(); ///< or no longer

protected:
    bool focusNextPrevChild(bool next) override;

private:
    PersonTab *make(Tab tab);
    void showCurrent();

    const PersonContext &m_context;
    QTabBar *m_bar;
    QVBoxLayout *m_column;
    QList<PersonTab *> m_tabs; ///< null until opened
};

} // namespace smile::console
