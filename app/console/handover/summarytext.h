#pragma once

#include "casefile/summary.h"
#include "catalog/cell.h"

#include <QKeySequence>

namespace smile::actions {
struct ActionRun;
}

namespace smile::console {

inline const QKeySequence summaryKeys{Qt::CTRL | Qt::SHIFT | Qt::Key_S};

/// How much of who it is a summary says.
enum class Who : quint8 {
    IdOnly,
    NameAndContact ///< also name, e-mail and phone, as they may be shown: only when somebody chose
                   ///< it
};

/// A summary as plain text for a ticket, in the language of the wording; times are told in its zone
/// and in UTC.
QString summaryText(const casefile::Summary &summary, const catalog::Wording &wording);
/// The same of a person as the store knows them.
QString summaryText(const QString &userId, records::Store &store,
                    const QList<casefile::Deed> &deeds, const catalog::Wording &wording, Who who);

/// What the runner did, in words that name nobody.
QList<casefile::Deed> deedsOf(const QList<actions::ActionRun> &runs);

} // namespace smile::console
