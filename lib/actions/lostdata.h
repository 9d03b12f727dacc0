#pragma once

#include "actions/plan.h"

namespace smile::actions {

/// Which records go with what a plan takes away: those that Smile lists with `filter` = `value`.
struct LostData
{
    QString filter; ///< "sourceId" (an account's or an archive's) or "userId"
    QString value;
};

/// None when nothing that was read goes with it.
std::optional<LostData> lostData(const Plan &plan);

/// The lists that such records are in.
QList<const catalog::Resource *> lostResources();

/// What of it the store holds now: "Identities: 1", "Documents: 2"; nothing for empty lists.
QStringList countLost(records::Store &store, const LostData &data);

} // namespace smile::actions
