#include "api/retry.h"

#include <algorithm>

namespace smile::api {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestPause = std::chrono::minutes(2);

int mostTries(Verb verb, Kind kind)
{
    if (kind == Kind::RateLimited)
        return 5;
    if (verb != Verb::Get)
        return 1;
    switch (kind) {
    case Kind::Network:
    case Kind::Server:
        return 3;
    case Kind::Timeout:
        return 2;
    default:
        return 1;
    }
}

milliseconds scaled(milliseconds span, double factor)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(span.count()) * factor));
}

/// Half of the doubled span is fixed, half is random.
milliseconds backOff(milliseconds first, int attempt, double jitter)
{
    const milliseconds span = first * (1 << (attempt - 1));
    return scaled(span, 0.5 + 0.5 * jitter);
}

} // namespace

std::optional<milliseconds> retryDelay(Verb verb, const Error &error, int attempt, double jitter)
{
    if (error.mayHaveArrived || attempt < 1 || attempt >= mostTries(verb, error.kind))
        return std::nullopt;
    if (error.kind != Kind::RateLimited)
        return backOff(milliseconds(500), attempt, jitter);
    if (error.retryAfter)
        return std::clamp(*error.retryAfter, milliseconds(0), longestPause)
               + scaled(milliseconds(250), jitter);
    return backOff(milliseconds(2000), attempt, jitter);
}

} // namespace smile::api
