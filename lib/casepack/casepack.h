#pragma once

#include "api/requestlog.h"
#include "casefile/providerhealth.h"
#include "casefile/summary.h"
#include "casefile/timeline.h"
#include "casepack/recordcleaner.h"

#include <QTimeZone>

namespace smile::casepack {

/// A line of the timeline and the words for it.
struct ToldEntry
{
    casefile::TimelineEntry entry;
    QString sentence, detail; ///< as the person's page tells it
};

/// What the pack was made with.
struct Versions
{
    QString console, qt, system;
    QUrl api; ///< only its scheme, host and port go into the pack
};

/// All that an escalation pack is made of. A value: it is made on any thread.
struct CaseInput
{
    QString userId;
    QDateTime now; ///< UTC
    QTimeZone zone; ///< local times are told in it
    QList<RecordsOf> records; ///< everything of the person
    QHash<QString, records::Record> providers; ///< by slug, of their accounts
    QString told; ///< the summary in words, without personal data
    casefile::Summary summary;
    QList<ToldEntry> timeline; ///< newest first
    QList<casefile::ProviderHealth> health; ///< of those providers
    QList<api::Request> requests; ///< that touched the person, oldest first
    Versions versions;
};

/// One file of a pack.
struct PackFile
{
    QString name;
    QByteArray bytes;
    bool operator==(const PackFile &) const = default;
};

struct CasePack
{
    QList<PackFile> files;
    QMap<Personal, int> counts; ///< values of each kind that the records hold, chosen or not
};

/// For the vendor's support: summary.txt to read, case.json, records.json and the tables as CSV for
/// programs. Personal data that is not in `chosen` is left out of every one of them; links and
/// secrets always are. A pure function; any thread.
CasePack makePack(const CaseInput &input, PersonalKinds chosen);

/// Every record of the person in the store, resource by resource, in the thread of the store.
QList<RecordsOf> everythingOf(const QString &userId, records::Store &store);

/// The requests whose address names the person or one of their records, oldest first.
QList<api::Request> requestsAbout(const QList<RecordsOf> &records, const QString &userId,
                                  const std::deque<api::Request> &log);

} // namespace smile::casepack
