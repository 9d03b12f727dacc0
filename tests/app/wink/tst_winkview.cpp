#include "app/wink/winkears.h"
#include "app/wink/winksite.h"
#include "console/wink/winkloader.h"

#include <QApplication>
#include <QJsonArray>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <memory>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

/// The module with scripts that try what a Wink script must not do. The module is loaded as the
/// console does it, after the application was made; this program knows nothing of WebEngine.
class TestWinkView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheWidgetAndReports();
    void putsTheTokenInNoAddress();
    void refusesForeignHosts();
    void refusesRedirectsToForeignHosts();
    void refusesForeignHostsInFrames();
    void passesOnNoFalseReports();
    void leavesForNowhere_data();
    void leavesForNowhere();
    void opensNoWindow();
    void showsNoDialogs();
    void asksBeforeAnExternalLink();
    void refusesDownloads();
    void refusesPermissionsAndAsksForTheCamera();
    void forgetsBetweenRuns();
    void typesIntoAShadowTree();
    void typesIntoAFrame();
    void saysWhenThereIsNothingToTypeInto();
    void saysWhenTheScriptIsMissing();
    void saysWhenTheScriptIsNoWidget();

private:
    /// Opens a widget whose open() runs `body`, with `say(object)` to report as onUIEvent.
    void run(const QByteArray &body);
    WinkSetup page() const;
    QJsonObject said() const;
    QWidget *surface() const;
    QColor painted(const QPoint &place) const;

    WinkLoader m_loader{QStringList{QStringLiteral(SMILE_WINK_FOLDER)}};
    WinkModule *m_module = nullptr;
    std::unique_ptr<WinkEars> m_ears;
    std::unique_ptr<WinkSite> m_site;
    std::unique_ptr<WinkSite> m_foreign;
    std::unique_ptr<QWidget> m_window;
    WinkView *m_view = nullptr;
};

void TestWinkView::initTestCase()
{
    m_module = m_loader.module();
    QVERIFY2(m_module, qPrintable(winkTroubleText(m_loader.trouble())));
    QCOMPARE(m_module->whyItCannotStart(), WinkTrouble::None);
}

void TestWinkView::init()
{
    m_ears = std::make_unique<WinkEars>();
    m_site = std::make_unique<WinkSite>();
    m_foreign = std::make_unique<WinkSite>();
    m_foreign->put(u"/x.js"_s, "text/javascript", "window.foreignScript = 1;");
    m_window = std::make_unique<QWidget>();
    m_window->resize(420, 640);
    m_view = m_module->createView(m_window.get(), m_ears.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_view->widget());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWinkView::cleanup()
{
    m_window.reset();
}

WinkSetup TestWinkView::page() const
{
    WinkSetup page;
    page.script = m_site->url(u"/v2/smile.v2.js"_s);
    page.api = m_site->url(u"/v1"_s);
    page.userToken = u"tk-secret"_s;
    page.templateId = u"wtpl-1"_s;
    page.topProviders = QStringList{u"sss"_s};
    page.language = u"zh-CN"_s;
    return page;
}

void TestWinkView::run(const QByteArray &body)
{
    m_site->put(u"/v2/smile.v2.js"_s, "text/javascript",
                "window.SmileLinkModal = class {"
                " constructor(options) { this.options = options; }"
                " open() { const options = this.options;"
                "  const say = (what) => options.onUIEvent(what);"
                "  const foreign = '"
                    + m_foreign->url(QString()).toString().toUtf8() + "'; (async () => {" + body
                    + "})(); } };");
    m_view->open(page());
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->openings, 1, 30'000); // a first start may be slow
}

QJsonObject TestWinkView::said() const
{
    return m_ears->of(u"onUIEvent"_s).value(0);
}

/// The inner widget that WebEngine draws on and that takes the keys.
QWidget *TestWinkView::surface() const
{
    QWidget *widget = m_view->widget();
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

/// What the view shows there; input is not taken before the first painting.
QColor TestWinkView::painted(const QPoint &place) const
{
    return surface()->grab().toImage().pixelColor(place);
}

void TestWinkView::opensTheWidgetAndReports()
{
    run("options.onAccountCreated({accountId: 'a-1'}); options.onTokenExpired();"
        "say({token: options.userToken, template: options.templateId, top: options.topProviders,"
        " upload: options.enableUpload, language: navigator.language,"
        " missing: typeof options.onNothing});");
    QTRY_COMPARE(m_ears->reports.size(), 3);
    QCOMPARE(m_ears->of(u"onAccountCreated"_s).first().value(u"accountId"_s).toString(), u"a-1"_s);
    QCOMPARE(m_ears->of(u"onTokenExpired"_s).first(), QJsonObject());
    QCOMPARE(said().value(u"token"_s).toString(), u"tk-secret"_s);
    QCOMPARE(said().value(u"template"_s).toString(), u"wtpl-1"_s);
    QCOMPARE(said().value(u"top"_s).toArray().first().toString(), u"sss"_s);
    QCOMPARE(said().value(u"upload"_s).toBool(), true);
    QCOMPARE(said().value(u"language"_s).toString(), u"zh-CN"_s);
}

void TestWinkView::putsTheTokenInNoAddress()
{
    run("say({page: location.href, base: document.baseURI,"
        " text: document.documentElement.outerHTML});");
    QTRY_VERIFY(!said().isEmpty());
    for (const QString &key : said().keys())
        QVERIFY2(!said().value(key).toString().contains(u"tk-secret"_s), qPrintable(key));
    QCOMPARE(m_site->asked(), QStringList{u"/v2/smile.v2.js"_s});
}

void TestWinkView::refusesForeignHosts()
{
    m_site->put(u"/v1/users"_s, "application/json", "{}");
    run("const tries = {};"
        "const load = (tag, key, address) => new Promise((done) => {"
        "  const one = document.createElement(tag);"
        "  one.onload = () => done('loaded'); one.onerror = () => done('refused');"
        "  one[key] = address; document.body.append(one); });"
        "const socket = () => new Promise((done) => {"
        "  const one = new WebSocket(foreign.replace('http', 'ws'));"
        "  one.onopen = () => done('loaded'); one.onerror = () => done('refused'); });"
        "const ask = (address) => fetch(address).then(() => 'loaded', () => 'refused');"
        "tries.fetch = await ask(foreign + '/x.js');"
        "tries.localhost = await ask(foreign.replace('127.0.0.1', 'localhost') + '/x.js');"
        "tries.file = await ask('file:///etc/hostname');"
        "tries.image = await load('img', 'src', foreign + '/x.png');"
        "tries.script = await load('script', 'src', foreign + '/x.js');"
        "tries.socket = await socket().catch(() => 'refused');"
        "load('iframe', 'src', foreign + '/frame');"
        "try { navigator.sendBeacon(foreign + '/beacon', 'x'); } catch (error) {}"
        "tries.own = await ask('"
        + m_site->url(u"/v1/users"_s).toString().toUtf8()
        + "');"
          "tries.peers = typeof RTCPeerConnection; tries.transport = typeof WebTransport;"
          "const blank = document.createElement('iframe'); document.body.append(blank);"
          "tries.blank = typeof blank.contentWindow.RTCPeerConnection;"
          "say(tries);");
    QTRY_VERIFY(!said().isEmpty());
    for (const QString &key :
         {u"fetch"_s, u"localhost"_s, u"file"_s, u"image"_s, u"script"_s, u"socket"_s})
        QVERIFY2(said().value(key).toString() == "refused"_L1, qPrintable(key));
    QCOMPARE(said().value(u"own"_s).toString(), u"loaded"_s);
    QCOMPARE(said().value(u"peers"_s).toString(), u"undefined"_s);
    QCOMPARE(said().value(u"transport"_s).toString(), u"undefined"_s);
    QVERIFY(m_ears->refusals.contains(m_foreign->url(u"/x.png"_s)));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkView::refusesRedirectsToForeignHosts()
{
    const QByteArray away = "Location: " + m_foreign->url(u"/x.js"_s).toString().toUtf8() + "\r\n";
    m_site->put(u"/away"_s, "text/plain", {}, away, "302 Found");
    run("const away = '" + m_site->url(u"/away"_s).toString().toUtf8()
        + "';"
          "const refused = (tag) => new Promise((done) => {"
          "  const one = document.createElement(tag); one.src = away;"
          "  addEventListener('securitypolicyviolation', done);"
          "  document.body.append(one); });"
          "for (const tag of ['img', 'script', 'iframe']) await refused(tag);"
          "say({answer: await fetch(away).then(() => 'loaded', () => 'refused')});");
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"answer"_s).toString(), u"refused"_s);
    QCOMPARE(m_site->asked().count(u"/away"_s), 4);
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkView::refusesForeignHostsInFrames()
{
    const QByteArray foreign = m_foreign->url(u"/x.js"_s).toString().toUtf8();
    m_site->put(u"/away"_s, "text/plain", {}, "Location: " + foreign + "\r\n", "302 Found");
    m_site->put(
        u"/frame"_s, "text/html",
        "<script src='" + foreign
            + "'></script><script>(async () => {"
              "const ask = (address) => fetch(address).then(() => 'loaded', () => 'refused');"
              "parent.postMessage({direct: await ask('"
            + foreign
            + "'),"
              " redirected: await ask('/away'), script: typeof window.foreignScript,"
              " peers: typeof RTCPeerConnection}, '*'); })();</script>");
    run("addEventListener('message', (event) => { if (event.data.direct) say(event.data); });"
        "const frame = document.createElement('iframe');"
        "frame.src = '"
        + m_site->url(u"/frame"_s).toString().toUtf8()
        + "';"
          "document.body.append(frame);");
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"direct"_s).toString(), u"refused"_s);
    QCOMPARE(said().value(u"redirected"_s).toString(), u"refused"_s);
    QCOMPARE(said().value(u"script"_s).toString(), u"undefined"_s);
    QCOMPARE(said().value(u"peers"_s).toString(), u"undefined"_s);
    QVERIFY(m_ears->refusals.contains(m_foreign->url(u"/x.js"_s)));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkView::passesOnNoFalseReports()
{
    m_site->put(u"/frame"_s, "text/html",
                "<script>parent.postMessage({smileWinkReport: ['onClose', '{\"a\":1}']}, '*');"
                "parent.postMessage('loaded', '*');</script>");
    run("report('onElse', '{}'); report('onClose', '[]'); report('onClose', 'x');"
        "report('onClose', JSON.stringify({large: 'x'.repeat(70000)}));"
        "window.postMessage({smileWinkReport: 'onClose'}, '*');"
        "const heard = new Promise((done) => addEventListener('message',"
        " (event) => event.data === 'loaded' && done()));"
        "const frame = document.createElement('iframe');"
        "frame.src = '"
        + m_site->url(u"/frame"_s).toString().toUtf8()
        + "';"
          "document.body.append(frame); await heard;"
          "say({qt: typeof window.qt, channel: typeof window.QWebChannel});");
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"qt"_s).toString(), u"undefined"_s);
    QCOMPARE(said().value(u"channel"_s).toString(), u"undefined"_s);
    QCOMPARE(m_ears->reports.size(), 1);
}

void TestWinkView::leavesForNowhere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("by itself") << QByteArray("location.href = foreign + '/gone';");
    QTest::newRow("a form") << QByteArray("const form = document.createElement('form');"
                                          "form.action = foreign + '/gone'; form.method = 'post';"
                                          "document.body.append(form); form.submit();");
    QTest::newRow("a frame") << QByteArray("const frame = document.createElement('iframe');"
                                           "document.body.append(frame);"
                                           "frame.contentWindow.location = foreign + '/gone';");
}

void TestWinkView::leavesForNowhere()
{
    QFETCH(const QByteArray, body);
    run(body);
    QTRY_COMPARE(m_ears->refusals.size() + m_ears->links.size(), 1);
    const QUrl heard = (m_ears->refusals + m_ears->links).first();
    QCOMPARE(heard.port(), int(m_foreign->serverPort()));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkView::opensNoWindow()
{
    run("say({window: String(window.open(foreign + '/window'))});");
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"window"_s).toString(), u"null"_s);
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkView::showsNoDialogs()
{
    run("alert(1); say({confirmed: confirm('?'), asked: prompt('?', 'x')});");
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"confirmed"_s).toBool(), false);
    QVERIFY(said().value(u"asked"_s).isNull());
}

void TestWinkView::asksBeforeAnExternalLink()
{
    run("const link = document.createElement('a'); link.href = foreign + '/help';"
        "link.style = 'position:fixed;inset:0 0 50% 0;background:#ff0000';"
        "const other = document.createElement('a'); other.href = foreign + '/terms';"
        "other.target = '_blank';"
        "other.style = 'position:fixed;inset:50% 0 0 0;background:#0000ff';"
        "document.body.append(link, other);");
    QTRY_COMPARE(painted({200, 100}), QColor(Qt::red));
    QTest::mouseClick(surface(), Qt::LeftButton, {}, {200, 100});
    QTRY_COMPARE(m_ears->links, QList<QUrl>{m_foreign->url(u"/help"_s)});
    QTest::mouseClick(surface(), Qt::LeftButton, {}, {200, 500});
    QTRY_COMPARE(m_ears->links.size(), 2);
    QCOMPARE(m_ears->links.last(), m_foreign->url(u"/terms"_s));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkView::refusesDownloads()
{
    m_site->put(u"/file"_s, "application/octet-stream", "bytes",
                "Content-Disposition: attachment; filename=file.bin\r\n");
    run("const frame = document.createElement('iframe');"
        "frame.src = '"
        + m_site->url(u"/file"_s).toString().toUtf8()
        + "';"
          "document.body.append(frame);");
    QTRY_COMPARE(m_ears->refusals, QList<QUrl>{m_site->url(u"/file"_s)});
}

void TestWinkView::refusesPermissionsAndAsksForTheCamera()
{
    run("const place = await new Promise((done) => navigator.geolocation"
        "  ? navigator.geolocation.getCurrentPosition(() => done('given'), () => done('refused'))"
        "  : done('refused'));"
        "const sound = await navigator.mediaDevices?.getUserMedia({audio: true})"
        "  .then(() => 'given', (error) => error.name) ?? 'refused';"
        "say({place, sound, camera: typeof navigator.mediaDevices});"
        "navigator.mediaDevices?.getUserMedia({video: true})"
        "  .then(() => 'given', (error) => error.name).then((camera) => say({camera}));");
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"place"_s).toString(), u"refused"_s);
    QVERIFY(said().value(u"sound"_s).toString() != "given"_L1);
    if (said().value(u"camera"_s).toString() == "undefined"_L1)
        return;
    QTRY_VERIFY(!m_ears->cameras.isEmpty() || m_ears->reports.size() > 1);
    m_view->answerCamera(false);
    QTRY_COMPARE(m_ears->reports.size(), 2);
    QVERIFY(m_ears->reports.last().second.value(u"camera"_s).toString() != "given"_L1);
}

void TestWinkView::forgetsBetweenRuns()
{
    const QByteArray look = "let kept = null;"
                            "try { kept = localStorage.kept ?? null; localStorage.kept = 'x'; }"
                            "catch (error) { kept = null; } say({kept});";
    run(look);
    QTRY_COMPARE(m_ears->reports.size(), 1);
    m_view->open(page());
    QTRY_COMPARE(m_ears->reports.size(), 2);
    QVERIFY(m_ears->reports.last().second.value(u"kept"_s).isNull());
}

void TestWinkView::typesIntoAShadowTree()
{
    run("const host = document.createElement('div'); document.body.append(host);"
        "const tree = host.attachShadow({mode: 'open'});"
        "tree.innerHTML = '<input name=q><input name=u><input name=p type=password>';"
        "tree.querySelector('[name=p]').addEventListener('change', () => say({"
        "  q: tree.querySelector('[name=q]').value, u: tree.querySelector('[name=u]').value,"
        "  p: tree.querySelector('[name=p]').value}));");
    m_view->typeIntoPage(u"Ge'or\"ge\\ </script>"_s, u"12 34 界"_s);
    QTRY_COMPARE(m_ears->typings, QList<bool>{true});
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().value(u"q"_s).toString(), QString());
    QCOMPARE(said().value(u"u"_s).toString(), u"Ge'or\"ge\\ </script>"_s);
    QCOMPARE(said().value(u"p"_s).toString(), u"12 34 界"_s);
}

void TestWinkView::typesIntoAFrame()
{
    m_site->put(u"/frame"_s, "text/html",
                "<style>body{margin:0;background:#ff0000}input{display:block;margin:10px}</style>"
                "<input name=u><input name=p type=password><script>"
                "const u = document.querySelector('[name=u]');"
                "const p = document.querySelector('[name=p]');"
                "u.onfocus = () => parent.postMessage('ready', '*');"
                "p.oninput = () => parent.postMessage({u: u.value, p: p.value}, '*');</script>");
    run("addEventListener('message', (event) => {"
        "  if (event.data === 'ready') say({ready: true});"
        "  else if (event.data.p === '654321') say(event.data); });"
        "const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts';"
        "frame.src = '"
        + m_site->url(u"/frame"_s).toString().toUtf8()
        + "';"
          "frame.style = 'position:fixed;inset:0;width:300px;height:300px;border:0';"
          "document.body.append(frame);");
    QTRY_COMPARE(painted({60, 150}), QColor(Qt::red));
    QTest::mouseClick(surface(), Qt::LeftButton, {}, {60, 20});
    QTRY_COMPARE(m_ears->reports.size(), 1);
    m_view->typeIntoPage(u"Ryan"_s, u"654321"_s);
    QTRY_COMPARE(m_ears->typings, QList<bool>{true});
    QTRY_COMPARE(m_ears->reports.size(), 2);
    QCOMPARE(m_ears->reports.last().second.value(u"u"_s).toString(), u"Ryan"_s);
}

void TestWinkView::saysWhenThereIsNothingToTypeInto()
{
    m_view->typeIntoPage(u"George"_s, u"123456"_s);
    QTRY_COMPARE(m_ears->typings, QList<bool>{false});
    run("say({});");
    m_view->typeIntoPage(u"George"_s, u"123456"_s);
    QTRY_COMPARE(m_ears->typings, (QList<bool>{false, false}));
}

void TestWinkView::saysWhenTheScriptIsMissing()
{
    m_view->open(page());
    QTRY_COMPARE(m_ears->troubles, QList<WinkTrouble>{WinkTrouble::ScriptNotLoaded});
    QCOMPARE(m_ears->openings, 0);
}

void TestWinkView::saysWhenTheScriptIsNoWidget()
{
    m_site->put(u"/v2/smile.v2.js"_s, "text/javascript", "window.other = 1;");
    m_view->open(page());
    QTRY_COMPARE(m_ears->troubles, QList<WinkTrouble>{WinkTrouble::ScriptUnknown});
    QCOMPARE(m_ears->openings, 0);
}

QTEST_MAIN(TestWinkView)
#include "tst_winkview.moc"
