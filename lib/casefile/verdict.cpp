#include "casefile/verdict.h"

#include "catalog/catalog.h"

#include <algorithm>
#include <functional>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using catalog::ActionId;
using records::Record;
using Kind = Situation::Kind;

namespace {

/// Looks at one person at one moment.
class Judge
{
public:
    Judge(const PersonRecords &person, const QDateTime &now)
        : m_person(person)
        , m_now(now)
    { }

    Verdict verdict() const;

private:
    Finding ofAccount(const Record &account) const;
    Finding ofArchive(const Record &archive) const;
    Finding ofInvites() const;
    Finding ofSession() const;
    Finding finding(const Situation &situation, const QDateTime &since,
                    const catalog::Resource *resource, const Record &record) const;

    std::optional<CaseAction> actionFor(const Finding &finding) const;
    CaseAction wayIn() const;
    bool isSuperseded(const Record &account, const Situation &situation) const;
    bool isReplaced(const Record &archive) const;
    bool hasReadFile() const;
    bool hasConnection() const;

    const PersonRecords &m_person;
    const QDateTime &m_now;
};

// Newest first, those without a time last; by id where that does not decide, so that the order is
// the same each time.
bool newer(const QDateTime &a, const QDateTime &b, const Record &ofA, const Record &ofB)
{
    if (a.isValid() != b.isValid())
        return a.isValid();
    if (a != b)
        return a > b;
    return ofA.id() < ofB.id();
}

bool worse(const Finding &a, const Finding &b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (a.superseded != b.superseded)
        return b.superseded;
    if (a.facts.weight != b.facts.weight)
        return a.facts.weight > b.facts.weight;
    return newer(a.since, b.since, a.record, b.record);
}

bool isLinkUsable(const Record &invite, const QDateTime &now)
{
    const QDateTime end = inviteLinkEnd(invite);
    return end.isValid() && end > now && textAt(invite, "status"_L1) != "REVOKED"_L1
           && !textAt(invite, "inviteLandingPageUrl"_L1).isEmpty();
}

QDateTime invitedAt(const Record &invite)
{
    const QDateTime sent = timeAt(invite, "invitedAt"_L1);
    return sent.isValid() ? sent : timeAt(invite, "createdAt"_L1);
}

Record newestOf(const QList<Record> &invites, const std::function<bool(const Record &)> &counts)
{
    Record newest;
    for (const Record &invite : invites) {
        if (counts(invite)
            && (!newest || newer(invitedAt(invite), invitedAt(newest), invite, newest)))
            newest = invite;
    }
    return newest;
}

bool isLate(const QDateTime &since, qint64 patience, const QDateTime &now)
{
    return since.isValid() && since.secsTo(now) > patience;
}

} // namespace

Situation accountSituation(const Record &account, const QDateTime &now)
{
    const QString status = connectionOf(account);
    const QString code = textAt(account, "connection.errorCode"_L1);
    const QDateTime since = timeAt(account, "connection.updatedAt"_L1);
    if (status == "CONNECTED"_L1) {
        const Situation monitoring{Kind::Monitor, monitoringOf(account), code};
        if (!monitoring.state.isEmpty() && factsOf(monitoring).isProblem())
            return monitoring;
    }
    if (status == "AWAITING_MFA"_L1 && isLate(since, patience::code, now))
        return {Kind::Connection, status, lateMark};
    if (status == "PENDING"_L1 && code.isEmpty() && isLate(since, patience::signIn, now))
        return {Kind::Connection, status, lateMark};
    return {Kind::Connection, status, code};
}

Finding Judge::finding(const Situation &situation, const QDateTime &since,
                       const catalog::Resource *resource, const Record &record) const
{
    Finding found;
    found.situation = situation;
    found.facts = factsOf(situation);
    found.resource = resource;
    found.record = record;
    found.since = since;
    found.ahead = since.isValid() && since > m_now;
    return found;
}

Finding Judge::ofAccount(const Record &account) const
{
    const Situation situation = accountSituation(account, m_now);
    const bool monitored = situation.kind == Kind::Monitor;
    Finding found = finding(
        situation, timeAt(account, monitored ? "monitor.updatedAt"_L1 : "connection.updatedAt"_L1),
        &catalog::accounts, account);
    found.code = textAt(account, "connection.errorCode"_L1);
    found.providerId = textAt(account, "providerId"_L1);
    const QJsonValue active = m_person.providers.value(found.providerId).valueAt("active"_L1);
    found.providerInactive = active.isBool() && !active.toBool();
    found.superseded = isSuperseded(account, situation);
    found.action = actionFor(found);
    return found;
}

// Each try may leave an account behind; the one that worked is the one that counts.
bool Judge::isSuperseded(const Record &account, const Situation &situation) const
{
    if (situation.kind != Kind::Connection || situation.state == "CONNECTED"_L1)
        return false;
    const QString provider = textAt(account, "providerId"_L1);
    const QDateTime tried = timeAt(account, "connection.updatedAt"_L1);
    if (provider.isEmpty() || !tried.isValid())
        return false;
    return std::ranges::any_of(m_person.accounts, [&](const Record &other) {
        const QDateTime connected = timeAt(other, "connection.updatedAt"_L1);
        return textAt(other, "providerId"_L1) == provider && connectionOf(other) == "CONNECTED"_L1
               && connected.isValid() && connected > tried;
    });
}

Finding Judge::ofArchive(const Record &archive) const
{
    const QString status = textAt(archive, "state.status"_L1);
    QDateTime since = timeAt(archive, "state.updatedAt"_L1);
    if (!since.isValid())
        since = timeAt(archive, "createdAt"_L1);
    const QString code = textAt(archive, "state.errorCode"_L1);
    const bool late = status == "STARTED"_L1 && isLate(since, patience::file, m_now);
    Finding found = finding({Kind::Archive, status, late ? QString(lateMark) : code}, since,
                            &catalog::archives, archive);
    found.code = code;
    found.providerId = textAt(archive, "providerId"_L1);
    found.superseded = found.facts.isProblem() && isReplaced(archive);
    found.action = actionFor(found);
    return found;
}

// A better file of the same type has come in since.
bool Judge::isReplaced(const Record &archive) const
{
    const QString type = textAt(archive, "type"_L1);
    const QDateTime sent = timeAt(archive, "createdAt"_L1);
    return !type.isEmpty() && sent.isValid()
           && std::ranges::any_of(m_person.archives, [&](const Record &other) {
                  return textAt(other, "type"_L1) == type
                         && textAt(other, "state.status"_L1) == "ANALYZED"_L1
                         && timeAt(other, "createdAt"_L1) > sent;
              });
}

bool Judge::hasReadFile() const
{
    return std::ranges::any_of(m_person.archives, [](const Record &archive) {
        return textAt(archive, "state.status"_L1) == "ANALYZED"_L1;
    });
}

bool Judge::hasConnection() const
{
    return std::ranges::any_of(m_person.accounts, [](const Record &account) {
        return connectionOf(account) == "CONNECTED"_L1;
    });
}

Finding Judge::ofInvites() const
{
    const Record invite = newestOf(m_person.invites, [](const Record &) { return true; });
    if (!invite) {
        Finding none = finding({Kind::Invite, u"NONE"_s, {}}, timeAt(m_person.user, "createdAt"_L1),
                               nullptr, {});
        none.action = actionFor(none);
        return none;
    }
    const QString status = textAt(invite, "status"_L1);
    const QDateTime end = inviteLinkEnd(invite);
    const bool over = status == "LINKED"_L1 || status == "REVOKED"_L1;
    const bool expired = !over && end.isValid() && end <= m_now;
    const QDateTime changed = timeAt(invite, "updatedAt"_L1);
    const QDateTime since = expired                                        ? end
                            : status == "INVITED"_L1 || !changed.isValid() ? invitedAt(invite)
                                                                           : changed;
    Finding found = finding({Kind::Invite, expired ? u"EXPIRED"_s : status, {}}, since,
                            &catalog::invites, invite);
    found.action = actionFor(found);
    return found;
}

Finding Judge::ofSession() const
{
    Finding found = finding({Kind::Session, textAt(m_person.user, "session.status"_L1), {}}, {},
                            &catalog::users, m_person.user);
    found.action = actionFor(found);
    return found;
}

// A link that leads where nothing works costs the caller another try: look whether it works again.
std::optional<CaseAction> Judge::actionFor(const Finding &found) const
{
    Step step = found.facts.step;
    if (step == Step::WayIn && found.providerInactive)
        step = Step::Refresh;
    if (step == Step::WayIn)
        return wayIn();
    const bool refreshes = found.resource && found.record
                           && std::ranges::find(found.resource->actions, ActionId::Refresh)
                                  != found.resource->actions.end();
    if (step == Step::Refresh && refreshes)
        return CaseAction{ActionId::Refresh, found.resource, found.record};
    return std::nullopt;
}

// The link that a person already has is the safer way back in: nothing new has to be handed over.
CaseAction Judge::wayIn() const
{
    const Record usable = newestOf(
        m_person.invites, [this](const Record &invite) { return isLinkUsable(invite, m_now); });
    if (usable)
        return {ActionId::CopyInviteLink, &catalog::invites, usable};
    return {ActionId::NewToken, &catalog::people, m_person.actionRow()};
}

Verdict Judge::verdict() const
{
    Verdict verdict;
    verdict.complete = m_person.accountsKnown && m_person.invitesKnown;
    for (const Record &account : m_person.accounts)
        verdict.accounts += ofAccount(account);
    QList<Finding> others;
    for (const Record &archive : m_person.archives)
        others += ofArchive(archive);
    const bool nothingYet = m_person.accounts.isEmpty() && !hasReadFile();
    if (nothingYet && m_person.accountsKnown
        && (m_person.invitesKnown || !m_person.invites.isEmpty()))
        others += ofInvites();
    if (!textAt(m_person.user, "session.status"_L1).isEmpty() && !hasConnection())
        others += ofSession();

    std::ranges::sort(verdict.accounts, worse);
    for (const QList<Finding> *findings : {&verdict.accounts, &others}) {
        for (const Finding &found : *findings) {
            if (found.isOpen())
                verdict.problems += found;
            else if (findings == &others)
                verdict.quiet += found;
        }
    }
    std::ranges::sort(verdict.problems, worse);
    std::ranges::sort(verdict.quiet, worse);
    return verdict;
}

bool Verdict::isWell() const
{
    const Finding *first = head();
    return problems.isEmpty() && complete && first && !first->superseded
           && (first->situation.state == "CONNECTED"_L1 || first->situation.state == "ANALYZED"_L1);
}

const Finding *Verdict::head() const
{
    if (!problems.isEmpty())
        return &problems.first();
    if (!accounts.isEmpty())
        return &accounts.first();
    for (const Finding &found : quiet) {
        if (found.situation.state == "ANALYZED"_L1)
            return &found;
    }
    return quiet.isEmpty() ? nullptr : &quiet.first();
}

Verdict verdictOf(const PersonRecords &person, const QDateTime &now)
{
    return Judge(person, now).verdict();
}

} // namespace smile::casefile
