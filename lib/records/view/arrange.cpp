#include "records/view/arrange.h"

#include "records/view/filter.h"
#include "records/view/order.h"
#include "records/view/wordfilter.h"

#include <future>

namespace smile::records {
namespace {

constexpr std::size_t worthTwoThreads = 16; // parts: some ten thousand rows

/// Values of the rows of some parts, counted.
class Counter
{
public:
    Counter(const Layout &layout, const catalog::Column &column)
        : m_column(column)
        , m_leaf(layout.placeOf(column).inside.isEmpty() ? layout.placeOf(column).leaf : -1)
        , m_storage(m_leaf < 0 ? Storage::Number
                               : layout.leaves()[static_cast<std::size_t>(m_leaf)].storage)
    { }

    void add(const Chunk &chunk, const PartRows &rows)
    {
        switch (m_storage) {
        case Storage::Code:
            return addCodes<Codes>(chunk, rows);
        case Storage::WideCode:
            return addCodes<WideCodes>(chunk, rows);
        case Storage::Text:
        case Storage::Json:
            return addPlaces(chunk, rows);
        case Storage::Id:
        case Storage::Time:
        case Storage::Number:
            return forEach(rows, [&](quint32 row) { addValue(chunk, row, 1); });
        }
    }

    Counts counts() const { return m_counts; }

private:
    void addValue(const Chunk &chunk, quint32 row, int times)
    {
        const QStringList values = facetValues(chunk.valueOf(row, m_column));
        for (const QString &value : values)
            m_counts[value] += times;
    }

    template <class Cells>
    void addCodes(const Chunk &chunk, const PartRows &rows)
    {
        const Cells &codes = chunk.cells<Cells>(m_leaf);
        const Dictionary::Texts &words = chunk.dictionary(m_leaf);
        std::vector<int> times(words.size() + FirstValue);
        forEach(rows, [&](quint32 row) {
            ++times[codes[row]];
            if (codes[row] == Odd)
                addValue(chunk, row, 1);
        });
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (times[i + FirstValue] > 0)
                m_counts[words[i]] += times[i + FirstValue];
        }
    }

    // Equal texts have one place: each is read once.
    void addPlaces(const Chunk &chunk, const PartRows &rows)
    {
        struct Seen
        {
            quint32 row;
            int times = 0;
        };
        const Places &places = chunk.cells<Places>(m_leaf);
        QHash<quint32, Seen> seen;
        forEach(rows, [&](quint32 row) {
            if (places[row] == Odd)
                return addValue(chunk, row, 1);
            Seen &one = seen[places[row]];
            one.row = row;
            ++one.times;
        });
        for (const Seen &one : std::as_const(seen))
            addValue(chunk, one.row, one.times);
    }

    const catalog::Column &m_column;
    int m_leaf;
    Storage m_storage;
    Counts m_counts;
};

} // namespace

/// A request's conditions and words, made ready.
struct Arranger::Filters
{
    Filters(const Request &request, const QStringList &folded, const Layout &layout,
            const RowTexts &texts)
    {
        for (const Condition &condition : request.base)
            base.emplace_back(condition, layout, request.wording.zone);
        for (const Condition &condition : request.spec.conditions)
            chosen.emplace_back(condition, layout, request.wording.zone);
        for (const QString &word : folded)
            words.emplace_back(word, layout, texts, request.wording);
    }

    std::vector<Filter> base, chosen;
    std::vector<WordFilter> words;
};

Arranger::Arranger(const Layout &layout)
    : m_layout(layout)
    , m_texts(layout)
    , m_sorted(layout)
{ }

bool Arranger::prepare(const Request &request, const std::atomic_bool &cancelled)
{
    return m_texts.prepare(request.rows, request.wording, cancelled);
}

std::shared_ptr<const Arrangement> Arranger::arrange(const Request &request,
                                                     const std::atomic_bool &cancelled)
{
    auto result = std::make_shared<Arrangement>();
    result->rows = request.rows;
    const QStringList words = catalog::folded(request.spec.words).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && !prepare(request, cancelled))
        return result;
    const std::size_t parts = request.rows.parts().size();
    result->within.resize(parts);
    result->shown.resize(parts);
    for (const Condition &chosen : request.spec.conditions)
        result->chosen.push_back({chosen.path, RowSet(parts)});
    const auto filterFrom = [&](std::size_t first, std::size_t step) {
        const Filters filters(request, words, m_layout, m_texts);
        for (std::size_t i = first; i < parts && !cancelled; i += step)
            filter(i, request, filters, *result);
    };
    if (parts < worthTwoThreads) {
        filterFrom(0, 1);
    } else { // each part is filtered by itself: the one thread takes the even ones
        const auto odd = std::async(std::launch::async, filterFrom, 1, 2);
        filterFrom(0, 2);
        odd.wait();
    }
    if (!order(request, cancelled, *result))
        return result;
    for (const QByteArray &path : request.facets) {
        if (!cancelled)
            result->counts.insert(path, countsOf(*result, m_layout, path));
    }
    if (!cancelled) {
        m_last = request;
        m_result = result;
    }
    return result;
}

// Whether the last result holds for all parts that are still the same.
bool Arranger::isSameFilter(const Request &request) const
{
    return isNarrower(request) && request.spec.words == m_last.spec.words
           && request.spec.conditions == m_last.spec.conditions;
}

// Whether what the words kept out last time stays out: more was typed.
bool Arranger::isNarrower(const Request &request) const
{
    return m_result && !request.only && !m_last.only && request.base == m_last.base
           && request.wording.zone == m_last.wording.zone
           && request.wording.locale == m_last.wording.locale
           && (request.spec.words.isEmpty()
               || request.wording.names.isSharedWith(m_last.wording.names))
           && catalog::folded(request.spec.words).startsWith(catalog::folded(m_last.spec.words));
}

PartRows Arranger::startOf(std::size_t part, const Request &request) const
{
    if (!request.only)
        return rowsOf(request.rows.parts()[part]);
    PartRows rows{};
    for (const quint32 slot : *request.only) {
        if (slot / Chunk::mostRows == part)
            insert(rows, Snapshot::rowOf(slot));
    }
    return rows;
}

void Arranger::filter(std::size_t part, const Request &request, const Filters &filters,
                      Arrangement &result) const
{
    const Snapshot::Part &rows = request.rows.parts()[part];
    if (!rows.chunk)
        return;
    const bool known =
        m_result && part < m_result->rows.parts().size() && m_result->rows.parts()[part] == rows;
    if (known && isSameFilter(request)) {
        result.within[part] = m_result->within[part];
        result.shown[part] = m_result->shown[part];
        for (std::size_t i = 0; i < result.chosen.size(); ++i)
            result.chosen[i].rows[part] = m_result->chosen[i].rows[part];
        return;
    }
    PartRows &within = result.within[part];
    const bool narrower = known && isNarrower(request);
    within = narrower ? m_result->within[part] : startOf(part, request);
    for (const Filter &filter : filters.base) {
        if (!narrower)
            filter.keep(*rows.chunk, within);
    }
    for (const WordFilter &word : filters.words) {
        if (!isEmpty(within))
            word.keep(*rows.chunk, within);
    }
    PartRows &shown = result.shown[part];
    shown = within;
    for (std::size_t i = 0; i < filters.chosen.size(); ++i) {
        PartRows &own = result.chosen[i].rows[part];
        own = within;
        filters.chosen[i].keep(*rows.chunk, own);
        intersect(shown, own);
    }
}

bool Arranger::order(const Request &request, const std::atomic_bool &cancelled, Arrangement &result)
{
    if (isSameFilter(request) && request.spec.sort == m_last.spec.sort
        && (request.wording.names.isSharedWith(m_last.wording.names)
            || !m_sorted.dependsOnNames(request.spec.sort))) {
        auto merged = mergedSlots(m_result->order, m_result->rows, request.rows, &result.shown,
                                  m_layout, request.spec.sort, request.wording);
        if (merged) {
            result.order = std::move(*merged);
            return true;
        }
    }
    std::size_t count = 0;
    for (const PartRows &rows : result.shown) {
        for (const quint64 word : rows)
            count += static_cast<std::size_t>(std::popcount(word));
    }
    result.order.reserve(count);
    if (!request.only) {
        const auto *all = m_sorted.of(request.rows, request.spec.sort, request.wording, cancelled);
        if (!all)
            return false;
        for (const quint32 slot : *all) {
            if (contains(result.shown, slot))
                result.order.push_back(slot);
        }
        return true;
    }
    for (std::size_t part = 0; part < result.shown.size(); ++part)
        forEach(result.shown[part],
                [&](quint32 row) { result.order.push_back(Snapshot::slotOf(part, row)); });
    sortSlots(result.order, request.rows, m_layout, request.spec.sort, request.wording, cancelled);
    return !cancelled;
}

std::optional<Runs> changesBetween(const Arrangement &before, const Arrangement &after)
{
    if (before.order.size() != after.order.size())
        return {};
    Runs changed;
    for (std::size_t i = 0; i < after.order.size(); ++i) {
        const quint32 was = before.order[i], is = after.order[i];
        if (before.rows.partOf(was).chunk == after.rows.partOf(is).chunk && was == is)
            continue;
        if (before.rows.sequence(was) != after.rows.sequence(is))
            return {};
        if (before.rows.version(was) == after.rows.version(is))
            continue;
        const auto position = static_cast<qsizetype>(i);
        if (!changed.empty() && changed.back().second + 1 == position)
            changed.back().second = position;
        else
            changed.emplace_back(position, position);
    }
    return changed;
}

Counts countsOf(const Arrangement &arrangement, const Layout &layout, const QByteArray &path)
{
    const auto *column = layout.resource().column(QLatin1StringView(path));
    if (!column)
        return {};
    Counter counter(layout, *column);
    const Snapshot::Parts &parts = arrangement.rows.parts();
    for (std::size_t i = 0; i < arrangement.within.size(); ++i) {
        PartRows rows = arrangement.within[i];
        for (const Arrangement::Chosen &chosen : arrangement.chosen) {
            if (chosen.path != path)
                intersect(rows, chosen.rows[i]);
        }
        if (parts[i].chunk)
            counter.add(*parts[i].chunk, rows);
    }
    return counter.counts();
}

} // namespace smile::records
