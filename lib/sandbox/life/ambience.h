#pragma once

#include "sandbox/life/linking.h"
#include "sandbox/world.h"

#include <QRandomGenerator>

namespace smile::sandbox {

/// The tenant's own life: every 20 to 40 seconds one person, picked by the seed, goes a step on:
/// a waiting account connects or fails, an invite is opened.
class Ambience
{
public:
    Ambience(World &world, Linking &linking, quint64 seed);

    void begin();

private:
    void scheduleNext();
    void step();
    bool settleAccount(Tenant::Slot slot);
    bool moveInvite(Tenant::Slot slot);

    World &m_world;
    Linking &m_linking;
    QRandomGenerator m_random; ///< used on the scheduler's thread only
};

} // namespace smile::sandbox
