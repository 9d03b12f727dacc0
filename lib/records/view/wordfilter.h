#pragma once

#include "records/scan.h"
#include "records/view/hexdigits.h"
#include "records/view/rowset.h"
#include "records/view/rowtexts.h"

namespace smile::records {

/// One word of a search, made ready for a million rows. A row has it when it stands anywhere in
/// what a person reads of the row, in its ids and in the names that they stand for.
class WordFilter
{
public:
    /// `word` is folded and not empty. The texts are prepared for what is filtered. For one thread.
    WordFilter(const QString &word, const Layout &layout, const RowTexts &texts,
               const catalog::Wording &wording);

    /// Of some rows of a chunk, keeps those that have the word.
    void keep(const Chunk &chunk, PartRows &rows) const;

private:
    /// What a prefix of ids has to do with the word.
    struct Prefix
    {
        bool has = false; ///< the word is in the prefix itself
        bool dashed = false;
        std::vector<HexDigits> tails; ///< what must follow when the word began in the prefix
    };
    /// What is known of the rows of one chunk so far.
    struct Search
    {
        const Chunk &chunk;
        const std::vector<Prefix> &prefixes; ///< the chunk's
        PartRows open; ///< may still be found
        PartRows found;

        /// Takes those of the open rows that have the word.
        template <class Has>
        void take(const Has &has)
        {
            PartRows taken = open;
            keepIf(taken, has);
            unite(found, taken);
            subtract(open, taken);
        }
    };

    void add(Storage storage, Search &search) const;
    void add(int leaf, Storage storage, Search &search) const;
    std::vector<Prefix> prefixesOf(const Chunk &chunk) const;
    const std::vector<quint8> &wordsWith(const Dictionary::Texts &words,
                                         const catalog::Column &column) const;
    QString wordText(const QString &word, const catalog::Column &column) const;
    template <class Cells>
    void addCodes(int leaf, Search &search) const;
    void addIds(int leaf, Search &search) const;
    void addTimes(int leaf, Search &search) const;
    void addTexts(const TextArena &arena, Search &search) const;

    QString m_word;
    Needle m_needle;
    const Layout &m_layout;
    const RowTexts &m_texts;
    const catalog::Wording &m_wording;
    std::map<int, std::vector<quint8>> m_days; ///< of each leaf of times: DayTexts::timesOf
    /// Which words of a dictionary have it: most chunks share theirs.
    mutable std::map<const Dictionary::Texts *, std::vector<quint8>> m_words;
};

} // namespace smile::records
