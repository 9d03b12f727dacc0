#include "sync/rereads.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"

#include <algorithm>

namespace smile::sync {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr milliseconds watchedEvery = std::chrono::seconds(15);
constexpr milliseconds openEvery = std::chrono::seconds(60);
constexpr qint64 lately = 24 * 3600; // seconds; longer than the UTC offsets of clocks set wrongly
constexpr qsizetype mostOpen = 2000;

QDateTime changedAt(const records::Record &account)
{
    QDateTime latest;
    for (const auto path : {"createdAt"_L1, "connection.updatedAt"_L1, "monitor.updatedAt"_L1}) {
        const QDateTime when = catalog::parseDateTime(account.valueAt(path));
        if (when.isValid() && (!latest.isValid() || when > latest))
            latest = when;
    }
    return latest;
}

} // namespace

bool isOpen(const records::Record &account)
{
    const QString connection = account.valueAt("connection.status"_L1).toString();
    const QString old = account.valueAt("connectionStatus"_L1).toString();
    const QString &status = connection.isEmpty() ? old : connection;
    return status == "PENDING"_L1 || status == "AWAITING_MFA"_L1 || status == "ERROR"_L1
           || account.valueAt("monitor.status"_L1).toString() == "USER_ACTION_REQUIRED"_L1;
}

Rereads::Rereads(records::Store &store)
    : m_accounts(store.table(catalog::accounts))
{
    connect(&m_accounts, &records::Table::changed, this, &Rereads::follow);
    QSet<QString> all;
    const records::Snapshot rows = m_accounts.snapshot();
    rows.forEachRecord([&](const records::Record &row) { all.insert(row.id()); });
    follow(all, {});
}

void Rereads::follow(const QSet<QString> &upserted, const QSet<QString> &removed)
{
    for (const QString &id : removed)
        m_open.remove(id);
    for (const QString &id : upserted) {
        const records::Record account = m_accounts.find(id);
        const QDateTime when = account ? changedAt(account) : QDateTime();
        if (when.isValid() && (!m_newest.isValid() || when > m_newest))
            m_newest = when;
        if (when.isValid() && isOpen(account) && when.secsTo(m_newest) < lately)
            m_open.insert(id, when);
        else
            m_open.remove(id);
    }
    if (m_open.size() > mostOpen)
        forgetOld();
}

void Rereads::forgetOld()
{
    QList<QDateTime> times = m_open.values();
    const auto middle = times.begin() + mostOpen / 2;
    std::nth_element(times.begin(), middle, times.end(), std::greater<QDateTime>());
    m_open.removeIf([limit = *middle](const auto &entry) { return entry.value() < limit; });
}

void Rereads::watch(QObject *viewer, const catalog::Resource &resource, const QStringList &ids)
{
    const std::pair key(viewer, &resource);
    const bool isNew = m_watched.lower_bound({viewer, nullptr}) == m_watched.end()
                       || m_watched.lower_bound({viewer, nullptr})->first.first != viewer;
    m_watched[key] = ids;
    if (isNew)
        connect(viewer, &QObject::destroyed, this, [this, viewer] {
            std::erase_if(m_watched,
                          [viewer](const auto &entry) { return entry.first.first == viewer; });
        });
}

QList<Rereads::Record> Rereads::due(milliseconds now, int most)
{
    std::erase_if(m_readAt, [now](const auto &entry) { return entry.second + openEvery <= now; });
    QList<std::pair<milliseconds, Record>> candidates;
    const auto consider = [&](const Record &record, milliseconds every, milliseconds advantage) {
        const auto read = m_readAt.find(record);
        if (read == m_readAt.end())
            candidates.append({-advantage, record});
        else if (read->second + every <= now)
            candidates.append({read->second - advantage, record});
    };
    for (const auto &[key, ids] : m_watched) {
        for (const QString &id : ids)
            consider({key.second, id}, watchedEvery, now);
    }
    m_open.removeIf([this](const auto &open) { return open.value().secsTo(m_newest) >= lately; });
    for (auto one = m_open.begin(); one != m_open.end(); ++one)
        consider({&catalog::accounts, one.key()}, openEvery, milliseconds(0));
    const auto count = qMin<qsizetype>(most, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + count, candidates.end());
    QList<Record> records;
    for (const auto &[when, record] : candidates.first(count)) {
        const bool isTwice = std::any_of(records.begin(), records.end(), [&](const Record &one) {
            return !(one < record) && !(record < one);
        });
        if (isTwice) // on screen and open
            continue;
        records.append(record);
        m_readAt[record] = now;
    }
    return records;
}

} // namespace smile::sync
