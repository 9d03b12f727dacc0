#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

namespace smile::vault {

/// Small things of one profile that hold ids or personal text (what was opened, saved filters) and
/// therefore are kept beside its sealed records, or nowhere. Nothing here waits.
class Notes
{
public:
    using Done = std::function<void(const QByteArray &)>;

    virtual ~Notes() = default;
    /// Empty bytes when nothing was kept. `name`: "recent", "tabs". The answer comes queued, in
    /// the order of the questions, and dies with its context.
    virtual void note(const QByteArray &name, QObject *context, Done done) = 0;
    virtual void setNote(const QByteArray &name, const QByteArray &bytes) = 0;
};

} // namespace smile::vault
