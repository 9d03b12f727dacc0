#include "sync/pass.h"

namespace smile::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostPagesWithoutNews = 20;
constexpr int mostEmptyPages = 500; // a server may send them while it searches

/// Where a record holds what a filter of its list means: "userId" is at "userId" or
/// "metadata.userId".
QList<QByteArray> pathsOf(const catalog::Resource &resource, const QString &filter)
{
    QByteArrayList names{filter.toLatin1()};
    if (filter == "accountId"_L1) // the contract's older name of it
        names.append("sourceId");
    QList<QByteArray> paths;
    for (const QByteArray &name : names) {
        for (const QByteArray &path : {name, QByteArray("metadata." + name)}) {
            if (resource.column(QLatin1StringView(path)))
                paths.append(path);
        }
    }
    return paths;
}

} // namespace

Pass::Pass(api::Client &client, records::Table &table, const QString &filter, const QString &value,
           api::Priority priority, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_table(table)
    , m_filter(filter)
    , m_value(value)
    , m_priority(priority)
{
    connect(&table, &records::Table::changed, this, &Pass::noteOthers);
}

Pass::~Pass()
{
    stop();
}

void Pass::start()
{
    request({});
}

void Pass::stop()
{
    m_stopped = true;
    if (m_call)
        m_call->cancel();
}

void Pass::request(const QString &cursor)
{
    m_othersInFlight.clear();
    api::Query query;
    query.cursor = cursor;
    if (!m_filter.isEmpty())
        query.filters = {{m_filter, m_value}};
    m_call = m_client.list(m_table.resource(), query, m_priority);
    m_call->then(this, [this](const api::Result<api::Page> &page) {
        m_call.reset();
        if (m_stopped)
            return;
        if (page)
            take(*page);
        else
            Q_EMIT ended(page.error()); // what is loaded stays
    });
}

void Pass::take(const api::Page &page)
{
    QList<QJsonObject> fresh;
    fresh.reserve(page.items.size());
    const qsizetype before = m_seen.size();
    for (const QJsonObject &record : page.items) {
        const QString id = m_table.resource().id(record);
        m_seen.insert(id);
        // It was read or deleted after this page was asked for: the page may say what is no longer
        // so.
        if (!m_othersInFlight.contains(id))
            fresh.append(record);
    }
    const bool isEmpty = page.items.isEmpty();
    m_emptyPages = isEmpty ? m_emptyPages + 1 : 0;
    m_pagesWithoutNews = isEmpty || m_seen.size() > before ? 0 : m_pagesWithoutNews + 1;
    m_upserting = true;
    m_table.upsert(fresh);
    m_upserting = false;
    if (m_stopped)
        return;

    if (page.nextCursor.isEmpty()) {
        complete();
    } else if (m_cursors.contains(page.nextCursor) || m_pagesWithoutNews > mostPagesWithoutNews
               || m_emptyPages > mostEmptyPages) {
        endlessList();
    } else {
        m_cursors.insert(page.nextCursor);
        request(page.nextCursor);
        Q_EMIT progressed();
    }
}

void Pass::complete()
{
    QStringList gone;
    const QList<records::Record> rows = ofThisList();
    for (const records::Record &row : rows) {
        if (!m_seen.contains(row.id()) && !m_others.contains(row.id()))
            gone.append(row.id());
    }
    if (!gone.isEmpty())
        Q_EMIT vanished(gone);
    Q_EMIT ended(std::nullopt);
}

void Pass::endlessList()
{
    api::Error error;
    error.kind = api::Kind::Protocol;
    error.message = u"The server's list does not end: its pages lead in a circle."_s;
    Q_EMIT ended(error);
}

void Pass::noteOthers(const QSet<QString> &upserted, const QSet<QString> &removed)
{
    if (m_upserting)
        return;
    m_others.unite(upserted);
    m_othersInFlight.unite(upserted);
    m_othersInFlight.unite(removed);
}

QList<records::Record> Pass::ofThisList() const
{
    if (m_filter.isEmpty())
        return m_table.snapshot().records();
    QList<records::Record> rows;
    for (const QByteArray &path : pathsOf(m_table.resource(), m_filter))
        rows += m_table.where(QLatin1StringView(path), m_value);
    return rows;
}

} // namespace smile::sync
