#pragma once

#include "api/call.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace smile::tests {

/// What came of a call: `auto outcome = watch(client.get(…));  QTRY_VERIFY(outcome->result);`
template <class T>
struct Outcome
{
    QObject context;
    std::optional<api::Result<T>> result;
    int count = 0; ///< how often it ended
};

template <class T>
std::unique_ptr<Outcome<T>> watch(api::Call<T> call)
{
    auto outcome = std::make_unique<Outcome<T>>();
    call.then(&outcome->context, [raw = outcome.get()](api::Result<T> result) {
        raw->result.emplace(std::move(result));
        ++raw->count;
    });
    return outcome;
}

/// Lets what is queued happen, and what that queues, also by way of another thread: answers are
/// judged on one. What has not happened after that does not happen.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QThreadPool::globalInstance()->waitForDone();
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace smile::tests
