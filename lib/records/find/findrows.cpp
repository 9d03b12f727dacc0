#include "records/find/findrows.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <bit>
#include <semaphore>

namespace smile::records {
namespace {

constexpr std::size_t worthASecondThread = 4; // chunks
constexpr int mostFailures = 256; // rows of a chunk: what is in all of them begins no word in any
constexpr std::size_t ranks = 3; // begins with it, begins words, inside

/// A set of the rows of a chunk.
class Rows
{
public:
    void insert(std::size_t row) { m_bits[row / 64] |= quint64(1) << (row % 64); }
    int count() const
    {
        int count = 0;
        for (const quint64 bits : m_bits)
            count += std::popcount(bits);
        return count;
    }
    /// Calls `use(row)` in rising order until it returns false.
    template <class Use>
    void each(Use use) const
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1) {
                if (!use(i * 64 + std::size_t(std::countr_zero(bits))))
                    return;
            }
        }
    }

private:
    std::array<quint64, FindChunk::mostRows / 64> m_bits{};
};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<quint8>(c) & 0x80);
}

bool beginsAWord(QByteArrayView text, const FindTerm &term)
{
    for (const FindTerm::Form &form : term.forms) {
        for (qsizetype at = 0; (at = form.needle.find(text, at)) >= 0; ++at) {
            if (at == 0 || !isWordByte(text[at - 1]) || !isWordByte(text[at]))
                return true;
        }
    }
    return false;
}

/// One chunk under one query.
class Looker
{
public:
    Looker(const FindChunk &chunk, const std::vector<FindTerm> &terms)
        : m_chunk(chunk)
        , m_terms(terms)
    { }

    Rows rows() const
    {
        Rows found;
        if (m_terms.empty())
            return found;
        found = rowsWith(m_terms.front());
        for (std::size_t i = 1; i < m_terms.size(); ++i)
            found = thoseWith(m_terms[i], found);
        return found;
    }

    /// Whether the text begins with one of the words, after the line feed that every text begins
    /// with. Quick: it is asked of every row that matches.
    bool leads(std::size_t row) const
    {
        const QByteArrayView text = textOf(row);
        for (const FindTerm &term : m_terms) {
            for (const FindTerm::Form &form : term.forms) {
                if (text.size() > form.needle.size()
                    && text.sliced(1, form.needle.size()) == form.needle.bytes())
                    return true;
            }
        }
        return false;
    }

    /// Whether every word begins a word of the text.
    bool beginsWords(std::size_t row) const
    {
        const QByteArrayView text = textOf(row);
        return !m_terms.empty() && std::ranges::all_of(m_terms, [&](const FindTerm &term) {
            return beginsAWord(text, term);
        });
    }

private:
    // Of a row that is gone there is none.
    QByteArrayView textOf(std::size_t row) const
    {
        return m_chunk.texts.at(m_chunk.textOfRow[row]);
    }

    Rows rowsWith(const FindTerm &term) const
    {
        Rows rows;
        std::vector<quint32> found;
        for (const FindTerm::Form &form : term.forms) {
            found.clear();
            findRows(m_chunk.texts.bytes, m_chunk.texts.starts, form.needle, found);
            for (const quint32 text : found)
                rows.insert(m_chunk.rowOfText[text]);
            if (!form.inIds)
                continue;
            found.clear();
            findRows(m_chunk.ids.bytes, m_chunk.ids.starts, form.needle, found);
            for (const quint32 row : found)
                rows.insert(row);
        }
        return rows;
    }

    Rows thoseWith(const FindTerm &term, const Rows &among) const
    {
        Rows rows;
        among.each([&](std::size_t row) {
            const QByteArrayView text = textOf(row);
            const bool has = std::ranges::any_of(term.forms, [&](const FindTerm::Form &form) {
                return form.needle.in(text) || (form.inIds && form.needle.in(m_chunk.ids.at(row)));
            });
            if (has)
                rows.insert(row);
            return true;
        });
        return rows;
    }

    const FindChunk &m_chunk;
    const std::vector<FindTerm> &m_terms;
};

/// What one chunk has: the first rows of each rank.
struct Share
{
    int total = 0;
    std::array<std::vector<quint32>, ranks> byRank;
};

/// The chunks of one search, shared by its threads.
class Search
{
public:
    Search(const FindChunks &chunks, const FindQuery &query, int most,
           const std::atomic_bool &cancelled)
        : m_chunks(chunks)
        , m_query(query)
        , m_most(static_cast<std::size_t>(most))
        , m_cancelled(cancelled)
        , m_shares(chunks.size())
    { }

    // Until no chunk is left; for any number of threads.
    void work()
    {
        for (std::size_t at = m_next++; at < m_chunks.size() && !m_cancelled; at = m_next++)
            look(at);
    }

    FoundRows result() const
    {
        FoundRows result;
        for (const Share &share : m_shares)
            result.total += share.total;
        for (std::size_t rank = 0; rank < ranks; ++rank) {
            for (std::size_t at = 0; at < m_shares.size(); ++at) {
                for (const quint32 row : m_shares[at].byRank[rank]) {
                    if (result.ids.size() == qsizetype(m_most))
                        return result;
                    result.ids += QString::fromUtf8(m_chunks[at]->ids.at(row));
                }
            }
        }
        return result;
    }

private:
    void look(std::size_t at)
    {
        const Looker looker(*m_chunks[at], m_query.terms);
        const Rows rows = looker.rows();
        Share &share = m_shares[at];
        share.total = rows.count();
        if (at > m_enoughBegin) // a chunk before it has all the best already
            return;
        auto &[begin, start, inside] = share.byRank;
        const bool noStarts = at > m_enoughStart;
        int failures = 0;
        rows.each([&](std::size_t row) {
            const auto number = static_cast<quint32>(row);
            if (looker.leads(row) && looker.beginsWords(row)) {
                begin.push_back(number);
            } else if (!noStarts && start.size() < m_most && failures < mostFailures) {
                const bool starts = looker.beginsWords(row);
                failures += starts ? 0 : 1;
                if (starts)
                    start.push_back(number);
                else if (inside.size() < m_most)
                    inside.push_back(number);
            }
            return begin.size() < m_most;
        });
        if (begin.size() == m_most)
            lower(m_enoughBegin, at);
        if (start.size() == m_most)
            lower(m_enoughStart, at);
    }

    static void lower(std::atomic_size_t &least, std::size_t value)
    {
        std::size_t now = least;
        while (value < now && !least.compare_exchange_weak(now, value)) { }
    }

    const FindChunks &m_chunks;
    const FindQuery &m_query;
    const std::size_t m_most;
    const std::atomic_bool &m_cancelled;
    std::vector<Share> m_shares;
    std::atomic_size_t m_next = 0;
    // The first chunk that has as many of the rank as are wanted: those after it need none.
    std::atomic_size_t m_enoughBegin = std::numeric_limits<std::size_t>::max();
    std::atomic_size_t m_enoughStart = std::numeric_limits<std::size_t>::max();
};

} // namespace

FoundRows findRowsOf(const FindChunks &chunks, const FindQuery &query, int most,
                     const std::atomic_bool &cancelled)
{
    if (query.terms.empty() || most <= 0)
        return {};
    Search search(chunks, query, most, cancelled);
    std::binary_semaphore helped(0);
    const bool helping = chunks.size() >= worthASecondThread
                         && QThreadPool::globalInstance()->tryStart([&search, &helped] {
                                search.work();
                                helped.release();
                            });
    search.work();
    if (helping)
        helped.acquire();
    return search.result();
}

} // namespace smile::records
