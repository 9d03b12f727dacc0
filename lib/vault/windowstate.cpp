#include "vault/windowstate.h"

namespace smile::vault {

namespace {

const Setting<QByteArray> stateSetting{"state"};

} // namespace

QByteArray WindowState::load(const QString &name) const
{
    return m_settings.get(stateSetting, name);
}

void WindowState::save(const QString &name, const QByteArray &state)
{
    m_settings.set(stateSetting, state, name);
}

} // namespace smile::vault
