#pragma once

#include "records/find/find.h"
#include "records/find/findquery.h"

namespace smile::records {

/// Makes hits to look at from ids that were found. Whole ids in the query are looked up in every
/// table; what an account, an identity … of that id belongs to is found with it.
class HitMaker
{
public:
    HitMaker(Store &store, const FindQuery &query, int most);

    /// What a search found in a resource: the best ids, and how many match in all.
    void add(const catalog::Resource &resource, const QStringList &ids, int total);
    /// People, accounts, invites as they were added, then the others; none is empty.
    QList<HitGroup> groups() const;
    QList<IdLook> missing() const { return m_missing; }

private:
    void lookUp(const IdLook &look);
    void addExact(const catalog::Resource &resource, const Record &row);
    Hit marked(const catalog::Resource &resource, const Record &row, bool exact) const;
    void mark(Hit &hit, const QStringList &lines) const;
    HitGroup &group(const catalog::Resource &resource);

    Store &m_store;
    const FindQuery &m_query;
    int m_most;
    QList<HitGroup> m_groups;
    QList<IdLook> m_missing;
};

} // namespace smile::records
