#pragma once

#include "api/error.h"
#include "casefile/personrecords.h"
#include "casefile/situation.h"
#include "catalog/cell.h"
#include "parts/verdictcard.h"
#include "records/store.h"
#include "sync/sync.h"

#include <optional>

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
    QString name, email, phone;
    QList<std::pair<QString, QString>> references; ///< the lender's own (externalMetadata)
    casefile::PersonRecords records; ///< what a diagnosis is made of
    sync::ListState accountsState, invitesState;
    bool gone = false; ///< the server says that there is no such user
};

PersonFacts gatherFacts(const QString &userId, records::Store &store, const PersonLoader &loader);

/// The row that actions on the person take: the joined one, or as much of it as is known.
records::Record actionRow(const PersonFacts &facts);

/// One thing that is wrong (or that nothing is), and what helps.
struct Finding
{
    enum class Help { None, Act, Retry }; ///< Retry: read the accounts again

    Verdict verdict;
    Help help = Help::None;
    catalog::ActionId action = catalog::ActionId::Refresh;
    const catalog::Resource *resource = nullptr; ///< of `row`
    records::Record row;
    QString provider; ///< name; empty when it is about the person as a whole
    QString subject; ///< "SSS, account a-…": the accessible description of the button
    QString providerId = {}; ///< its slug; empty likewise
    /// What the table has words for; none while reading, or after an error.
    std::optional<casefile::Situation> situation = {};
    QString say = {}; ///< to the caller, to copy; empty without a situation
    QStringList never = {}; ///< what not to ask for, a sentence each
};

/// Worst first, never empty: the first is what a caller is told.
QList<Finding> findingsOf(const PersonFacts &facts, const catalog::Wording &wording);

/// Time at a path of a record; invalid when there is none.
QDateTime timeAt(const QJsonObject &record, QLatin1StringView path);
/// "17 min ago", and "since 3 Nov" where the time is told as a date. Empty for an invalid one.
QString sinceWords(const QDateTime &when, const catalog::Wording &wording);
QString valueAt(const QJsonObject &record, QLatin1StringView path);

} // namespace smile::console
