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

Q_SIGNALS:
    void namesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::records
