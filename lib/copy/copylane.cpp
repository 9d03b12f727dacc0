#include "copy/copylane.h"

#include "catalog/catalog.h"
#include "copy/kept.h"

#include <QJsonArray>

namespace smile::copy {

using namespace Qt::StringLiterals;

void LoadedBox::add(Loaded some)
{
    const std::lock_guard lock(m_guard);
    std::move(some.segments.begin(), some.segments.end(), std::back_inserter(m_all.segments));
    m_all.doomed.past.unite(some.doomed.past);
    m_all.doomed.cut.unite(some.doomed.cut);
}

Loaded LoadedBox::take()
{
    const std::lock_guard lock(m_guard);
    return std::exchange(m_all, {});
}

Layouts layoutsOf(records::Store &store)
{
    Layouts layouts;
    for (const catalog::Resource *resource : keptResources())
        layouts.insert(resource->key, {resource, store.table(*resource).layout()});
    return layouts;
}

void CopyLane::take(QByteArrayView kind, QByteArrayView payload)
{
    const auto found = m_layouts.constFind(QByteArray::fromRawData(kind.data(), kind.size()));
    if (found == m_layouts.constEnd())
        return;
    LoadedSegment segment{found->first, fromBytes(found->second, payload), {}};
    if (segment.read.number == 0)
        return;
    for (quint32 row = 0; segment.read.chunk && row < segment.read.chunk->size(); ++row) {
        const records::Record record = segment.read.chunk->record(row);
        if (found->first == &catalog::people) {
            const QString name = record.valueAt("names"_L1).toArray().at(0).toString();
            if (!name.isEmpty())
                segment.names.insert(record.id(), name);
        } else if (found->first == &catalog::accounts) {
            lookAtAccount(record);
        } else {
            break;
        }
    }
    m_loaded.segments.push_back(std::move(segment));
}

void CopyLane::lookAtAccount(const records::Record &account)
{
    if (isCut(account))
        m_loaded.doomed.cut.insert(account.id());
    if (isPast(account, m_today))
        m_loaded.doomed.past.insert(account.id());
}

} // namespace smile::copy
