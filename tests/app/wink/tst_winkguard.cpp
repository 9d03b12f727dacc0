#include "app/wink/winkbench.h"

#include <QTest>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

/// Scripts that try what a Wink script must not do.
class TestWinkGuard : public WinkBench
{
    Q_OBJECT

private Q_SLOTS:
    void refusesForeignHosts();
    void refusesRedirectsToForeignHosts();
    void refusesForeignHostsInFrames();
    void refusesRedirectsInFrames_data();
    void refusesRedirectsInFrames();
    void refusesRedirectsBeforeAFrameIsRead();
    void leavesForNowhere_data();
    void leavesForNowhere();
    void opensNoWindow();
    void asksBeforeAnExternalLink();
    void refusesDownloads();
    void refusesPermissionsAndAsksForTheCamera();
};

void TestWinkGuard::refusesForeignHosts()
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
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    for (const QString &key :
         {u"fetch"_s, u"localhost"_s, u"file"_s, u"image"_s, u"script"_s, u"socket"_s})
        QVERIFY2(said().value(key).toString() == "refused"_L1, qPrintable(key));
    QCOMPARE(said().value(u"own"_s).toString(), u"loaded"_s);
    QCOMPARE(said().value(u"peers"_s).toString(), u"undefined"_s);
    QCOMPARE(said().value(u"transport"_s).toString(), u"undefined"_s);
    QVERIFY(m_ears->refusals.contains(m_foreign->url(u"/x.png"_s)));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::refusesRedirectsToForeignHosts()
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
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(said().value(u"answer"_s).toString(), u"refused"_s);
    QCOMPARE(m_site->asked().count(u"/away"_s), 4);
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::refusesForeignHostsInFrames()
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
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(said().value(u"direct"_s).toString(), u"refused"_s);
    QCOMPARE(said().value(u"redirected"_s).toString(), u"refused"_s);
    QCOMPARE(said().value(u"script"_s).toString(), u"undefined"_s);
    QCOMPARE(said().value(u"peers"_s).toString(), u"undefined"_s);
    QTRY_VERIFY(m_ears->refusals.contains(m_foreign->url(u"/x.js"_s)));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::refusesRedirectsInFrames_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("image") << QByteArray("<img src=/away onerror=done()>");
    QTest::newRow("preloaded image")
        << QByteArray("<link rel=preload as=image href=/away onerror=done()>");
    QTest::newRow("image behind a script")
        << QByteArray("<script src=/nothing.js></script><img src=/away onerror=done()>");
    QTest::newRow("style sheet") << QByteArray("<link rel=stylesheet href=/away onerror=done()>");
    QTest::newRow("script") << QByteArray("<script src=/away onerror=done()></script>");
    QTest::newRow("worker") << QByteArray(
        "<script>new Worker('/worker.js').onerror = done;</script>");
    QTest::newRow("shared worker")
        << QByteArray("<script>new SharedWorker('/worker.js').onerror = done;</script>");
    QTest::newRow("service worker") << QByteArray(
        "<script>navigator.serviceWorker.register('/worker.js').catch(done)</script>");
    QTest::newRow("worker of a blob") << QByteArray(
        "<script>const source = `fetch('${location.origin}/away').catch(() => postMessage(1))`;"
        "new Worker(URL.createObjectURL(new Blob([source]))).onmessage = done;</script>");
}

/// A list of hosts alone would let the first request behind a redirect go.
void TestWinkGuard::refusesRedirectsInFrames()
{
    QFETCH(const QByteArray, html);
    const QByteArray away = m_foreign->url(u"/x.js"_s).toString().toUtf8();
    m_site->put(u"/away"_s, "text/plain", {}, "Location: " + away + "\r\n", "302 Found");
    m_site->put(u"/worker.js"_s, "text/javascript",
                "fetch('/away').catch(() => {}).then(() => { throw 1; });");
    m_site->put(u"/frame"_s, "text/html",
                "<script>const done = () => parent.postMessage('done', '*');</script>" + html);
    run("addEventListener('message', (event) => event.data === 'done' && say({done: true}));"
        "const frame = document.createElement('iframe');"
        "frame.src = '"
        + m_site->url(u"/frame"_s).toString().toUtf8() + "'; document.body.append(frame);");
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(m_foreign->asked(), QStringList());
}

/// The head of an answer may ask for more before there is a word of the page.
void TestWinkGuard::refusesRedirectsBeforeAFrameIsRead()
{
    const QByteArray away = m_foreign->url(u"/x.js"_s).toString().toUtf8();
    m_site->put(u"/away"_s, "text/plain", {}, "Location: " + away + "\r\n", "302 Found");
    m_site->put(u"/other"_s, "text/plain", "x");
    m_site->put(u"/frame"_s, "text/html", "<script>parent.postMessage('done', '*')</script>",
                "Link: </away>; rel=preload; as=image\r\n");
    m_site->holdUntil(u"/frame"_s, u"/release"_s);
    const QByteArray site = m_site->url(QString()).toString().toUtf8();
    run("addEventListener('message', (event) => event.data === 'done' && say({done: true}));"
        "const frame = document.createElement('iframe'); frame.src = '"
        + site
        + "/frame'; document.body.append(frame);"
          "for (let i = 0; i < 50; ++i) await fetch('"
        + site + "/other'); fetch('" + site + "/release').catch(() => {});");
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QVERIFY(m_site->asked().contains(u"/away"_s));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::leavesForNowhere_data()
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

void TestWinkGuard::leavesForNowhere()
{
    QFETCH(const QByteArray, body);
    run(body);
    QTRY_COMPARE(m_ears->refusals.size() + m_ears->links.size(), 1);
    const QUrl heard = (m_ears->refusals + m_ears->links).first();
    m_view->typeIntoPage(u"George"_s, u"123456"_s); // asks the page, which is still there
    QTRY_COMPARE(m_ears->typings.size(), 1);
    QCOMPARE(m_ears->troubles, QList<WinkTrouble>());
    QCOMPARE(heard.port(), int(m_foreign->serverPort()));
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::opensNoWindow()
{
    run("say({window: String(window.open(foreign + '/window'))});");
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(said().value(u"window"_s).toString(), u"null"_s);
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::asksBeforeAnExternalLink()
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
    // The page is still there, and nobody takes it for one that could not be loaded.
    m_view->typeIntoPage(u"George"_s, u"123456"_s);
    QTRY_COMPARE(m_ears->typings.size(), 1);
    QCOMPARE(m_ears->troubles, QList<WinkTrouble>());
    QCOMPARE(m_ears->openings, 1);
    QCOMPARE(m_foreign->asked(), QStringList());
}

void TestWinkGuard::refusesDownloads()
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

void TestWinkGuard::refusesPermissionsAndAsksForTheCamera()
{
    run("const place = await new Promise((done) => navigator.geolocation"
        "  ? navigator.geolocation.getCurrentPosition(() => done('given'), () => done('refused'))"
        "  : done('refused'));"
        "const sound = await navigator.mediaDevices?.getUserMedia({audio: true})"
        "  .then(() => 'given', (error) => error.name) ?? 'refused';"
        "say({place, sound, camera: typeof navigator.mediaDevices});"
        "navigator.mediaDevices?.getUserMedia({video: true})"
        "  .then(() => 'given', (error) => error.name).then((camera) => say({camera}));");
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(said().value(u"place"_s).toString(), u"refused"_s);
    QVERIFY(said().value(u"sound"_s).toString() != "given"_L1);
    if (said().value(u"camera"_s).toString() == "undefined"_L1)
        return;
    QTRY_VERIFY(!m_ears->cameras.isEmpty() || m_ears->reports.size() > 1);
    m_view->answerCamera(false);
    QTRY_COMPARE(m_ears->reports.size(), 2);
    QVERIFY(m_ears->reports.last().second.value(u"camera"_s).toString() != "given"_L1);
}

QTEST_MAIN(TestWinkGuard)
#include "tst_winkguard.moc"
