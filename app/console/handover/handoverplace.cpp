#include "handover/handoverplace.h"

#include "act/desk.h"
#include "session/session.h"
#include "vault/auditlog.h"

namespace smile::console {

HandoverPlace handoverPlaceOf(Session &session)
{
    return {caution(session.profile()) == actions::Environment::Production, session.profile().id,
            [&audit = session.audit()](const QJsonObject &line) { audit.append(line); }};
}

} // namespace smile::console
