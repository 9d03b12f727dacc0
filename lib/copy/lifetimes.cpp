#include "copy/lifetimes.h"

#include "catalog/catalog.h"
#include "copy/kept.h"
#include "records/owner.h"

#include <QVariant>

#include <algorithm>

namespace smile::copy {

using namespace Qt::StringLiterals;
using vault::Gone;

namespace {

bool containsAny(const QSet<QString> &accounts, const QStringList &ids)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](const QString &id) { return accounts.contains(id); });
}

} // namespace

bool Doomed::mayBeKept(const catalog::Resource &resource, const records::Record &record) const
{
    if (isEmpty())
        return true;
    if (&resource == &catalog::accounts)
        return !past.contains(record.id());
    if (&resource == &catalog::people) { // a person is joined from what was read through them
        const QStringList parts = record.valueAt("ids"_L1).toVariant().toStringList();
        return !containsAny(past, parts) && !containsAny(identities, parts);
    }
    const QStringList sources = sourcesOf(resource, record);
    return !containsAny(past, sources) && !containsAny(cut, sources);
}

Gone Doomed::whyGone(const catalog::Resource &resource, const records::Record &record) const
{
    return containsAny(cut, sourcesOf(resource, record)) ? Gone::Revoked : Gone::Expired;
}

Lifetimes::Lifetimes(records::Store &store)
    : m_store(store)
{ }

void Lifetimes::add(const Doomed &found)
{
    m_doomed.past.unite(found.past);
    m_doomed.cut.unite(found.cut);
}

QSet<QString> Lifetimes::judge(const QSet<QString> &accounts, const QDate &today)
{
    const auto put = [](QSet<QString> &set, const QString &id, bool in) {
        const bool before = set.contains(id);
        if (in && !before)
            set.insert(id);
        else if (!in && before)
            set.remove(id);
        return in != before;
    };
    QSet<QString> changed;
    for (const QString &id : accounts) {
        const records::Record account = m_store.table(catalog::accounts).find(id);
        if (!account) // taken out again by another listener
            continue;
        const bool pastChanged = put(m_doomed.past, id, isPast(account, today));
        const bool cutChanged = put(m_doomed.cut, id, isCut(account));
        if (pastChanged || cutChanged)
            changed.insert(id);
    }
    return changed;
}

QSet<QString> Lifetimes::judgeIdentities(const QSet<QString> &identities)
{
    QSet<QString> owners;
    for (const QString &id : identities) {
        const records::Record identity = m_store.table(catalog::identities).find(id);
        const bool isDoomed = identity && !m_doomed.mayBeKept(catalog::identities, identity);
        if (isDoomed == m_doomed.identities.contains(id))
            continue;
        if (isDoomed)
            m_doomed.identities.insert(id);
        else
            m_doomed.identities.remove(id);
        if (identity)
            owners.insert(records::userOf(catalog::identities, identity));
    }
    return owners;
}

void Lifetimes::expect(const QString &accountId, Gone why)
{
    m_expected.insert(accountId, why);
}

Gone Lifetimes::whyRemoved(const catalog::Resource &resource, const records::Record &before) const
{
    if (&resource == &catalog::accounts)
        return m_expected.value(before.id(), m_doomed.past.contains(before.id()) ? Gone::Expired
                                                                                 : Gone::Vanished);
    const QStringList sources = sourcesOf(resource, before);
    for (const QString &source : sources) {
        if (m_expected.contains(source))
            return m_expected.value(source);
    }
    return m_doomed.mayBeKept(resource, before) ? Gone::Vanished
                                                : m_doomed.whyGone(resource, before);
}

void Lifetimes::clear()
{
    m_doomed = {};
    m_expected.clear();
}

} // namespace smile::copy
