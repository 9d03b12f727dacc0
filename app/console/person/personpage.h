#pragma once

#include "handover/copysummary.h"
#include "person/personcontext.h"
#include "shell/page.h"
#include "theme/theme.h"

#include <QTimer>

#include <memory>

class QAction;
class QScrollArea;

namespace smile::casefile {
struct ProviderHealth;
}

namespace smile::console {

class AccountCard;
class AccountSection;
class ClockStrip;
class FollowLine;
class SamePersonCard;
class PersonHandover;
class PersonHead;
class PersonTabs;
class VerdictSection;
struct PersonServices;

/// A person's case file, one scrolling page: who it is, what is wrong, their accounts, everything
/// that was read. What the store holds is shown at once; the rest is asked for when the page first
/// comes up.
class PersonPage : public Page
{
    Q_OBJECT

public:
    PersonPage(const Workplace &workplace, const QString &userId, QWidget *parent = nullptr);
    /// Over parts of one's own; everything in `context` outlives the page.
    explicit PersonPage(const PersonContext &context, QWidget *parent = nullptr);
    ~PersonPage() override;

    const QString &userId() const { return m_context.userId; }
    /// State of the worst thing that is wrong, for the dot in the window's tab.
    State worst() const { return m_worst; }
    bool isFollowing() const;

    void activate() override;
    void refresh() override;
    QWidget *filterField() override;
    /// Any record of this person that has a place on the page.
    void select(const QString &id) override;

Q_SIGNALS:
    /// The name (also the windowTitle), the worst state, or whether they are followed changed.
    void headChanged();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    PersonPage(std::unique_ptr<PersonServices> services, QWidget *parent);
    void build();
    void watch();
    void followMasking();
    void showHidden(); ///< for a while
    void showSoon();
    void showAll();
    void addCommands();
    void nameCommands();
    void copySummaryOf(Who who); ///< for a ticket
    void noteHealth(const casefile::ProviderHealth &health);
    void loadOnce();
    void showPicture();
    void showTabs();
    void showCard(AccountCard *card);
    void tellBusy();

    std::unique_ptr<PersonServices> m_services; ///< null when the context came from elsewhere
    PersonContext m_context;
    QScrollArea *m_scroll = nullptr;
    PersonHead *m_head = nullptr;
    FollowLine *m_follow = nullptr;
    VerdictSection *m_verdict = nullptr;
    ClockStrip *m_clocks = nullptr;
    SamePersonCard *m_same = nullptr;
    AccountSection *m_accounts = nullptr;
    PersonTabs *m_tabs = nullptr;
    QAction *m_followCommand = nullptr;
    QAction *m_summary = nullptr;
    QAction *m_show = nullptr;
    QAction *m_namedSummary = nullptr;
    QAction *m_ticketLink = nullptr;
    QAction *m_casePack = nullptr;
    QAction *m_cv = nullptr;
    QList<QAction *> m_tabCommands; ///< to each of the tabs
    QAction *m_exportCommand = nullptr;
    PersonHandover *m_handover = nullptr;
    QTimer m_minute; ///< relative times, while the page is seen
    QTimer m_soon; ///< gathers the many changes of one answer
    QSet<QString> m_failing; ///< providers that seem to be down
    QString m_picture; ///< link of the picture in the head
    State m_worst = State::Off;
    bool m_asked = false;
};

} // namespace smile::console
