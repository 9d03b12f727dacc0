#pragma once

#include "handover/summarytext.h"

namespace smile::console {

/// The command, in words.
QString copySummaryWords(Who who);

/// Copies what summaryText() makes of a person; what to say of that in the status bar.
QString copySummary(const QString &userId, records::Store &store,
                    const QList<casefile::Deed> &deeds, const catalog::Wording &wording, Who who);

} // namespace smile::console
