#pragma once

#include "console/wink/winkmodule.h"

#include <QWidget>

namespace smile::console {

class WinkRun;

/// The view that the console holds; each open() replaces the run inside it.
class WinkHolder : public QWidget, public WinkView
{
    Q_OBJECT

public:
    WinkHolder(QWidget *parent, WinkListener *listener);
    ~WinkHolder() override;

    QWidget *widget() override { return this; }
    void open(const WinkSetup &page) override;
    void typeIntoPage(const QString &userName, const QString &password) override;
    void answerCamera(bool allowed) override;
    void clear() override;

private:
    WinkListener *m_listener;
    WinkRun *m_run = nullptr;
};

} // namespace smile::console
