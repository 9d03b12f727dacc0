#pragma once

#include "parts/dialog.h"

namespace smile::console {

/// A link names another profile than the one that is shown: nothing is switched unasked.
class LinkQuestion : public Dialog
{
    Q_OBJECT

public:
    /// `wanted`: as the link names it. `known`: there is such a profile here. `shown`: name of the
    /// one that is shown.
    LinkQuestion(const QString &wanted, bool known, const QString &shown, QWidget *anywhere);

Q_SIGNALS:
    void switchWanted();
    void openHereWanted();
};

} // namespace smile::console
