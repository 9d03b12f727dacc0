#pragma once

#include "api/error.h"
#include "casefile/personrecords.h"
#include "catalog/cell.h"
#include "records/store.h"
#include "sync/sync.h"

namespace smile::console {

class PersonLoader;

/// What the store and the loader know of one person now.
struct PersonFacts
{
    QString userId;
    records::Record user; ///< null when not loaded (yet)
    records::Record person; ///< the joined row of the people table; null likewise
    QList<records::Record> accounts; ///< worst first
    QList<records::Record> invites; ///< newest first
    QString name, email, phone; ///< as they may be shown
    QList<std::pair<QString, QString>> references; ///< the lender's own (externalMetadata)
    casefile::PersonRecords records; ///< what a diagnosis is made of
    sync::ListState accountsState, invitesState;
    bool gone = false; ///< the server says that there is no such user
};

PersonFacts gatherFacts(const QString &userId, records::Store &store, const PersonLoader &loader,
                        const catalog::Wording &wording);

/// The row that actions on the person take: the joined one, or as much of it as is known.
records::Record actionRow(const PersonFacts &facts);

/// Time at a path of a record; invalid when there is none.
QDateTime timeAt(const QJsonObject &record, QLatin1StringView path);
QString valueAt(const QJsonObject &record, QLatin1StringView path);

} // namespace smile::console
