#include "api/client.h"
#include "catalog/catalog.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace smile::api;
using namespace smile::tests;
using namespace Qt::StringLiterals;
namespace catalog = smile::catalog;

namespace {

QByteArray contentOf(const char *name)
{
    QFile file(QStringLiteral(TLS_FOLDER "/") + QLatin1StringView(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// Answers every request on a connection that the client trusted enough to send one.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(const char *certificate)
    {
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(contentOf(certificate)));
        configuration.setPrivateKey(QSslKey(contentOf("server.key"), QSsl::Ec));
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::takeConnection);
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    int requests() const { return m_requests; }

private:
    void takeConnection()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            socket->readAll();
            ++m_requests;
            const QByteArray body = R"({"code":"OK","requestId":"r-1","data":{"id":"u-1"}})";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    }

    int m_requests = 0;
};

} // namespace

/// A real handshake: whom the client talks to, and that nothing leaves before it knows.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void aWriteToAStrangerDidNotArrive();
};

void TlsTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
}

void TlsTest::certificates_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("authorityIsTrusted");
    QTest::addColumn<QString>("reason"); // none: it connects
    QTest::newRow("trusted") << QByteArray("good.pem") << true << QString();
    QTest::newRow("issuer unknown") << QByteArray("good.pem") << false << u"issuer"_s;
    QTest::newRow("of another host") << QByteArray("other-host.pem") << true << u"host name"_s;
    QTest::newRow("expired") << QByteArray("expired.pem") << true << u"expired"_s;
}

void TlsTest::certificates()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, authorityIsTrusted);
    QFETCH(QString, reason);
    const bool connects = reason.isEmpty();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trust = before;
    if (authorityIsTrusted)
        trust.addCaCertificate(QSslCertificate(contentOf("authority.pem")));
    QSslConfiguration::setDefaultConfiguration(trust);

    TlsServer server(certificate.constData());
    const QUrl base(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
    ManualClock clock;
    Gate gate(0, clock);
    RequestLog log;
    QNetworkAccessManager network;
    Client client({base, u"the-key"_s, u"the-secret"_s}, gate, log, network);
    auto outcome = watch(client.get(catalog::users, u"u-1"_s));
    QTRY_VERIFY(log.requests().back().milliseconds >= 0);
    clock.advance(std::chrono::minutes(1)); // what is tried again would be now
    QTRY_VERIFY(outcome->result);
    QCOMPARE(bool(*outcome->result), connects);
    QCOMPARE(server.requests(), connects ? 1 : 0);
    if (!connects) {
        const Error &error = outcome->result->error();
        QCOMPARE(error.kind, Kind::Tls);
        QVERIFY2(error.message.contains(reason), qPrintable(error.message));
        QCOMPARE(log.requests().back().tries, 1);
    }
    QSslConfiguration::setDefaultConfiguration(before);
}

void TlsTest::aWriteToAStrangerDidNotArrive()
{
    TlsServer server("good.pem");
    const QUrl base(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
    ManualClock clock;
    Gate gate(0, clock);
    RequestLog log;
    QNetworkAccessManager network;
    Client client({base, u"the-key"_s, u"the-secret"_s}, gate, log, network);
    auto outcome = watch(client.revokeAccount(u"a-1"_s));
    QTRY_VERIFY(outcome->result);
    QCOMPARE(outcome->result->error().kind, Kind::Tls);
    QVERIFY(!outcome->result->error().mayHaveArrived);
    QCOMPARE(server.requests(), 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
