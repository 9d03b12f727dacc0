#include "copy/copylane.h"

#include "catalog/catalog.h"
#include "catalog/path.h"
#include "copy/kept.h"
#include "copy/recordformat.h"

namespace smile::copy {

void LoadedBox::add(const Loaded &some)
{
    const std::lock_guard lock(m_guard);
    for (std::size_t part = 0; part < some.parts.size(); ++part) {
        const LoadedPart &from = some.parts[part];
        for (auto list = from.cbegin(); list != from.cend(); ++list)
            m_all.parts[part][list.key()] += list.value();
    }
    m_all.past.unite(some.past);
    m_all.cut.unite(some.cut);
}

Loaded LoadedBox::take()
{
    const std::lock_guard lock(m_guard);
    return std::exchange(m_all, {});
}

CopyLane::CopyLane(std::shared_ptr<LoadedBox> box, const QDate &today)
    : m_box(std::move(box))
    , m_today(today)
{
    for (const catalog::Resource *resource : keptResources())
        m_resources.insert(resource->key, resource);
}

void CopyLane::take(QByteArrayView kind, QByteArrayView payload)
{
    const auto found = m_resources.constFind(QByteArray::fromRawData(kind.data(), kind.size()));
    if (found == m_resources.constEnd())
        return;
    const QJsonObject record = unpacked(payload);
    if (*found == &catalog::accounts && isToGo(record))
        return;
    const QString person = catalog::valueAt(record, (*found)->userPath()).toString();
    m_loaded.parts[qHash(person, 0) % m_loaded.parts.size()][*found].append(record);
}

bool CopyLane::isToGo(const QJsonObject &account)
{
    const records::Record record(catalog::accounts.id(account), account);
    if (isCut(record))
        m_loaded.cut.insert(record.id());
    const bool past = isPast(record, m_today);
    if (past)
        m_loaded.past.insert(record.id());
    return past;
}

void CopyLane::end()
{
    m_box->add(m_loaded);
}

} // namespace smile::copy
