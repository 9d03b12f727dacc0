#include "records/view.h"

#include "records/arrange.h"
#include "records/store.h"

#include <QThreadPool>

#include <numeric>

namespace smile::records {
namespace {

constexpr qsizetype atOnceUpTo = 2000; // rows that are arranged faster than a thread answers

bool isName(catalog::Kind kind)
{
    using catalog::Kind;
    return kind == Kind::Person || kind == Kind::Provider || kind == Kind::Providers
           || kind == Kind::Template;
}

} // namespace

class View::Private
{
public:
    Private(View &view, Table &source, const catalog::Names &liveNames, QList<Condition> conditions)
        : q(view)
        , table(source)
        , names(liveNames)
        , base(std::move(conditions))
        , texts(source.resource())
    {
        wording.locale = QLocale();
        wording.zone = QTimeZone::systemTimeZone();
        wording.now = QDateTime::currentDateTimeUtc();
        pool.setMaxThreadCount(
            1); // one worker: it owns the texts, and older requests are dropped anyway
    }

    ~Private()
    {
        drop();
        pool.waitForDone();
    }

    // A base that names one value (a person's accounts) need not look at everybody else's rows.
    Snapshot candidates() const
    {
        if (base.isEmpty() || base.first().values.size() != 1)
            return table.snapshot();
        const auto *column = table.resource().column(QLatin1StringView(base.first().path));
        if (!column || column->derive || column->kind == catalog::Kind::Providers
            || column->kind == catalog::Kind::List)
            return table.snapshot();
        return table.where(QLatin1StringView(base.first().path), base.first().values.first());
    }

    void drop()
    {
        if (cancelled)
            *cancelled = true;
        cancelled.reset();
        pool.clear();
    }

    // While a list loads, pages come faster than a large table is arranged: the worker finishes,
    // then goes again.
    void follow()
    {
        if (cancelled)
            outdated = true;
        else
            rearrange();
    }

    void rearrange()
    {
        drop();
        outdated = false;
        wording.names = names;
        Request request{.resource = &table.resource(),
                        .rows = candidates(),
                        .base = base,
                        .spec = spec,
                        .wording = wording};
        if (request.rows.size() <= atOnceUpTo) {
            pool.waitForDone(); // a cancelled worker ends within a few rows
            exchange(records::arrange(request, texts, false));
            return;
        }
        cancelled = std::make_shared<std::atomic_bool>(false);
        pool.start([this, request = std::move(request), wanted = cancelled] {
            auto result = std::make_shared<Arrangement>(records::arrange(request, texts, *wanted));
            if (!*wanted)
                QMetaObject::invokeMethod(
                    &q, [this, result, wanted] { take(std::move(*result), wanted); },
                    Qt::QueuedConnection);
        });
    }

    void take(Arrangement arrangement, const std::shared_ptr<std::atomic_bool> &wanted)
    {
        if (*wanted)
            return;
        cancelled.reset();
        exchange(std::move(arrangement));
        if (outdated)
            rearrange();
    }

    void exchange(Arrangement arrangement)
    {
        QList<qsizetype> changed;
        if (sameRows(arrangement, changed)) {
            arranged = std::move(arrangement);
            if (!changed.isEmpty())
                Q_EMIT q.rowsChanged(changed);
            return;
        }
        Q_EMIT q.aboutToRearrange();
        arranged = std::move(arrangement);
        positions.clear();
        Q_EMIT q.rearranged();
    }

    bool sameRows(const Arrangement &next, QList<qsizetype> &changed) const
    {
        if (next.order.size() != arranged.order.size())
            return false;
        for (std::size_t i = 0; i < next.order.size(); ++i) {
            const RowPtr &before = arranged.rows.at(arranged.order[i]);
            const RowPtr &after = next.rows.at(next.order[i]);
            if (before == after)
                continue;
            if (before->id != after->id)
                return false;
            changed += static_cast<qsizetype>(i);
        }
        return true;
    }

    void announceAll()
    {
        QList<qsizetype> all(q.size());
        std::iota(all.begin(), all.end(), 0);
        if (!all.isEmpty())
            Q_EMIT q.rowsChanged(all);
    }

    bool dependsOnNames() const
    {
        const auto named = [](const catalog::Column &column) { return isName(column.kind); };
        if (!spec.words.isEmpty())
            return std::ranges::any_of(table.resource().columns, named);
        return std::ranges::any_of(spec.sort, [&](const SortKey &key) {
            const auto *column = table.resource().column(QLatin1StringView(key.path));
            return column && named(*column);
        });
    }

    View &q;
    Table &table;
    const catalog::Names &names;
    QList<Condition> base;
    ViewSpec spec;
    catalog::Wording wording;
    Arrangement arranged;
    mutable QHash<QString, qsizetype> positions; ///< made when first asked for
    std::shared_ptr<std::atomic_bool>
        cancelled; ///< of the newest request; null when none is under way
    bool outdated = false; ///< the table changed since the request under way was made
    SearchTexts texts; ///< the worker's, between its start and its end
    QThreadPool pool;
};

View::View(Table &table, const catalog::Names &names, QList<Condition> base, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, table, names, std::move(base)))
{
    connect(&table, &Table::changed, this, [this] { d->follow(); });
    d->rearrange();
}

View::View(Store &store, const catalog::Resource &resource, QList<Condition> base, QObject *parent)
    : View(store.table(resource), store.names(), std::move(base), parent)
{
    connect(&store, &Store::namesChanged, this, &View::namesHaveChanged);
}

View::~View() = default;

Table &View::table() const
{
    return d->table;
}

qsizetype View::size() const
{
    return static_cast<qsizetype>(d->arranged.order.size());
}

const RowPtr &View::row(qsizetype position) const
{
    return d->arranged.rows.at(d->arranged.order[static_cast<std::size_t>(position)]);
}

qsizetype View::positionOf(const QString &id) const
{
    if (d->positions.isEmpty()) {
        d->positions.reserve(size());
        for (qsizetype i = 0; i < size(); ++i)
            d->positions.insert(row(i)->id, i);
    }
    return d->positions.value(id, -1);
}

const ViewSpec &View::spec() const
{
    return d->spec;
}

void View::setSpec(const ViewSpec &spec)
{
    if (d->spec == spec)
        return;
    d->spec = spec;
    d->rearrange();
}

QHash<QString, int> View::counts(QLatin1StringView path) const
{
    const auto *column = d->table.resource().column(path);
    if (!column)
        return {};
    QHash<QString, int> counts;
    const Arrangement &arranged = d->arranged;
    for (qsizetype i = 0; i < arranged.rows.size(); ++i) {
        const int reason = arranged.reason[static_cast<std::size_t>(i)];
        const bool counted =
            reason == Arrangement::shown
            || (reason >= 0 && QLatin1StringView(arranged.conditions.at(reason).path) == path);
        if (!counted)
            continue;
        for (const QString &value : facetValues(valueOf(arranged.rows.at(i)->json, *column)))
            ++counts[value];
    }
    return counts;
}

bool View::busy() const
{
    return d->cancelled != nullptr;
}

void View::setWording(const catalog::Wording &wording)
{
    const bool sameWords = wording.locale == d->wording.locale && wording.zone == d->wording.zone;
    d->wording = wording;
    d->wording.names = d->names;
    if (!sameWords)
        d->rearrange();
    d->announceAll();
}

const catalog::Wording &View::wording() const
{
    return d->wording;
}

void View::namesHaveChanged()
{
    d->wording.names = d->names;
    if (d->dependsOnNames())
        d->follow();
    d->announceAll();
}

} // namespace smile::records
