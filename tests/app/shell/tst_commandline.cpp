#include "commandline.h"

#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static CommandLine parse(const QStringList &options)
    {
        return parseCommandLine(QStringList{u"smile-console"_s} + options);
    }

private Q_SLOTS:
    void withoutOptions()
    {
        const CommandLine line = parse({});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.output, QString());
        QCOMPARE(line.sandboxPeople, 240);
        QCOMPARE(line.sandboxSeed, quint64(1));
        QCOMPARE(line.sandboxRateLimit, 20);
        QVERIFY(!line.reportStart);
        QVERIFY(!line.ownSandbox);
        QVERIFY(parse({u"--sandbox-seed=9"_s}).ownSandbox);
    }

    void takesWhatIsGiven()
    {
        const CommandLine line =
            parse({u"--profile"_s, u"Our tenant"_s, u"--sandbox-people"_s, u"7"_s,
                   u"--sandbox-seed=9"_s, u"--sandbox-rate-limit"_s, u"0"_s, u"--report-start"_s});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.profile, u"Our tenant"_s);
        QCOMPARE(line.sandboxPeople, 7);
        QCOMPARE(line.sandboxSeed, quint64(9));
        QCOMPARE(line.sandboxRateLimit, 0);
        QVERIFY(line.reportStart);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("taken"); // empty: refused
        QTest::newRow("en") << u"en"_s << u"en"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"zh_CN"_s;
        QTest::newRow("zh-cn") << u"zh-cn"_s << u"zh_CN"_s;
        QTest::newRow("zh") << u"zh"_s << u"zh_CN"_s;
        QTest::newRow("xx") << u"xx"_s << QString();
        QTest::newRow("zh_TW") << u"zh_TW"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void languages()
    {
        QFETCH(QString, given);
        QFETCH(QString, taken);
        const CommandLine line = parse({u"--language"_s, given});
        QCOMPARE(line.language, taken);
        QCOMPARE(line.error.isEmpty(), !taken.isEmpty());
        if (taken.isEmpty())
            QVERIFY(line.error.contains(u"--language"_s));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("no option") << QStringList{u"people"_s} << u"people"_s;
        QTest::newRow("no number")
            << QStringList{u"--sandbox-people"_s, u"many"_s} << u"--sandbox-people"_s;
        QTest::newRow("negative") << QStringList{u"--sandbox-rate-limit"_s, u"-1"_s}
                                  << u"--sandbox-rate-limit"_s;
        QTest::newRow("too many") << QStringList{u"--sandbox-people"_s, u"1000001"_s}
                                  << u"--sandbox-people"_s;
        QTest::newRow("both") << QStringList{u"--profile"_s, u"a"_s, u"--env-file"_s, u"b"_s}
                              << u"--env-file"_s;
    }

    void mistakesAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const CommandLine line = parse(options);
        QVERIFY2(line.error.contains(named), qPrintable(line.error));
        QVERIFY(line.error.startsWith(u"smile-console: "_s));
        QVERIFY(line.error.endsWith(u'\n'));
    }

    void helpNamesEveryOption()
    {
        const QString help = parse({u"--help"_s}).output;
        for (const QString &option :
             {u"--profile"_s, u"--env-file"_s, u"--language"_s, u"--sandbox-people"_s,
              u"--sandbox-seed"_s, u"--sandbox-rate-limit"_s, u"--version"_s, u"--help"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
        QVERIFY(parse({u"--version"_s}).output.startsWith(u"smile-console "_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
