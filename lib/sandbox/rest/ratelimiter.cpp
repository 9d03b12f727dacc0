#include "sandbox/rest/ratelimiter.h"

namespace smile::sandbox {

bool RateLimiter::admit(Clock::time_point now)
{
    if (m_limit <= 0)
        return true;
    const std::lock_guard lock(m_mutex);
    while (!m_arrivals.empty() && now - m_arrivals.front() >= std::chrono::seconds(1))
        m_arrivals.pop_front();
    if (m_arrivals.size() >= static_cast<std::size_t>(m_limit))
        return false;
    m_arrivals.push_back(now);
    return true;
}

} // namespace smile::sandbox
