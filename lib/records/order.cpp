#include "records/order.h"

#include "records/radix.h"

#include <QCollator>

#include <bit>
#include <cmath>
#include <cstring>
#include <map>

namespace smile::records {
namespace {

using catalog::Column;

constexpr quint64 absentKey = std::numeric_limits<quint64>::max();
constexpr quint64 lastKey = absentKey - 1;
constexpr std::size_t rowsBetweenLooks = 1024; // how often a worker looks if it is still wanted

// Numbers in the order of their values.
quint64 ordered(double number)
{
    const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    return (bits >> 63) != 0 ? ~bits : bits | quint64(1) << 63;
}
quint64 ordered(qint64 number)
{
    return static_cast<quint64>(number) ^ quint64(1) << 63;
}

/// A value that is compared by the locale's rules.
struct Text
{
    quint32 slot;
    QCollatorSortKey key;
};

/// Sorts by one column.
class Sorter
{
public:
    Sorter(const Snapshot &rows, const Layout &layout, const Column &column, Qt::SortOrder order,
           const catalog::Wording &wording, const std::atomic_bool &cancelled)
        : m_rows(rows)
        , m_column(column)
        , m_descending(order == Qt::DescendingOrder)
        , m_wording(wording)
        , m_cancelled(cancelled)
        , m_collator(wording.locale)
        , m_place(layout.placeOf(column))
        , m_storage(m_place.inside.isEmpty()
                        ? layout.leaves()[static_cast<std::size_t>(m_place.leaf)].storage
                        : Storage::Json)
    {
        m_collator.setNumericMode(true);
    }

    void sort(std::vector<quint32> &slots)
    {
        switch (m_storage) {
        case Storage::Code:
            rankWords<Codes>();
            return sortByKey(slots, [this](const Chunk &chunk, quint32 row) {
                return codeKey<Codes>(chunk, row);
            });
        case Storage::WideCode:
            rankWords<WideCodes>();
            return sortByKey(slots, [this](const Chunk &chunk, quint32 row) {
                return codeKey<WideCodes>(chunk, row);
            });
        case Storage::Time:
            return sortByKey(
                slots, [this](const Chunk &chunk, quint32 row) { return timeKey(chunk, row); });
        case Storage::Number:
            return sortByKey(
                slots, [this](const Chunk &chunk, quint32 row) { return valueKey(chunk, row); });
        case Storage::Id:
            if (m_column.kind == catalog::Kind::Id)
                return sortIds(slots);
            break;
        case Storage::Text:
        case Storage::Json:
            break;
        }
        sortTexts(slots);
    }

private:
    quint64 directed(quint64 key) const { return m_descending ? lastKey - key : key; }

    template <class KeyOf>
    void sortByKey(std::vector<quint32> &slots, const KeyOf &keyOf) const
    {
        std::vector<Keyed> items(slots.size());
        for (std::size_t i = 0; i < slots.size(); ++i) {
            const quint32 slot = slots[i];
            items[i] = {keyOf(*m_rows.partOf(slot).chunk, Snapshot::rowOf(slot)), slot};
        }
        radixSort(items);
        std::ranges::transform(items, slots.begin(), &Keyed::slot);
    }

    // Each word of the dictionaries is ranked once, by what a person reads or by its vocabulary.
    template <class Cells>
    void rankWords()
    {
        struct Word
        {
            const QString *text;
            catalog::SortValue value;
        };
        std::vector<Word> words;
        std::map<QString, bool> seen;
        for (const Snapshot::Part &part : m_rows.parts()) {
            if (!part.chunk || m_words.contains(&part.chunk->dictionary(m_place.leaf)))
                continue;
            const Dictionary::Texts &texts = part.chunk->dictionary(m_place.leaf);
            m_words.try_emplace(&texts);
            for (const QString &text : texts) {
                if (seen.try_emplace(text, true).second)
                    words.push_back({&text, sortValue(text)});
            }
        }
        std::ranges::stable_sort(words, [this](const Word &left, const Word &right) {
            return compare(left.value, right.value) < 0;
        });
        std::map<QString, quint64> ranks;
        quint64 rank = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0 && compare(words[i - 1].value, words[i].value) != 0)
                ++rank;
            ranks[*words[i].text] = words[i].value.absent ? absentKey : directed(rank);
        }
        for (auto &[texts, keys] : m_words) {
            for (const QString &text : *texts)
                keys.push_back(ranks[text]);
        }
    }

    catalog::SortValue sortValue(const QString &text) const
    {
        const QJsonValue value = m_column.kind == catalog::Kind::Flag
                                     ? QJsonValue(text == flagWord(true))
                                     : QJsonValue(text);
        return catalog::sortValue(value, m_column, m_wording);
    }

    int compare(const catalog::SortValue &left, const catalog::SortValue &right) const
    {
        if (left.absent || right.absent)
            return int(left.absent) - int(right.absent);
        if (left.numeric != right.numeric)
            return int(right.numeric) - int(left.numeric);
        return left.numeric ? int(left.number > right.number) - int(left.number < right.number)
                            : m_collator.compare(left.text, right.text);
    }

    template <class Cells>
    quint64 codeKey(const Chunk &chunk, quint32 row) const
    {
        const quint32 code = chunk.cells<Cells>(m_place.leaf)[row];
        if (code >= FirstValue)
            return m_words.at(&chunk.dictionary(m_place.leaf))[code - FirstValue];
        return code == Odd ? lastKey : absentKey;
    }

    quint64 timeKey(const Chunk &chunk, quint32 row) const
    {
        const qint64 time = chunk.cells<Times>(m_place.leaf)[row];
        if (packedtime::isTime(time))
            return directed(ordered(time));
        return time == packedtime::odd ? valueKey(chunk, row) : absentKey;
    }

    // Of what is not packed as the column wants it.
    quint64 valueKey(const Chunk &chunk, quint32 row) const
    {
        const catalog::SortValue value =
            catalog::sortValue(chunk.value(row, m_place.leaf), m_column, m_wording);
        if (value.absent || !value.numeric)
            return absentKey;
        if (m_storage == Storage::Time)
            return directed(
                ordered(packedtime::fromMilliseconds(static_cast<qint64>(value.number))));
        return directed(ordered(value.number));
    }

    // By prefix, then by the digits; ids of another form after them, as texts.
    void sortIds(std::vector<quint32> &slots)
    {
        std::vector<quint32> others;
        std::erase_if(slots, [&](quint32 slot) {
            const bool other = idsOf(slot).prefixes[Snapshot::rowOf(slot)] < FirstValue;
            if (other)
                others.push_back(slot);
            return other;
        });
        const auto digitsFrom = [&](std::size_t from) {
            return [this, from](const Chunk &chunk, quint32 row) {
                const quint64 key = half(chunk.cells<IdCells>(m_place.leaf).bytes[row], from);
                return m_descending ? ~key : key;
            };
        };
        sortByKey(slots, digitsFrom(0));
        sortRuns(slots, digitsFrom(0), digitsFrom(PackedId::Bytes().size() / 2));
        sortByKey(slots, [&](const Chunk &chunk, quint32 row) {
            return directed(chunk.cells<IdCells>(m_place.leaf).prefixes[row]);
        });
        sortTexts(others);
        slots.insert(slots.end(), others.begin(), others.end());
    }

    // Orders by a second key where the first one is the same: almost nowhere.
    template <class First, class Second>
    void sortRuns(std::vector<quint32> &slots, const First &first, const Second &second) const
    {
        const auto keyOf = [this](const auto &key) {
            return [this, &key](quint32 slot) {
                return key(*m_rows.partOf(slot).chunk, Snapshot::rowOf(slot));
            };
        };
        for (auto run = slots.begin(); run != slots.end();) {
            const auto end = std::find_if(run + 1, slots.end(), [&](quint32 slot) {
                return keyOf(first)(slot) != keyOf(first)(*run);
            });
            if (end - run > 1)
                std::ranges::stable_sort(run, end, {}, keyOf(second));
            run = end;
        }
    }

    const IdCells &idsOf(quint32 slot) const
    {
        return m_rows.partOf(slot).chunk->cells<IdCells>(m_place.leaf);
    }

    static quint64 half(const PackedId::Bytes &bytes, std::size_t from)
    {
        quint64 key = 0;
        for (std::size_t i = from; i < from + sizeof key; ++i)
            key = key << 8 | bytes[i];
        return key;
    }

    void sortTexts(std::vector<quint32> &slots) const
    {
        std::vector<Text> texts;
        std::vector<Keyed> numbers;
        std::vector<quint32> absent;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (i % rowsBetweenLooks == 0 && m_cancelled)
                return;
            const auto value = m_rows.record(slots[i]).sortValue(m_column, m_wording);
            if (value.absent)
                absent.push_back(slots[i]);
            else if (value.numeric)
                numbers.push_back({directed(ordered(value.number)), slots[i]});
            else
                texts.push_back({slots[i], m_collator.sortKey(value.text)});
        }
        std::ranges::stable_sort(texts, [this](const Text &left, const Text &right) {
            const int result = left.key.compare(right.key);
            return m_descending ? result > 0 : result < 0;
        });
        radixSort(numbers);
        auto next = slots.begin();
        const auto putNumbers = [&] {
            next = std::ranges::transform(numbers, next, &Keyed::slot).out;
        };
        if (!m_descending)
            putNumbers();
        next = std::ranges::transform(texts, next, &Text::slot).out;
        if (m_descending)
            putNumbers();
        std::ranges::copy(absent, next);
    }

    const Snapshot &m_rows;
    const Column &m_column;
    bool m_descending;
    const catalog::Wording &m_wording;
    const std::atomic_bool &m_cancelled;
    QCollator m_collator;
    Layout::Place m_place;
    Storage m_storage;
    std::map<const Dictionary::Texts *, std::vector<quint64>> m_words; ///< key of each
};

} // namespace

void sortSlots(std::vector<quint32> &slots, const Snapshot &rows, const Layout &layout,
               const QList<SortKey> &keys, const catalog::Wording &wording,
               const std::atomic_bool &cancelled)
{
    std::vector<Keyed> bySequence(slots.size());
    std::ranges::transform(slots, bySequence.begin(), [&](quint32 slot) {
        return Keyed{rows.sequence(slot), slot};
    });
    radixSort(bySequence);
    std::ranges::transform(bySequence, slots.begin(), &Keyed::slot);
    // The last key first: each sort keeps the order of the ones before it.
    for (auto key = keys.rbegin(); key != keys.rend() && !cancelled; ++key) {
        const Column *column = layout.resource().column(QLatin1StringView(key->path));
        if (column)
            Sorter(rows, layout, *column, key->order, wording, cancelled).sort(slots);
    }
}

} // namespace smile::records
