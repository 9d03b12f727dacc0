#include "records/find/find.h"

#include "catalog/catalog.h"
#include "records/find/findhits.h"
#include "records/find/findrows.h"
#include "records/find/findtexts.h"

#include <QThreadPool>

#include <array>

namespace smile::records {
namespace {

constexpr qsizetype atOnceUpTo = 20'000; // rows that are searched faster than a thread answers
constexpr std::chrono::milliseconds patience(8); // for texts that are still to be made

using Flag = std::shared_ptr<std::atomic_bool>;

/// What was found in people, accounts and invites.
using Found = std::array<FoundRows, 3>;

/// All that a search needs, so that it may run on any thread.
struct Request
{
    FindQuery query;
    std::array<FindChunks, 3> chunks;
    int most = 0;
    bool complete = true;

    Found run(const std::atomic_bool &cancelled) const
    {
        Found found;
        for (std::size_t i = 0; i < found.size(); ++i)
            found[i] = findRowsOf(chunks[i], query, most, cancelled);
        return found;
    }
};

} // namespace

class Finder::Private
{
public:
    Private(Finder &finder, Store &records)
        : q(finder)
        , store(records)
        , people(store.table(catalog::people), store.names())
        , accounts(store.table(catalog::accounts), store.names())
        , invites(store.table(catalog::invites), store.names())
    {
        pool.setMaxThreadCount(1);
        for (FindTexts *texts : all())
            connect(texts, &FindTexts::completed, &q, &Finder::indexed);
        connect(&people.table(), &Table::changed, &accounts,
                [this](const QSet<QString> &upserted) { accounts.renamed(upserted); });
    }

    ~Private()
    {
        drop();
        pool.waitForDone();
    }

    std::array<FindTexts *, 3> all() { return {&people, &accounts, &invites}; }

    Request request(const QString &text, int most, const QDeadlineTimer &until)
    {
        Request made{.query = findQuery(text), .chunks = {}, .most = most, .complete = true};
        for (std::size_t i = 0; FindTexts * texts : all()) {
            made.complete = texts->complete(until) && made.complete;
            made.chunks[i++] = texts->index().chunks();
        }
        return made;
    }

    Findings findings(const QString &text, const Request &request, const Found &found)
    {
        HitMaker maker(store, request.query, request.most);
        Findings result{
            .text = text, .groups = {}, .missing = maker.missing(), .complete = request.complete};
        for (std::size_t i = 0; i < found.size(); ++i)
            maker.add(all()[i]->resource(), found[i].ids, found[i].total);
        result.groups = maker.groups();
        return result;
    }

    void drop()
    {
        if (unwanted)
            *unwanted = true;
        unwanted.reset();
        pool.clear();
    }

    Finder &q;
    Store &store;
    FindTexts people, accounts, invites;
    Flag unwanted; ///< tells the newest search that nobody waits for it; null: none runs
    QThreadPool pool;
};

Finder::Finder(Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store))
{ }

Finder::~Finder() = default;

Findings Finder::find(const QString &text, int most)
{
    const Request request = d->request(text, most, QDeadlineTimer(QDeadlineTimer::Forever));
    return d->findings(text, request, request.run(false));
}

void Finder::search(const QString &text, int most)
{
    d->drop();
    Request request = d->request(text, most, QDeadlineTimer(patience));
    qsizetype rows = 0;
    for (const FindTexts *texts : d->all())
        rows += texts->index().size();
    if (rows <= atOnceUpTo) {
        Q_EMIT found(d->findings(text, request, request.run(false)));
        return;
    }
    d->unwanted = std::make_shared<std::atomic_bool>(false);
    d->pool.start([this, text, request = std::move(request), flag = d->unwanted] {
        const auto rowsFound = std::make_shared<Found>(request.run(*flag));
        if (*flag)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, text, flag, rowsFound, query = request] {
                if (*flag)
                    return;
                d->unwanted.reset();
                Q_EMIT found(d->findings(text, query, *rowsFound));
            },
            Qt::QueuedConnection);
    });
}

void Finder::cancel()
{
    d->drop();
}

bool Finder::searching() const
{
    return d->unwanted != nullptr;
}

} // namespace smile::records
