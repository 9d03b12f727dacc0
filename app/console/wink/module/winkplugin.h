#pragma once

#include "console/wink/winkmodule.h"

#include <QObject>

namespace smile::console {

/// The plugin's entry: starts WebEngine when the first view is made.
class WinkPlugin : public QObject, public WinkModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.smileapi.console.WinkModule/1")
    Q_INTERFACES(smile::console::WinkModule)

public:
    WinkTrouble whyItCannotStart() const override;
    WinkView *createView(QWidget *parent, WinkListener *listener) override;

private:
    bool m_started = false;
};

} // namespace smile::console
