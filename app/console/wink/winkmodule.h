#pragma once

#include "console/wink/winktrouble.h"

#include <QColor>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtPlugin>

class QWidget;

namespace smile::console {

/// What one run of the Wink widget needs. A link token works once: every open() gets a fresh one.
struct WinkSetup
{
    QUrl script; ///< the SDK's script; its origin becomes the page's base and may be loaded
    QUrl api; ///< base URL of the Smile API; its origin (scheme, host, port) may be loaded
    bool smileHosts = false; ///< Smile's own profiles: https on smileapi.io and below may be loaded
    QString userToken; ///< from POST /tokens; never part of a URL
    QString templateId; ///< the Wink template; empty: none
    QStringList topProviders; ///< provider ids shown first; empty: the widget's own order
    bool enableUpload = true;
    QColor ground; ///< the page's colour around the widget; invalid: white
    QString language; ///< BCP 47, for example "en" or "zh-CN": what the page sees as its language
};

/// Hears what happens in a WinkView. All calls come on the GUI thread, from its event loop, never
/// from within a call to the view. The listener must live as long as the view's widget.
class WinkListener
{
public:
    virtual ~WinkListener() = default;

    /// The widget called one of its nine callbacks ("onAccountCreated" …, see isWinkCallback). The
    /// payload is what the page sent: an object, at most 64 KiB, but not checked any further.
    virtual void winkReported(const QString &callback, const QJsonObject &payload) = 0;
    /// The widget's script ran and open() was called.
    virtual void winkOpened() = 0;
    /// The widget cannot be shown, or the page ended; a new open() starts over.
    virtual void winkFailed(WinkTrouble trouble) = 0;
    /// The page wants to leave for `url` (http or https) after a click: ask, then open it in the
    /// system's browser, or do nothing. The page itself stays where it is.
    virtual void winkLinkAsked(const QUrl &url) = 0;
    /// The page asks for the camera: answer with WinkView::answerCamera().
    virtual void winkCameraAsked(const QUrl &origin) = 0;
    /// A request, page, frame, window or download was refused, for example to a foreign host.
    virtual void winkRefused(const QUrl &url) = 0;
    /// Answer to typeIntoPage(): false when no form with a password field was on the page.
    virtual void winkTyped(bool typed) = 0;
};

/// One web view that shows nothing but the Wink widget. `widget()` is owned by the parent given to
/// createView() and the view dies with it.
class WinkView
{
public:
    virtual ~WinkView() = default;

    virtual QWidget *widget() = 0;
    /// Loads an empty page, its script and the widget; what was open before is gone.
    virtual void open(const WinkSetup &page) = 0;
    /// Fills the visible credentials form; the person still presses its button.
    virtual void typeIntoPage(const QString &userName, const QString &password) = 0;
    /// Answers winkCameraAsked(); without an answer the page waits and has no camera.
    virtual void answerCamera(bool allowed) = 0;
    /// Unloads the page: the widget, its session and all it kept in memory are gone.
    virtual void clear() = 0;
};

/// What the plugin `smile-wink` offers. Only the module knows WebEngine; see WinkLoader.
class WinkModule
{
public:
    virtual ~WinkModule() = default;

    /// None, or why no view can be made on this machine. To be asked before the first createView():
    /// Chromium ends the whole program when its own sandbox cannot start.
    virtual WinkTrouble whyItCannotStart() const = 0;
    virtual WinkView *createView(QWidget *parent, WinkListener *listener) = 0;
};

} // namespace smile::console

Q_DECLARE_INTERFACE(smile::console::WinkModule, "io.smileapi.console.WinkModule/1")
