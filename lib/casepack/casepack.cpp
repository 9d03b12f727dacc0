#include "casepack/casepack.h"

#include "casepack/packjson.h"
#include "casepack/packtables.h"
#include "casepack/packtext.h"
#include "catalog/catalog.h"

namespace smile::casepack {

using namespace Qt::StringLiterals;

namespace {

/// What is nobody's own: the words of the contract, and what a provider is called in each form.
QStringList spared(const CaseInput &input)
{
    QStringList words;
    for (const catalog::Resource *resource : catalog::all()) {
        for (const catalog::Column &column : resource->columns) {
            if (!column.vocabulary)
                continue;
            for (const catalog::Word &word : column.vocabulary->words)
                words += QLatin1StringView(word.value);
        }
    }
    for (auto one = input.providers.cbegin(); one != input.providers.cend(); ++one) {
        words += one.key();
        words += casefile::textAt(one.value(), "name"_L1);
        words += casefile::textAt(one.value(), "longName"_L1);
    }
    return words;
}

} // namespace

CasePack makePack(const CaseInput &input, PersonalKinds chosen)
{
    const RecordCleaner cleaner(input.records, chosen, spared(input));
    return {{{u"summary.txt"_s, summaryFile(input, cleaner, chosen)},
             {u"case.json"_s, caseFile(input, cleaner, chosen)},
             {u"records.json"_s, recordsFile(input, cleaner)},
             {u"timeline.csv"_s, timelineFile(input, cleaner)},
             {u"tasks.csv"_s, tasksFile(input)},
             {u"requests.csv"_s, requestsFile(input, cleaner)}},
            cleaner.counts()};
}

QList<RecordsOf> everythingOf(const QString &userId, records::Store &store)
{
    QList<RecordsOf> everything;
    for (const catalog::Resource *resource : catalog::all()) {
        const QLatin1StringView path = resource->userPath();
        if (path.isEmpty())
            continue;
        const QList<records::Record> records = store.table(*resource).where(path, userId);
        if (!records.isEmpty())
            everything += {resource, records};
    }
    return everything;
}

} // namespace smile::casepack
