#pragma once

#include "json/jsonoutline.h"

#include <QObject>

#include <atomic>

namespace smile::console {

/// Looks for a text in all of a JSON text, keys and values, on another thread. The newest question
/// counts; those before it are given up.
class JsonFind : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~JsonFind() override;

    void find(const SharedLines &lines, const QString &needle);
    bool isSearching() const { return m_stop != nullptr; }

Q_SIGNALS:
    /// Places in the text, case ignored, ascending.
    void found(const QList<qsizetype> &places);

private:
    void giveUp();

    std::shared_ptr<std::atomic_bool> m_stop; ///< of the one that runs
};

} // namespace smile::console
