#include "records/view/view.h"

#include "records/store.h"
#include "records/view/arrange.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace smile::records {
namespace {

constexpr qsizetype atOnceUpTo = 2000; // rows that are arranged faster than a thread answers

} // namespace

class View::Private
{
public:
    using Flag = std::shared_ptr<std::atomic_bool>;

    struct Arranged
    {
        std::shared_ptr<const Arrangement> arrangement;
        std::optional<Runs> changed; ///< none: rows have come, gone or moved
    };

    Private(View &view, Table &source, const catalog::Names &liveNames, QList<Condition> conditions)
        : q(view)
        , table(source)
        , names(liveNames)
        , base(std::move(conditions))
        , layout(source.resource())
        , arranger(layout)
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
    std::optional<std::vector<quint32>> candidates() const
    {
        if (base.isEmpty() || base.first().values.size() != 1)
            return {};
        const auto *column = layout.resource().column(QLatin1StringView(base.first().path));
        if (!column || column->derive || column->kind == catalog::Kind::Providers
            || column->kind == catalog::Kind::List)
            return {};
        return table.slotsWhere(QLatin1StringView(base.first().path), base.first().values.first());
    }

    void drop()
    {
        if (unwanted)
            *unwanted = true;
        pool.clear();
        arranging = outdated = false;
    }

    // While a list loads, pages come faster than a large table is arranged: the worker finishes,
    // then goes again.
    void follow()
    {
        if (arranging || outdated)
            outdated = true;
        else
            rearrange();
    }

    void rearrange()
    {
        drop();
        wording.names = names;
        Request request{.rows = table.snapshot(),
                        .only = candidates(),
                        .base = base,
                        .spec = spec,
                        .wording = wording,
                        .facets = facets};
        const qsizetype count =
            request.only ? static_cast<qsizetype>(request.only->size()) : request.rows.size();
        if (count <= atOnceUpTo) {
            pool.waitForDone(); // an unwanted worker ends within a few rows
            exchange(arranged(request, arrangement, false));
            return;
        }
        arranging = true;
        unwanted = std::make_shared<std::atomic_bool>(false);
        pool.start([this, request = std::move(request), before = arrangement, flag = unwanted] {
            work(request, before, flag);
        });
    }

    // On any thread.
    Arranged arranged(const Request &request, const std::shared_ptr<const Arrangement> &before,
                      const std::atomic_bool &cancelled)
    {
        Arranged result{.arrangement = arranger.arrange(request, cancelled), .changed = {}};
        if (!cancelled)
            result.changed = changesBetween(*before, *result.arrangement);
        return result;
    }

    // On the pool's thread.
    void work(const Request &request, const std::shared_ptr<const Arrangement> &before,
              const Flag &flag)
    {
        QElapsedTimer timer;
        timer.start();
        const Arranged result = arranged(request, before, *flag);
        if (*flag)
            return;
        const std::chrono::milliseconds took(timer.elapsed());
        QMetaObject::invokeMethod(
            &q, [this, result, flag, took] { take(result, flag, took); }, Qt::QueuedConnection);
        arranger.prepare(request, *flag); // so that the first letter is quick
    }

    // Pages that came meanwhile wait as long as this one took: loading leaves half of a core to
    // others.
    void take(const Arranged &result, const Flag &flag, std::chrono::milliseconds took)
    {
        if (*flag)
            return;
        arranging = false;
        if (outdated)
            QTimer::singleShot(took, &q, [this, flag] {
                if (!*flag)
                    rearrange();
            });
        exchange(result);
    }

    void exchange(const Arranged &result)
    {
        if (result.changed) {
            arrangement = result.arrangement;
            for (const auto &[first, last] : *result.changed)
                Q_EMIT q.rowsChanged(first, last);
            return;
        }
        Q_EMIT q.aboutToRearrange();
        arrangement = result.arrangement;
        Q_EMIT q.rearranged();
    }

    void announceAll()
    {
        if (q.size() > 0)
            Q_EMIT q.rowsChanged(0, q.size() - 1);
    }

    bool dependsOnNames() const
    {
        const auto named = [](const catalog::Column &column) {
            return catalog::showsNames(column.kind);
        };
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
    std::shared_ptr<const Arrangement> arrangement = std::make_shared<const Arrangement>();
    QSet<QByteArray> facets; ///< columns whose counts were asked for
    Flag unwanted; ///< tells the newest worker that nobody waits for it
    bool arranging = false; ///< its result is still to come
    bool outdated = false; ///< the table changed since its request was made
    const Layout layout;
    Arranger arranger; ///< the worker's, between its start and its end
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
    return static_cast<qsizetype>(d->arrangement->order.size());
}

Record View::row(qsizetype position) const
{
    return d->arrangement->rows.record(d->arrangement->order[static_cast<std::size_t>(position)]);
}

qsizetype View::positionOf(const QString &id) const
{
    const std::vector<quint32> &order = d->arrangement->order;
    const auto sequence = d->table.sequenceOf(id);
    if (!sequence)
        return -1;
    const auto slot = d->arrangement->rows.slotOf(*sequence);
    const auto found = slot ? std::ranges::find(order, *slot) : order.end();
    return found == order.end() ? -1 : found - order.begin();
}

std::pair<Snapshot, std::shared_ptr<const std::vector<quint32>>> View::listing() const
{
    return {d->arrangement->rows, {d->arrangement, &d->arrangement->order}};
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
    const QByteArray key(path.data(), path.size());
    if (!d->facets.contains(key)) {
        d->facets.insert(key); // from now on the worker counts it
        if (d->arranging)
            d->rearrange();
    }
    const auto counted = d->arrangement->counts.constFind(key);
    return counted != d->arrangement->counts.constEnd() ? *counted
                                                        : countsOf(*d->arrangement, d->layout, key);
}

bool View::busy() const
{
    return d->arranging || d->outdated;
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
