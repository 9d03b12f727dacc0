// What a list page hides, and how it is shown.
#include "browse/details.h"
#include "browse/listpage.h"
#include "masking/fieldeye.h"
#include "masking/tableeyes.h"
#include "parts/tableview.h"
#include "records/owner.h"
#include "session/session.h"

#include <QAction>

namespace smile::console {

using namespace Qt::StringLiterals;

void ListPage::followMasking()
{
    Masking &masking = m_workplace.session.masking();
    m_model.setMasking(masking);
    giveEyes(*m_table, masking);
    connect(&masking, &Masking::changed, this, [this] {
        m_show->setEnabled(m_workplace.session.masking().hides());
        m_view.setWording(wordingFor(m_workplace));
        showCurrent();
    });
    m_show = new QAction(this);
    m_show->setShortcut(showKeys);
    m_show->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_show->setData(u"eye"_s);
    m_show->setEnabled(masking.hides());
    connect(m_show, &QAction::triggered, this, &ListPage::showHidden);
    addAction(m_show);
}

// The record and who it is of: in the row and in the pane beside it.
void ListPage::showHidden()
{
    Masking &masking = m_workplace.session.masking();
    const records::Record row = currentRow();
    if (!row || !masking.hides())
        return;
    const QString user = records::userOf(*m_setup.resource, row);
    const bool shown = masking.left(row.id()) > 0;
    for (const QString &key : QSet<QString>{row.id(), user}) {
        if (!key.isEmpty() && (masking.left(key) > 0) == shown)
            masking.toggle(key);
    }
}

} // namespace smile::console
