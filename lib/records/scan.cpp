#include "records/scan.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>
#define SMILE_SCAN_SSE2
#if defined(__GNUC__) && !defined(_WIN32) // whose GCC misaligns what it spills
#define SMILE_SCAN_AVX2 // compiled for its own functions only, and used where the machine has it
#endif
#elif defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>
#define SMILE_SCAN_NEON
#endif

namespace smile::records {
namespace {

// Looks for a start in [from, end) of `hay`, which holds at least end + size - 1 bytes; -1: none.
// Each compares the first and the last byte of the needle at a whole block of starts at once: two
// bytes so far apart are seldom both right by chance, whatever the letters are.
using Scan = qsizetype (*)(const char *hay, qsizetype from, qsizetype end, QByteArrayView needle);

bool matchesInside(const char *start, QByteArrayView needle)
{
    return needle.size() < 3
           || std::memcmp(start + 1, needle.data() + 1, std::size_t(needle.size() - 2)) == 0;
}

qsizetype scanBytes(const char *hay, qsizetype from, qsizetype end, QByteArrayView needle)
{
    const char first = needle.front();
    const char last = needle.back();
    const qsizetype toLast = needle.size() - 1;
    for (qsizetype at = from; at < end; ++at) {
        if (hay[at] == first && hay[at + toLast] == last && matchesInside(hay + at, needle))
            return at;
    }
    return -1;
}

#if defined(SMILE_SCAN_SSE2)
qsizetype scanSse2(const char *hay, qsizetype from, qsizetype end, QByteArrayView needle)
{
    constexpr qsizetype block = 16;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const qsizetype toLast = needle.size() - 1;
    qsizetype at = from;
    for (; at + block <= end; at += block) {
        const auto *head = reinterpret_cast<const __m128i *>(hay + at);
        const auto *tail = reinterpret_cast<const __m128i *>(hay + at + toLast);
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(_mm_loadu_si128(head), first),
                                           _mm_cmpeq_epi8(_mm_loadu_si128(tail), last));
        auto starts = static_cast<quint32>(_mm_movemask_epi8(both));
        for (; starts != 0; starts &= starts - 1) {
            const qsizetype start = at + std::countr_zero(starts);
            if (matchesInside(hay + start, needle))
                return start;
        }
    }
    return scanBytes(hay, at, end, needle);
}
#endif

#if defined(SMILE_SCAN_AVX2)
__attribute__((target("avx2"))) qsizetype scanAvx2(const char *hay, qsizetype from, qsizetype end,
                                                   QByteArrayView needle)
{
    constexpr qsizetype block = 32;
    const __m256i first = _mm256_set1_epi8(needle.front());
    const __m256i last = _mm256_set1_epi8(needle.back());
    const qsizetype toLast = needle.size() - 1;
    qsizetype at = from;
    for (; at + block <= end; at += block) {
        const auto *head = reinterpret_cast<const __m256i *>(hay + at);
        const auto *tail = reinterpret_cast<const __m256i *>(hay + at + toLast);
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(head), first),
                                              _mm256_cmpeq_epi8(_mm256_loadu_si256(tail), last));
        auto starts = static_cast<quint32>(_mm256_movemask_epi8(both));
        for (; starts != 0; starts &= starts - 1) {
            const qsizetype start = at + std::countr_zero(starts);
            if (matchesInside(hay + start, needle))
                return start;
        }
    }
    return scanSse2(hay, at, end, needle);
}
#endif

#if defined(SMILE_SCAN_NEON)
qsizetype scanNeon(const char *hay, qsizetype from, qsizetype end, QByteArrayView needle)
{
    constexpr qsizetype block = 16;
    const uint8x16_t first = vdupq_n_u8(static_cast<quint8>(needle.front()));
    const uint8x16_t last = vdupq_n_u8(static_cast<quint8>(needle.back()));
    const qsizetype toLast = needle.size() - 1;
    const auto *bytes = reinterpret_cast<const quint8 *>(hay);
    qsizetype at = from;
    for (; at + block <= end; at += block) {
        const uint8x16_t both = vandq_u8(vceqq_u8(vld1q_u8(bytes + at), first),
                                         vceqq_u8(vld1q_u8(bytes + at + toLast), last));
        // NEON has no mask of bytes: four bits of each are what it gives.
        quint64 starts =
            vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(both), 4)), 0);
        starts &= Q_UINT64_C(0x1111111111111111);
        for (; starts != 0; starts &= starts - 1) {
            const qsizetype start = at + std::countr_zero(starts) / 4;
            if (matchesInside(hay + start, needle))
                return start;
        }
    }
    return scanBytes(hay, at, end, needle);
}
#endif

Scan bestScan()
{
#if defined(SMILE_SCAN_AVX2)
    return __builtin_cpu_supports("avx2") ? scanAvx2 : scanSse2;
#elif defined(SMILE_SCAN_SSE2)
    return scanSse2;
#elif defined(SMILE_SCAN_NEON)
    return scanNeon;
#else
    return scanBytes;
#endif
}

const Scan scan = bestScan();

QByteArrayView rowAt(QByteArrayView arena, std::span<const quint32> starts, quint32 row)
{
    return arena.sliced(starts[row], starts[row + 1] - starts[row]);
}

// The row at or after `row` in which position `at` lies. Hits are mostly near: doubling steps find
// theirs sooner than halves of all rows.
quint32 rowOf(std::span<const quint32> starts, qsizetype at, quint32 row)
{
    const auto rows = static_cast<quint32>(starts.size() - 1);
    quint32 step = 1;
    while (row + step < rows && starts[row + step] <= at)
        step *= 2;
    const auto from = starts.begin() + row + step / 2;
    const auto to = starts.begin() + std::min(row + step, rows);
    return static_cast<quint32>(std::upper_bound(from, to, at) - starts.begin()) - 1;
}

} // namespace

Needle::Needle(QByteArray folded)
    : m_bytes(std::move(folded))
{ }

qsizetype Needle::find(QByteArrayView hay, qsizetype from) const
{
    const qsizetype end = hay.size() - m_bytes.size() + 1;
    if (from >= end)
        return -1;
    return m_bytes.isEmpty() ? from : scan(hay.data(), from, end, m_bytes);
}

void findRows(QByteArrayView arena, std::span<const quint32> starts, const Needle &needle,
              std::vector<quint32> &found)
{
    const auto rows = static_cast<quint32>(starts.empty() ? 0 : starts.size() - 1);
    if (needle.size() == 0) {
        found.resize(found.size() + rows);
        std::iota(found.end() - rows, found.end(), 0U);
        return;
    }
    for (quint32 row = 0; row < rows;) {
        const qsizetype at = needle.find(arena.first(starts.back()), starts[row]);
        if (at < 0)
            return;
        row = rowOf(starts, at, row);
        // One that begins in a row and ends in the next is none; another may stand before it ends.
        if (at + needle.size() <= starts[row + 1] || needle.in(rowAt(arena, starts, row)))
            found.push_back(row);
        ++row;
    }
}

void keepRows(QByteArrayView arena, std::span<const quint32> starts, const Needle &needle,
              std::vector<quint32> &found)
{
    std::erase_if(found, [&](quint32 row) { return !needle.in(rowAt(arena, starts, row)); });
}

} // namespace smile::records
