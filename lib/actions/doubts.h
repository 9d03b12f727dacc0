#pragma once

#include "actions/verifier.h"

namespace smile::actions {

/// How to recognise, after a lost answer, that a draft has become a record: the fields that were
/// sent, not known to the store before, and made within a day (clocks differ; the same invite of
/// last month is another one).
Verifier::IsIt isNew(const api::InviteDraft &draft, const records::Table &known);
Verifier::IsIt isNew(const api::InviteTemplateDraft &draft, const records::Table &known);
Verifier::IsIt isNew(const api::WebhookDraft &draft, const records::Table &known);
Verifier::IsIt isNew(const api::ConsentTemplateDraft &draft, const records::Table &known);
Verifier::IsIt isNew(const api::ArchiveDraft &draft, const records::Table &known);

/// A template that already has the texts of the draft.
bool isSaved(const api::InviteTemplateDraft &draft, const QJsonObject &record);

} // namespace smile::actions
