#pragma once

#include "sandbox/http/message.h"
#include "sandbox/life/ambience.h"
#include "sandbox/life/archives.h"
#include "sandbox/life/linking.h"
#include "sandbox/rest/auth.h"
#include "sandbox/rest/ratelimiter.h"
#include "sandbox/rest/router.h"
#include "sandbox/sandbox.h"
#include "sandbox/world.h"

namespace smile::sandbox {

/// Every answer of the sandbox: sorts a request into the API (credentials, rate limit, latency),
/// the widget's service (open to every origin) and the public pages.
class Service
{
public:
    Service(const Sandbox::Options &options, const QString &address);

    Answer answer(const Request &request);
    /// In the API's words what the HTTP layer refused by itself.
    static Answer refusal(const Request &request, int status);
    /// Ends waiting requests, life cycles and deliveries.
    void stop();

private:
    Answer apiAnswer(const Request &request);
    Answer openAnswer(const Request &request) const;

    const int m_latencyMs;
    World m_world;
    Linking m_linking;
    Archives m_archives;
    Ambience m_ambience;
    BasicAuth m_auth;
    RateLimiter m_limiter;
    Router m_api;
    Router m_open;
};

} // namespace smile::sandbox
