#include "copy/copywrites.h"

#include "catalog/catalog.h"
#include "copy/kept.h"
#include "copy/recordformat.h"

#include <algorithm>

namespace smile::copy {

using vault::Gone;

CopyWrites::CopyWrites(records::Store &store)
    : m_store(store)
{ }

void CopyWrites::add(const catalog::Resource &resource, const QSet<QString> &upserted,
                     const QSet<QString> &removed)
{
    QSet<QString> &waiting = m_waiting[&resource];
    waiting.unite(upserted);
    waiting.unite(removed);
    if (&resource == &catalog::accounts)
        judge(upserted, QDateTime::currentDateTimeUtc().date());
}

void CopyWrites::addAll()
{
    for (const catalog::Resource *resource : keptResources()) {
        const records::Snapshot rows = m_store.table(*resource).snapshot();
        QSet<QString> &waiting = m_waiting[resource];
        rows.forEachRecord([&](const records::Record &row) { waiting.insert(row.id()); });
    }
}

bool CopyWrites::holds(const catalog::Resource &resource, const QString &id) const
{
    const auto waiting = m_waiting.constFind(&resource);
    return waiting != m_waiting.constEnd() && waiting->contains(id);
}

vault::SealedBatch CopyWrites::next(qsizetype most)
{
    m_inFlight.clear();
    vault::SealedBatch batch;
    batch.when = QDateTime::currentDateTimeUtc();
    qsizetype taken = 0;
    for (const catalog::Resource *resource : keptResources()) {
        QSet<QString> &waiting = m_waiting[resource];
        for (auto next = waiting.begin(); taken < most && next != waiting.end();) {
            const QString id = *next;
            next = waiting.erase(next);
            m_inFlight[resource].insert(id);
            ++taken;
            const records::Record record = m_store.table(*resource).find(id);
            if (record && mayBeKept(*resource, record))
                batch.puts << vault::SealedPut{nameOf(*resource, id), packed(record.json()),
                                               leastSize};
            else
                batch.removals << vault::SealedRemoval{
                    nameOf(*resource, id), m_why.value({resource, id}, whyGone(*resource, record))};
        }
    }
    return batch;
}

void CopyWrites::putBack()
{
    for (auto ids = m_inFlight.cbegin(); ids != m_inFlight.cend(); ++ids)
        m_waiting[ids.key()].unite(ids.value());
    m_inFlight.clear();
}

void CopyWrites::clear()
{
    m_waiting.clear();
    m_inFlight.clear();
    m_past.clear();
    m_cut.clear();
    m_why.clear();
}

void CopyWrites::expect(const QString &accountId, Gone why)
{
    m_why.insert({&catalog::accounts, accountId}, why);
    forEachOf(accountId, [this, why](const catalog::Resource &resource, const QString &id) {
        m_why.insert({&resource, id}, why);
    });
}

void CopyWrites::remember(const QSet<QString> &past, const QSet<QString> &cut)
{
    for (const QString &id : past)
        drop(catalog::accounts, id, Gone::Expired);
    m_past.unite(past);
    m_cut.unite(cut);
}

void CopyWrites::drop(const catalog::Resource &resource, const QString &id, Gone why)
{
    m_waiting[&resource].insert(id);
    m_why.insert({&resource, id}, why);
}

void CopyWrites::dropPast(const QDate &today)
{
    QSet<QString> accounts;
    const records::Snapshot rows = m_store.table(catalog::accounts).snapshot();
    rows.forEachRecord([&](const records::Record &row) { accounts.insert(row.id()); });
    judge(accounts, today);
}

/// What was read through an account goes or comes with its state.
void CopyWrites::judge(const QSet<QString> &accounts, const QDate &today)
{
    const auto put = [](QSet<QString> &set, const QString &id, bool in) {
        const bool before = set.contains(id);
        if (in)
            set.insert(id);
        else
            set.remove(id);
        return in != before;
    };
    for (const QString &id : accounts) {
        const records::Record account = m_store.table(catalog::accounts).find(id);
        if (!account) // taken out again by another listener
            continue;
        const bool pastChanged = put(m_past, id, isPast(account, today));
        const bool cutChanged = put(m_cut, id, isCut(account));
        if (pastChanged)
            m_waiting[&catalog::accounts].insert(id);
        if (pastChanged || cutChanged) {
            forEachOf(id, [this](const catalog::Resource &resource, const QString &record) {
                m_waiting[&resource].insert(record);
            });
        }
    }
}

bool CopyWrites::mayBeKept(const catalog::Resource &resource, const records::Record &record) const
{
    if (&resource == &catalog::accounts)
        return !m_past.contains(record.id());
    const QStringList sources = sourcesOf(resource, record);
    return std::none_of(sources.begin(), sources.end(), [this](const QString &source) {
        return m_past.contains(source) || m_cut.contains(source);
    });
}

Gone CopyWrites::whyGone(const catalog::Resource &resource, const records::Record &record) const
{
    if (!record)
        return Gone::Vanished;
    const QStringList sources = sourcesOf(resource, record);
    const bool cut = std::any_of(sources.begin(), sources.end(),
                                 [this](const QString &source) { return m_cut.contains(source); });
    return cut ? Gone::Revoked : Gone::Expired;
}

void CopyWrites::forEachOf(
    const QString &accountId,
    const std::function<void(const catalog::Resource &, const QString &)> &act)
{
    for (const catalog::Resource *resource : keptResources()) {
        records::Table &table = m_store.table(*resource);
        if (!hasSources(*resource) || table.size() == 0)
            continue;
        for (const char *path : sourcePaths) {
            const QList<records::Record> rows = table.where(QLatin1StringView(path), accountId);
            for (const records::Record &row : rows)
                act(*resource, row.id());
        }
    }
}

} // namespace smile::copy
