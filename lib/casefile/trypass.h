#pragma once

#include "records/packed/snapshot.h"

#include <QHash>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace smile::casefile {

/// Reads tries to connect out of the packed accounts, in one pass: what providerhealth.h makes its
/// figures of.
class TryPass
{
public:
    static constexpr int days = 30, hours = 24;
    static constexpr quint32 success = 0; ///< instead of the number of a code

    /// One of the last week.
    struct Try
    {
        qint64 time; ///< milliseconds since 1970 UTC
        quint64 user; ///< hash of the user's id
        quint32 code; ///< success, or one of codes()
    };
    struct Provider
    {
        QString id;
        std::vector<quint32> counts; ///< by bucket (days, then hours) and code; empty: no tries
        std::vector<Try> week;
        qint64 lastSuccess = 0, lastFailure = 0; ///< 0: none
    };

    /// `only`: of one provider.
    TryPass(const QDateTime &now, const QTimeZone &zone, const std::optional<QString> &only);

    void read(const records::Snapshot &accounts);

    const std::vector<Provider> &providers() const { return m_providers; }
    /// Text of each number; that of `success` is null.
    const std::vector<QString> &codes() const { return m_codes; }
    quint32 countOf(const Provider &provider, int bucket, quint32 code) const
    {
        return provider.counts.empty()
                   ? 0
                   : provider.counts[static_cast<std::size_t>(bucket) * m_codes.size() + code];
    }
    /// The day of a bucket; buckets from `days` on are the hours, oldest first.
    QDate dayOf(int bucket) const { return m_firstDay.addDays(bucket); }
    qint64 now() const { return m_now; }

private:
    struct Leaves;
    /// What the numbers of a dictionary mean here.
    struct Meaning
    {
        const records::Dictionary::Texts *words = nullptr;
        std::vector<quint32> numbers;
    };

    void readPart(const records::Snapshot::Part &part, const Leaves &leaves);
    void collectCodes(const records::Snapshot &accounts);
    void learn(Meaning &meaning, const records::Dictionary::Texts &words,
               quint32 (TryPass::*numberOf)(const QString &));
    quint32 providerNumber(const QString &id);
    quint32 codeNumber(const QString &code);
    quint32 outcomeNumber(const QString &status);
    void count(quint32 provider, qint64 time, quint32 code, quint64 user);
    int dayBucket(qint64 time) const;

    qint64 m_now;
    std::optional<QString> m_only;
    QDate m_firstDay;
    std::vector<qint64> m_dayStarts; ///< of each day, and of the one after
    std::vector<Provider> m_providers;
    QHash<QString, quint32> m_providerNumbers;
    std::vector<QString> m_codes;
    QHash<QString, quint32> m_codeNumbers;
    Meaning m_providerWords, m_statusWords, m_flatWords, m_codeWords;
};

} // namespace smile::casefile
