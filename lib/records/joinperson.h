#pragma once

#include "records/table.h"

namespace smile::records {

/// Everything that is known about one user. `user` may be null: then there is a name, but no row.
struct PersonParts
{
    QString id;
    RowPtr user;
    QList<RowPtr> accounts, identities, invites;
};

/// The name of a person: fullName of the newest identity, else of the newest invite; empty when
/// there is none.
QString personName(const PersonParts &parts);
/// The record of catalog::people.
QJsonObject joinPerson(const PersonParts &parts);

} // namespace smile::records
