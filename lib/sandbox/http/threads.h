#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace smile::sandbox {

/// Threads made only when a job finds none idle: a kept connection holds a thread for as long as it
/// lives, so there must be many, and a console with six connections must not pay for all of them.
class Threads
{
public:
    explicit Threads(std::size_t limit)
        : m_limit(limit)
    { }
    ~Threads() { finish(); }
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;

    void run(std::function<void()> job);
    /// Runs what is queued, then joins.
    void finish();

private:
    void work();

    const std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_finishing = false;
};

} // namespace smile::sandbox
