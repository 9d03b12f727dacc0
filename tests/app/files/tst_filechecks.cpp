#include "app/viewer/viewerfakes.h"
#include "files/filekind.h"
#include "files/fileopener.h"
#include "files/picture.h"

#include <QImageReader>
#include <QTest>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

quint32 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// The head of a PNG that says to be that large, and nothing of its pixels.
QByteArray pngHead(quint32 width, quint32 height)
{
    QByteArray bytes = pngOf(2, 2);
    const auto put = [&bytes](int place, quint32 number) {
        for (int i = 0; i < 4; ++i)
            bytes[place + i] = char(number >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    put(29, crcOf(QByteArrayView(bytes).sliced(12, 17)));
    return bytes;
}

} // namespace

class TestFileChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesSayWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, FileKind kind) {
            QTest::newRow(name) << bytes << int(kind);
        };
        row("jpeg", pngOf(4, 4, "JPG"), FileKind::Jpeg);
        row("png", pngOf(4, 4), FileKind::Png);
        row("webp", QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16), FileKind::WebP);
        row("pdf", "%PDF-1.4\n", FileKind::Pdf);
        row("pdf behind a mail's head", "\r\n\r\n%PDF-1.7\n", FileKind::Pdf);
        row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", FileKind::Other);
        row("html with a pdf in it", "<html><!-- %PDF-1.4 -->", FileKind::Other);
        row("gif", "GIF89a", FileKind::Other);
        row("bmp", pngOf(4, 4, "BMP"), FileKind::Other);
        row("zip", "PK\3\4", FileKind::Other);
        row("script", "#!/bin/sh\n", FileKind::Other);
        row("too short", "\xff\xd8", FileKind::Other);
        row("nothing", {}, FileKind::Other);
        row("far away", QByteArray(2000, ' ') + "%PDF-1.4", FileKind::Other);
    }
    void theBytesSayWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QCOMPARE(int(kindOf(bytes)), kind);
    }

    void namesClaimAKind()
    {
        QCOMPARE(claimedKind(u"JPG"_s), FileKind::Jpeg);
        QCOMPARE(claimedKind(u"/files/f-1.PDF"_s), FileKind::Pdf);
        QCOMPARE(claimedKind(u"Scan 3.5 of 7"_s), FileKind::Other);
        QCOMPARE(claimedKind({}), FileKind::Other);
    }

    void namesToSaveUnderAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("saved");
        QTest::newRow("plain") << u"NBI Clearance"_s << u"NBI Clearance.pdf"_s;
        QTest::newRow("with its suffix") << u"scan.pdf"_s << u"scan.pdf"_s;
        QTest::newRow("with another") << u"scan.exe"_s << u"scan.exe.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd.pdf"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.pdf"_s;
        QTest::newRow("windows") << u"C:\\con|me"_s << u"C con me.pdf"_s;
        QTest::newRow("a device of Windows") << u"CON.pdf"_s << u"CON_.pdf"_s;
        QTest::newRow("with a number") << u"lpt1.old"_s << u"lpt1_.old.pdf"_s;
        QTest::newRow("no device") << u"Console 1"_s << u"Console 1.pdf"_s;
        QTest::newRow("empty") << QString() << u"document.pdf"_s;
        QTest::newRow("turned around") << u"a\u202Efdp.exe"_s << u"a fdp.exe.pdf"_s;
    }
    void namesToSaveUnderAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, saved);
        QCOMPARE(saveName(name, FileKind::Pdf), saved);
    }

    void picturesAreDecoded()
    {
        const Picture picture = decodedPicture(pngOf(40, 30), FileKind::Png);
        QCOMPARE(picture.trouble, Picture::Trouble::None);
        QCOMPARE(picture.image.size(), QSize(40, 30));
        QCOMPARE(decodedPicture(pngOf(40, 30, "JPG"), FileKind::Jpeg).size, QSize(40, 30));
    }

    void aLargePictureIsMadeSmaller()
    {
        const Picture picture = decodedPicture(pngOf(4000, 1000, "JPG"), FileKind::Jpeg);
        QCOMPARE(picture.size, QSize(4000, 1000));
        QCOMPARE(picture.image.width(), mostEdge);
    }

    void aHugeOneIsNotEvenBegun()
    {
        QCOMPARE(decodedPicture(pngHead(19'000, 19'000), FileKind::Png).trouble,
                 Picture::Trouble::TooLarge);
        QCOMPARE(decodedPicture(pngHead(60'000, 2), FileKind::Png).trouble,
                 Picture::Trouble::TooLarge);
    }

    void whatIsNoneIsDamaged()
    {
        QCOMPARE(decodedPicture("\xff\xd8\xff\xe0 nothing", FileKind::Jpeg).trouble,
                 Picture::Trouble::Damaged);
        QCOMPARE(decodedPicture(pngOf(64, 64).first(60), FileKind::Png).trouble,
                 Picture::Trouble::Damaged);
        // The decoder of the kind, no other, however readable the bytes are.
        QCOMPARE(decodedPicture(pngOf(4, 4, "BMP"), FileKind::Png).trouble,
                 Picture::Trouble::Damaged);
        QCOMPARE(decodedPicture("<svg/>", FileKind::Other).trouble, Picture::Trouble::NoReader);
        QCOMPARE(decodedPicture("%PDF-1.4", FileKind::Pdf).trouble, Picture::Trouble::NoReader);
    }

    void linksLeadToSafePlacesOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const QString &link, LinkRefusal refusal) {
            QTest::newRow(name) << link << int(refusal);
        };
        row("https", u"https://files.example.com/a.pdf"_s, LinkRefusal::None);
        row("own host", u"http://127.0.0.1:4801/files/a.pdf"_s, LinkRefusal::None);
        row("own host, other port", u"http://127.0.0.1:22/x"_s, LinkRefusal::NotSecure);
        row("http", u"http://files.example.com/a.pdf"_s, LinkRefusal::NotSecure);
        row("file", u"file:///etc/passwd"_s, LinkRefusal::Invalid);
        row("script", u"javascript:alert(1)"_s, LinkRefusal::Invalid);
        row("other scheme", u"smb://host/share"_s, LinkRefusal::NotSecure);
        row("user", u"https://smileapi.io@evil.example/a"_s, LinkRefusal::WithUser);
        row("relative", u"/files/a.pdf"_s, LinkRefusal::Invalid);
        row("none", QString(), LinkRefusal::Empty);
    }
    void linksLeadToSafePlacesOnly()
    {
        QFETCH(QString, link);
        const LinkRefusal refusal = linkRefusal(link, QUrl(u"http://127.0.0.1:4801/v1"_s));
        QTEST(int(refusal), "refusal");
        QCOMPARE(refusalWords(refusal, link).isEmpty(), refusal == LinkRefusal::None);
    }

    void anHttpHostThatIsNoSandboxIsRefused()
    {
        QVERIFY(linkRefusal(u"http://api.example.com/f"_s, QUrl(u"http://api.example.com/v1"_s))
                == LinkRefusal::NotSecure);
    }

    void ownHosts_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("own");
        const QString smile = u"https://open.smileapi.io/v1"_s;
        QTest::newRow("smile") << smile << u"https://file.smileapi.io/f.png"_s << true;
        QTest::newRow("smile itself") << smile << u"https://open.smileapi.io/f.png"_s << true;
        QTest::newRow("looks like") << smile << u"https://xsmileapi.io/f.png"_s << false;
        QTest::newRow("below another")
            << smile << u"https://smileapi.io.evil.example/f.png"_s << false;
        QTest::newRow("other port") << smile << u"https://file.smileapi.io:8443/f"_s << false;
        QTest::newRow("foreign") << smile << u"https://images.credly.com/x.png"_s << false;
        const QString box = u"http://127.0.0.1:4801/v1"_s;
        QTest::newRow("sandbox") << box << u"http://127.0.0.1:4801/files/f"_s << true;
        QTest::newRow("other program") << box << u"http://127.0.0.1:4802/files/f"_s << false;
        QTest::newRow("sandbox to smile") << box << u"https://file.smileapi.io/f"_s << false;
        const QString own = u"https://smile.bank.example/v1"_s;
        QTest::newRow("custom") << own << u"https://smile.bank.example/f"_s << true;
        QTest::newRow("custom to smile") << own << u"https://file.smileapi.io/f"_s << false;
    }
    void ownHosts()
    {
        QFETCH(QString, api);
        QFETCH(QString, link);
        QFETCH(bool, own);
        QCOMPARE(isOwnHost(QUrl(link), QUrl(api)), own);
    }
};

QTEST_GUILESS_MAIN(TestFileChecks)
#include "tst_filechecks.moc"
