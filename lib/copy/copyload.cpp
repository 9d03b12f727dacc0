#include "copy/copyload.h"

#include "copy/kept.h"

#include <QScopedValueRollback>

namespace smile::copy {

using vault::Gone;

namespace {

constexpr qsizetype atATime = 1000; // records, some milliseconds: a person may type meanwhile

} // namespace

CopyLoad::CopyLoad(records::Store &store, CopyWrites &writes, const QDate &today)
    : m_store(store)
    , m_writes(writes)
    , m_today(today)
{ }

vault::MakeLane CopyLoad::lanes() const
{
    return [box = m_box, today = m_today] { return std::make_unique<CopyLane>(box, today); };
}

void CopyLoad::fill(QObject *context, const std::function<void()> &done)
{
    Loaded shelf = m_box->take();
    m_writes.remember(shelf.past, shelf.cut);
    m_loaded.parts = std::move(shelf.parts);
    m_loaded.past.unite(shelf.past);
    m_loaded.cut.unite(shelf.cut);
    m_part = 0;
    fillSome(context, done);
}

void CopyLoad::fillSome(QObject *context, const std::function<void()> &done)
{
    LoadedPart some;
    qsizetype count = 0;
    for (; count < atATime && m_part < m_loaded.parts.size(); ++m_part) {
        const LoadedPart part = std::exchange(m_loaded.parts[m_part], {});
        for (auto list = part.cbegin(); list != part.cend(); ++list) {
            some[list.key()] += list.value();
            count += list.value().size();
        }
    }
    put(some);
    if (m_part == m_loaded.parts.size()) {
        const auto last = done; // this may end with it
        last();
        return;
    }
    const std::weak_ptr<LoadedBox> alive = m_box;
    QMetaObject::invokeMethod(
        context,
        [this, alive, context, done] {
            if (!alive.expired())
                fillSome(context, done);
        },
        Qt::QueuedConnection);
}

void CopyLoad::put(const LoadedPart &some)
{
    const QScopedValueRollback filling(m_filling, true);
    for (const catalog::Resource *resource : keptResources())
        m_store.table(*resource).upsert(fresh(*resource, some.value(resource)));
}

/// Those that may go into their table; of the others it is noted that they leave the disk.
QList<QJsonObject> CopyLoad::fresh(const catalog::Resource &resource, QList<QJsonObject> records)
{
    const records::Table &table = m_store.table(resource);
    const bool mayBePast =
        hasSources(resource) && !(m_loaded.past.isEmpty() && m_loaded.cut.isEmpty());
    records.removeIf([&](const QJsonObject &json) {
        const QString id = resource.id(json);
        if (table.find(id) || m_writes.holds(resource, id))
            return true;
        if (!mayBePast)
            return false;
        const QStringList sources = sourcesOf(resource, records::Record(id, json));
        for (const QString &source : sources) {
            if (m_loaded.past.contains(source) || m_loaded.cut.contains(source)) {
                m_writes.drop(resource, id,
                              m_loaded.cut.contains(source) ? Gone::Revoked : Gone::Expired);
                return true;
            }
        }
        return false;
    });
    return records;
}

} // namespace smile::copy
