#pragma once

#include "records/store.h"
#include "vault/sealedfile.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace smile::copy {

/// Accounts whose records may not lie on the disk (any more). A value; for any thread.
struct Doomed
{
    QSet<QString> past; ///< past their life at the server: they go, too
    QSet<QString> cut; ///< whose link was cut: only what was read through them goes
    QSet<QString> identities; ///< ids of those that were read through any of these

    bool isEmpty() const { return past.isEmpty() && cut.isEmpty(); }
    bool mayBeKept(const catalog::Resource &resource, const records::Record &record) const;
    vault::Gone whyGone(const catalog::Resource &resource, const records::Record &record) const;
};

/// Follows which accounts are doomed, and what is to be said of records that go.
class Lifetimes
{
public:
    /// The store outlives this.
    explicit Lifetimes(records::Store &store);

    const Doomed &doomed() const { return m_doomed; }
    /// What was found of the accounts on the disk.
    void add(const Doomed &found);
    /// Looks at these accounts again, by the calendar of a UTC day. Gives those of them that are
    /// doomed now and were not, or the other way round.
    QSet<QString> judge(const QSet<QString> &accounts, const QDate &today);
    /// Looks at these identities again; whom those belong to that are doomed now and were not, or
    /// the other way round.
    QSet<QString> judgeIdentities(const QSet<QString> &identities);
    /// Should this account and what was read through it go from the tables, then for this reason.
    void expect(const QString &accountId, vault::Gone why);
    /// Why a record is no longer in its table.
    vault::Gone whyRemoved(const catalog::Resource &resource, const records::Record &before) const;
    void clear();

private:
    records::Store &m_store;
    Doomed m_doomed;
    QHash<QString, vault::Gone> m_expected; ///< by account
};

} // namespace smile::copy
