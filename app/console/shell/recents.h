#pragma once

#include "catalog/resource.h"

#include <QList>
#include <QObject>

namespace smile::vault {
class Notes;
}

namespace smile::console {

/// What was opened last, newest first: ids only, for the session, and beyond it where the profile
/// has a sealed store.
class Recents : public QObject
{
    Q_OBJECT

public:
    struct Opened
    {
        const catalog::Resource *resource = nullptr;
        QString id;
        bool operator==(const Opened &) const = default;
    };

    using QObject::QObject;

    /// They outlive this, or are null: then it is forgotten with the session.
    void setNotes(vault::Notes *notes);
    void add(const catalog::Resource &resource, const QString &id);
    const QList<Opened> &all() const { return m_all; }

private:
    void takeKept(const QByteArray &bytes);
    void write() const;

    vault::Notes *m_notes = nullptr;
    bool m_read = false; ///< what was kept is here, so that it is not overwritten
    QList<Opened> m_all;
};

} // namespace smile::console
