#include "copy/copyload.h"

#include "copy/kept.h"

#include <QScopedValueRollback>

namespace smile::copy {

using vault::Gone;

namespace {

constexpr qsizetype perTurn = 4000; // a few frames' worth of work between two events

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
    m_loaded.records = std::move(shelf.records);
    m_loaded.past.unite(shelf.past);
    m_loaded.cut.unite(shelf.cut);
    m_resource = 0;
    fillSome(context, done);
}

void CopyLoad::fillSome(QObject *context, const std::function<void()> &done)
{
    qsizetype left = perTurn;
    while (left > 0 && m_resource < keptResources().size()) {
        const catalog::Resource &resource = *keptResources()[m_resource];
        const QList<QJsonObject> records = m_loaded.records.value(&resource);
        const QList<QJsonObject> some = records.mid(m_position, left);
        {
            const QScopedValueRollback filling(m_filling, true);
            m_store.table(resource).upsert(fresh(resource, some));
        }
        left -= some.size();
        m_position += some.size();
        if (m_position == records.size()) {
            m_loaded.records.remove(&resource);
            m_position = 0;
            ++m_resource;
        }
    }
    if (m_resource == keptResources().size()) {
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
