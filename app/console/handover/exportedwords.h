#pragma once

#include "tablefile/tablefile.h"

#include <QJsonObject>

namespace smile::console {

/// What became of an export, for its line on the page.
struct ExportedWords
{
    bool fine = false;
    QString title, text;
};
ExportedWords exportedWords(const tablefile::Outcome &outcome, const QString &path);

/// One line of the audit file: {time, profile, action "exportTable", resource, format, rows,
/// columns, outcome}. No personal data: columns are their paths, and the file is not named, since
/// people name files after people.
QJsonObject exportAuditLine(const tablefile::Content &content, const tablefile::Outcome &outcome,
                            const QString &profileId);

} // namespace smile::console
