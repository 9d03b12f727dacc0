#include "sandbox/rest/lists.h"

#include "compat.h"
#include "sandbox/life/archives.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/listspec.h"
#include "sandbox/rest/query.h"
#include "sandbox/rest/router.h"

#include <chrono>

namespace smile::sandbox {

namespace {

using Slot = Tenant::Slot;
using Filters = QMap<QString, QString>;

const QString idKey = QStringLiteral("id");

// A filter that few of a million people pass would be searched for minutes. A page that took this
// long is sent short, with a cursor to go on from.
constexpr std::chrono::milliseconds scanLimit{400};

/// Slots from `first` up to, not including, `end`.
struct Range
{
    Slot first;
    Slot end;
};

/// The first made person who was created on or before that day.
Slot firstCreatedBy(const Tenant &tenant, const QString &day)
{
    const QDateTime limit = QDate::fromString(day, Qt::ISODate).addDays(1).startOfDay(utc);
    Slot low = 0;
    Slot high = tenant.endSlot();
    while (low < high) {
        const Slot middle = low + (high - low) / 2;
        if (tenant.people().createdAt(static_cast<int>(middle)) < limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Slot endCreatedFrom(const Tenant &tenant, const QString &day)
{
    const QString before = QDate::fromString(day, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
    return firstCreatedBy(tenant, before);
}

/// The slot that owns the id in a filter; an id of nobody leaves an empty range.
void narrow(const Tenant &tenant, const Filters &filters, const QString &name, Range &range)
{
    if (!filters.contains(name))
        return;
    const QString id = filters.value(name);
    const auto slot = name == QStringLiteral("userId") ? tenant.slotOfUser(id) : tenant.slotOf(id);
    if (!slot || *slot < range.first || *slot >= range.end)
        range.end = range.first;
    else
        range = {*slot, *slot + 1};
}

Range rangeOf(const Tenant &tenant, const ListSpec &spec, const Filters &filters)
{
    Range range{tenant.firstSlot(), tenant.endSlot()};
    for (const char *name : {"userId", "accountId", "sourceId"})
        narrow(tenant, filters, QString::fromLatin1(name), range);
    if (filters.contains(QStringLiteral("fileType"))
        && !isFileType(tenant.people(), filters.value(QStringLiteral("fileType"))))
        range.end = range.first; // nobody has one: not worth a walk over a million people
    const QString start = filters.value(QStringLiteral("startDate"));
    if (!spec.resource && !start.isEmpty() && range.end > 0)
        range.end = qMin(range.end, endCreatedFrom(tenant, start));
    return range;
}

/// The first made person of whom a row can pass: those before are newer than the filter's end.
Slot firstUseful(const Tenant &tenant, const ListSpec &spec, const Filters &filters)
{
    const QString end = filters.value(QStringLiteral("endDate"));
    return spec.dateIsCreation && !end.isEmpty() ? firstCreatedBy(tenant, end) : 0;
}

/// Spares making the rows of a person of whom none can pass.
bool mayPass(const Tenant &tenant, const ListSpec &spec, const Filters &filters, Slot slot)
{
    const QString start = filters.value(QStringLiteral("startDate"));
    if (spec.resource != Resource::Accounts || start.isEmpty() || tenant.isChanged(slot))
        return true;
    const QList<QDateTime> times = tenant.people().accountTimes(static_cast<int>(slot));
    return std::any_of(times.begin(), times.end(), [&](const QDateTime &when) {
        return when.date().toString(Qt::ISODate) >= start;
    });
}

QList<QJsonObject> rowsOf(const Tenant &tenant, const ListSpec &spec, Slot slot)
{
    if (spec.resource)
        return tenant.rows(*spec.resource, slot);
    return {tenant.user(slot)};
}

/// Walks the slots of a list and gathers a page.
class Walk
{
public:
    Walk(const World &world, const ListSpec &spec, const Cursor &from, int size)
        : m_world(world)
        , m_spec(spec)
        , m_cursor(from)
        , m_size(size)
    { }

    Answer page()
    {
        const Tenant &tenant = m_world.tenant;
        const Range range = rangeOf(tenant, m_spec, m_cursor.filters);
        const Slot useful = firstUseful(tenant, m_spec, m_cursor.filters);
        const auto begun = std::chrono::steady_clock::now();
        Slot slot = qMax(m_cursor.slot, range.first);
        while (slot < range.end && gather(slot)) {
            ++slot;
            if (slot >= 0)
                slot = qMax(slot, useful);
            if (std::chrono::steady_clock::now() - begun < scanLimit)
                continue;
            return listAnswer(m_items, slot < range.end ? cursorAt(slot, {}, 0) : QString());
        }
        return listAnswer(m_items, m_next);
    }

private:
    /// False when the page is full and there is at least one row more.
    bool gather(Slot slot)
    {
        if (!mayPass(m_world.tenant, m_spec, m_cursor.filters, slot))
            return true;
        const QList<QJsonObject> rows = rowsOf(m_world.tenant, m_spec, slot);
        const bool resumes = slot == m_cursor.slot;
        for (qsizetype i = resumes ? indexAfter(m_cursor, rows, idKey) : 0; i < rows.size(); ++i) {
            if (!passes(m_spec, m_cursor.filters, rows[i]))
                continue;
            if (m_items.size() == m_size) {
                m_next = m_lastCursor;
                return false;
            }
            m_items.append(rows[i]);
            if (m_items.size() == m_size)
                m_lastCursor = cursorAt(slot, rows[i].value(idKey).toString(), rows.size() - i - 1);
        }
        return true;
    }

    QString cursorAt(Slot slot, const QString &last, qint64 rest) const
    {
        return m_world.cursors.encode({m_cursor.list, m_cursor.filters, slot, last, rest});
    }

    const World &m_world;
    const ListSpec &m_spec;
    const Cursor m_cursor;
    const int m_size;
    QList<QJsonObject> m_items;
    QString m_lastCursor; ///< behind the last item of a full page
    QString m_next; ///< the same, once it is known that more comes
};

Answer list(const World &world, const ListSpec &spec, const Parameters &query)
{
    const QString name = QString::fromLatin1(spec.path);
    Cursor from{name, filters(query, spec.filters), world.tenant.firstSlot(), {}, 0};
    const int size = pageSize(query);
    // An empty one is the first page's: so the vendor's own quickstart asks.
    if (const auto text = query.value(u"cursor"); text && !text->isEmpty())
        from = world.cursors.decode(*text, name);
    return Walk(world, spec, from, size).page();
}

Answer get(const World &world, const ListSpec &spec, const QString &id)
{
    if (spec.resource) {
        const std::optional<QJsonObject> row = world.tenant.find(*spec.resource, id);
        if (!row)
            throw Problem::missing();
        return okAnswer(*row);
    }
    const std::optional<Slot> slot = world.tenant.slotOfUser(id);
    if (!slot)
        throw Problem::missing();
    return okAnswer(world.tenant.user(*slot));
}

} // namespace

Answer pageOf(const World &world, const QString &list, const Parameters &query,
              const Filters &filters,
              const std::function<QList<QJsonObject>(const Filters &)> &rows, const QString &key)
{
    const int size = pageSize(query);
    Cursor from{list, filters, 0, {}, 0};
    if (const auto text = query.value(u"cursor"); text && !text->isEmpty())
        from = world.cursors.decode(*text, list);
    const QList<QJsonObject> all = rows(from.filters);
    const qsizetype first = indexAfter(from, all, key);
    const QList<QJsonObject> items = all.mid(first, size);
    const qsizetype behind = all.size() - first - items.size();
    if (behind <= 0)
        return listAnswer(items, {});
    const QString last = items.last().value(key).toString();
    return listAnswer(items, world.cursors.encode({list, from.filters, 0, last, behind}));
}

void addPeopleLists(Router &router, const World &world)
{
    for (const ListSpec &spec : listSpecs()) {
        const QByteArray one = QByteArray(spec.path) + "/{}";
        router.add("GET", spec.path,
                   [&](const Call &call) { return list(world, spec, call.query()); });
        router.add("GET", one.constData(),
                   [&](const Call &call) { return get(world, spec, call.id()); });
    }
}

} // namespace smile::sandbox
