#pragma once

#include "casefile/sameperson.h"
#include "parts/verdictcard.h"
#include "records/store.h"

namespace smile::console {

/// Warns in the form of an invite that they are a user already, or perhaps are: an invite would
/// make a second person of them. Offers the link that they have. Hidden while nobody is known.
class KnownPerson : public VerdictCard
{
    Q_OBJECT

public:
    /// `userId`: whom the form was opened for; empty for somebody new. `store` outlives the card.
    /// `mask`: how a name may be shown.
    KnownPerson(records::Store &store, const QString &userId, catalog::Mask mask,
                QWidget *parent = nullptr);

    /// Looks for the address among all people, on another thread, and again when they change.
    void look(const QString &email);
    bool isLooking() const { return m_looking; }
    bool isKnown() const { return !m_people.isEmpty(); }

Q_SIGNALS:
    /// It was looked up; isKnown() tells.
    void told();
    void openWanted(const QString &userId);

private:
    casefile::PersonKeys keys() const;
    void ask();
    void askAgain();
    void tell(QList<casefile::SamePerson> people);
    void showPeople();
    QString detail(const casefile::SamePerson &person, bool hasLink) const;

    records::Store &m_store;
    QString m_userId;
    catalog::Mask m_mask;
    QString m_email; ///< what is looked for
    bool m_looking = false;
    bool m_again = false; ///< people have changed since it was asked
    QList<casefile::SamePerson> m_people; ///< whom the form was opened for first
};

} // namespace smile::console
