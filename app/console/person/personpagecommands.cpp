// What can be done on a person's page beside its buttons: by keys, from its menu and the top
// search.
#include "catalog/catalog.h"
#include "cv/cvdialog.h"
#include "links/link.h"
#include "masking/fieldeye.h"
#include "parts/clipboard.h"
#include "person/followline.h"
#include "person/personhandover.h"
#include "person/personhead.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "session/masking.h"

#include <QAction>

namespace smile::console {

using namespace Qt::StringLiterals;

/// They work wherever the focus is while the page is seen (also on its tab), and from the search.
void PersonPage::addCommands()
{
    const auto add = [this](const QKeySequence &keys, const QString &icon, auto function) {
        auto *command = new QAction(this);
        command->setShortcut(keys);
        command->setData(icon);
        addAction(command);
        connect(command, &QAction::triggered, this, function);
        return command;
    };
    m_followCommand = add(Qt::Key_F6, u"follow"_s, [this] { m_follow->toggle(); });
    m_followCommand->setEnabled(m_context.follow);
    m_summary = add(summaryKeys, u"copy"_s, [this] { copySummaryOf(Who::IdOnly); });
    m_namedSummary = add({}, u"copy"_s, [this] { copySummaryOf(Who::NameAndContact); });
    m_ticketLink = add({}, u"link"_s, [this] {
        const Link link{&catalog::people, m_context.userId, m_context.profile};
        copyText(link.text(), false);
        Q_EMIT said(tr("Copied a link that opens this page in Smile Console"));
    });
    m_casePack = add(casePackKeys, u"download"_s, [this] { m_handover->openCasePack(); });
    m_cv = add(cvKeys, u"document"_s, [this] { m_handover->openCv(); });
    m_exportCommand = add(exportKeys, u"download"_s, [this] {
        const PersonTabs::Tab tab = m_tabs->current();
        m_handover->exportTable(m_tabs, tab == PersonTabs::Documents ? &catalog::documents
                                        : tab == PersonTabs::Uploads ? &catalog::archives
                                                                     : nullptr);
    });
    m_show = add(showKeys, u"eye"_s, [this] { showHidden(); });
    m_head->setCommands(actions());
    const QString tabIcons[] = {u"timeline"_s, u"id"_s,      u"document"_s, u"income"_s,
                                u"upload"_s,   u"invites"_s, u"activity"_s, u"braces"_s};
    for (int tab = 0; tab < PersonTabs::TabCount; ++tab)
        m_tabCommands += add(PersonTabs::keysOf(PersonTabs::Tab(tab)), tabIcons[tab],
                             [this, tab] { m_tabs->enter(PersonTabs::Tab(tab)); });
}

void PersonPage::nameCommands()
{
    m_followCommand->setText(isFollowing() ? tr("Stop following") : tr("Follow"));
    m_summary->setText(copySummaryWords(Who::IdOnly));
    m_ticketLink->setText(tr("Copy link for a ticket"));
    m_namedSummary->setText(copySummaryWords(Who::NameAndContact));
    m_casePack->setText(tr("Escalation pack…"));
    m_cv->setText(tr("CV…"));
    m_exportCommand->setText(tr("Export the table…"));
    for (int tab = 0; tab < PersonTabs::TabCount; ++tab)
        m_tabCommands.at(tab)->setText(
            tr("%1 of this person", "a tab").arg(m_tabs->title(PersonTabs::Tab(tab))));
    const Masking *masking = m_context.masking;
    m_show->setEnabled(masking && masking->hides());
    m_show->setText(masking && masking->left(m_context.userId) > 0
                        ? tr("Hide personal data again")
                        : tr("Show personal data for 30 seconds"));
}

void PersonPage::copySummaryOf(Who who)
{
    const QList<casefile::Deed> deeds =
        m_context.deeds ? m_context.deeds() : QList<casefile::Deed>();
    Q_EMIT said(copySummary(m_context.userId, m_context.store, deeds, m_context.wording(), who));
}

} // namespace smile::console
