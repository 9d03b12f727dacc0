#include "records/table.h"

#include "records/packed/parts.h"

namespace smile::records {

class Table::Private
{
public:
    explicit Private(const catalog::Resource &resource)
        : parts(std::make_shared<const Layout>(resource))
    { }

    /// Packs as many as a chunk holds, those that are new or changed; gives back their ids.
    QStringList take(const QList<std::pair<QString, QJsonObject>> &records, qsizetype &next,
                     QList<Record> &before);

    Parts parts;
    quint32 nextSequence = 0;
    quint32 nextVersion = 0;
};

QStringList Table::Private::take(const QList<std::pair<QString, QJsonObject>> &records,
                                 qsizetype &next, QList<Record> &before)
{
    ChunkBuilder all = parts.builder();
    std::vector<std::optional<quint32>> known;
    const qsizetype first = next;
    for (; next < records.size() && !all.isFull(); ++next) {
        known.push_back(parts.find(records.at(next).first));
        all.add(records.at(next).second,
                known.back() ? parts.sequence(*known.back()) : nextSequence++, nextVersion++);
    }
    const std::shared_ptr<const Chunk> packed = all.build();

    ChunkBuilder fresh = parts.builder();
    QStringList touched;
    for (quint32 row = 0; row < packed->size(); ++row) {
        if (known[row] && parts.isSame(*known[row], *packed, row))
            continue;
        if (known[row]) {
            before += parts.record(*known[row]);
            parts.remove(*known[row]);
        }
        fresh.add(*packed, row);
        touched += records.at(first + row).first;
    }
    if (!touched.isEmpty())
        parts.add(touched.size() == packed->size() ? packed : fresh.build());
    return touched;
}

Table::Table(const catalog::Resource &resource, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(resource))
{ }

Table::~Table() = default;

const catalog::Resource &Table::resource() const
{
    return d->parts.layout()->resource();
}

qsizetype Table::size() const
{
    return d->parts.size();
}

Snapshot Table::snapshot() const
{
    return d->parts.snapshot();
}

const std::shared_ptr<const Layout> &Table::layout() const
{
    return d->parts.layout();
}

Record Table::find(const QString &id) const
{
    const auto slot = d->parts.find(id);
    return slot ? d->parts.record(*slot) : Record();
}

QList<Record> Table::where(QLatin1StringView path, const QString &value) const
{
    QList<Record> records;
    for (const quint32 slot : slotsWhere(path, value))
        records += d->parts.record(slot);
    return records;
}

std::vector<quint32> Table::slotsWhere(QLatin1StringView path, const QString &value) const
{
    return d->parts.where(path, value);
}

std::optional<quint32> Table::slotOf(const QString &id) const
{
    return d->parts.find(id);
}

std::optional<quint32> Table::sequenceOf(const QString &id) const
{
    const auto slot = d->parts.find(id);
    return slot ? std::optional(d->parts.sequence(*slot)) : std::nullopt;
}

void Table::upsert(const QList<QJsonObject> &records)
{
    QList<std::pair<QString, QJsonObject>> named;
    QHash<QString, qsizetype> places;
    for (const QJsonObject &record : records) {
        const QString id = resource().id(record);
        if (id.isEmpty())
            continue;
        if (const auto known = places.constFind(id); known != places.constEnd()) {
            named[*known].second = record;
            continue;
        }
        places.insert(id, named.size());
        named.append({id, record});
    }
    QSet<QString> touched;
    QList<Record> before;
    for (qsizetype next = 0; next < named.size();) {
        for (const QString &id : d->take(named, next, before))
            touched.insert(id);
    }
    if (touched.isEmpty())
        return;
    d->parts.compact();
    if (!before.isEmpty())
        Q_EMIT outdated(before);
    Q_EMIT changed(touched, {});
}

QList<QJsonObject> Table::jsonOfUnknown(const LooseChunk &chunk) const
{
    QList<QJsonObject> records;
    for (quint32 row = 0; row < chunk.size(); ++row) {
        const Record record = chunk.record(row);
        if (!find(record.id()))
            records += record.json();
    }
    return records;
}

std::shared_ptr<const Chunk> Table::adopt(LooseChunk chunk)
{
    const quint32 rows = chunk.size();
    const std::shared_ptr<const Chunk> shared = chunk.chunk();
    const auto added = d->parts.addOld(chunk, d->nextSequence, d->nextVersion);
    if (!added) {
        upsert(jsonOfUnknown(chunk));
        return {};
    }
    d->nextSequence += rows;
    d->nextVersion += rows;
    if (!added->isEmpty())
        Q_EMIT changed(QSet<QString>(added->cbegin(), added->cend()), {});
    return shared;
}

void Table::expect(qsizetype records)
{
    d->parts.expect(records);
}

void Table::remove(const QStringList &ids)
{
    QSet<QString> removed;
    QList<Record> before;
    for (const QString &id : ids) {
        if (const auto slot = d->parts.find(id)) {
            before += d->parts.record(*slot);
            d->parts.remove(*slot);
            removed.insert(id);
        }
    }
    if (removed.isEmpty())
        return;
    d->parts.compact();
    Q_EMIT outdated(before);
    Q_EMIT changed({}, removed);
}

void Table::clear()
{
    QSet<QString> removed;
    const Snapshot now = snapshot();
    QList<Record> before;
    removed.reserve(now.size());
    before.reserve(now.size());
    now.forEachRecord([&](const Record &record) {
        removed.insert(record.id());
        before += record;
    });
    if (removed.isEmpty())
        return;
    d->parts.clear();
    Q_EMIT outdated(before);
    Q_EMIT changed({}, removed);
}

} // namespace smile::records
