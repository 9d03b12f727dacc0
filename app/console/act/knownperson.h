#pragma once

#include "parts/verdictcard.h"
#include "records/store.h"

namespace smile::console {

/// Warns below an e-mail field that somebody loaded has this address already: an invite would make
/// a second person of them. Hidden while nobody does.
class KnownPerson : public VerdictCard
{
    Q_OBJECT

public:
    /// `store` outlives the card.
    explicit KnownPerson(records::Store &store, QWidget *parent = nullptr);

    void look(const QString &email);
    bool isKnown() const { return !m_userId.isEmpty(); }

Q_SIGNALS:
    void openWanted(const QString &userId);

private:
    void showPerson();

    records::Store &m_store;
    QString m_userId; ///< empty when nobody is known
};

} // namespace smile::console
