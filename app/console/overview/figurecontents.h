#pragma once

#include "overview/figurecard.h"
#include "session/removals.h"
#include "shell/savedviews.h"

namespace smile::console {

/// What a FigureCounter is asked for the contents below, in this order.
QList<SavedView> overviewQuestions();

/// The views that need attention, worst first. `complete`: every account and invite was read.
FigureContent attentionContent(const Figures &figures, bool complete);
/// How connecting went at each provider in the last 24 hours.
FigureContent providersContent(const Figures &figures, const catalog::Names &names, bool complete);
/// How far the invites of the last 60 days came.
FigureContent invitesContent(const Figures &figures, bool complete);
/// What went in the last 90 days, and why. `kept`: there is a sealed copy that remembers earlier
/// sessions.
QString removalsSentence(const Removals::Count &count, bool kept, const catalog::Wording &wording);

} // namespace smile::console
