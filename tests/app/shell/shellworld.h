#pragma once

#include "session/session.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"

#include <QTemporaryDir>

namespace smile::tests {

/// What the shell stands on: sessions on a raw server of this machine, and a clock that stands
/// still.
struct ShellWorld
{
    QTemporaryDir folder;
    ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    vault::AuditLog audit{folder.filePath(QStringLiteral("audit.jsonl"))};
    LoopbackServer server;

    vault::Profile profile() const
    {
        vault::Profile made = vault::newCustomProfile();
        made.name = QStringLiteral("Ours");
        made.baseUrl = server.base();
        made.rateLimit = 0;
        return made;
    }
    std::unique_ptr<console::Session> session() { return session(profile()); }
    std::unique_ptr<console::Session> session(const vault::Profile &profile)
    {
        return std::make_unique<console::Session>(
            profile,
            api::Endpoint{server.base(), QStringLiteral("the-key"), QStringLiteral("the-secret")},
            gate, log, audit);
    }

    static LoopbackServer::Step emptyPage()
    {
        return LoopbackServer::json(
            R"({"code":"OK","message":"","requestId":"r-1","data":{"items":[],"nextCursor":null}})");
    }
    static LoopbackServer::Step refusal(int status, const QByteArray &code,
                                        const QByteArray &headers = {})
    {
        return LoopbackServer::json(R"({"code":")" + code + R"(","message":"","requestId":"r-2"})",
                                    status, headers);
    }
};

} // namespace smile::tests
