#pragma once

#include "records/packed/snapshot.h"
#include "records/view/view.h"

#include <array>

namespace smile::console {

/// How connecting to one provider went in the last 24 hours, as our own accounts tell: each counts
/// where its connection last changed. One that waits (for a code, for its data) is no try yet.
struct ProviderTries
{
    struct Hour
    {
        int worked = 0;
        int failed = 0;
        bool operator==(const Hour &) const = default;
    };
    QString slug;
    std::array<Hour, 24> hours = {}; ///< oldest first
    int worked = 0; ///< of all hours
    int failed = 0;

    int tries() const { return worked + failed; }
    /// Half of the tries or more, and not just one.
    bool isFailing() const { return failed > 1 && failed >= worked; }
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
                  const QDateTime &now, const QTimeZone &zone);

} // namespace smile::console
