#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace smile::sandbox {

/// Runs things later, one after the other on a thread of its own, which starts with the first.
class Scheduler
{
public:
    Scheduler() = default;
    ~Scheduler() { stop(); }
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    void after(std::chrono::milliseconds delay, std::function<void()> job);
    /// What has not begun is dropped, what runs is waited for. Nothing is accepted afterwards.
    void stop();
    /// Waits, for at most that long; true at once when the scheduler stops.
    bool stopsWithin(std::chrono::milliseconds delay);

private:
    using Clock = std::chrono::steady_clock;
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::multimap<Clock::time_point, std::function<void()>> m_jobs;
    std::thread m_thread;
    bool m_stopping = false;
};

} // namespace smile::sandbox
