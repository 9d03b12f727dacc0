#pragma once

#include "api/values.h"

#include <QJsonObject>

namespace smile::api {

// The bodies of the typed writes, field for field as the contract's …PostRequest schemas have them.
QJsonObject body(const ExternalMetadata &metadata);
QJsonObject body(ExportFormat format);
QJsonObject body(const InviteDraft &draft);
QJsonObject body(const InviteTemplateDraft &draft);
QJsonObject body(const WebhookDraft &draft);
QJsonObject body(const ConsentTemplateDraft &draft);
QJsonObject body(const ArchiveDraft &draft);

} // namespace smile::api
