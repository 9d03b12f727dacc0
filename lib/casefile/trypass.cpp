#include "casefile/trypass.h"

#include "catalog/cell.h"
#include "compat.h"

#include <cstring>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Chunk;
using records::Codes;
using records::IdCells;
using records::Layout;
using records::Snapshot;
using records::Times;
using records::WideCodes;
namespace packedtime = records::packedtime;

namespace {

constexpr quint32 none = 0xffffffff;
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 weekMs = 7 * dayMs;

enum Outcome : quint32 { Says = none, Failed = 1, Succeeded = 2 }; // Says: nothing

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    return value ^ value >> 33;
}

// Two people have one hash once in ages: a figure would be one too small.
quint64 userHash(const Chunk &chunk, const IdCells &ids, quint32 row, int leaf)
{
    const quint8 prefix = ids.prefixes[row];
    if (prefix >= records::FirstValue) {
        quint64 halves[2];
        std::memcpy(halves, ids.bytes[row].data(), sizeof halves);
        return mixed(halves[0] ^ mixed(halves[1]));
    }
    const QString id = chunk.idText(row, leaf);
    return id.isEmpty() ? mixed(chunk.sequence(row)) // whoever it is
                        : mixed(qHash(id, 1));
}

} // namespace

struct TryPass::Leaves
{
    explicit Leaves(const Layout &layout)
        : provider(layout.placeOf("providerId"_L1).leaf)
        , status(layout.placeOf("connection.status"_L1).leaf)
        , flatStatus(layout.placeOf("connectionStatus"_L1).leaf)
        , code(layout.placeOf("connection.errorCode"_L1).leaf)
        , time(layout.placeOf("connection.updatedAt"_L1).leaf)
        , user(layout.placeOf("userId"_L1).leaf)
    { }
    int provider, status, flatStatus, code, time, user;
};

TryPass::TryPass(const QDateTime &now, const QTimeZone &zone, const std::optional<QString> &only)
    : m_now(now.toMSecsSinceEpoch())
    , m_only(only)
    , m_codes{QString(), QString(u""_s)}
    , m_codeNumbers{{QString(), 1}}
{
    const QTimeZone in = zone.isValid() ? zone : QTimeZone(QTimeZone::utc());
    m_firstDay = now.toTimeZone(in).date().addDays(1 - days);
    for (int day = 0; day <= days; ++day)
        m_dayStarts.push_back(m_firstDay.addDays(day).startOfDay(in).toMSecsSinceEpoch());
}

quint32 TryPass::providerNumber(const QString &id)
{
    if (id.isEmpty() || (m_only && id != *m_only))
        return none;
    const auto known = m_providerNumbers.constFind(id);
    if (known != m_providerNumbers.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_providers.size());
    m_providers.push_back({.id = id, .counts = {}, .week = {}});
    m_providerNumbers.insert(id, number);
    return number;
}

quint32 TryPass::codeNumber(const QString &code)
{
    const auto known = m_codeNumbers.constFind(code);
    if (known != m_codeNumbers.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_codes.size());
    m_codes.push_back(code);
    m_codeNumbers.insert(code, number);
    return number;
}

quint32 TryPass::outcomeNumber(const QString &status)
{
    if (status == "CONNECTED"_L1)
        return Succeeded;
    return status == "ERROR"_L1 ? Failed : Says;
}

// Chunks of one table mostly share their dictionaries: their words are looked at once.
void TryPass::learn(Meaning &meaning, const records::Dictionary::Texts &words,
                    quint32 (TryPass::*numberOf)(const QString &))
{
    if (meaning.words == &words && meaning.numbers.size() == words.size() + records::FirstValue)
        return;
    meaning.words = &words;
    meaning.numbers.assign(words.size() + records::FirstValue, none);
    for (std::size_t i = 0; i < words.size(); ++i)
        meaning.numbers[i + records::FirstValue] = (this->*numberOf)(words[i]);
}

// All codes are known before anything is counted, so that a row of counts has its length.
void TryPass::collectCodes(const Snapshot &accounts)
{
    const records::Dictionary::Texts *last = nullptr;
    for (const Snapshot::Part &part : accounts.parts()) {
        if (!part.chunk || part.live == 0)
            continue;
        const Leaves leaves(part.chunk->layout());
        const records::Dictionary::Texts &words = part.chunk->dictionary(leaves.code);
        if (&words == last)
            continue;
        last = &words;
        for (const QString &word : words)
            codeNumber(word);
    }
}

void TryPass::read(const Snapshot &accounts)
{
    collectCodes(accounts);
    for (const Snapshot::Part &part : accounts.parts()) {
        if (part.chunk && part.live > 0)
            readPart(part, Leaves(part.chunk->layout()));
    }
}

void TryPass::readPart(const Snapshot::Part &part, const Leaves &leaves)
{
    const Chunk &chunk = *part.chunk;
    learn(m_providerWords, chunk.dictionary(leaves.provider), &TryPass::providerNumber);
    learn(m_statusWords, chunk.dictionary(leaves.status), &TryPass::outcomeNumber);
    learn(m_flatWords, chunk.dictionary(leaves.flatStatus), &TryPass::outcomeNumber);
    learn(m_codeWords, chunk.dictionary(leaves.code), &TryPass::codeNumber);
    const auto &providers = chunk.cells<WideCodes>(leaves.provider);
    const auto &statuses = chunk.cells<Codes>(leaves.status);
    const auto &flats = chunk.cells<Codes>(leaves.flatStatus);
    const auto &codes = chunk.cells<Codes>(leaves.code);
    const auto &times = chunk.cells<Times>(leaves.time);
    const auto &users = chunk.cells<IdCells>(leaves.user);
    const qint64 oldest = packedtime::fromMilliseconds(m_dayStarts.front());

    for (quint32 row = 0; row < chunk.size(); ++row) {
        qint64 time = times[row];
        if (packedtime::isTime(time) ? time < oldest : time != packedtime::odd)
            continue;
        quint32 provider = m_providerWords.numbers[providers[row]];
        if (providers[row] == records::Odd)
            provider = providerNumber(chunk.value(row, leaves.provider).toString());
        if (provider == none || !part.holds(row))
            continue;
        const bool flat = statuses[row] < records::FirstValue;
        const quint32 outcome =
            flat ? m_flatWords.numbers[flats[row]] : m_statusWords.numbers[statuses[row]];
        if (outcome == Says)
            continue;
        if (time == packedtime::odd) {
            const QDateTime sent = catalog::parseDateTime(chunk.value(row, leaves.time));
            if (!sent.isValid())
                continue;
            time = sent.toMSecsSinceEpoch();
        } else {
            time = packedtime::milliseconds(time);
        }
        const quint32 known = m_codeWords.numbers[codes[row]];
        const quint32 code = outcome == Succeeded ? success : known == none ? 1 : known;
        count(provider, time, code, userHash(chunk, users, row, leaves.user));
    }
}

int TryPass::dayBucket(qint64 time) const
{
    // A guess that is wrong by one around a change of the clock.
    auto day = static_cast<int>((time - m_dayStarts.front()) / dayMs);
    day = std::clamp(day, 0, days - 1);
    while (day > 0 && time < m_dayStarts[static_cast<std::size_t>(day)])
        --day;
    while (day < days - 1 && time >= m_dayStarts[static_cast<std::size_t>(day) + 1])
        ++day;
    return day;
}

void TryPass::count(quint32 number, qint64 time, quint32 code, quint64 user)
{
    if (time - m_now > dayMs || time < m_dayStarts.front())
        return;
    time = std::min(time, m_now);
    Provider &provider = m_providers[number];
    if (provider.counts.empty())
        provider.counts.resize((days + hours) * m_codes.size());
    const auto add = [&](int bucket) {
        ++provider.counts[static_cast<std::size_t>(bucket) * m_codes.size() + code];
    };
    add(dayBucket(time));
    const qint64 age = m_now - time;
    if (age < hours * hourMs)
        add(days + hours - 1 - static_cast<int>(age / hourMs));
    qint64 &last = code == success ? provider.lastSuccess : provider.lastFailure;
    last = std::max(last, time);
    if (age < weekMs)
        provider.week.push_back({time, user, code});
}

} // namespace smile::casefile
