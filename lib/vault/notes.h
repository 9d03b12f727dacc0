#pragma once

#include <QByteArray>
#include <QString>

namespace smile::vault {

/// Small things of one profile that hold ids or personal text (what was opened, saved filters) and
/// therefore are kept beside its sealed records, or nowhere.
class Notes
{
public:
    virtual ~Notes() = default;
    /// Empty when nothing was kept. `name`: "recent", "views".
    virtual QByteArray note(const QString &name) const = 0;
    virtual void setNote(const QString &name, const QByteArray &bytes) = 0;
};

} // namespace smile::vault
