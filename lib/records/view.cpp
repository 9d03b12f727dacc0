#include "records/view.h"

#include "records/arrange.h"
#include "records/store.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

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
    using Flag = std::shared_ptr<std::atomic_bool>;

    Private(View &view, Table &source, const catalog::Names &liveNames, QList<Condition> conditions)
        : q(view)
        , table(source)
        , names(liveNames)
        , base(std::move(conditions))
        , layout(source.resource())
        , texts(layout)
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
            exchange(records::arrange(request, layout, texts, false));
            return;
        }
        arranging = true;
        unwanted = std::make_shared<std::atomic_bool>(false);
        pool.start([this, request = std::move(request), flag = unwanted] { work(request, flag); });
    }

    // On the pool's thread.
    void work(const Request &request, const Flag &flag)
    {
        QElapsedTimer timer;
        timer.start();
        auto result =
            std::make_shared<Arrangement>(records::arrange(request, layout, texts, *flag));
        if (*flag)
            return;
        const std::chrono::milliseconds took(timer.elapsed());
        QMetaObject::invokeMethod(
            &q, [this, result, flag, took] { take(std::move(*result), flag, took); },
            Qt::QueuedConnection);
        texts.prepare(request.rows, request.wording, *flag); // so that the first letter is quick
    }

    // Pages that came meanwhile wait as long as this one took: loading leaves half of a core to
    // others.
    void take(Arrangement arrangement, const Flag &flag, std::chrono::milliseconds took)
    {
        if (*flag)
            return;
        arranging = false;
        if (outdated)
            QTimer::singleShot(took, &q, [this, flag] {
                if (!*flag)
                    rearrange();
            });
        exchange(std::move(arrangement));
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
        Q_EMIT q.rearranged();
    }

    bool sameRows(const Arrangement &next, QList<qsizetype> &changed) const
    {
        if (next.order.size() != arranged.order.size())
            return false;
        for (std::size_t i = 0; i < next.order.size(); ++i) {
            const quint32 before = arranged.order[i], after = next.order[i];
            if (arranged.rows.sequence(before) != next.rows.sequence(after))
                return false;
            if (arranged.rows.version(before) == next.rows.version(after))
                continue;
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
    QSet<QByteArray> facets; ///< columns whose counts were asked for
    Flag unwanted; ///< tells the newest worker that nobody waits for it
    bool arranging = false; ///< its result is still to come
    bool outdated = false; ///< the table changed since its request was made
    const Layout layout;
    RowTexts texts; ///< the worker's, between its start and its end
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

Record View::row(qsizetype position) const
{
    return d->arranged.rows.record(d->arranged.order[static_cast<std::size_t>(position)]);
}

qsizetype View::positionOf(const QString &id) const
{
    const std::vector<quint32> &order = d->arranged.order;
    const auto sequence = d->table.sequenceOf(id);
    if (!sequence)
        return -1;
    const auto slot = d->arranged.rows.slotOf(*sequence);
    const auto found = slot ? std::ranges::find(order, *slot) : order.end();
    return found == order.end() ? -1 : found - order.begin();
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
    auto known = d->arranged.counts.constFind(key);
    if (known == d->arranged.counts.constEnd())
        known = d->arranged.counts.insert(key, countsOf(d->arranged, d->layout, key));
    return *known;
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
