#include "casefile/summary.h"

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;

Summary summaryOf(const PersonRecords &person, const QList<Deed> &deeds, const QDateTime &now)
{
    const Verdict verdict = verdictOf(person, now);
    Summary summary{.userId = person.userId,
                    .at = now,
                    .head = {},
                    .problems = verdict.problems.size(),
                    .complete = verdict.complete,
                    .accounts = {},
                    .invites = {},
                    .deeds = deeds};
    if (const Finding *head = verdict.head())
        summary.head = *head;
    for (const Finding &finding : verdict.accounts) {
        const records::Record &account = finding.record;
        summary.accounts.append({account.id(), textAt(account, "providerId"_L1),
                                 connectionOf(account), monitoringOf(account),
                                 textAt(account, "connection.errorCode"_L1),
                                 timeAt(account, "connection.updatedAt"_L1)});
    }
    for (const records::Record &invite : person.invites)
        summary.invites.append(
            {invite.id(), textAt(invite, "status"_L1), timeAt(invite, "invitedAt"_L1)});
    std::ranges::stable_sort(summary.invites, std::ranges::greater(), &Summary::Invite::sentAt);
    std::ranges::stable_sort(summary.deeds, {}, &Deed::at);
    return summary;
}

} // namespace smile::casefile
