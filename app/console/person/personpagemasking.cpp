// What a person's page hides, and how it is shown.
#include "parts/tableview.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "person/pickcard.h"
#include "session/masking.h"

#include <QApplication>

namespace smile::console {

/// With the focus in a table, what its current cell is of, or on a card, what that is about; else
/// who the page is about.
void PersonPage::showHidden()
{
    Masking &masking = *m_context.masking;
    if (const auto *card = qobject_cast<const PickCard *>(QApplication::focusWidget())) {
        masking.toggle(card->recordId());
        return;
    }
    if (const QString record = m_tabs->hiddenRecord(); !record.isEmpty()) {
        masking.toggle(record);
        return;
    }
    const auto *table = qobject_cast<const TableView *>(QApplication::focusWidget());
    const QModelIndex cell = table && isAncestorOf(table) ? table->currentIndex() : QModelIndex();
    const QString field = cell.data(FieldRole).toString();
    masking.toggle(cell.data(MaskRole).isValid() && !field.isEmpty() ? field : m_context.userId);
}

void PersonPage::followMasking()
{
    if (!m_context.masking)
        return;
    connect(m_context.masking, &Masking::changed, this, [this] {
        nameCommands();
        showAll();
    });
}

} // namespace smile::console
