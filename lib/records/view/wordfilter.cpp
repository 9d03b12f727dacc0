#include "records/view/wordfilter.h"

namespace smile::records {

using catalog::Column;
using catalog::Kind;

WordFilter::WordFilter(const QString &word, const Layout &layout, const RowTexts &texts,
                       const catalog::Wording &wording)
    : m_word(word)
    , m_needle(word.toUtf8())
    , m_layout(layout)
    , m_texts(texts)
    , m_wording(wording)
{
    for (std::size_t i = 0; i < layout.leaves().size(); ++i) {
        const Leaf &leaf = layout.leaves()[i];
        if (leaf.storage != Storage::Time || leaf.column->secret)
            continue;
        std::vector<quint8> having;
        bool any = false;
        for (const QByteArray &text : texts.days(static_cast<int>(i)).texts()) {
            having.push_back(m_needle.in(text));
            any = any || having.back() != 0;
        }
        if (any) // most words are in no date: their column is not looked at
            m_days.emplace(static_cast<int>(i), texts.days(static_cast<int>(i)).timesOf(having));
    }
}

// The cheapest columns first, each only for the rows that have not been found yet: a single letter
// is in almost every row's states, or in the prefix that all ids have.
void WordFilter::keep(const Chunk &chunk, PartRows &rows) const
{
    const std::vector<Prefix> prefixes = prefixesOf(chunk);
    Search search{chunk, prefixes, rows, {}};
    add(Storage::Code, search);
    add(Storage::WideCode, search);
    const bool inPrefix = std::ranges::any_of(prefixes, &Prefix::has);
    if (inPrefix)
        add(Storage::Id, search);
    add(Storage::Time, search);
    addTexts(m_texts.of(chunk).own, search);
    addTexts(m_texts.of(chunk).names, search);
    if (!inPrefix)
        add(Storage::Id, search);
    intersect(rows, search.found);
}

void WordFilter::add(Storage storage, Search &search) const
{
    for (std::size_t i = 0; i < m_layout.leaves().size(); ++i) {
        const Leaf &leaf = m_layout.leaves()[i];
        if (leaf.storage == storage && !leaf.column->secret && !isEmpty(search.open))
            add(static_cast<int>(i), storage, search);
    }
}

void WordFilter::add(int leaf, Storage storage, Search &search) const
{
    switch (storage) {
    case Storage::Code:
        return addCodes<Codes>(leaf, search);
    case Storage::WideCode:
        return addCodes<WideCodes>(leaf, search);
    case Storage::Time:
        return addTimes(leaf, search);
    case Storage::Id:
        return addIds(leaf, search);
    case Storage::Number:
    case Storage::Text:
    case Storage::Json:
        return; // in the texts
    }
}

void WordFilter::addTexts(const TextArena &arena, Search &search) const
{
    if (isEmpty(search.open))
        return;
    std::vector<quint32> rows;
    findRows(arena.bytes, arena.starts, m_needle, rows);
    for (const quint32 row : rows)
        insert(search.found, row);
    subtract(search.open, search.found);
}

QString WordFilter::wordText(const QString &word, const Column &column) const
{
    switch (column.kind) {
    case Kind::Flag: // "Yes" says nothing without its column
        return {};
    case Kind::Provider:
        return word + u'\n' + catalog::providerName(word, m_wording.names);
    case Kind::Template:
        return word + u'\n' + m_wording.names.templates.value(word);
    default:
        return catalog::fullText(word, column, m_wording);
    }
}

const std::vector<quint8> &WordFilter::wordsWith(const Dictionary::Texts &words,
                                                 const Column &column) const
{
    const auto [entry, isNew] = m_words.try_emplace(&words);
    std::vector<quint8> &having = entry->second;
    if (!isNew)
        return having;
    having.resize(words.size() + FirstValue);
    for (std::size_t i = 0; i < words.size(); ++i)
        having[i + FirstValue] = catalog::folded(wordText(words[i], column)).contains(m_word);
    return having;
}

template <class Cells>
void WordFilter::addCodes(int leaf, Search &search) const
{
    const Column &column = *m_layout.leaves()[static_cast<std::size_t>(leaf)].column;
    const std::vector<quint8> &having = wordsWith(search.chunk.dictionary(leaf), column);
    if (std::ranges::find(having, quint8(1)) == having.end())
        return;
    const Cells &codes = search.chunk.cells<Cells>(leaf);
    search.take([&](quint32 row) { return having[codes[row]] != 0; });
}

void WordFilter::addTimes(int leaf, Search &search) const
{
    const auto having = m_days.find(leaf);
    if (having == m_days.end())
        return;
    const DayTexts &days = m_texts.days(leaf);
    const Times &times = search.chunk.cells<Times>(leaf);
    search.take([&](quint32 row) { return days.isMarked(having->second, times[row]); });
}

std::vector<WordFilter::Prefix> WordFilter::prefixesOf(const Chunk &chunk) const
{
    std::vector<Prefix> prefixes(chunk.prefixes().size());
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        QString text = chunk.prefixes()[i];
        prefixes[i].dashed = text.endsWith(QChar(PackedId::dashes));
        text = catalog::folded(text);
        prefixes[i].has = text.contains(m_word);
        for (qsizetype head = 1; head < m_word.size(); ++head) {
            const auto tail = HexDigits::of(QStringView(m_word).sliced(head));
            if (tail && text.endsWith(QStringView(m_word).first(head)))
                prefixes[i].tails.push_back(*tail);
        }
    }
    return prefixes;
}

// An id is a prefix and 32 digits: the word is in the one, in the other, or across both.
void WordFilter::addIds(int leaf, Search &search) const
{
    const Chunk &chunk = search.chunk;
    const std::optional<HexDigits> digits = HexDigits::of(m_word);
    const auto mayHave = [&](const Prefix &prefix) {
        return digits || prefix.has || prefix.dashed || !prefix.tails.empty();
    };
    if (std::ranges::none_of(search.prefixes, mayHave))
        return;
    const IdCells &ids = chunk.cells<IdCells>(leaf);
    search.take([&](quint32 row) {
        const quint8 mark = ids.prefixes[row];
        if (mark < FirstValue)
            return false;
        const Prefix &prefix = search.prefixes[mark - FirstValue];
        const PackedId::Bytes &bytes = ids.bytes[row];
        const auto follows = [&](const HexDigits &tail) { return tail.atStart(bytes); };
        return prefix.has || (digits && !prefix.dashed && digits->in(bytes))
               || std::ranges::any_of(prefix.tails, follows)
               || (prefix.dashed && catalog::folded(chunk.idText(row, leaf)).contains(m_word));
    });
}

} // namespace smile::records
