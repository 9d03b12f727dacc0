#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace smile::console {

/// Does `job` on another thread and hands its result to `then` in the thread of the program, unless
/// `context` is gone by then. What `job` takes with it is a value (a snapshot), never a widget.
template <class Job, class Then>
void inBackground(QObject *context, Job job, Then then)
{
    // The application lives on; only the thread of the program may look whether the context does.
    QThreadPool::globalInstance()->start([context = QPointer<QObject>(context),
                                          home = QCoreApplication::instance(), job = std::move(job),
                                          then = std::move(then)] {
        QMetaObject::invokeMethod(
            home,
            [context, then, result = job()] {
                if (context)
                    then(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace smile::console
