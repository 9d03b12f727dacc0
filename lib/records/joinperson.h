#pragma once

#include "records/table.h"

namespace smile::records {

/// Everything that is known about one user. `user` may be null: then there is a name, but no row.
struct PersonParts
{
    QString id;
    Record user;
    QList<Record> accounts, identities, invites;
};

struct JoinedPerson
{
    QString name; ///< fullName of the newest identity, else of the newest invite; else empty
    QJsonObject record; ///< of catalog::people; empty without a user
};
JoinedPerson joinPerson(PersonParts parts);

} // namespace smile::records
