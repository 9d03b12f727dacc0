#include "records/table.h"

#include "catalog/path.h"

namespace smile::records {
namespace {

QString valueIn(const Record &row, const QByteArray &path)
{
    return catalog::valueAt(row.json(), QLatin1StringView(path)).toString();
}

} // namespace

Table::Table(const catalog::Resource &resource, QObject *parent)
    : QObject(parent)
    , m_resource(resource)
{ }

Record Table::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? Record() : m_rows.at(*found);
}

QList<Record> Table::where(QLatin1StringView path, const QString &value) const
{
    const QByteArray key(path.data(), path.size());
    auto index = m_byValue.find(key);
    if (index == m_byValue.end()) {
        index = m_byValue.insert(key, {});
        for (const Record &row : m_rows)
            (*index)[valueIn(row, key)].insert(row.id());
    }
    QList<qsizetype> positions;
    for (const QString &id : index->value(value))
        positions += m_index.value(id);
    std::sort(positions.begin(), positions.end());
    QList<Record> rows;
    rows.reserve(positions.size());
    for (const qsizetype position : positions)
        rows += m_rows.at(position);
    return rows;
}

void Table::upsert(const QList<QJsonObject> &records)
{
    QSet<QString> touched;
    for (const QJsonObject &record : records) {
        const QString id = m_resource.id(record);
        if (!id.isEmpty() && put(id, record))
            touched.insert(id);
    }
    if (!touched.isEmpty())
        Q_EMIT changed(touched, {});
}

bool Table::put(const QString &id, const QJsonObject &record)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd()) {
        m_index.insert(id, m_rows.size());
        m_rows += Record(id, record);
        enlist(m_rows.constLast());
        return true;
    }
    const Record old = m_rows.at(*known);
    if (old.json() == record)
        return false;
    delist(old);
    m_rows[*known] = Record(id, record);
    enlist(m_rows.at(*known));
    return true;
}

void Table::remove(const QStringList &ids)
{
    QSet<QString> removed;
    qsizetype first = m_rows.size();
    for (const QString &id : ids) {
        const auto known = m_index.constFind(id);
        if (known == m_index.constEnd())
            continue;
        first = std::min(first, *known);
        delist(m_rows.at(*known));
        m_index.erase(known);
        removed.insert(id);
    }
    if (removed.isEmpty())
        return;
    m_rows.removeIf([&](const Record &row) { return removed.contains(row.id()); });
    for (qsizetype i = first; i < m_rows.size(); ++i)
        m_index.insert(m_rows.at(i).id(), i);
    Q_EMIT changed({}, removed);
}

void Table::clear()
{
    if (m_rows.isEmpty())
        return;
    QSet<QString> removed;
    removed.reserve(m_rows.size());
    for (const Record &row : std::as_const(m_rows))
        removed.insert(row.id());
    m_rows.clear();
    m_index.clear();
    m_byValue.clear();
    Q_EMIT changed({}, removed);
}

void Table::enlist(const Record &row)
{
    for (auto index = m_byValue.begin(); index != m_byValue.end(); ++index)
        (*index)[valueIn(row, index.key())].insert(row.id());
}

void Table::delist(const Record &row)
{
    for (auto index = m_byValue.begin(); index != m_byValue.end(); ++index) {
        const auto ids = index->find(valueIn(row, index.key()));
        if (ids == index->end())
            continue;
        ids->remove(row.id());
        if (ids->isEmpty())
            index->erase(ids);
    }
}

} // namespace smile::records
