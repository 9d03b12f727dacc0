#pragma once

#include "api/error.h"

#include <chrono>
#include <optional>

namespace smile::api {

enum class Verb : quint8 { Get, Post, Put, Delete };

/// How long to wait before the next try of a call, or nothing: then the error is the call's result.
/// Pure.
///
/// `attempt` is the try that failed, from 1; `jitter` is random in [0, 1) and spreads the tries of
/// many consoles. A GET is tried again after Network, Timeout, Server and RateLimited. A write is
/// tried again only after RateLimited, since only then it is certain that nothing was done. At most
/// 3 tries (Timeout: 2, for each takes up to 30 s; RateLimited: 5). Delays double from 0.25..0.5 s;
/// after a 429 they are the server's Retry-After (at most 2 min, plus up to 250 ms), else double
/// from 1..2 s.
std::optional<std::chrono::milliseconds> retryDelay(Verb verb, const Error &error, int attempt,
                                                    double jitter);

} // namespace smile::api
