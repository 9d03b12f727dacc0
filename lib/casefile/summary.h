#pragma once

#include "casefile/verdict.h"

namespace smile::casefile {

/// Something that this console did for a person.
struct Deed
{
    QDateTime at; ///< UTC
    QString what; ///< in words
    enum class End : quint8 { Running, Done, Failed, Unknown } end = End::Done;
    QString code; ///< of a failure; may be empty
    QString requestId; ///< likewise
};

/// What a ticket has to hold about a person: states, codes, times and ids, nothing personal.
struct Summary
{
    struct Account
    {
        QString id, providerId;
        QString connection, monitoring; ///< as sent; may be empty
        QString code; ///< may be empty
        QDateTime since; ///< UTC, of the connection's state; may be invalid
    };
    struct Invite
    {
        QString id, status;
        QDateTime sentAt; ///< UTC; may be invalid
    };

    QString userId;
    QDateTime at; ///< UTC, when it was so
    std::optional<Finding> head; ///< the verdict; none when nothing is known
    qsizetype problems = 0; ///< that are open
    bool complete = true; ///< false: not everything has been read
    QList<Account> accounts; ///< worst first
    QList<Invite> invites; ///< newest first
    QList<Deed> deeds; ///< oldest first
};

/// A pure function; any thread.
Summary summaryOf(const PersonRecords &person, const QList<Deed> &deeds, const QDateTime &now);

} // namespace smile::casefile
