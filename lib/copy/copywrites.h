#pragma once

#include "records/store.h"
#include "vault/sealedfile.h"

#include <QHash>
#include <QSet>

namespace smile::copy {

/// Which records are to be written or removed on the disk. Ids only: what a record holds is looked
/// up when its turn comes, so that however often it changes it is written once, and what waits is
/// never more than the tables hold.
class CopyWrites
{
public:
    /// The store outlives this.
    explicit CopyWrites(records::Store &store);

    void add(const catalog::Resource &resource, const QSet<QString> &upserted,
             const QSet<QString> &removed);
    /// Everything in the tables.
    void addAll();
    /// Waits to be written: what the disk says of it is older.
    bool holds(const catalog::Resource &resource, const QString &id) const;
    /// The next `most` records, with what is to become of them. Empty: nothing waits.
    vault::SealedBatch next(qsizetype most);
    /// The last batch was not written.
    void putBack();
    void clear();

    /// Should this account and what was read through it go, then for this reason.
    void expect(const QString &accountId, vault::Gone why);
    /// Accounts that are past their life on that day, with what was read through them, leave the
    /// disk. They stay in the tables for as long as the server lists them.
    void dropPast(const QDate &today);
    /// Accounts that were found on the disk past their life, or with their link cut.
    void remember(const QSet<QString> &past, const QSet<QString> &cut);
    /// A record that was found on the disk and did not get into a table.
    void drop(const catalog::Resource &resource, const QString &id, vault::Gone why);

private:
    using Ids = QHash<const catalog::Resource *, QSet<QString>>;

    void judge(const QSet<QString> &accounts, const QDate &today);
    bool mayBeKept(const catalog::Resource &resource, const records::Record &record) const;
    vault::Gone whyGone(const catalog::Resource &resource, const records::Record &record) const;
    /// Records that were read through an account.
    void forEachOf(const QString &accountId,
                   const std::function<void(const catalog::Resource &, const QString &)> &act);

    records::Store &m_store;
    Ids m_waiting, m_inFlight;
    QSet<QString> m_past, m_cut; ///< accounts
    QHash<std::pair<const catalog::Resource *, QString>, vault::Gone> m_why;
};

} // namespace smile::copy
