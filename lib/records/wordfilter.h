#pragma once

#include "records/rowset.h"
#include "records/rowtexts.h"
#include "records/scan.h"

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
    const std::vector<quint8> &wordsWith(const Dictionary::Texts &words,
                                         const catalog::Column &column) const;
    QString wordText(const QString &word, const catalog::Column &column) const;
    template <class Cells>
    void addCodes(const Chunk &chunk, int leaf, PartRows &found) const;
    void addIds(const Chunk &chunk, int leaf, PartRows &found, const PartRows &rows) const;
    void addTimes(const Chunk &chunk, int leaf, PartRows &found) const;
    void addTexts(const TextArena &arena, PartRows &found) const;

    QString m_word;
    Needle m_needle;
    const Layout &m_layout;
    const RowTexts &m_texts;
    const catalog::Wording &m_wording;
    std::map<int, std::vector<quint8>> m_days; ///< of each leaf of times: which texts have it
    /// Which words of a dictionary have it: most chunks share theirs.
    mutable std::map<const Dictionary::Texts *, std::vector<quint8>> m_words;
};

} // namespace smile::records
