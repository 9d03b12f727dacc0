#include "app/wink/winkbench.h"

#include <QJsonArray>
#include <QTest>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

/// Opening, reporting, typing, and what it says when there is no widget.
class TestWinkView : public WinkBench
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheWidgetAndReports();
    void putsTheTokenInNoAddress();
    void passesOnNoFalseReports();
    void showsNoDialogs();
    void forgetsBetweenRuns();
    void typesIntoAShadowTree();
    void typesIntoAFrame();
    void saysWhenThereIsNothingToTypeInto();
    void saysWhenTheScriptIsMissing();
    void saysWhenTheScriptIsNoWidget();
};

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
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    for (const QString &key : said().keys())
        QVERIFY2(!said().value(key).toString().contains(u"tk-secret"_s), qPrintable(key));
    QCOMPARE(m_site->asked(), QStringList{u"/v2/smile.v2.js"_s});
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
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(said().value(u"qt"_s).toString(), u"undefined"_s);
    QCOMPARE(said().value(u"channel"_s).toString(), u"undefined"_s);
    QCOMPARE(m_ears->reports.size(), 1);
}

void TestWinkView::showsNoDialogs()
{
    run("alert(1); say({confirmed: confirm('?'), asked: prompt('?', 'x')});");
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
    QCOMPARE(said().value(u"confirmed"_s).toBool(), false);
    QVERIFY(said().value(u"asked"_s).isNull());
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
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 20'000);
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
