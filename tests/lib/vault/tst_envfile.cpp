#include "vault/envfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;

static const QByteArray good =
    "OPEN_API_HOST=https://sandbox.smileapi.io/v1\nAPI_KEY=k1\nAPI_SECRET=s1\n";

class TestEnvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quickstartsFile()
    {
        const EnvFileResult result = parseEnvFile(good);
        QVERIFY2(result.file, qPrintable(result.error));
        QCOMPARE(result.file->profile.baseUrl, QUrl(u"https://sandbox.smileapi.io/v1"_s));
        QCOMPARE(result.file->profile.kind, Profile::Kind::SmileSandbox);
        QCOMPARE(result.file->profile.rateLimit, 10);
        QCOMPARE(result.file->profile.winkScript, smileSandboxProfile().winkScript);
        QCOMPARE(result.file->secret.key, u"k1"_s);
        QCOMPARE(result.file->secret.secret, u"s1"_s);
    }

    void productionHostIsProduction()
    {
        QByteArray text = good;
        text.replace("sandbox.", "open.");
        QVERIFY(parseEnvFile(text).file->profile.isProduction());
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("secret");
        QTest::newRow("bare") << QByteArray("API_SECRET=abc") << u"abc"_s;
        QTest::newRow("export") << QByteArray("export API_SECRET=abc") << u"abc"_s;
        QTest::newRow("blanks around") << QByteArray("  API_SECRET =  abc  ") << u"abc"_s;
        QTest::newRow("carriage return") << QByteArray("API_SECRET=abc\r") << u"abc"_s;
        QTest::newRow("double quotes") << QByteArray("API_SECRET=\"a#b\"") << u"a#b"_s;
        QTest::newRow("single quotes") << QByteArray("API_SECRET='a\\b\"c'") << u"a\\b\"c"_s;
        QTest::newRow("escaped quote") << QByteArray("API_SECRET=\"a\\\"b\\$c\"") << u"a\"b$c"_s;
        QTest::newRow("comment behind") << QByteArray("API_SECRET=abc # mine") << u"abc"_s;
        QTest::newRow("comment behind quotes") << QByteArray("API_SECRET='abc' # mine") << u"abc"_s;
        QTest::newRow("hash inside") << QByteArray("API_SECRET=ab#c") << u"ab#c"_s;
        QTest::newRow("equals inside") << QByteArray("API_SECRET=a=b==") << u"a=b=="_s;
        QTest::newRow("the last one counts") << QByteArray("API_SECRET=x\nAPI_SECRET=y") << u"y"_s;
    }
    void values()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, secret);
        const EnvFileResult result = parseEnvFile(
            "# mine\n\nOTHER=1\nOPEN_API_HOST=https://sandbox.smileapi.io/v1\nAPI_KEY=k\n" + line);
        QVERIFY2(result.file, qPrintable(result.error));
        QCOMPARE(result.file->secret.secret, secret);
    }

    void winkScriptOfEitherVersion()
    {
        const auto v2 = parseEnvFile(good + "WINK_SDK_URL=https://cdn.example.com/v2/smile.v2.js");
        QCOMPARE(v2.file->profile.winkScript, QUrl(u"https://cdn.example.com/v2/smile.v2.js"_s));
        const auto v1 = parseEnvFile(good + "WINK_SDK_URL=https://cdn.example.com/v1/smile.v1.js");
        QCOMPARE(v1.file->profile.winkScriptV1, QUrl(u"https://cdn.example.com/v1/smile.v1.js"_s));
        QCOMPARE(v1.file->profile.winkScript, smileSandboxProfile().winkScript);
    }

    void loopbackBringsItsOwnWidget()
    {
        const auto result =
            parseEnvFile("OPEN_API_HOST=http://127.0.0.1:8765/v1\nAPI_KEY=k\nAPI_SECRET=s");
        QVERIFY2(result.file, qPrintable(result.error));
        QCOMPARE(result.file->profile.kind, Profile::Kind::Custom);
        QCOMPARE(result.file->profile.winkScript, QUrl(u"http://127.0.0.1:8765/v2/smile.v2.js"_s));
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << QByteArray() << u"OPEN_API_HOST"_s;
        QTest::newRow("no key") << QByteArray("OPEN_API_HOST=https://a.b/v1\nAPI_SECRET=hunter2")
                                << u"API_KEY"_s;
        QTest::newRow("empty secret")
            << QByteArray("OPEN_API_HOST=https://a.b/v1\nAPI_KEY=hunter2\nAPI_SECRET=")
            << u"API_SECRET"_s;
        QTest::newRow("no assignment") << QByteArray("API_KEY=k\nhunter2 here") << u"Line 2"_s;
        QTest::newRow("open quote") << QByteArray("API_KEY=\"hunter2") << u"Line 1"_s;
        QTest::newRow("text after quote") << QByteArray("API_KEY='hunter2'x") << u"Line 1"_s;
        QTest::newRow("host without /v1")
            << QByteArray("OPEN_API_HOST=https://hunter2.io\nAPI_KEY=k\nAPI_SECRET=s") << u"/v1"_s;
        QTest::newRow("http elsewhere")
            << QByteArray("OPEN_API_HOST=http://hunter2.io/v1\nAPI_KEY=k\nAPI_SECRET=s")
            << u"https"_s;
        QTest::newRow("bad script")
            << good + QByteArray("WINK_SDK_URL=hunter2") << u"WINK_SDK_URL"_s;
        QTest::newRow("blank in the key")
            << QByteArray("OPEN_API_HOST=https://a.b/v1\nAPI_KEY='hunter2 x'\nAPI_SECRET=s")
            << u"key"_s;
        QTest::newRow("not UTF-8") << QByteArray("API_KEY=hunter2\xff\xfe") << u"UTF-8"_s;
        QTest::newRow("binary") << QByteArray("API_KEY=hunter2\0", 16) << u"UTF-8"_s;
    }
    void mistakes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const EnvFileResult result = parseEnvFile(text);
        QVERIFY(!result.file);
        QVERIFY2(result.error.contains(named), qPrintable(result.error));
        QVERIFY2(!result.error.contains(u"hunter2"_s), qPrintable(result.error));
    }

    void unreadableFileIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY(!readEnvFile(folder.filePath(u"none.env"_s)).error.isEmpty());
        QVERIFY(!readEnvFile(folder.path()).error.isEmpty()); // a folder
        QFile large(folder.filePath(u"large.env"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(good + QByteArray(70'000, '\n'));
        large.close();
        QVERIFY(readEnvFile(large.fileName()).error.contains(u"64 KiB"_s));
        QFile usable(folder.filePath(u"good.env"_s));
        QVERIFY(usable.open(QIODevice::WriteOnly));
        usable.write("\xef\xbb\xbf" + good); // a byte order mark, as Windows editors write
        usable.close();
        QVERIFY2(readEnvFile(usable.fileName()).file,
                 qPrintable(readEnvFile(usable.fileName()).error));
    }
};

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
