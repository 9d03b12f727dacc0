#include "console/wink/module/winkrun.h"

#include "console/wink/module/winkpageguard.h"
#include "console/wink/module/winkreporter.h"
#include "console/wink/module/winkrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

#include <utility>

using namespace Qt::StringLiterals;

namespace smile::console {

namespace {

constexpr auto ownWorld = QWebEngineScript::ApplicationWorld;

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QWebEngineScript script(const QString &source, quint32 world, bool inFrames)
{
    QWebEngineScript made;
    made.setSourceCode(source);
    made.setInjectionPoint(QWebEngineScript::DocumentCreation);
    made.setWorldId(world);
    made.setRunsOnSubFrames(inFrames);
    return made;
}

/// `values` as the arguments of a call in JavaScript; JSON is a part of that language.
QString asArguments(const QJsonArray &values)
{
    const QString array = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return u'(' + array.mid(1, array.size() - 2) + u')';
}

QJsonObject optionsOf(const WinkSetup &about)
{
    QJsonObject options{{u"userToken"_s, about.userToken}, {u"enableUpload"_s, about.enableUpload}};
    if (!about.templateId.isEmpty())
        options.insert(u"templateId"_s, about.templateId);
    if (!about.topProviders.isEmpty())
        options.insert(u"topProviders"_s, QJsonArray::fromStringList(about.topProviders));
    return options;
}

} // namespace

WinkRun::WinkRun(const WinkSetup &page, WinkListener *listener, QWidget *parent)
    : QWidget(parent)
    , m_about(page)
    , m_listener(listener)
    , m_reporter(new WinkReporter(this))
{
    makeProfile();
    m_page = std::make_unique<WinkWebPage>(WinkRules({page.script, page.api}, page.smileHosts),
                                           m_profile.get());
    makeChannel();
    makeView();
    listen();
    loadPage();
}

WinkRun::~WinkRun()
{
    m_page->disconnect(this); // the listener hears nothing of the end
}

void WinkRun::makeProfile()
{
    m_profile =
        std::make_unique<QWebEngineProfile>(); // without a name it keeps everything in memory
    m_profile->setHttpAcceptLanguage(m_about.language);
    m_profile->setSpellCheckEnabled(false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) // earlier ones remember no answer
    m_profile->setPersistentPermissionsPolicy(
        QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
#endif
    const WinkRules rules({m_about.script, m_about.api}, m_about.smileHosts);
    auto *interceptor = new WinkInterceptor(rules, m_profile.get());
    m_profile->setUrlRequestInterceptor(interceptor);
    connect(
        interceptor, &WinkInterceptor::refused, this,
        [this](const QUrl &url) { m_listener->winkRefused(url); }, Qt::QueuedConnection);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest *download) {
                download->cancel();
                m_listener->winkRefused(download->url());
            });
}

void WinkRun::makeChannel()
{
    m_channel.registerObject(u"wink"_s, m_reporter);
    m_page->setWebChannel(&m_channel, ownWorld);
    const QString relay =
        resourceText(u":/qtwebchannel/qwebchannel.js"_s) + resourceText(u":/smile-wink/relay.js"_s);
    m_page->scripts().insert(script(relay, ownWorld, false));
    const WinkRules rules({m_about.script, m_about.api}, m_about.smileHosts);
    const QString policy = resourceText(u":/smile-wink/policy.js"_s).trimmed()
                           + asArguments({rules.contentSecurityPolicy()});
    m_page->scripts().insert(script(policy, ownWorld, true));
    m_page->scripts().insert(
        script(resourceText(u":/smile-wink/lock.js"_s), QWebEngineScript::MainWorld, true));
}

void WinkRun::makeView()
{
    m_view = std::make_unique<QWebEngineView>();
    m_view->setPage(m_page.get());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Wink widget"));
    connect(m_view.get(), &QWidget::customContextMenuRequested, this, &WinkRun::showMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view.get());
    setFocusProxy(m_view.get());
}

void WinkRun::listen()
{
    connect(m_reporter, &WinkReporter::callbackReported, this,
            [this](const QString &name, const QJsonObject &payload) {
                m_listener->winkReported(name, payload);
            });
    connect(m_reporter, &WinkReporter::opened, this, [this] {
        m_deadline.stop();
        m_listener->winkOpened();
    });
    connect(m_reporter, &WinkReporter::scriptNotLoaded, this,
            [this] { fail(WinkTrouble::ScriptNotLoaded); });
    connect(m_reporter, &WinkReporter::scriptUnknown, this,
            [this] { fail(WinkTrouble::ScriptUnknown); });
    connect(m_reporter, &WinkReporter::refused, this,
            [this](const QUrl &url) { m_listener->winkRefused(url); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(WinkTrouble::ScriptNotLoaded); });
    connect(m_page.get(), &WinkWebPage::renderProcessTerminated, this,
            [this] { fail(WinkTrouble::PageEnded); });
    connect(m_page.get(), &WinkWebPage::loadFinished, this, &WinkRun::startWidget);
    connect(m_page.get(), &WinkWebPage::refused, this,
            [this](const QUrl &url) { m_listener->winkRefused(url); });
    connect(m_page.get(), &WinkWebPage::linkAsked, this,
            [this](const QUrl &url) { m_listener->winkLinkAsked(url); });
    connect(m_page.get(), &WinkWebPage::cameraAsked, this,
            [this](const QUrl &origin) { m_listener->winkCameraAsked(origin); });
}

void WinkRun::loadPage()
{
    const QColor ground = m_about.ground.isValid() ? m_about.ground : QColor(Qt::white);
    const WinkRules rules({m_about.script, m_about.api}, m_about.smileHosts);
    QString html = resourceText(u":/smile-wink/page.html"_s);
    html.replace("%POLICY%"_L1, rules.contentSecurityPolicy().toHtmlEscaped());
    html.replace("%GROUND%"_L1, ground.name());
    m_page->setBackgroundColor(ground);
    m_deadline.setSingleShot(true);
    m_deadline.start(openWithinMs);
    m_page->showOwn(html, originOf(m_about.script));
}

void WinkRun::startWidget(bool loaded)
{
    // A navigation that was refused ends as a load that failed: the page is still what it was.
    if (std::exchange(m_loaded, true))
        return;
    if (!loaded)
        return fail(WinkTrouble::ScriptNotLoaded);
    const QJsonArray arguments{m_about.script.toString(QUrl::FullyEncoded), optionsOf(m_about)};
    m_page->runJavaScript(u"startWink"_s + asArguments(arguments));
    m_about.userToken.clear(); // it works once, so nobody needs it again
}

void WinkRun::fail(WinkTrouble trouble)
{
    if (m_failed)
        return;
    m_failed = true;
    m_deadline.stop();
    m_listener->winkFailed(trouble);
}

void WinkRun::typeIntoPage(const QString &userName, const QString &password)
{
    setFocus();
    const QString call =
        resourceText(u":/smile-wink/typein.js"_s).trimmed() + asArguments({userName, password});
    m_page->runJavaScript(call, ownWorld, [this, userName, password](const QVariant &answer) {
        if (answer.toString() == "frame"_L1)
            typeByKeys(userName, password);
        m_listener->winkTyped(answer.toString() == "typed"_L1 || answer.toString() == "frame"_L1);
    });
}

/// A frame of another origin is out of reach for scripts, not for the keyboard.
void WinkRun::typeByKeys(const QString &userName, const QString &password)
{
    const auto press = [this](int key, const QString &text) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_view->focusProxy(), &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_view->focusProxy(), &up);
    };
    for (const QChar letter : userName)
        press(0, letter);
    press(Qt::Key_Tab, u"\t"_s);
    for (const QChar letter : password)
        press(0, letter);
}

void WinkRun::answerCamera(bool allowed)
{
    m_page->answerCamera(allowed);
}

/// Only what one does with a text field: no source view, no saving, no going back.
void WinkRun::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto action : {QWebEnginePage::Undo, QWebEnginePage::Cut, QWebEnginePage::Copy,
                              QWebEnginePage::Paste, QWebEnginePage::SelectAll})
        menu->addAction(m_page->action(action));
    menu->popup(m_view->mapToGlobal(place));
}

} // namespace smile::console
