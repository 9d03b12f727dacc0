#include "records/arrange.h"

#include "records/filter.h"
#include "records/order.h"
#include "records/wordfilter.h"

namespace smile::records {
namespace {

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

class Arranger
{
public:
    Arranger(const Request &request, const Layout &layout, RowTexts &texts,
             const std::atomic_bool &cancelled)
        : m_request(request)
        , m_layout(layout)
        , m_texts(texts)
        , m_cancelled(cancelled)
    { }

    Arrangement run()
    {
        m_result.rows = m_request.rows;
        const QStringList words =
            catalog::folded(m_request.spec.words).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && !m_texts.prepare(m_request.rows, m_request.wording, m_cancelled))
            return {};
        const std::vector<Filter> base = filters(m_request.base);
        const std::vector<Filter> chosen = filters(m_request.spec.conditions);
        std::vector<WordFilter> having;
        for (const QString &word : words)
            having.emplace_back(word, m_layout, m_texts, m_request.wording);
        start(chosen);
        const Snapshot::Parts &parts = m_request.rows.parts();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (m_cancelled)
                return {};
            if (parts[i].chunk)
                filter(i, *parts[i].chunk, base, having, chosen);
        }
        sortSlots(m_result.order, m_request.rows, m_layout, m_request.spec.sort, m_request.wording,
                  m_cancelled);
        for (const QByteArray &path : m_request.facets) {
            if (!m_cancelled)
                m_result.counts.insert(path, countsOf(m_result, m_layout, path));
        }
        return std::move(m_result);
    }

private:
    std::vector<Filter> filters(const QList<Condition> &conditions) const
    {
        std::vector<Filter> filters;
        for (const Condition &condition : conditions)
            filters.emplace_back(condition, m_layout, m_request.wording.zone);
        return filters;
    }

    void start(const std::vector<Filter> &chosen)
    {
        const Snapshot::Parts &parts = m_request.rows.parts();
        m_result.within.resize(parts.size());
        for (const Filter &filter : chosen)
            m_result.chosen.push_back({filter.path(), RowSet(parts.size())});
        if (m_request.only) {
            for (const quint32 slot : *m_request.only)
                insert(m_result.within[slot / Chunk::mostRows], Snapshot::rowOf(slot));
            return;
        }
        for (std::size_t i = 0; i < parts.size(); ++i)
            m_result.within[i] = rowsOf(parts[i]);
    }

    void filter(std::size_t part, const Chunk &chunk, const std::vector<Filter> &base,
                const std::vector<WordFilter> &words, const std::vector<Filter> &chosen)
    {
        PartRows &within = m_result.within[part];
        for (const Filter &filter : base)
            filter.keep(chunk, within);
        for (const WordFilter &word : words) {
            if (!isEmpty(within))
                word.keep(chunk, within);
        }
        PartRows shown = within;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            PartRows &rows = m_result.chosen[i].rows[part];
            rows = within;
            chosen[i].keep(chunk, rows);
            intersect(shown, rows);
        }
        forEach(shown, [&](quint32 row) { m_result.order.push_back(Snapshot::slotOf(part, row)); });
    }

    const Request &m_request;
    const Layout &m_layout;
    RowTexts &m_texts;
    const std::atomic_bool &m_cancelled;
    Arrangement m_result;
};

} // namespace

Arrangement arrange(const Request &request, const Layout &layout, RowTexts &texts,
                    const std::atomic_bool &cancelled)
{
    return Arranger(request, layout, texts, cancelled).run();
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
