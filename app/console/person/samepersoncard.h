#pragma once

#include "casefile/sameperson.h"
#include "catalog/cell.h"
#include "parts/verdictcard.h"

namespace smile::console {

struct PersonContext;

/// Other users who may be the same person, and why; hidden while there is none. It looks in a
/// worker, again when this person's own records say something else, and once a minute.
class SamePersonCard : public VerdictCard
{
    Q_OBJECT

public:
    explicit SamePersonCard(const PersonContext &context, QWidget *parent = nullptr);

    void show(const casefile::PersonRecords &records, const catalog::Wording &wording);

private:
    void ask();
    void tell(const QList<casefile::SamePerson> &people);
    void write();

    const PersonContext &m_context;
    catalog::Wording m_wording;
    casefile::PersonKeys m_keys;
    QStringList m_asked; ///< what was looked for last
    QDateTime m_askedAt;
    bool m_asking = false;
    QList<casefile::SamePerson> m_people;
    QStringList m_words;
};

} // namespace smile::console
