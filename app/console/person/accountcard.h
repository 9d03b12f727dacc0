#pragma once

#include "catalog/cell.h"
#include "parts/card.h"
#include "records/table.h"

namespace smile::console {

class AccountButtons;
class CopyLabel;
class Label;
class Mark;
class StateChip;
struct PersonContext;

/// One account: provider, connection, monitoring, what is wrong and since when, and what can be
/// done. A card of its own, or (below 1100 px) a row 40 px high. It is updated in place, so that a
/// refresh takes no focus away.
class AccountCard : public Card
{
    Q_OBJECT

public:
    enum class Form { Card, Row };

    AccountCard(const PersonContext &context, Form form, QWidget *parent = nullptr);

    /// Sets every word; call it again for a changed record, language or minute.
    void show(const records::Record &account, const catalog::Wording &wording);
    QString accountId() const;

private:
    void buildCard();
    void buildRow();
    void alignColumns();

    Form m_form;
    records::Record m_account;
    Mark *m_tile;
    Label *m_provider;
    StateChip *m_connection;
    StateChip *m_monitoring;
    Label *m_monitoringTitle;
    Label *m_trouble;
    Label *m_code;
    Label *m_since;
    Label *m_dates;
    CopyLabel *m_id;
    AccountButtons *m_buttons;
    QWidget *m_connectionSlot = nullptr; ///< of rows only
    QWidget *m_monitoringSlot = nullptr;
};

} // namespace smile::console
