#pragma once

#include <chrono>
#include <deque>
#include <mutex>

namespace smile::sandbox {

/// Lets at most `limit` calls arrive within any 1,000 ms; 0 lets all. A refused call is not
/// counted, so that who waits as long as Retry-After says gets through.
class RateLimiter
{
public:
    using Clock = std::chrono::steady_clock;

    explicit RateLimiter(int limit)
        : m_limit(limit)
    { }

    bool admit(Clock::time_point now = Clock::now());

private:
    const int m_limit;
    std::mutex m_mutex;
    std::deque<Clock::time_point> m_arrivals;
};

} // namespace smile::sandbox
