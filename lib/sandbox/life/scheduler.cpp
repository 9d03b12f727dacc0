#include "sandbox/life/scheduler.h"

#include <utility>

namespace smile::sandbox {

void Scheduler::after(std::chrono::milliseconds delay, std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_jobs.emplace(Clock::now() + delay, std::move(job));
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_all();
}

void Scheduler::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

bool Scheduler::stopsWithin(std::chrono::milliseconds delay)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, delay, [this] { return m_stopping; });
}

void Scheduler::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_jobs.empty()) {
            m_wake.wait(lock);
            continue;
        }
        const Clock::time_point due = m_jobs.begin()->first;
        if (Clock::now() < due) {
            m_wake.wait_until(lock, due);
            continue;
        }
        const std::function<void()> job = std::move(m_jobs.begin()->second);
        m_jobs.erase(m_jobs.begin());
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace smile::sandbox
