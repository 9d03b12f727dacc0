#pragma once

#include "vault/settings.h"

#include <QByteArray>

namespace smile::vault {

/// What windows, splitters and table headers save of themselves (saveState(), saveGeometry()), by
/// name.
class WindowState
{
public:
    explicit WindowState(Settings &settings)
        : m_settings(settings)
    { }

    /// Empty when nothing was kept. `name`: "window", "people/header", "people/splitter".
    QByteArray load(const QString &name) const;
    void save(const QString &name, const QByteArray &state);

private:
    Settings &m_settings;
};

} // namespace smile::vault
