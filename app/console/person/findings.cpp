#include "person/findings.h"

#include "casefile/casewords.h"
#include "catalog/catalog.h"
#include "catalog/sentences.h"
#include "person/personfacts.h"
#include "words/troublewords.h"

#include <QCoreApplication>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::Situation;
using Kind = casefile::Situation::Kind;

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

// The bar in front of a sentence: red for what has failed, amber for what waits for somebody.
State stateOf(const casefile::Finding &found)
{
    if (!found.isOpen())
        return State::Ok;
    switch (found.situation.kind) {
    case Kind::Connection:
        if (found.situation.state == "ERROR"_L1)
            return State::Err;
        return found.situation.state == "DISCONNECTED"_L1 ? State::Off : State::Warn;
    case Kind::Archive:
        return found.situation.state == "ERROR"_L1 ? State::Err : State::Warn;
    case Kind::Monitor:
        return State::Warn;
    case Kind::Invite:
    case Kind::Session:
    case Kind::Provider:
        break;
    }
    return State::Off;
}

// A state that nobody knows is shown as it was sent, where the sentence does not name it.
QString codeOf(const casefile::Finding &found)
{
    if (!found.code.isEmpty())
        return found.code;
    return casefile::isKnownState(found.situation) ? QString() : found.situation.state;
}

QString whereAndSince(const casefile::Finding &found, const QString &provider,
                      const catalog::Wording &wording)
{
    QStringList parts;
    if (!provider.isEmpty())
        parts += provider;
    const QString since = sinceWords(found.since, wording);
    if (!since.isEmpty() && !found.ahead)
        parts += since;
    if (found.providerInactive)
        parts += Findings::tr("Smile says that this provider does not work now");
    return parts.join(u" · "_s);
}

QString subjectOf(const casefile::Finding &found, const QString &provider)
{
    if (!found.record)
        return {};
    return found.resource == &catalog::accounts
               ? Findings::tr("%1, account %2").arg(provider, found.record.id())
               : found.record.id();
}

// Where nothing works for anybody, or for hardly anybody, that is what a caller is told, unless the
// fault is one of their own all the same.
Situation toTell(const casefile::Finding &found, const QSet<QString> &failing)
{
    if (found.providerInactive)
        return {Kind::Provider, u"INACTIVE"_s, {}};
    const bool fails =
        found.situation.kind == Kind::Connection && found.situation.state == "ERROR"_L1
        && found.facts.side != casefile::Side::Person && failing.contains(found.providerId);
    return fails ? Situation{Kind::Provider, u"FAILING"_s, {}} : found.situation;
}

Finding findingOf(const casefile::Finding &found, const catalog::Wording &wording,
                  const QSet<QString> &failing)
{
    const casefile::CaseWords words(wording.locale);
    const casefile::CaseEntry entry = words.entry(found.situation);
    const Situation told = toTell(found, failing);
    const casefile::CaseEntry tell = words.entry(told);
    Finding finding;
    finding.providerId = found.resource == &catalog::accounts ? found.providerId : QString();
    finding.provider = catalog::providerName(finding.providerId, wording.names);
    finding.subject = subjectOf(found, finding.provider);
    finding.verdict.state = stateOf(found);
    finding.verdict.sentence = entry.happened;
    finding.verdict.code = codeOf(found);
    finding.where = whereAndSince(found, finding.provider, wording);
    finding.causes = tell.causes;
    finding.next = tell.next;
    finding.waiting = tell.waiting;
    finding.say = words.say(told, finding.provider);
    finding.never = words.never(found.situation);
    if (found.action) {
        finding.help = Finding::Help::Act;
        finding.action = found.action->id;
        finding.resource = found.action->resource;
        finding.row = found.action->row;
    }
    return finding;
}

// Until all accounts are read, that there is none means nothing.
std::optional<Finding> whileReading(const PersonFacts &facts, const catalog::Wording &wording)
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
        finding.where = sentences.errorTitle(kind) + u'\n' + sentences.errorAdvice(kind);
        finding.verdict.requestId = facts.accountsState.error->requestId;
        finding.help = Finding::Help::Retry;
        return finding;
    }
    if (phase != sync::Phase::Complete) {
        finding.verdict.sentence = Findings::tr("Reading the accounts…");
        return finding;
    }
    if (!facts.records.invitesKnown && facts.invites.isEmpty()) {
        finding.verdict.sentence = Findings::tr("Has not linked an account yet");
        return finding;
    }
    return std::nullopt;
}

Finding personIsGone()
{
    Finding finding;
    finding.verdict.state = State::Off;
    finding.verdict.sentence = Findings::tr("This person does not exist at Smile any more");
    finding.where =
        Findings::tr("The record was deleted there. What is still shown here was read before.");
    return finding;
}

} // namespace

Verdict Finding::whole() const
{
    Verdict told = verdict;
    told.detail = where;
    const auto add = [&told](const QString &about, const QString &sentence) {
        if (!sentence.isEmpty())
            told.facts.append({about, sentence});
    };
    add(Findings::tr("What to do"), next);
    add(Findings::tr("Likely causes"), causes.join(u" · "_s));
    add(Findings::tr("Does waiting help?"), waiting);
    return told;
}

Verdict Finding::brief() const
{
    Verdict told = verdict;
    QStringList lines{where, next};
    lines.removeAll(QString());
    told.detail = lines.join(u'\n');
    return told;
}

QList<Finding> openFindings(const casefile::Verdict &verdict, const catalog::Wording &wording,
                            const QSet<QString> &failing)
{
    QList<Finding> findings;
    for (const casefile::Finding &problem : verdict.problems)
        findings += findingOf(problem, wording, failing);
    return findings;
}

Finding allWell(const casefile::Verdict &verdict, const catalog::Wording &wording)
{
    Finding finding;
    if (const casefile::Finding *head = verdict.head()) {
        finding = findingOf(*head, wording, {});
        finding.providerId.clear(); // nobody asks whose fault it is
        finding.where.clear();
        finding.causes.clear();
        finding.next.clear();
        finding.waiting.clear();
    }
    finding.help = Finding::Help::None;
    finding.verdict.state = State::Ok;
    const qsizetype count = verdict.accounts.size();
    if (count == 1)
        finding.verdict.sentence = Findings::tr("The account is connected; nothing is wrong");
    else if (count > 1)
        finding.verdict.sentence =
            Findings::tr("All %1 accounts are connected; nothing is wrong").arg(count);
    return finding;
}

QList<Finding> findingsOf(const PersonFacts &facts, const catalog::Wording &wording,
                          const QSet<QString> &failing)
{
    if (facts.gone)
        return {personIsGone()};
    const casefile::Verdict verdict = casefile::verdictOf(facts.records, wording.now);
    QList<Finding> findings = openFindings(verdict, wording, failing);
    if (facts.accounts.isEmpty()) {
        if (const std::optional<Finding> reading = whileReading(facts, wording))
            findings.prepend(*reading);
    }
    if (findings.isEmpty())
        findings += allWell(verdict, wording);
    return findings;
}

QString sinceWords(const QDateTime &when, const catalog::Wording &wording)
{
    constexpr qint64 relativeUpTo = 6 * 3600; // seconds; as catalog::shortTime
    const QString told = catalog::shortTime(when, wording);
    if (told.isEmpty() || when.secsTo(wording.now) < relativeUpTo)
        return told;
    return Findings::tr("since %1").arg(told);
}

} // namespace smile::console
