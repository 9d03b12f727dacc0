#include "sandbox/life/ambience.h"

#include "sandbox/life/invites.h"

#include <QJsonArray>

namespace smile::sandbox {

namespace {

constexpr int shortestPause = 20'000; // ms
constexpr int longestPause = 40'000;
constexpr int mostPicks = 30; // people looked at for one who has something to go on with
constexpr qint64 newestPeople = 300; // older ones have settled

bool waits(const QJsonObject &account)
{
    const QString status = account.value(u"connectionStatus").toString();
    return status == QStringLiteral("PENDING") || status == QStringLiteral("AWAITING_MFA");
}

/// The person as those whose credentials are known, so that linking can make their data.
TestPerson asTestPerson(const QList<QJsonObject> &identities, const QList<QJsonObject> &invites)
{
    TestPerson who;
    if (!identities.isEmpty()) {
        const QJsonObject identity = identities.first();
        who.fullName = identity.value(u"fullName").toString();
        who.country = identity.value(u"countryResidence").toString();
        who.email =
            identity.value(u"emails").toArray().first().toObject().value(u"address").toString();
        who.mobile =
            identity.value(u"phones").toArray().first().toObject().value(u"number").toString();
    } else if (!invites.isEmpty()) {
        who.fullName = invites.first().value(u"fullName").toString();
        who.email = invites.first().value(u"email").toString();
    }
    const QList<TestPerson> &known = People::testPeople();
    if (who.fullName.isEmpty())
        return known.first();
    if (who.country.isEmpty())
        who.country = known.first().country;
    if (who.mobile.isEmpty())
        who.mobile = known.first().mobile;
    who.userName = who.email.section(u'@', 0, 0);
    return who;
}

} // namespace

Ambience::Ambience(World &world, Linking &linking, quint64 seed)
    : m_world(world)
    , m_linking(linking)
    , m_random(static_cast<quint32>(seed ^ (seed >> 32)))
{ }

void Ambience::begin()
{
    scheduleNext();
}

void Ambience::scheduleNext()
{
    const int pause = m_random.bounded(shortestPause, longestPause + 1);
    m_world.scheduler.after(std::chrono::milliseconds(pause), [this] {
        step();
        scheduleNext();
    });
}

void Ambience::step()
{
    const Tenant::Slot first = m_world.tenant.firstSlot();
    const qint64 count = qMin(newestPeople, m_world.tenant.endSlot() - first);
    for (int pick = 0; pick < mostPicks && count > 0; ++pick) {
        const Tenant::Slot slot = first + m_random.bounded(static_cast<qint64>(count));
        if (settleAccount(slot) || moveInvite(slot))
            return;
    }
}

bool Ambience::settleAccount(Tenant::Slot slot)
{
    for (const QJsonObject &account : m_world.tenant.rows(Resource::Accounts, slot)) {
        const QString id = account.value(u"id").toString();
        if (!waits(account) || m_linking.isLinking(id))
            continue;
        const bool asksCode =
            account.value(u"connectionStatus").toString() == QStringLiteral("AWAITING_MFA");
        const QString wrong =
            asksCode ? QStringLiteral("INVALID_MFA") : QStringLiteral("INVALID_CREDENTIALS");
        const bool fails = m_random.bounded(4) == 0;
        m_linking.settle(id,
                         asTestPerson(m_world.tenant.rows(Resource::Identities, slot),
                                      m_world.tenant.rows(Resource::Invites, slot)),
                         fails ? wrong : QString());
        return true;
    }
    return false;
}

bool Ambience::moveInvite(Tenant::Slot slot)
{
    for (const QJsonObject &invite : m_world.tenant.rows(Resource::Invites, slot)) {
        const QString status = invite.value(u"status").toString();
        const QString userId = invite.value(u"userId").toString();
        if (status == QStringLiteral("INVITED"))
            advanceInvites(m_world, userId, QStringLiteral("EMAIL_OPENED"));
        else if (status == QStringLiteral("EMAIL_OPENED"))
            advanceInvites(m_world, userId, QStringLiteral("LANDING_PAGE_OPENED"));
        else
            continue;
        return true;
    }
    return false;
}

} // namespace smile::sandbox
