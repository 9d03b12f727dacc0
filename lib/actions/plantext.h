#pragma once

#include "actions/plan.h"

namespace smile::actions {

/// The sentences of a confirmation, translated whole. Empty for actions that ask nothing.
struct PlanText
{
    QString title;
    QString question;
    QString button;
    QStringList lost; ///< what is lost and need not be counted
    QString lostData = {}; ///< with %1 for what is counted; empty when no data is lost
};

/// Needs the plan's action, names and ids.
PlanText planText(const Plan &plan);

} // namespace smile::actions
