#pragma once

#include "casefile/providerhealth.h"
#include "records/view/view.h"

namespace smile::console {

/// How connecting to one provider went in the last 24 hours, as our own accounts tell
/// (casefile/providerhealth.h).
struct ProviderTries
{
    QString slug;
    QList<casefile::Outcomes> hours; ///< oldest first
    int worked = 0; ///< of all hours
    int failed = 0;
    bool isFailing = false; ///< failures go on until now

    int tries() const { return worked + failed; }
    bool operator==(const ProviderTries &) const = default;
};

/// How many records fulfil some conditions?
struct Question
{
    records::Snapshot rows;
    const catalog::Resource *resource;
    QList<records::Condition> conditions;
};

/// What the overview tells of the records that are here.
struct Figures
{
    QList<qsizetype> answers; ///< to the questions, in their order
    QList<ProviderTries> providers; ///< failing first, then by tries; none without a try
    bool operator==(const Figures &) const = default;
};

/// On any thread: a few milliseconds for each question over a million records.
Figures figuresOf(const QList<Question> &questions, const records::Snapshot &accounts,
                  const records::Snapshot &providers, const QDateTime &now, const QTimeZone &zone);

} // namespace smile::console
