#pragma once

#include "sandbox/life/events.h"
#include "sandbox/life/scheduler.h"
#include "sandbox/rest/cursor.h"
#include "sandbox/store/collection.h"
#include "sandbox/store/files.h"
#include "sandbox/store/mails.h"
#include "sandbox/store/tenant.h"
#include "sandbox/store/tokens.h"
#include "sandbox/wink/sessions.h"

#include <QDateTime>

namespace smile::sandbox {

/// All that one running sandbox knows; the endpoints and the life cycles share it.
struct World
{
    /// The tenant is as it was when the day of `now` began (UTC), so that the same seed gives the
    /// same tenant, to the second, all day long.
    World(int peopleCount, quint64 seed, const QString &address,
          const QDateTime &now = QDateTime::currentDateTimeUtc());

    const QString baseUrl; ///< http://host:port, without /v1
    const People people;
    Tenant tenant;
    Collection inviteTemplates;
    Collection consentTemplates;
    Collection webhooks;
    Tokens tokens;
    Mails mails;
    Files files; ///< made while running: exports, uploads, what a link brought
    WinkSessions winkSessions;
    CursorCodec cursors;
    Events events;
    Scheduler scheduler; ///< life cycles; before the rest goes, it must have been stopped
};

} // namespace smile::sandbox
