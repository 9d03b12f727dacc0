#pragma once

#include "parts/dialog.h"

namespace smile::console {

/// The keychain did not take a key: offers to keep it for this session only. Nothing is written.
class NoKeychainDialog : public Dialog
{
    Q_OBJECT

public:
    explicit NoKeychainDialog(QWidget *anywhere);

Q_SIGNALS:
    void accepted();
};

} // namespace smile::console
