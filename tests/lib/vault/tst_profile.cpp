#include "vault/profile.h"

#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedProfilesAreSmiles()
    {
        QCOMPARE(smileSandboxProfile().baseUrl, QUrl(u"https://sandbox.smileapi.io/v1"_s));
        QCOMPARE(productionProfile().baseUrl, QUrl(u"https://open.smileapi.io/v1"_s));
        QCOMPARE(productionProfile().winkScript, QUrl(u"https://web.smileapi.io/v2/smile.v2.js"_s));
        QCOMPARE(productionProfile().winkScriptV1,
                 QUrl(u"https://web.smileapi.io/v1/smile.v1.js"_s));
        QCOMPARE(productionProfile().rateLimit, 10);
        QCOMPARE(embeddedProfile().rateLimit, 20);
        QVERIFY(productionProfile().isProduction());
        QVERIFY(!smileSandboxProfile().isProduction());
        QVERIFY(!embeddedProfile().needsKey());
        for (const Profile &profile :
             {embeddedProfile(), smileSandboxProfile(), productionProfile()})
            QCOMPARE(profile.problem(), QString());
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://api.example.com/v1"_s << true;
        QTest::newRow("http on localhost") << u"http://localhost:8080/v1"_s << true;
        QTest::newRow("http on 127.0.0.1") << u"http://127.0.0.1:1/v1"_s << true;
        QTest::newRow("http on 127.8.9.1") << u"http://127.8.9.1/v1"_s << true;
        QTest::newRow("http on ::1") << u"http://[::1]:9/v1"_s << true;
        QTest::newRow("http elsewhere") << u"http://api.example.com/v1"_s << false;
        QTest::newRow("http, name that begins with 127.")
            << u"http://127.0.0.1.example.com/v1"_s << false;
        QTest::newRow("http, name that begins with localhost")
            << u"http://localhost.example.com/v1"_s << false;
        QTest::newRow("another scheme") << u"ftp://localhost/v1"_s << false;
        QTest::newRow("user and password") << u"https://me:pw@api.example.com/v1"_s << false;
        QTest::newRow("no host") << u"https:///v1"_s << false;
        QTest::newRow("relative") << u"sandbox.smileapi.io/v1"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void hosts()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        QCOMPARE(hostProblem(QUrl(address, QUrl::StrictMode)).isEmpty(), allowed);
    }

    void baseMustEndInV1()
    {
        Profile profile = newCustomProfile();
        profile.name = u"Ours"_s;
        profile.baseUrl = QUrl(u"https://api.example.com/smile/v1"_s);
        QCOMPARE(profile.problem(), QString());
        for (const QString &bad :
             {u"https://api.example.com"_s, u"https://api.example.com/v1/"_s,
              u"https://api.example.com/v2"_s, u"https://api.example.com/v1?a=b"_s,
              u"https://api.example.com/v1#x"_s}) {
            profile.baseUrl = QUrl(bad);
            QVERIFY2(!profile.problem().isEmpty(), qPrintable(bad));
        }
    }

    void everyFieldIsChecked()
    {
        Profile good = newCustomProfile();
        good.name = u"Ours"_s;
        good.baseUrl = QUrl(u"https://api.example.com/v1"_s);
        QCOMPARE(good.problem(), QString());

        Profile nameless = good;
        nameless.name = u"  "_s;
        QVERIFY(nameless.problem().contains(u"name"_s));
        Profile hasty = good;
        hasty.rateLimit = -1;
        QVERIFY(hasty.problem().contains(u"Requests"_s));
        Profile scriptless = good;
        scriptless.winkScript = QUrl();
        QVERIFY(scriptless.problem().contains(u"Wink"_s));
        Profile plainScript = good;
        plainScript.winkScriptV1 = QUrl(u"http://evil.example.com/smile.js"_s);
        QVERIFY(plainScript.problem().contains(u"Wink"_s));
    }

    void customProfileAtASmileHostIsThatEnvironment()
    {
        Profile profile = newCustomProfile();
        profile.baseUrl = QUrl(u"https://OPEN.smileapi.io/v1"_s);
        QVERIFY(profile.isProduction());
        profile.baseUrl = QUrl(u"https://open.smileapi.io./v1"_s);
        QVERIFY(profile.isProduction());
        profile.baseUrl = QUrl(u"https://sandbox.smileapi.io/v1"_s);
        QCOMPARE(profile.environment(), Profile::Kind::SmileSandbox);
        profile.baseUrl = QUrl(u"https://open.smileapi.io.example.com/v1"_s);
        QCOMPARE(profile.environment(), Profile::Kind::Custom);
    }

    void keyIsTriedOnSmilesHostsOnly()
    {
        QCOMPARE(otherSmileHost(productionProfile().baseUrl), smileSandboxProfile().baseUrl);
        QCOMPARE(otherSmileHost(smileSandboxProfile().baseUrl), productionProfile().baseUrl);
        QVERIFY(otherSmileHost(QUrl(u"https://api.example.com/v1"_s)).isEmpty());
    }

    void customIdsDiffer() { QVERIFY(newCustomProfile().id != newCustomProfile().id); }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
