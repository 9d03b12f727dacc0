#include "handover/copysummary.h"

#include "parts/clipboard.h"

#include <QCoreApplication>

namespace smile::console {

namespace {

struct CopySummary
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::CopySummary)
};

} // namespace

QString copySummaryWords(Who who)
{
    return who == Who::NameAndContact ? CopySummary::tr("Copy summary with name and contact")
                                      : CopySummary::tr("Copy summary");
}

QString copySummary(const QString &userId, records::Store &store,
                    const QList<casefile::Deed> &deeds, const catalog::Wording &wording, Who who)
{
    const bool named = who == Who::NameAndContact;
    copyText(summaryText(userId, store, deeds, wording, who), named);
    return named ? CopySummary::tr("Summary copied, with name and contact")
                 : CopySummary::tr("Summary copied, without personal data");
}

} // namespace smile::console
