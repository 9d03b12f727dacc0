#pragma once

#include "console/wink/module/winkpermission.h"
#include "console/wink/module/winkrules.h"

#include <QWebEnginePage>
#include <QWebEngineUrlRequestInterceptor>

namespace smile::console {

/// Refuses every request that the rules do not allow, whatever it is for.
class WinkInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    WinkInterceptor(const WinkRules &rules, QObject *parent);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    void refused(const QUrl &url);

private:
    WinkRules m_rules;
};

/// A page that stays where it is: it loads what the program gives it and never leaves, opens no
/// window, shows no dialog, writes no log and is granted nothing but, after a question, the camera.
class WinkWebPage : public QWebEnginePage
{
    Q_OBJECT

public:
    WinkWebPage(const WinkRules &rules, QWebEngineProfile *profile);

    /// The one page load that is allowed.
    void showOwn(const QString &html, const QUrl &base);
    /// The answer to cameraAsked().
    void answerCamera(bool allowed);

Q_SIGNALS:
    void refused(const QUrl &url);
    void linkAsked(const QUrl &url);
    void cameraAsked(const QUrl &origin);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame) override;
    void javaScriptAlert(const QUrl &, const QString &) override { }
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override
    {
        return false;
    }
    /// What a page writes to its console may hold a person's data.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                  const QString &) override
    { }

private:
    void refuseWhatAWidgetNeverNeeds();
    void askOrRefuse(const QUrl &url, bool byAPerson);
    void permissionAsked(WinkPermission permission);

    WinkRules m_rules;
    WinkPermission m_camera; ///< asked for, not answered yet
    bool m_ownIsLoading = false;
};

} // namespace smile::console
