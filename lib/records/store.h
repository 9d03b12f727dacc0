#pragma once

#include "catalog/cell.h"
#include "records/table.h"

#include <map>

namespace smile::records {

/// Every table of one profile, what is joined from them, and the names that ids stand for. Memory
/// only.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(QObject *parent = nullptr);
    ~Store() override;

    /// Made when first asked for; `people` is kept joined from users, accounts, identities and
    /// invites.
    Table &table(const catalog::Resource &resource);
    const catalog::Names &names() const;
    /// Everything that belongs to a person or to an account goes, from every table (a revoke, a
    /// deletion).
    void forgetAccount(const QString &accountId);
    void clear();

    /// What an earlier run knew is put into the tables between these two. People come as they were
    /// joined then.
    void startAdopting();
    /// `names`: of the people in it.
    std::shared_ptr<const Chunk> adopt(const catalog::Resource &resource, LooseChunk chunk,
                                       const QHash<QString, QString> &names = {});
    /// `unjoined`: users who did not come joined.
    void finishAdopting(const QSet<QString> &unjoined = {});
    /// Whether people wait to be joined, which happens by itself; joinPeople() does it now.
    bool isJoining() const;
    void joinPeople();

Q_SIGNALS:
    void namesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::records
