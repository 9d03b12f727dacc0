#pragma once

#include "catalog/resource.h"

#include <QString>

#include <span>

namespace smile::actions {

/// How much an action may harm; what is asked follows from it and the environment (plan.h).
enum class Risk : quint8 {
    None, ///< reads, or makes something that can be taken back
    Ask, ///< changes what a person relies on
    Destructive ///< data goes; the API has no undo
};

/// One action as every menu, button and the palette show it: they all come from this table.
struct Entry
{
    catalog::ActionId id;
    const char *name; ///< stable: in the audit file, in tests
    const char *icon; ///< name in resources/icons
    const char *words; ///< untranslated, context "actions"; "…" when it asks something first
    const char *shortcut; ///< QKeySequence's portable text, "" when it has none
    Risk risk;
    bool needsRecord; ///< false: works without a chosen row (Invite…, New template…)
};

std::span<const Entry> all();
const Entry &entry(catalog::ActionId id);
QString words(catalog::ActionId id); ///< translated, "Revoke…"
/// The stable name in the audit file and in tests: "revoke", "disableMonitoring".
QString name(catalog::ActionId id);

/// False for what only reads or copies; a test link needs a token that is made for it.
bool changesServer(catalog::ActionId id);

/// Empty when the action applies to this record now; else the reason in words ("Monitoring is not
/// active").
QString whyNot(catalog::ActionId id, const QJsonObject &record);

} // namespace smile::actions
