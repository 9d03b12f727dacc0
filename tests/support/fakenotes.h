#pragma once

#include "vault/notes.h"

#include <QHash>

namespace smile::tests {

/// Keeps notes in memory.
class FakeNotes : public vault::Notes
{
public:
    void note(const QByteArray &name, QObject *context, Done done) override
    {
        QMetaObject::invokeMethod(
            context, [done, bytes = kept.value(name)] { done(bytes); }, Qt::QueuedConnection);
    }
    void setNote(const QByteArray &name, const QByteArray &bytes) override { kept[name] = bytes; }
    QHash<QByteArray, QByteArray> kept;
};

} // namespace smile::tests
