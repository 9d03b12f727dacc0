#pragma once

#include "app/wink/winkears.h"
#include "app/wink/winksite.h"
#include "console/wink/winkloader.h"

#include <QColor>
#include <QWidget>

#include <memory>

namespace smile::tests {

/// The module with scripts of a test's own, on two web servers: the one of the script and of the
/// API, and a foreign one. The module is loaded as the console does it, after the application was
/// made; the tests know nothing of WebEngine.
class WinkBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// Opens a widget whose open() runs `body`, with `say(object)` to report as onUIEvent.
    void run(const QByteArray &body);
    console::WinkSetup page() const;
    QJsonObject said() const;
    /// The inner widget that WebEngine draws on and that takes the keys.
    QWidget *surface() const;
    /// What the view shows there; input is not taken before the first painting.
    QColor painted(const QPoint &place) const;

    console::WinkLoader m_loader{QStringList{QStringLiteral(SMILE_WINK_FOLDER)}};
    console::WinkModule *m_module = nullptr;
    std::unique_ptr<WinkEars> m_ears;
    std::unique_ptr<WinkSite> m_site;
    std::unique_ptr<WinkSite> m_foreign;
    std::unique_ptr<QWidget> m_window;
    console::WinkView *m_view = nullptr;
};

} // namespace smile::tests
