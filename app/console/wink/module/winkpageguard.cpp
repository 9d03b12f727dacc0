#include "console/wink/module/winkpageguard.h"

#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace smile::console {

WinkInterceptor::WinkInterceptor(const WinkRules &rules, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_rules(rules)
{ }

namespace {

/// A worker that came from a server has a policy of its own, if any, and a redirect of its requests
/// is seen here only while the next one is on its way. One made of a blob has its page's policy.
bool isWorkerOfAServer(const QWebEngineUrlRequestInfo &info)
{
    using Info = QWebEngineUrlRequestInfo;
    const Info::ResourceType type = info.resourceType();
    const bool worker = type == Info::ResourceTypeWorker || type == Info::ResourceTypeSharedWorker
                        || type == Info::ResourceTypeServiceWorker;
    return worker && !originOf(info.requestUrl()).isEmpty();
}

} // namespace

void WinkInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    if (m_rules.mayLoad(url) && !isWorkerOfAServer(info))
        return;
    info.block(true);
    Q_EMIT refused(url);
}

namespace {

void restrict(QWebEngineSettings *settings)
{
    using Setting = QWebEngineSettings::WebAttribute;
    for (const Setting off :
         {Setting::JavascriptCanOpenWindows, Setting::JavascriptCanAccessClipboard,
          Setting::LocalContentCanAccessFileUrls, Setting::LocalContentCanAccessRemoteUrls,
          Setting::PluginsEnabled, Setting::PdfViewerEnabled, Setting::ScreenCaptureEnabled,
          Setting::FullScreenSupportEnabled, Setting::HyperlinkAuditingEnabled,
          Setting::DnsPrefetchEnabled, Setting::AutoLoadIconsForPage, Setting::ErrorPageEnabled,
          Setting::NavigateOnDropEnabled, Setting::AllowWindowActivationFromJavaScript,
          Setting::AllowRunningInsecureContent, Setting::AllowGeolocationOnInsecureOrigins})
        settings->setAttribute(off, false);
    settings->setAttribute(Setting::WebRTCPublicInterfacesOnly, true);
}

} // namespace

WinkWebPage::WinkWebPage(const WinkRules &rules, QWebEngineProfile *profile)
    : QWebEnginePage(profile)
    , m_rules(rules)
{
    restrict(settings());
    refuseWhatAWidgetNeverNeeds();
    WinkPermission::follow(
        this, [this](WinkPermission permission) { permissionAsked(std::move(permission)); });
    // A window is never made: the request is left without a page.
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest &request) {
                askOrRefuse(request.requestedUrl(), request.isUserInitiated());
            });
}

void WinkWebPage::refuseWhatAWidgetNeverNeeds()
{
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) // later ones ask nobody
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
#endif
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
}

void WinkWebPage::showOwn(const QString &html, const QUrl &base)
{
    m_ownIsLoading = true;
    setHtml(html, base);
}

bool WinkWebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame)
{
    if (mainFrame && m_ownIsLoading && url.scheme() == "data"_L1) {
        m_ownIsLoading = false;
        return true;
    }
    if (!mainFrame && (url.scheme() == "about"_L1 || m_rules.mayLoad(url)))
        return true;
    // A script that sets the page's location counts as a click, too.
    askOrRefuse(url, mainFrame && type == NavigationTypeLinkClicked);
    return false;
}

void WinkWebPage::askOrRefuse(const QUrl &url, bool byAPerson)
{
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (byAPerson && web)
        Q_EMIT linkAsked(url);
    else
        Q_EMIT refused(url);
}

void WinkWebPage::permissionAsked(WinkPermission permission)
{
    const QUrl origin = permission.origin();
    if (!permission.isCamera()) {
        permission.answer(false);
        Q_EMIT refused(origin);
        return;
    }
    m_camera = std::move(permission);
    Q_EMIT cameraAsked(origin);
}

void WinkWebPage::answerCamera(bool allowed)
{
    m_camera.answer(allowed);
}

} // namespace smile::console
