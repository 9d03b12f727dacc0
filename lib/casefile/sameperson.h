#pragma once

#include "casefile/personkeys.h"
#include "records/packed/snapshot.h"

namespace smile::casefile {

/// Why another user may be the same person: one value that both have.
struct SameReason
{
    /// The strongest first: an address or a phone may be a family's.
    enum class Why : quint8 { Number, NameAndBirth, Email, Phone };

    Why why = Why::Phone;
    QString value; ///< as it stands in the other one's record; personal
    const catalog::Resource *resource = nullptr; ///< of `record`
    records::Record record; ///< where it stands
};

struct SamePerson
{
    QString userId;
    QList<SameReason> reasons; ///< one of a kind and value, the strongest first
};

/// The tables that know people again, as they were at one moment.
struct PeopleRows
{
    records::Snapshot identities, invites, documents, archives;
};
PeopleRows peopleRows(records::Store &store);

/// Other users who have a key of this person: those with the strongest reason first, then with the
/// most. One pass over packed cells, on any thread; records of nobody do not count.
QList<SamePerson> samePeople(const PersonKeys &keys, const PeopleRows &rows);

} // namespace smile::casefile
