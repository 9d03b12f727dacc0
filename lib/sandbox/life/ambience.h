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
    /// Lets one person go a step on, now.
    void step();

private:
    void scheduleNext();
    bool settleAccount(Tenant::Slot slot);
    bool moveInvite(Tenant::Slot slot);

    World &m_world;
    Linking &m_linking;
    QRandomGenerator m_random; ///< not to be used by two threads at once
};

} // namespace smile::sandbox
