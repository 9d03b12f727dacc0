#include "casefile/providerhealth.h"

#include "casefile/trypass.h"
#include "catalog/catalog.h"
#include "compat.h"

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Snapshot;

static_assert(TryPass::days == healthDays);

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

// A success outweighs two failures; what is left over must be three people at least: fewer are
// chance. So a run is three failures one after the other, 5 of 6, 7 of 9.
constexpr int successWeight = 2;
constexpr int leastOfARun = 3;
// Nobody reads of more people; where a run begins before, it is said to begin there.
constexpr std::size_t mostOfARun = 4096;

QDateTime moment(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, utc);
}

void add(Outcomes &outcomes, quint32 code, const std::vector<QString> &codes, int count = 1)
{
    if (code == TryPass::success) {
        outcomes.succeeded += count;
        return;
    }
    outcomes.failed += count;
    outcomes.codes[codes[code]] += count;
}

Outcomes outcomesIn(const TryPass &pass, const TryPass::Provider &provider, int bucket)
{
    Outcomes outcomes;
    for (quint32 code = 0; code < pass.codes().size(); ++code) {
        if (const quint32 count = pass.countOf(provider, bucket, code))
            add(outcomes, code, pass.codes(), static_cast<int>(count));
    }
    return outcomes;
}

// The latest try of each person: whoever tried since a moment has their latest try since it.
std::vector<TryPass::Try> latestOfEach(const std::vector<TryPass::Try> &tries)
{
    std::vector<TryPass::Try> latest;
    std::size_t size = 64;
    while (size < tries.size() * 2)
        size *= 2;
    constexpr quint32 empty = 0xffffffff;
    std::vector<quint32> places(size, empty);
    for (const TryPass::Try &one : tries) {
        std::size_t at = one.user & (size - 1);
        while (places[at] != empty && latest[places[at]].user != one.user)
            at = (at + 1) & (size - 1);
        if (places[at] == empty) {
            places[at] = static_cast<quint32>(latest.size());
            latest.push_back(one);
        } else if (latest[places[at]].time < one.time) {
            latest[places[at]] = one;
        }
    }
    return latest;
}

bool isLater(const TryPass::Try &a, const TryPass::Try &b)
{
    // Of one moment the failure is the older: a run begins with one, and the result is one only.
    return a.time != b.time ? a.time > b.time : a.code < b.code;
}

// The stretch until now in which failures outweigh successes most.
std::optional<FailureRun> runOf(std::vector<TryPass::Try> people, const std::vector<QString> &codes)
{
    if (people.size() > mostOfARun) {
        const auto end = people.begin() + static_cast<std::ptrdiff_t>(mostOfARun);
        std::nth_element(people.begin(), end, people.end(), isLater);
        people.erase(end, people.end());
    }
    std::ranges::sort(people, isLater);
    int weight = 0, best = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        weight += people[i].code == TryPass::success ? -successWeight : 1;
        if (weight >= best && weight > 0 && people[i].code != TryPass::success) {
            best = weight;
            length = i + 1;
        }
    }
    if (best < leastOfARun)
        return std::nullopt;
    FailureRun run;
    for (std::size_t i = 0; i < length; ++i)
        add(run.people, people[i].code, codes);
    run.since = moment(people[length - 1].time);
    run.last = moment(people.front().time);
    return run;
}

std::optional<bool> activeFlag(const records::Record &provider)
{
    const QJsonValue active = provider.valueAt("active"_L1);
    return active.isBool() ? std::optional(active.toBool()) : std::nullopt;
}

ProviderHealth figuresOf(const TryPass &pass, const TryPass::Provider &provider)
{
    ProviderHealth health;
    health.providerId = provider.id;
    for (int day = 0; day < TryPass::days; ++day)
        health.days += {pass.dayOf(day), outcomesIn(pass, provider, day)};
    for (int hour = 0; hour < TryPass::hours; ++hour)
        health.hours += outcomesIn(pass, provider, TryPass::days + hour);
    health.lastSuccess = moment(provider.lastSuccess);
    health.lastFailure = moment(provider.lastFailure);
    const std::vector<TryPass::Try> people = latestOfEach(provider.week);
    for (const TryPass::Try &one : people) {
        const qint64 age = pass.now() - one.time;
        add(health.week, one.code, pass.codes());
        if (age < dayMs)
            add(health.day, one.code, pass.codes());
        if (age < hourMs)
            add(health.hour, one.code, pass.codes());
    }
    health.run = runOf(people, pass.codes());
    return health;
}

} // namespace

std::optional<QString> FailureRun::onlyCode() const
{
    return people.codes.size() == 1 ? std::optional(people.codes.constBegin().key()) : std::nullopt;
}

Side FailureRun::side() const
{
    QHash<int, int> weights;
    for (auto code = people.codes.begin(); code != people.codes.end(); ++code)
        weights[int(factsOf({Situation::Kind::Connection, u"ERROR"_s, code.key()}).side)] +=
            code.value();
    for (auto weight = weights.begin(); weight != weights.end(); ++weight) {
        if (weight.value() * 2 > people.failed)
            return Side(weight.key());
    }
    return Side::Nobody;
}

bool ProviderHealth::looksDown() const
{
    return active == false || (run && run->side() != Side::Person);
}

ProviderHealth healthOf(const QString &providerId, const Snapshot &accounts,
                        const Snapshot &providers, const QDateTime &now, const QTimeZone &zone)
{
    TryPass pass(now, zone, providerId);
    pass.read(accounts);
    const TryPass::Provider none{.id = providerId, .counts = {}, .week = {}};
    ProviderHealth health =
        figuresOf(pass, pass.providers().empty() ? none : pass.providers().front());
    providers.forEachRecord([&](const records::Record &provider) {
        if (provider.id() == providerId)
            health.active = activeFlag(provider);
    });
    return health;
}

QList<ProviderHealth> healthOfAll(const Snapshot &accounts, const Snapshot &providers,
                                  const QDateTime &now, const QTimeZone &zone)
{
    TryPass pass(now, zone, {});
    pass.read(accounts);
    QList<ProviderHealth> all;
    QHash<QString, qsizetype> places;
    for (const TryPass::Provider &provider : pass.providers()) {
        places.insert(provider.id, all.size());
        all += figuresOf(pass, provider);
    }
    providers.forEachRecord([&](const records::Record &provider) {
        const QString id = provider.id();
        if (!places.contains(id)) {
            places.insert(id, all.size());
            all += figuresOf(pass, {.id = id, .counts = {}, .week = {}});
        }
        all[places.value(id)].active = activeFlag(provider);
    });
    std::ranges::sort(all, {}, &ProviderHealth::providerId);
    return all;
}

} // namespace smile::casefile
