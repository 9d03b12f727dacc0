#pragma once

#include "api/values.h"

#include <QJsonObject>

namespace smile::api {

/// The bodies of the typed writes, field for field as the contract's …PostRequest and
/// …CreateRequest schemas have them. Optional fields that are empty are left out; lengths are not
/// checked.
QJsonObject body(const ExternalMetadata &metadata);
QJsonObject body(ExportFormat format);
QJsonObject body(const InviteDraft &draft);
QJsonObject body(const InviteTemplateDraft &draft);
QJsonObject body(const WebhookDraft &draft);
QJsonObject body(const ConsentTemplateDraft &draft);
QJsonObject body(const ArchiveDraft &draft);

} // namespace smile::api
