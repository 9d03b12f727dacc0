#include "files/filefetcher.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using Trouble = FetchedFile::Trouble;

namespace {

constexpr qint64 limit = 100'000;

LoopbackServer::Step answer(const QByteArray &head, const QByteArray &body)
{
    return LoopbackServer::bytesThenClose("HTTP/1.1 " + head + "\r\n\r\n" + body);
}

} // namespace

class TestFileFetcher : public QObject
{
    Q_OBJECT

    LoopbackServer m_server;
    NetworkFileFetcher m_fetcher;

    FetchedFile fetched()
    {
        FetchedFile result;
        bool done = false;
        QObject context;
        m_fetcher.fetch(m_server.base(), limit, &context, [&](const FetchedFile &file) {
            result = file;
            done = true;
        });
        [&] { QTRY_VERIFY(done); }();
        return result;
    }

private Q_SLOTS:
    void bytesComeAsTheyAre()
    {
        const QByteArray body(70'000, 'x');
        m_server.script({answer("200 OK\r\nContent-Type: text/html", body)});
        const FetchedFile file = fetched();
        QCOMPARE(file.trouble, Trouble::None);
        QCOMPARE(file.bytes, body);
    }

    void noKeyAndNoCookieGoesAlong()
    {
        m_server.script({answer("200 OK\r\nSet-Cookie: a=b", "1"), answer("200 OK", "2")});
        QCOMPARE(fetched().bytes, "1");
        QCOMPARE(fetched().bytes, "2");
        const LoopbackRequest request = m_server.received().last();
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("authorization"));
    }

    void anAnnouncedSizeIsEnoughToRefuse()
    {
        m_server.script(
            {LoopbackServer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\nx")});
        const FetchedFile file = fetched(); // although the rest never comes
        QCOMPARE(file.trouble, Trouble::TooLarge);
        QVERIFY(file.bytes.isEmpty());
    }

    void anEndlessFileIsCutOff()
    {
        m_server.script(
            {LoopbackServer::flood("HTTP/1.1 200 OK\r\n\r\n", QByteArray(16'384, 'x'))});
        QCOMPARE(fetched().trouble, Trouble::TooLarge);
    }

    void aFileOfExactlyTheLimitComes()
    {
        m_server.script({answer("200 OK", QByteArray(limit, 'x'))});
        QCOMPARE(fetched().bytes.size(), limit);
        m_server.script({answer("200 OK", QByteArray(limit + 1, 'x'))});
        QCOMPARE(fetched().trouble, Trouble::TooLarge);
    }

    void aRedirectIsToldAndNotFollowed()
    {
        const qsizetype before = m_server.received().size();
        m_server.script({answer("302 Found\r\nLocation: https://elsewhere.example/f.pdf", {})});
        const FetchedFile file = fetched();
        QCOMPARE(file.trouble, Trouble::Moved);
        QCOMPARE(file.movedTo, QUrl(u"https://elsewhere.example/f.pdf"_s));
        QCOMPARE(m_server.received().size(), before + 1);
    }

    void troublesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("trouble");
        QTest::newRow("gone") << QByteArray("404 Not Found") << int(Trouble::Gone);
        QTest::newRow("ended") << QByteArray("410 Gone") << int(Trouble::Gone);
        QTest::newRow("forbidden") << QByteArray("403 Forbidden") << int(Trouble::NotAllowed);
        QTest::newRow("fault") << QByteArray("502 Bad Gateway") << int(Trouble::Server);
        QTest::newRow("no content") << QByteArray("204 No Content") << int(Trouble::Server);
    }
    void troublesAreToldApart()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, trouble);
        m_server.script({answer(head, "<html>sorry</html>")});
        const FetchedFile file = fetched();
        QCOMPARE(int(file.trouble), trouble);
        QVERIFY(file.bytes.isEmpty());
        QVERIFY(!troubleWords(file.trouble, limit).isEmpty());
    }

    void aCutConnectionIsNoFile()
    {
        m_server.script({answer("200 OK\r\nContent-Length: 50", "half")});
        QCOMPARE(fetched().trouble, Trouble::Unreachable);
    }

    void nothingIsToldWhenNobodyWaits()
    {
        m_server.script({LoopbackServer::stall()});
        auto context = std::make_unique<QObject>();
        bool told = false;
        const qsizetype before = m_server.received().size();
        m_fetcher.fetch(m_server.base(), limit, context.get(),
                        [&told](const FetchedFile &) { told = true; });
        QTRY_COMPARE(m_server.received().size(), before + 1);
        context.reset();
        m_server.script({answer("200 OK", "next")});
        QCOMPARE(fetched().bytes, "next");
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestFileFetcher)
#include "tst_filefetcher.moc"
