#include "records/view/order.h"

#include "records/view/radix.h"

#include <QCollator>

#include <bit>
#include <cmath>
#include <list>

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
        if (hasKeys()) {
            rankWords(m_rows);
            sortByKey(slots, [this](const Chunk &chunk, quint32 row) { return keyOf(chunk, row); });
        } else if (m_storage == Storage::Id && m_column.kind == catalog::Kind::Id) {
            sortIds(slots);
        } else {
            sortTexts(slots);
        }
    }

    /// Whether a number for each row tells the order.
    bool hasKeys() const
    {
        return m_storage == Storage::Code || m_storage == Storage::WideCode
               || m_storage == Storage::Time || m_storage == Storage::Number;
    }

    /// Of a row of a snapshot whose words are ranked.
    quint64 keyOf(const Chunk &chunk, quint32 row) const
    {
        switch (m_storage) {
        case Storage::Code:
            return codeKey<Codes>(chunk, row);
        case Storage::WideCode:
            return codeKey<WideCodes>(chunk, row);
        case Storage::Time:
            return timeKey(chunk, row);
        case Storage::Number:
        case Storage::Id:
        case Storage::Text:
        case Storage::Json:
            break;
        }
        return valueKey(chunk, row);
    }

    // Each word of the dictionary is ranked once, by what a person reads or by its vocabulary.
    // Dictionaries only grow: the longest one has all words.
    void rankWords(const Snapshot &newest)
    {
        if (m_storage != Storage::Code && m_storage != Storage::WideCode)
            return;
        const Dictionary::Texts *all = nullptr;
        for (const Snapshot::Part &part : newest.parts()) {
            if (part.chunk && (!all || part.chunk->dictionary(m_place.leaf).size() > all->size()))
                all = &part.chunk->dictionary(m_place.leaf);
        }
        if (all)
            rank(*all);
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

    void rank(const Dictionary::Texts &texts)
    {
        std::vector<catalog::SortValue> values;
        std::vector<std::size_t> order;
        for (const QString &text : texts) {
            order.push_back(values.size());
            values.push_back(sortValue(text));
        }
        std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
            return compare(values[left], values[right]) < 0;
        });
        m_words.resize(texts.size());
        quint64 rank = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const catalog::SortValue &value = values[order[i]];
            if (i > 0 && compare(values[order[i - 1]], value) != 0)
                ++rank;
            m_words[order[i]] = value.absent ? absentKey : directed(rank);
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
            return m_words[code - FirstValue];
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
    std::vector<quint64> m_words; ///< key of each word of the dictionary
};

/// Compares rows of two snapshots of one table by several columns.
class Comparer
{
public:
    Comparer(const Snapshot &newest, const Layout &layout, const QList<SortKey> &keys,
             const catalog::Wording &wording)
    {
        for (const SortKey &key : keys) {
            const Column *column = layout.resource().column(QLatin1StringView(key.path));
            if (!column)
                continue;
            m_columns.emplace_back(newest, layout, *column, key.order, wording, m_never);
            m_columns.back().rankWords(newest);
            m_hasKeys = m_hasKeys && m_columns.back().hasKeys();
        }
    }

    bool hasKeys() const { return m_hasKeys; }

    bool isBefore(const Snapshot &leftRows, quint32 left, const Snapshot &rightRows,
                  quint32 right) const
    {
        const Chunk &leftChunk = *leftRows.partOf(left).chunk;
        const Chunk &rightChunk = *rightRows.partOf(right).chunk;
        const quint32 leftRow = Snapshot::rowOf(left), rightRow = Snapshot::rowOf(right);
        for (const Sorter &column : m_columns) {
            const quint64 leftKey = column.keyOf(leftChunk, leftRow);
            const quint64 rightKey = column.keyOf(rightChunk, rightRow);
            if (leftKey != rightKey)
                return leftKey < rightKey;
        }
        return leftChunk.sequence(leftRow) < rightChunk.sequence(rightRow);
    }

private:
    std::atomic_bool m_never = false;
    std::list<Sorter> m_columns;
    bool m_hasKeys = true;
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

std::optional<std::vector<quint32>> mergedSlots(const std::vector<quint32> &before,
                                                const Snapshot &beforeRows, const Snapshot &rows,
                                                const RowSet *among, const Layout &layout,
                                                const QList<SortKey> &keys,
                                                const catalog::Wording &wording)
{
    const Comparer comparer(rows, layout, keys, wording);
    if (!comparer.hasKeys())
        return {};
    // Of a part that is still the same, the slots still stand for the same rows.
    enum : quint8 { Left, Kept, KeptInPart };
    const Snapshot::Parts &old = beforeRows.parts(), &now = rows.parts();
    std::vector<quint8> fates(old.size(), Left);
    std::vector<quint32> fresh;
    for (std::size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
        const bool same = i < old.size() && i < now.size() && old[i].chunk == now[i].chunk;
        if (same)
            fates[i] = old[i].gone == now[i].gone ? Kept : KeptInPart;
        else if (i < now.size() && now[i].chunk)
            for (quint32 row = 0; row < now[i].chunk->size(); ++row)
                fresh.push_back(Snapshot::slotOf(i, row));
    }
    std::erase_if(fresh, [&](quint32 slot) {
        return !rows.holds(slot) || (among && !contains(*among, slot));
    });
    sortSlots(fresh, rows, layout, keys, wording, false);

    std::vector<quint32> merged;
    merged.reserve(before.size() + fresh.size());
    auto next = before.begin();
    const auto copyUpTo = [&](auto end) {
        for (; next != end; ++next) {
            const quint8 fate = fates[*next / Chunk::mostRows];
            if (fate == Kept
                || (fate == KeptInPart && rows.partOf(*next).holds(Snapshot::rowOf(*next))))
                merged.push_back(*next);
        }
    };
    for (const quint32 slot : fresh) {
        copyUpTo(std::partition_point(next, before.end(), [&](quint32 other) {
            return comparer.isBefore(beforeRows, other, rows, slot);
        }));
        merged.push_back(slot);
    }
    copyUpTo(before.end());
    return merged;
}

} // namespace smile::records
