// What is wrong with a person, from what is known of them.
#include "actions/invitelink.h"
#include "catalog/catalog.h"
#include "catalog/sentences.h"
#include "person/personfacts.h"
#include "words/troublewords.h"

#include <QCoreApplication>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

// The link that a person already has is the safer way back in: a new token makes nothing of theirs
// invalid, but it has to be handed over.
void offerWayIn(Finding &finding, const PersonFacts &facts, const catalog::Wording &wording)
{
    finding.help = Finding::Help::Act;
    for (const records::Record &invite : facts.invites) {
        if (!actions::usableInviteLink(invite.json(), wording.now).isEmpty()) {
            finding.action = ActionId::CopyInviteLink;
            finding.resource = &catalog::invites;
            finding.row = invite;
            return;
        }
    }
    finding.action = ActionId::NewToken;
    finding.resource = &catalog::people;
    finding.row = actionRow(facts);
}

void offerRefresh(Finding &finding, const records::Record &account)
{
    finding.help = Finding::Help::Act;
    finding.action = ActionId::Refresh;
    finding.resource = &catalog::accounts;
    finding.row = account;
}

// The provider's own fault, or something under way: a look whether it has changed, and no new link.
bool waitingHelps(const Trouble &trouble)
{
    switch (trouble.rank) {
    case Trouble::Rank::AwaitingMfa:
    case Trouble::Rank::Pending:
        return true;
    case Trouble::Rank::Error:
        return trouble.code == "SERVICE_UNAVAILABLE"_L1 || trouble.code == "SYSTEM_ERROR"_L1;
    default:
        return false;
    }
}

QString whereAndSince(const records::Record &account, const QString &provider,
                      QLatin1StringView timePath, const catalog::Wording &wording)
{
    const QString since = sinceWords(timeAt(account.json(), timePath), wording);
    return since.isEmpty() ? provider : Findings::tr("%1 · %2").arg(provider, since);
}

// Everything of one account that needs somebody; none when all is well.
std::optional<Finding> findingOf(const records::Record &account, const PersonFacts &facts,
                                 const catalog::Wording &wording)
{
    const Trouble trouble = troubleOf(account.json());
    if (trouble.rank == Trouble::Rank::None)
        return std::nullopt;
    const QString slug = valueAt(account.json(), "providerId"_L1);
    const QString provider = wording.names.providers.value(slug, slug);
    Finding finding;
    finding.provider = provider;
    finding.subject = Findings::tr("%1, account %2").arg(provider, account.id());
    if (waitingHelps(trouble))
        offerRefresh(finding, account);
    else
        offerWayIn(finding, facts, wording);
    finding.verdict.state = trouble.state;
    finding.verdict.sentence = accountSentence(trouble.what, wording.locale);
    finding.verdict.code = trouble.code;
    finding.verdict.detail = whereAndSince(account, provider, trouble.since, wording);
    finding.verdict.detail += u'\n' + accountAdvice(trouble.what, wording.locale);
    return finding;
}

QString inviteSentence(const records::Record &invite, const catalog::Wording &wording)
{
    const QString status = valueAt(invite.json(), "status"_L1);
    const QString sent = catalog::shortTime(timeAt(invite.json(), "invitedAt"_L1), wording);
    const QString changed = catalog::shortTime(timeAt(invite.json(), "updatedAt"_L1), wording);
    if (status == "INVITED"_L1)
        return Findings::tr("Has not linked an account yet – invited %1, the mail was not opened")
            .arg(sent);
    if (status == "EMAIL_OPENED"_L1)
        return Findings::tr("Has not linked an account yet – mail opened %1").arg(changed);
    if (status == "LANDING_PAGE_OPENED"_L1)
        return Findings::tr("Has not linked an account yet – invite opened %1").arg(changed);
    if (status == "WINK_WIDGET_OPENED"_L1)
        return Findings::tr("Has not linked an account yet – widget opened %1").arg(changed);
    if (status == "LINKED"_L1)
        return Findings::tr("Linked an account %1; none is left now")
            .arg(catalog::shortTime(timeAt(invite.json(), "linkedAt"_L1), wording));
    if (status == "REVOKED"_L1)
        return Findings::tr("Has no account – the invite was revoked %1").arg(changed);
    return Findings::tr("Has not linked an account yet");
}

Finding withoutAccounts(const PersonFacts &facts, const catalog::Wording &wording)
{
    Finding finding;
    finding.verdict.state = State::Off;
    const sync::Phase phase = facts.accountsState.phase;
    if (phase == sync::Phase::Failed && facts.accountsState.error) {
        finding.verdict.state = State::Err;
        const QString kind = kindName(facts.accountsState.error->kind);
        const catalog::Sentences sentences(wording.locale);
        finding.verdict.sentence = Findings::tr("The accounts could not be read");
        finding.verdict.code = facts.accountsState.error->code;
        finding.verdict.detail = sentences.errorTitle(kind) + u'\n' + sentences.errorAdvice(kind);
        finding.verdict.requestId = facts.accountsState.error->requestId;
        finding.help = Finding::Help::Retry;
        return finding;
    }
    if (phase != sync::Phase::Complete) {
        finding.verdict.sentence = Findings::tr("Reading the accounts…");
        return finding;
    }
    offerWayIn(finding, facts, wording);
    if (facts.invites.isEmpty()) {
        finding.verdict.sentence = Findings::tr("Has not linked an account yet");
        if (facts.invitesState.phase == sync::Phase::Complete)
            finding.verdict.detail = Findings::tr("No invite was sent to this person.");
        return finding;
    }
    finding.verdict.sentence = inviteSentence(facts.invites.first(), wording);
    const bool open = valueAt(facts.invites.first().json(), "status"_L1) != "REVOKED"_L1;
    if (open && finding.action == ActionId::NewToken)
        finding.verdict.detail =
            Findings::tr("The invite's link has expired: it lives for 14 days.");
    return finding;
}

Finding allWell(const PersonFacts &facts)
{
    Finding finding;
    finding.verdict.state = State::Ok;
    const qsizetype count = facts.accounts.size();
    finding.verdict.sentence =
        count == 1 ? Findings::tr("The account is connected; nothing is wrong")
                   : Findings::tr("All %1 accounts are connected; nothing is wrong").arg(count);
    return finding;
}

Finding personIsGone()
{
    Finding finding;
    finding.verdict.state = State::Off;
    finding.verdict.sentence = Findings::tr("This person does not exist at Smile any more");
    finding.verdict.detail =
        Findings::tr("The record was deleted there. What is still shown here was read before.");
    return finding;
}

} // namespace

QList<Finding> findingsOf(const PersonFacts &facts, const catalog::Wording &wording)
{
    if (facts.gone)
        return {personIsGone()};
    if (facts.accounts.isEmpty())
        return {withoutAccounts(facts, wording)};
    QList<Finding> findings;
    for (const records::Record &account : facts.accounts) {
        if (const std::optional<Finding> finding = findingOf(account, facts, wording))
            findings.append(*finding);
    }
    if (findings.isEmpty())
        findings.append(allWell(facts));
    return findings;
}

} // namespace smile::console
