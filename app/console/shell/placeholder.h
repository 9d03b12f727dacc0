#pragma once

#include "parts/emptystate.h"
#include "vault/profile.h"

namespace smile::console {

/// What stands where the pages are while nothing is connected: why, and what can be done about it.
class Placeholder : public EmptyState
{
    Q_OBJECT

public:
    enum class Why : quint8 {
        AskingKeychain,
        NoKey, ///< the keychain holds none for this profile
        NoKeychain, ///< it does not answer
        NoSandbox, ///< the embedded one could not start: `detail`
        NotAllowed ///< by those who look after this computer
    };

    Placeholder(Why why, vault::Profile profile, const QString &detail = {},
                QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Why m_why;
    vault::Profile m_profile;
    QString m_detail;
};

} // namespace smile::console
