#include "records/view/radix.h"

#include <algorithm>
#include <array>
#include <bit>

namespace smile::records {
namespace {

constexpr int digitBits = 11;
constexpr std::size_t digitValues = std::size_t(1) << digitBits;
constexpr int mostDigits = 3; // what they leave undecided is little, and sorted by comparing
constexpr std::size_t worthIt = 256; // fewer are faster compared

void sortByDigit(const std::vector<Keyed> &from, std::vector<Keyed> &to, quint64 least, int shift)
{
    std::array<quint32, digitValues> ends{};
    const auto digitOf = [=](const Keyed &item) {
        return static_cast<std::size_t>((item.key - least) >> shift) & (digitValues - 1);
    };
    for (const Keyed &item : from)
        ++ends[digitOf(item)];
    quint32 start = 0;
    for (quint32 &end : ends)
        start += std::exchange(end, start);
    for (const Keyed &item : from)
        to[ends[digitOf(item)]++] = item;
}

} // namespace

void radixSort(std::vector<Keyed> &items)
{
    if (std::ranges::is_sorted(items, {}, &Keyed::key))
        return;
    if (items.size() < worthIt) {
        std::ranges::stable_sort(items, {}, &Keyed::key);
        return;
    }
    const auto [first, last] = std::ranges::minmax_element(items, {}, &Keyed::key);
    const quint64 least = first->key;
    const auto bits = static_cast<int>(std::bit_width(last->key - least));
    const int lowest = std::max(0, bits - mostDigits * digitBits);
    std::vector<Keyed> other(items.size());
    for (int shift = lowest; shift < bits; shift += digitBits) {
        sortByDigit(items, other, least, shift);
        items.swap(other);
    }
    if (lowest == 0)
        return;
    // Runs whose upper digits are the same: almost always of one.
    for (auto run = items.begin(); run != items.end();) {
        const quint64 upper = (run->key - least) >> lowest;
        auto end = run + 1;
        while (end != items.end() && (end->key - least) >> lowest == upper)
            ++end;
        if (end - run > 1)
            std::stable_sort(run, end,
                             [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
        run = end;
    }
}

} // namespace smile::records
