#include "catalog/host.h"

#include <QTest>
#include <QUrl>

using namespace smile::catalog;
using namespace Qt::StringLiterals;

/// Where a key may travel in plain http.
class HostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopback_data();
    void loopback();
};

void HostTest::loopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("http://localhost:9/v1", true);
    row("http://LocalHost/v1", true);
    row("http://127.0.0.1:8080/v1", true);
    row("http://127.255.255.254/v1", true);
    row("http://[::1]:8080/v1", true);
    row("http://[0:0:0:0:0:0:0:1]/v1", true);
    row("http://localhost.example.com/v1", false);
    row("http://127.0.0.1.example.com/v1", false);
    row("http://127.evil.example/v1", false);
    row("http://127.0.0.999/v1", false);
    row("http://127.0.0.x/v1", false);
    row("http://128.0.0.1/v1", false);
    row("http://10.0.0.1/v1", false);
    row("http://0.0.0.0/v1", false);
    row("http://[::2]/v1", false);
    row("http://[::ffff:10.0.0.1]/v1", false);
    row("http:///v1", false);
}

void HostTest::loopback()
{
    QFETCH(QString, url);
    QFETCH(bool, expected);
    QCOMPARE(isLoopback(QUrl(url).host()), expected);
}

QTEST_GUILESS_MAIN(HostTest)
#include "tst_host.moc"
