#include "console/wink/module/winkreporter.h"
#include "console/wink/module/winkrules.h"
#include "console/wink/winktrouble.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;

class TestWinkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originsOnly_data();
    void originsOnly();
    void smileHosts_data();
    void smileHosts();
    void policyNamesTheSame();
    void passesCallbacksOn();
    void dropsTheRest_data();
    void dropsTheRest();
    void refusalsNameAHost();
    void everyTroubleHasWords();
};

void TestWinkRules::originsOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("script") << u"http://127.0.0.1:4001/v2/smile.v2.js"_s << true;
    QTest::newRow("api") << u"https://api.example:8443/v1/users"_s << true;
    QTest::newRow("socket of the script's origin") << u"ws://127.0.0.1:4001/live"_s << true;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << true;
    QTest::newRow("blob") << u"blob:http://127.0.0.1:4001/1"_s << true;
    QTest::newRow("other port") << u"http://127.0.0.1:4002/"_s << false;
    QTest::newRow("other name of this machine") << u"http://localhost:4001/"_s << false;
    QTest::newRow("other scheme") << u"https://127.0.0.1:4001/"_s << false;
    QTest::newRow("api without TLS") << u"http://api.example:8443/"_s << false;
    QTest::newRow("host as user name") << u"http://127.0.0.1:4001@evil.example/"_s << false;
    QTest::newRow("host as prefix") << u"https://api.example.evil.example:8443/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("resource") << u"qrc:/smile-wink/page.html"_s << false;
    QTest::newRow("chrome") << u"chrome://gpu"_s << false;
    QTest::newRow("Smile's hosts") << u"https://web.smileapi.io/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWinkRules::originsOnly()
{
    QFETCH(const QString, address);
    const WinkRules rules(
        {QUrl(u"http://127.0.0.1:4001/v2/smile.v2.js"_s), QUrl(u"https://api.example:8443/v1"_s)},
        false);
    QTEST(rules.mayLoad(QUrl(address)), "allowed");
}

void TestWinkRules::smileHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("below") << u"https://link.web.smileapi.io/x"_s << true;
    QTest::newRow("itself") << u"https://smileapi.io/"_s << true;
    QTest::newRow("capitals") << u"https://WEB.SmileAPI.io/"_s << true;
    QTest::newRow("socket") << u"wss://web.smileapi.io/"_s << true;
    QTest::newRow("plain") << u"http://web.smileapi.io/"_s << false;
    QTest::newRow("other port") << u"https://web.smileapi.io:8443/"_s << false;
    QTest::newRow("ending alone") << u"https://notsmileapi.io/"_s << false;
    QTest::newRow("as a prefix") << u"https://smileapi.io.evil.example/"_s << false;
}

void TestWinkRules::smileHosts()
{
    QFETCH(const QString, address);
    const WinkRules rules({QUrl(u"https://web.smileapi.io/v2/smile.v2.js"_s)}, true);
    QTEST(rules.mayLoad(QUrl(address)), "allowed");
}

void TestWinkRules::policyNamesTheSame()
{
    const WinkRules plain({QUrl(u"http://127.0.0.1:4001/a"_s), QUrl(u"http://127.0.0.1:4001/b"_s)},
                          false);
    QCOMPARE(plain.contentSecurityPolicy(),
             u"default-src data: blob: 'unsafe-inline' 'unsafe-eval' "
             "http://127.0.0.1:4001 ws://127.0.0.1:4001"_s);
    const WinkRules smile({QUrl(u"https://web.smileapi.io/"_s)}, true);
    QVERIFY(smile.contentSecurityPolicy().contains("https://*.smileapi.io"_L1));
}

void TestWinkRules::passesCallbacksOn()
{
    WinkReporter reporter;
    QSignalSpy heard(&reporter, &WinkReporter::callbackReported);
    reporter.report(u"onAccountConnected"_s, uR"({"accountId":"a-1"})"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.first().first().toString(), u"onAccountConnected"_s);
    QCOMPARE(heard.first().last().toJsonObject().value(u"accountId"_s).toString(), u"a-1"_s);
    reporter.report(u"onTokenExpired"_s, u"{}"_s);
    QCOMPARE(heard.size(), 2);
}

void TestWinkRules::dropsTheRest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("json");
    QTest::newRow("unknown name") << u"onAnything"_s << u"{}"_s;
    QTest::newRow("longer name") << u"onCloseX"_s << u"{}"_s;
    QTest::newRow("not JSON") << u"onClose"_s << u"{"_s;
    QTest::newRow("an array") << u"onClose"_s << u"[1]"_s;
    QTest::newRow("empty") << u"onClose"_s << QString();
    const QString large = u"{\"x\":\""_s + QString(WinkReporter::maxBytes, u'x') + u"\"}"_s;
    QTest::newRow("too large") << u"onClose"_s << large;
    const QString wide = u"{\"x\":\""_s + QString(WinkReporter::maxBytes / 2, u'界') + u"\"}"_s;
    QTest::newRow("too large in bytes") << u"onClose"_s << wide;
    QTest::newRow("deep") << u"onClose"_s << QString(20000, u'[');
}

void TestWinkRules::dropsTheRest()
{
    QFETCH(const QString, name);
    QFETCH(const QString, json);
    WinkReporter reporter;
    QSignalSpy heard(&reporter, &WinkReporter::callbackReported);
    QSignalSpy opened(&reporter, &WinkReporter::opened);
    reporter.report(name, json);
    QCOMPARE(heard.size(), 0);
    QCOMPARE(opened.size(), 0);
}

void TestWinkRules::refusalsNameAHost()
{
    WinkReporter reporter;
    QSignalSpy heard(&reporter, &WinkReporter::refused);
    for (const QString &word : {u"inline"_s, u"eval"_s, u""_s, u"http://"_s, u"data"_s})
        reporter.report(u"refused"_s, u"{\"url\":\""_s + word + u"\"}"_s);
    reporter.report(u"refused"_s, u"{\"url\":7}"_s);
    QCOMPARE(heard.size(), 0);
    reporter.report(u"refused"_s, uR"({"url":"https://ads.example/x"})"_s);
    QCOMPARE(heard.size(), 1);
}

void TestWinkRules::everyTroubleHasWords()
{
    QVERIFY(winkTroubleText(WinkTrouble::None).isEmpty());
    for (const WinkTrouble trouble :
         {WinkTrouble::NoModule, WinkTrouble::NoHelper, WinkTrouble::NoSandbox,
          WinkTrouble::ScriptNotLoaded, WinkTrouble::ScriptUnknown, WinkTrouble::PageEnded})
        QVERIFY(winkTroubleText(trouble).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestWinkRules)
#include "tst_winkrules.moc"
