#include "sandbox/world.h"

#include "compat.h"

namespace smile::sandbox {

World::World(int peopleCount, quint64 seed, const QString &address, const QDateTime &now)
    : baseUrl(address)
    , people(peopleCount, seed, now.toUTC().date().startOfDay(utc), address)
    , tenant(people)
    , inviteTemplates(people.inviteTemplates())
    , consentTemplates(people.consentTemplates())
    , webhooks(people.webhooks())
    , events(webhooks)
{ }

} // namespace smile::sandbox
