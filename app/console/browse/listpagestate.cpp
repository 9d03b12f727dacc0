// What a list page says of itself: how many rows, and why there are none.
#include "browse/listhead.h"
#include "browse/listpage.h"
#include "browse/listprogress.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/tableview.h"
#include "session/session.h"
#include "shell/navigation.h"

namespace smile::console {

using namespace Qt::StringLiterals;

void ListPage::showCount()
{
    const qsizetype all = m_view.table().size();
    const qsizetype shown = m_view.size();
    QString words = m_filters->isClear()
                        ? locale().toString(all)
                        : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all));
    const bool partial = progressOf(*m_setup.resource, m_workplace.session.sync()).partial();
    if (partial && all == 0)
        words.clear(); // the table's body says why
    else if (partial)
        words = tr("%1, of what is loaded").arg(words);
    m_head->setCount(words);
    showEmptyState();
}

void ListPage::showEmptyState()
{
    if (m_view.size() > 0)
        return;
    EmptyState *empty = m_table->emptyState();
    const ListProgress progress = progressOf(*m_setup.resource, m_workplace.session.sync());
    if (!m_filters->isClear()) {
        if (empty->setContent({u"filter"_s,
                               tr("Nothing matches"),
                               tr("No row meets all the conditions above."),
                               {tr("Clear the filter")}}))
            connect(empty->buttons().first(), &Button::clicked, m_filters, &FilterRow::clear);
        return;
    }
    if (progress.partial()) {
        showIncomplete(progress);
        return;
    }
    EmptyContent nothing{NavigationModel::pageIcon(m_setup.page), tr("Nothing here yet"),
                         tr("When there is something, it appears here by itself.")};
    for (const auto &[action, button] : m_head->buttons())
        nothing.buttons.append(button->text());
    if (!empty->setContent(nothing))
        return;
    for (qsizetype i = 0; i < nothing.buttons.size(); ++i)
        connect(empty->buttons().at(i), &Button::clicked, this,
                [this, id = m_head->buttons().at(i).first] { m_workplace.desk.perform(id, this); });
}

void ListPage::showIncomplete(const ListProgress &progress)
{
    EmptyState *empty = m_table->emptyState();
    if (!empty->setContent(incompleteContent(progress)))
        return;
    const QList<Button *> buttons = empty->buttons();
    if (!buttons.isEmpty())
        connect(buttons.first(), &Button::clicked, this, &ListPage::refresh);
    if (buttons.size() > 1)
        connect(buttons.at(1), &Button::clicked, this,
                [this, id = progress.error->requestId] { m_workplace.navigator.openRequest(id); });
}

} // namespace smile::console
