#pragma once

#include "records/store.h"

#include <optional>

namespace smile::casefile {

/// Everything that is known of one person at one moment. A value: what is found out from it may be
/// found out on any thread.
struct PersonRecords
{
    QString userId;
    records::Record user; ///< null when not loaded (yet)
    records::Record person; ///< the joined row of the people table; null likewise
    QList<records::Record> accounts, invites, archives, documents, identities;
    QList<records::Record> tasks, inviteLogs; ///< the logs as far as they were asked for
    QHash<QString, records::Record> providers; ///< by slug, of the accounts
    /// Whether the lists above are whole: without, nothing is said to be missing.
    bool accountsKnown = true, invitesKnown = true;
    QDateTime linkTokenExpiresAt; ///< of the newest link token that was made here; invalid without

    /// The row that actions on the person take: the joined one, or as much of it as is known.
    records::Record actionRow() const;
};

/// Takes them from the tables, in the thread of the store. It cannot know whether lists are whole:
/// the caller says so.
PersonRecords gatherPerson(const QString &userId, records::Store &store);

/// Text at a path of a record; empty when there is none or it is no text.
QString textAt(const records::Record &record, QLatin1StringView path);
/// Moment at a path of a record, UTC; invalid when there is none.
QDateTime timeAt(const records::Record &record, QLatin1StringView path);
/// Day at a path of a record, as the server sends it; invalid when it is none.
QDate dayAt(const records::Record &record, QLatin1StringView path);
/// Amount at a path of a record; none when there is none or it is no number.
std::optional<double> amountAt(const records::Record &record, QLatin1StringView path);
/// Slug of the provider that a record is of or was read from; empty when it does not say.
QString providerOf(const records::Record &record);
/// The kinds of data that a task has read, as sent.
QStringList dataPointsOf(const records::Record &task);
/// The status of an account's connection, else as the old flat field says it; empty when none does.
QString connectionOf(const records::Record &account);
/// The status of an account's monitoring, likewise.
QString monitoringOf(const records::Record &account);
/// When an invite's link stops working; invalid when it does not say when it was sent.
QDateTime inviteLinkEnd(const records::Record &invite);

} // namespace smile::casefile
