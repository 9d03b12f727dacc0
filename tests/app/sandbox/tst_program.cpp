#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

/// smile-sandbox as a program: its command line, its first line, its end.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLineSaysWhereItIs();
    void keysAreThoseGiven();
    void endsOnTerminate();
    void badCommandLinesAreRefused_data();
    void badCommandLinesAreRefused();
    void helpAndVersion();
    void takenPortIsToldOf();

private:
    QJsonObject started(QProcess &program, const QStringList &arguments);
};

QJsonObject TestProgram::started(QProcess &program, const QStringList &arguments)
{
    program.start(QStringLiteral(SMILE_SANDBOX_PROGRAM), arguments);
    while (!program.canReadLine() && program.waitForReadyRead(60'000)) { }
    return QJsonDocument::fromJson(program.readLine()).object();
}

static int statusOf(const QString &url, const QByteArray &keys)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Basic " + keys.toBase64());
    QNetworkReply *reply = network.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(60'000);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestProgram::firstLineSaysWhereItIs()
{
    QProcess program;
    const QJsonObject line = started(program, {QStringLiteral("--people"), QStringLiteral("5")});
    QCOMPARE(line.keys(), QStringList({QStringLiteral("apiKey"), QStringLiteral("apiSecret"),
                                       QStringLiteral("baseUrl"), QStringLiteral("winkScript")}));
    const QUrl base(line.value(u"baseUrl").toString());
    QCOMPARE(base.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(base.path(), QStringLiteral("/v1"));
    QCOMPARE(QUrl(line.value(u"winkScript").toString()).path(), QStringLiteral("/v2/smile.v2.js"));
    const QString keys =
        line.value(u"apiKey").toString() + u':' + line.value(u"apiSecret").toString();
    QCOMPARE(statusOf(base.toString() + QStringLiteral("/users"), keys.toUtf8()), 200);
    QCOMPARE(statusOf(line.value(u"winkScript").toString(), {}), 200);
    program.kill();
    program.waitForFinished();
}

void TestProgram::keysAreThoseGiven()
{
    QProcess program;
    const QJsonObject line =
        started(program, {QStringLiteral("--key"), QStringLiteral("mine"),
                          QStringLiteral("--secret"), QStringLiteral("a \"secret\"")});
    QCOMPARE(line.value(u"apiKey").toString(), QStringLiteral("mine"));
    QCOMPARE(line.value(u"apiSecret").toString(), QStringLiteral("a \"secret\""));
    program.kill();
    program.waitForFinished();
}

void TestProgram::endsOnTerminate()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no SIGTERM.");
#endif
    QProcess program;
    QVERIFY(!started(program, {}).isEmpty());
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestProgram::badCommandLinesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &line) {
        QTest::newRow(qPrintable(line)) << line.split(u' ');
    };
    row(QStringLiteral("--port 65536"));
    row(QStringLiteral("--port x"));
    row(QStringLiteral("--host="));
    row(QStringLiteral("--people -1"));
    row(QStringLiteral("--people 1000001"));
    row(QStringLiteral("--rate-limit many"));
    row(QStringLiteral("--key alone"));
    row(QStringLiteral("--key a:b --secret c"));
    row(QStringLiteral("--nothing"));
    row(QStringLiteral("surplus"));
}

void TestProgram::badCommandLinesAreRefused()
{
    QFETCH(QStringList, arguments);
    QProcess program;
    program.start(QStringLiteral(SMILE_SANDBOX_PROGRAM), arguments);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    QVERIFY(program.readAllStandardError().startsWith("smile-sandbox: "));
}

void TestProgram::helpAndVersion()
{
    QProcess program;
    program.start(QStringLiteral(SMILE_SANDBOX_PROGRAM), {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("--rate-limit"));
    program.start(QStringLiteral(SMILE_SANDBOX_PROGRAM), {QStringLiteral("--version")});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("smile-sandbox " SMILE_VERSION));
}

void TestProgram::takenPortIsToldOf()
{
    QProcess first;
    const QJsonObject line = started(first, {});
    const int port = QUrl(line.value(u"baseUrl").toString()).port();
    QProcess second;
    second.start(QStringLiteral(SMILE_SANDBOX_PROGRAM),
                 {QStringLiteral("--port"), QString::number(port)});
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains(QByteArray::number(port)));
    first.kill();
    first.waitForFinished();
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
