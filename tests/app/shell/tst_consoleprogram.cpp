#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// smile-console as a program: its command line, its exit codes, its end.
class TestConsoleProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        // Nobody's settings and nobody's keychain.
        for (const QString &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                        u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            m_environment.insert(variable, m_home->path());
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    }

    void helpAndVersion()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        QVERIFY(m_output.startsWith("Usage: smile-console [options]"));
        QVERIFY(m_output.contains("--env-file"));
        QCOMPARE(run({u"--version"_s}), 0);
        QVERIFY(m_output.startsWith("smile-console "));
    }

    void mistakesEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("option") << QStringList{u"--nonsense"_s} << QByteArray("nonsense");
        QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << QByteArray("xx");
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"nobody"_s}
                                 << QByteArray("There is no profile called \"nobody\".");
        QTest::newRow("file") << QStringList{u"--env-file"_s, u"/nonexistent/file"_s}
                              << QByteArray("environment file");
    }

    void mistakesEndWithTwo()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        if (!options.contains(u"--language"_s))
            options << u"--language"_s << u"en"_s;
        QCOMPARE(run(options), 2);
        QVERIFY2(m_errors.contains(named), m_errors.constData());
        QCOMPARE(m_output, QByteArray());
    }

    void badEnvFileIsToldWithoutItsValues_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no host") << QByteArray("API_KEY=hunter2key\nAPI_SECRET=hunter2secret\n");
        QTest::newRow("no pair") << QByteArray("OPEN_API_HOST=https://a.example/v1\nhunter2key\n");
        QTest::newRow("bad host") << QByteArray(
            "OPEN_API_HOST=http://hunter2.example/v1\nAPI_KEY=hunter2\nAPI_SECRET=hunter2\n");
        QTest::newRow("blank in the key") << QByteArray(
            "OPEN_API_HOST=https://a.example/v1\nAPI_KEY='hunter2 key'\nAPI_SECRET=hunter2\n");
    }

    void badEnvFileIsToldWithoutItsValues()
    {
        QFETCH(QByteArray, content);
        const QString path = m_home->filePath(u"environment"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(run({u"--env-file"_s, path}), 2);
        QVERIFY2(m_errors.contains("smile-console: "), m_errors.constData());
        QVERIFY2(!m_errors.contains("hunter2"), m_errors.constData());
        QCOMPARE(m_output, QByteArray());
    }

    void aSecondStartEndsInTheFirst()
    {
        QProcess first;
        start(first);
        QVERIFY(first.canReadLine());
        QCOMPARE(run({}), 0);
        // A name that is mistyped is no wish for this window.
        QCOMPARE(run({u"--profile"_s, u"nobody"_s, u"--language"_s, u"en"_s}), 2);
        QVERIFY2(m_errors.contains("There is no profile called"), m_errors.constData());
        // Who asks for another tenant, or for times, gets a window of their own.
        QProcess other;
        start(other);
        QVERIFY(other.canReadLine());
        for (QProcess *program : {&first, &other}) {
            program->kill();
            QVERIFY(program->waitForFinished(30'000));
        }
    }

    void endsOnTerminate()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has no SIGTERM.");
#endif
        QProcess program;
        start(program);
        QVERIFY(program.canReadLine());
        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

private:
    /// It says when it has painted: then its event loop runs.
    void start(QProcess &program) const
    {
        program.setProcessEnvironment(m_environment);
        program.start(QStringLiteral(SMILE_CONSOLE_PROGRAM),
                      {u"--sandbox-people"_s, u"3"_s, u"--report-start"_s});
        while (!program.canReadLine() && program.waitForReadyRead(30'000)) { }
    }
    int run(const QStringList &arguments)
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.start(QStringLiteral(SMILE_CONSOLE_PROGRAM), arguments);
        const bool ended = program.waitForFinished(30'000);
        m_output = program.readAllStandardOutput();
        m_errors = program.readAllStandardError();
        return ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(TestConsoleProgram)
#include "tst_consoleprogram.moc"
