#pragma once

#include "api/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace smile::api {

/// The life of one call: emits `finished` exactly once, queued, then deletes itself.
class JobBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Aborts what is on the wire or takes it out of the gate; it then finishes as Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished();
};

template <class T>
class Job : public JobBase
{
public:
    using JobBase::JobBase;
    virtual Result<T> takeResult() = 0; ///< once, after finished
};

/// A handle on a call under way. The callback runs queued, in the context's thread, once, and dies
/// with its context (the call itself goes on: a write is not undone by closing a window; use
/// cancel() to stop it).
template <class T>
class Call
{
public:
    explicit Call(Job<T> *job)
        : m_job(job)
    { }

    /// `function` takes Result<T>. The context is mandatory.
    template <class F>
    Call &then(QObject *context, F function)
    {
        Q_ASSERT(context);
        if (m_job)
            QObject::connect(m_job, &JobBase::finished, context,
                             [job = m_job.data(), function = std::move(function)]() mutable {
                                 function(job->takeResult());
                             });
        return *this;
    }
    void cancel()
    {
        if (m_job)
            m_job->cancel();
    }

private:
    QPointer<Job<T>> m_job;
};

} // namespace smile::api
