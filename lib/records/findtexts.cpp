#include "records/findtexts.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"

#include <QJsonArray>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar separator = u'\n';

QStringList strings(const QJsonObject &record, QLatin1StringView key)
{
    const QJsonValue value = record.value(key);
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += item.toString();
    return texts;
}

QStringList namesOn(const Row &row)
{
    const QStringList joined = strings(row.json, "names"_L1);
    return joined.isEmpty() ? strings(row.json, "fullName"_L1) : joined;
}

QString digitsOf(const QStringList &phones)
{
    QString digits;
    for (const QString &phone : phones) {
        for (const QChar c : phone) {
            if (c.isDigit())
                digits += c;
        }
        digits += separator;
    }
    return digits;
}

} // namespace

FindTexts::FindTexts(Table &table)
    : m_table(table)
{
    connect(&table, &Table::changed, this, &FindTexts::follow);
    for (const RowPtr &row : table.snapshot())
        put(row);
}

void FindTexts::follow(const QSet<QString> &upserted, const QSet<QString> &removed)
{
    for (const QString &id : upserted) {
        if (const RowPtr row = m_table.find(id))
            put(row);
    }
    for (const QString &id : removed) {
        const auto known = m_index.constFind(id);
        if (known == m_index.constEnd())
            continue;
        m_entries[*known] = {};
        m_index.erase(known);
    }
    if (m_entries.size() > 2 * static_cast<std::size_t>(m_index.size()))
        compact();
}

void FindTexts::put(const RowPtr &row)
{
    const QString names = catalog::folded(namesOn(*row).join(separator));
    const QStringList rest = subtitles(*row) + strings(row->json, "ids"_L1) + QStringList{row->id};
    FindText entry{.row = row,
                   .owner = ownerOf(*row, resource()),
                   .text = names + separator + catalog::folded(rest.join(separator)),
                   .namesLength = names.size(),
                   .digits = digitsOf(strings(row->json, "phones"_L1))};
    const auto known = m_index.constFind(row->id);
    if (known != m_index.constEnd()) {
        m_entries[*known] = std::move(entry);
        return;
    }
    m_index.insert(row->id, m_entries.size());
    m_entries.push_back(std::move(entry));
}

void FindTexts::compact()
{
    std::erase_if(m_entries, [](const FindText &entry) { return !entry.row; });
    m_index.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_index.insert(m_entries[i].row->id, i);
}

QString ownerOf(const Row &row, const catalog::Resource &resource)
{
    return &resource == &catalog::people ? row.id : row.json.value("userId"_L1).toString();
}

QString nameOn(const Row &row)
{
    return namesOn(row).value(0);
}

QStringList subtitles(const Row &row)
{
    QStringList lines = strings(row.json, "emails"_L1) + strings(row.json, "phones"_L1)
                        + strings(row.json, "email"_L1) + strings(row.json, "providerId"_L1);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace smile::records
