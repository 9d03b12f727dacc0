#include "sync/reading.h"

#include "catalog/cell.h"

#include <algorithm>

namespace smile::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRestarts = 8; // more than an earlier run can have left cursors

constexpr int mostPagesOfNews = 20;

} // namespace

QDateTime createdAt(const QJsonObject &record)
{
    const QJsonValue own = record.value("createdAt"_L1);
    if (own.isString())
        return catalog::parseDateTime(own);
    return catalog::parseDateTime(record.value("metadata"_L1).toObject().value("createdAt"_L1));
}

QDateTime createdAt(const records::Record &record)
{
    const QJsonValue own = record.valueAt("createdAt"_L1);
    return catalog::parseDateTime(own.isString() ? own : record.valueAt("metadata.createdAt"_L1));
}

Reading::Reading(records::Table &table, bool dated, QDate today)
    : m_table(table)
    , m_dated(dated)
    , m_windows(dated, today)
{
    connect(&table, &records::Table::changed, this, &Reading::noteOthers);
}

Reading::Reading(records::Table &table, bool dated, QDate today, const ReadingState &state)
    : m_table(table)
    , m_dated(dated)
    , m_whole(false)
    , m_windows(dated, today, state.windows)
    , m_loadedBefore(state.loaded)
{
    connect(&table, &records::Table::changed, this, &Reading::noteOthers);
}

std::unique_ptr<Reading> Reading::ofNews(records::Table &table, std::optional<QDate> from)
{
    ReadingState state;
    state.windows.plain = !from;
    state.windows.windows = {{from.value_or(QDate()), {}, {}}};
    auto reading = std::make_unique<Reading>(table, from.has_value(), QDate(), state);
    reading->m_newsOnly = true;
    return reading;
}

std::optional<Reading::Ask> Reading::next(bool alone)
{
    const std::optional<Windows::Ask> window = m_windows.next(alone);
    if (!window)
        return std::nullopt;
    Ask ask;
    ask.number = m_next++;
    if (window->from.isValid())
        ask.query.filters.emplaceBack(u"startDate"_s, window->from.toString(Qt::ISODate));
    if (window->to.isValid())
        ask.query.filters.emplaceBack(u"endDate"_s, window->to.toString(Qt::ISODate));
    ask.query.cursor = window->cursor;
    m_asked.insert({ask.number, {window->window, !window->cursor.isEmpty(), {}}});
    return ask;
}

std::optional<api::Error> Reading::take(int number, const api::Page &page)
{
    const auto found = m_asked.find(number);
    if (found == m_asked.end())
        return std::nullopt;
    const Asked asked = std::move(found->second);
    m_asked.erase(found);

    QList<QJsonObject> fresh;
    QList<QDateTime> created;
    fresh.reserve(page.items.size());
    const qsizetype before = m_seen.size();
    bool hasUnknown = false;
    for (const QJsonObject &record : page.items) {
        const QString id = resource().id(record);
        m_seen.insert(qHash(id));
        hasUnknown = hasUnknown || (m_newsOnly && !m_table.find(id));
        // It was read or deleted after this page was asked for: the page may be out of date.
        if (!asked.others.contains(id))
            fresh.append(record);
        if (m_dated) {
            if (const QDateTime when = createdAt(record); when.isValid())
                created.append(when);
        }
    }
    using Content = Windows::Content;
    const Content content = m_seen.size() > before ? Content::News
                            : page.items.isEmpty() ? Content::Nothing
                                                   : Content::Known;
    const Windows::Verdict verdict =
        m_windows.take(asked.window, page.nextCursor, created, content);
    ++m_pages;
    m_ended = m_newsOnly && isEndOfNews(created, hasUnknown);
    m_upserting = true;
    m_table.upsert(fresh);
    m_upserting = false;
    if (verdict == Windows::Verdict::GoOn)
        return std::nullopt;
    api::Error error;
    error.kind = api::Kind::Protocol;
    error.message = u"The server's list does not end: its pages lead in a circle."_s;
    return error;
}

Reading::Failure Reading::failed(int number, const api::Error &error)
{
    const auto found = m_asked.find(number);
    if (found == m_asked.end())
        return Failure::Later;
    const Asked asked = std::move(found->second);
    m_asked.erase(found);
    switch (error.kind) {
    case api::Kind::Network:
    case api::Kind::Timeout:
    case api::Kind::RateLimited:
    case api::Kind::Server:
        m_windows.giveBack(asked.window);
        return Failure::Later;
    case api::Kind::Invalid:
    case api::Kind::NotFound:
        if (m_whole || !asked.hasCursor || ++m_restarts > mostRestarts)
            return Failure::Final;
        // A cursor of the last run, which the server has forgotten.
        m_windows.restart(asked.window);
        return Failure::Later;
    default:
        return Failure::Final;
    }
}

void Reading::giveBack(int number)
{
    const auto found = m_asked.find(number);
    if (found == m_asked.end())
        return;
    m_windows.giveBack(found->second.window);
    m_asked.erase(found);
}

/// In a list without dates what is new is thought to come first; in a dated one the page shows
/// whether it does.
bool Reading::isEndOfNews(const QList<QDateTime> &created, bool hasUnknown) const
{
    if (m_pages >= mostPagesOfNews)
        return true;
    const bool newestFirst =
        !m_dated || std::is_sorted(created.begin(), created.end(), std::greater<QDateTime>());
    return newestFirst && !hasUnknown;
}

std::function<QStringList()> Reading::vanishedFinder() const
{
    if (!m_whole)
        return [] { return QStringList(); };
    return [rows = m_table.snapshot(), seen = m_seen, isPlain = m_windows.isPlain()] {
        QStringList gone;
        rows.forEachRecord([&](const records::Record &row) {
            const QString id = row.id();
            // No window by day lists what has no day.
            if (!seen.contains(qHash(id)) && (isPlain || createdAt(row).isValid()))
                gone.append(id);
        });
        return gone;
    };
}

QStringList Reading::stillVanished(const QStringList &ids) const
{
    QStringList gone;
    for (const QString &id : ids) {
        if (!m_others.contains(id))
            gone.append(id);
    }
    return gone;
}

void Reading::noteOthers(const QSet<QString> &upserted, const QSet<QString> &removed)
{
    if (m_upserting)
        return;
    m_others.unite(upserted);
    for (auto &[number, asked] : m_asked) {
        asked.others.unite(upserted);
        asked.others.unite(removed);
    }
}

} // namespace smile::sync
