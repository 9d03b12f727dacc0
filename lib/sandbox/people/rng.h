#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace smile::sandbox::people {

/// The finisher of splitmix64: every bit of the result depends on every bit of the input.
constexpr quint64 mix64(quint64 value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

/// What a number is drawn for. Each has its own stream, so that making one resource never changes
/// what another one draws.
enum class Stream : quint8 {
    Age = 1,
    Country,
    Accounts,
    Invite,
    Archives,
    User,
    Name,
    Life,
    Contact,
    Address,
    Job,
    Number,
    Identity,
    Document,
    Employment,
    Pay,
    Gig,
    Contribution,
    Liability,
    Transaction,
    Rating,
    Link,
    Picture,
    Outage
};

/// splitmix64, started from a path of numbers such as (seed, index, stream, slot).
class Rng
{
public:
    Rng(quint64 seed, quint64 index, Stream stream, quint64 slot = 0)
        : m_state(mix64(mix64(mix64(seed) ^ index) ^ (quint64(stream) << 32 | slot)))
    { }

    quint64 next()
    {
        const quint64 value = mix64(m_state);
        m_state += 0x9e3779b97f4a7c15u;
        return value;
    }
    /// In [0, limit); limit must be positive.
    int below(qsizetype limit) { return int((next() >> 32) * quint64(limit) >> 32); }
    /// In [low, high].
    int between(int low, int high) { return low + below(high - low + 1); }
    /// In [0, 1).
    double fraction() { return double(next() >> 11) * 0x1p-53; }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto &pick(const List &list)
    {
        return list[below(qsizetype(list.size()))];
    }
    /// The position of the chosen weight.
    template <typename Weights, typename Weight>
    int weighted(const Weights &items, Weight weightOf)
    {
        int total = 0;
        for (const auto &item : items)
            total += weightOf(item);
        int left = below(total);
        int at = 0;
        for (const auto &item : items) {
            left -= weightOf(item);
            if (left < 0)
                break;
            ++at;
        }
        return at;
    }
    int weighted(std::initializer_list<int> weights)
    {
        return weighted(weights, [](int weight) { return weight; });
    }

private:
    quint64 m_state;
};

} // namespace smile::sandbox::people
