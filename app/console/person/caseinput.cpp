#include "person/caseinput.h"

#include "casefile/diary.h"
#include "catalog/catalog.h"
#include "handover/summarytext.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/timelinewords.h"

#include <QSysInfo>

namespace smile::console {

using namespace Qt::StringLiterals;

std::function<casepack::CaseInput()> caseInputOf(const PersonContext &context)
{
    const catalog::Wording wording = context.wording();
    const casefile::PersonRecords person =
        gatherFacts(context.userId, context.store, context.loader, wording).records;
    const QList<casefile::Deed> deeds = context.deeds ? context.deeds() : QList<casefile::Deed>();
    casepack::CaseInput input;
    input.userId = context.userId;
    input.now = wording.now.toUTC();
    input.zone = wording.zone;
    input.records = casepack::everythingOf(context.userId, context.store);
    input.providers = person.providers;
    input.told = summaryText(context.userId, context.store, deeds, wording, Who::IdOnly);
    input.summary = casefile::summaryOf(person, deeds, wording.now);
    const QList<casefile::DiaryLine> diary =
        context.diary ? context.diary->of(context.userId) : QList<casefile::DiaryLine>();
    for (const auto &entry : casefile::timelineOf(person, diary, wording.now, wording.zone)) {
        const TimelineWords words = timelineWords(entry, wording);
        input.timeline += {entry, words.sentence, words.detail};
    }
    if (context.requests)
        input.requests =
            casepack::requestsAbout(input.records, context.userId, context.requests->requests());
    input.versions = {QStringLiteral(SMILE_VERSION), QString::fromLatin1(qVersion()),
                      QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
                      context.apiBase};
    return [input, accounts = context.store.table(catalog::accounts).snapshot(),
            providers = context.store.table(catalog::providers).snapshot()] {
        casepack::CaseInput whole = input;
        QStringList slugs = input.providers.keys();
        slugs.sort();
        for (const QString &slug : std::as_const(slugs))
            whole.health += casefile::healthOf(slug, accounts, providers, input.now, input.zone);
        return whole;
    };
}

} // namespace smile::console
