#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>

namespace smile::console {

/// Runs `work()` on another thread, then `done(its result)` here, unless `context` is gone by then.
/// What `work` takes with it is a value (a snapshot), never a widget.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace smile::console
