#include "records/findtexts.h"

#include "catalog/cell.h"
#include "records/owner.h"

#include <QJsonArray>

#include <limits>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar separator = u'\n';
constexpr qsizetype atATime = 200; // records, some milliseconds

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

QStringList namesOn(const Record &row)
{
    const QStringList joined = strings(row.json(), "names"_L1);
    return joined.isEmpty() ? strings(row.json(), "fullName"_L1) : joined;
}

QString digitsOf(const QStringList &phones)
{
    QString digits;
    for (const QString &phone : phones)
        digits += catalog::digitsOf(phone) + separator;
    return digits;
}

FindText textOf(const Record &row, const catalog::Resource &resource)
{
    const QString names = catalog::folded(namesOn(row).join(separator));
    const QStringList rest = subtitles(row) + strings(row.json(), "ids"_L1) + QStringList{row.id()};
    return {.owner = userOf(resource, row),
            .text = names + separator + catalog::folded(rest.join(separator)),
            .namesLength = names.size(),
            .digits = digitsOf(strings(row.json(), "phones"_L1))};
}

} // namespace

FindTexts::FindTexts(Table &table)
    : m_table(table)
{
    connect(&table, &Table::changed, this, &FindTexts::schedule);
    schedule();
}

void FindTexts::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &FindTexts::makeSome, Qt::QueuedConnection);
}

void FindTexts::makeSome()
{
    m_scheduled = false;
    make(atATime);
    if (m_made < rows().size())
        schedule();
}

void FindTexts::complete()
{
    make(std::numeric_limits<qsizetype>::max());
}

void FindTexts::make(qsizetype most)
{
    const Snapshot snapshot = m_table.snapshot();
    if (!snapshot.isSharedWith(m_snapshot)) {
        m_snapshot = snapshot;
        m_texts.adopt(snapshot.records());
        m_made = 0;
    }
    for (; m_made < rows().size() && most > 0; ++m_made) {
        FindText &entry = m_texts[m_made];
        if (!entry.text.isNull())
            continue;
        entry = textOf(rows().at(m_made), resource());
        --most;
    }
}

QString nameOn(const Record &row)
{
    return namesOn(row).value(0);
}

QStringList subtitles(const Record &row)
{
    QStringList lines = strings(row.json(), "emails"_L1) + strings(row.json(), "phones"_L1)
                        + strings(row.json(), "email"_L1) + strings(row.json(), "providerId"_L1);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace smile::records
