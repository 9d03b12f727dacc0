#include "sandbox/people/pdf.h"
#include "sandbox/people/raster.h"
#include "tenant.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace smile::sandbox;
using namespace Qt::StringLiterals;

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUrlOpens();
    void pdfOffsetsAreRight();
    void pdfTextIsWindowsLatin();
    void pngIsReadable();
    void picturesStayInside();
    void unknownFilesAreRefused();
    void samplePayslipNeverChanges();
};

namespace {

QString fileIdOf(const QJsonValue &url)
{
    return url.toString().section(u'/', -1);
}

/// Follows startxref and every entry of the table; an empty string if all is right.
QString pdfFault(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-1.") || !pdf.endsWith("%%EOF\n"))
        return u"no header or end"_s;
    const qsizetype mark = pdf.lastIndexOf("startxref\n");
    const qsizetype table =
        pdf.mid(mark + 10, pdf.indexOf('\n', mark + 10) - mark - 10).toLongLong();
    if (pdf.mid(table, 5) != "xref\n")
        return u"startxref points elsewhere"_s;
    const QList<QByteArray> lines = pdf.mid(table, mark - table).split('\n');
    const int count = lines[1].split(' ')[1].toInt();
    for (int at = 1; at < count; ++at) {
        const QByteArray &entry = lines[2 + at];
        if (entry.size() != 19) // and the line's end: 20 bytes each
            return u"an entry has a wrong length"_s;
        const qsizetype offset = entry.first(10).toLongLong();
        if (!pdf.mid(offset).startsWith(QByteArray(QByteArray::number(at) + " 0 obj")))
            return u"object %1 is elsewhere"_s.arg(at);
    }
    const qsizetype stream = pdf.indexOf("stream\n") + 7;
    const qsizetype length = pdf.indexOf("/Length ") + 8;
    const qsizetype size = pdf.mid(length, pdf.indexOf(' ', length) - length).toLongLong();
    return pdf.mid(stream + size, 9) == "endstream" ? QString() : u"a wrong /Length"_s;
}

/// The chunks by type, or nothing if a length does not fit.
QMap<QByteArray, QByteArray> pngChunks(const QByteArray &png)
{
    QMap<QByteArray, QByteArray> chunks;
    qsizetype at = 8;
    while (at + 12 <= png.size()) {
        const auto size = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        if (at + 12 + size > png.size())
            return {};
        chunks[png.mid(at + 4, 4)] += png.mid(at + 8, size);
        at += 12 + size;
    }
    return at == png.size() ? chunks : QMap<QByteArray, QByteArray>();
}

QString pngFault(const QByteArray &png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return u"no signature"_s;
    const auto chunks = pngChunks(png);
    if (!chunks.contains("IEND") || chunks["IHDR"].size() != 13)
        return u"broken chunks"_s;
    const auto width = qFromBigEndian<quint32>(chunks["IHDR"].constData());
    const auto height = qFromBigEndian<quint32>(chunks["IHDR"].constData() + 4);
    const quint32 expected = (width + 1) * height;
    QByteArray framed(4, '\0'); // as qCompress frames a zlib stream
    qToBigEndian(expected, framed.data());
    return qUncompress(framed + chunks["IDAT"]).size() == qsizetype(expected)
               ? QString()
               : u"the pixels do not fit"_s;
}

QString fault(const StoredFile &file)
{
    if (file.contentType == "application/pdf")
        return file.name.endsWith(".pdf"_L1) ? pdfFault(file.bytes) : u"not named .pdf"_s;
    return file.name.endsWith(".png"_L1) ? pngFault(file.bytes) : u"not named .png"_s;
}

} // namespace

void FilesTest::everyUrlOpens()
{
    const TestTenant tenant;
    int photos = 0, documents = 0, uploads = 0;
    const auto check = [&tenant](const QJsonValue &url, int &count) {
        if (!url.isString())
            return;
        QVERIFY(url.toString().startsWith(tenantHost() + u"/files/"_s));
        const auto file = tenant.file(fileIdOf(url));
        QVERIFY2(file, qPrintable(url.toString()));
        QCOMPARE(fault(*file), QString());
        QCOMPARE(tenant.file(fileIdOf(url).section(u'.', 0, 0))->bytes, file->bytes);
        ++count;
    };
    for (int index = 0; index < tenant.count(); ++index) {
        for (const QJsonObject &identity : tenant.identities(index))
            check(identity["photoUrl"_L1], photos);
        for (const QJsonObject &document : tenant.rows(Resource::Documents, index))
            check(document["fileUrl"_L1], documents);
        for (const QJsonObject &archive : tenant.rows(Resource::Archives, index)) {
            for (const QJsonValue &raw : archive["rawFiles"_L1].toArray()) {
                check(raw["url"_L1], uploads);
                const qsizetype bytes = tenant.file(fileIdOf(raw["url"_L1]))->bytes.size();
                QCOMPARE(raw["size"_L1].toInteger(), (bytes + 1023) / 1024);
            }
        }
    }
    QVERIFY(photos > 20 && documents > 20 && uploads > 20);
    int logos = 0;
    for (const QJsonObject &provider : tenant.providers())
        check(provider["logoUrl"_L1], logos);
    for (const QJsonObject &type : tenant.fileTypes())
        check(type["logoUrl"_L1], logos);
    check(tenant.inviteTemplates().first()["company"_L1]["logoUrl"_L1], logos);
    QCOMPARE(logos, int(tenant.providers().size() + tenant.fileTypes().size() + 1));
}

void FilesTest::pdfOffsetsAreRight()
{
    people::Sheet sheet{u"Issuer"_s, u"Title (with) brackets \\"_s, {}, u"Foot"_s};
    QCOMPARE(pdfFault(people::makePdf(sheet)), QString());
    for (int line = 0; line < 40; ++line)
        sheet.lines.append({u"Label"_s, QString(line, u'x')});
    QCOMPARE(pdfFault(people::makePdf(sheet)), QString());
}

void FilesTest::pdfTextIsWindowsLatin()
{
    const people::Sheet sheet{u"Peñaflor"_s, u"Ễva – 陈"_s, {}, {}};
    const QByteArray pdf = people::makePdf(sheet);
    QVERIFY(pdf.contains("(Pe\xf1"
                         "aflor) Tj"));
    QVERIFY(pdf.contains("\x96 ?) Tj"));
    QVERIFY(!pdf.contains("\xe1\xbb"));
}

void FilesTest::pngIsReadable()
{
    people::Raster raster(13, 7, {0xffffff, 0x123456});
    raster.rectangle(1, 1, 4, 4, 1);
    const QByteArray png = raster.toPng();
    QCOMPARE(pngFault(png), QString());
    const auto chunks = pngChunks(png);
    QCOMPARE(chunks["PLTE"].toHex(), QByteArray("ffffff123456"));
    QByteArray framed(4, '\0');
    qToBigEndian(quint32(14 * 7), framed.data());
    const QByteArray lines = qUncompress(framed + chunks["IDAT"]);
    QCOMPARE(lines.count('\x01'), 16);
    QCOMPARE(lines[14 + 1 + 1], '\x01');
}

void FilesTest::picturesStayInside()
{
    people::Raster raster(10, 10, {0, 1});
    raster.ellipse(0, 0, 50, 50, 1);
    raster.rectangle(-5, -5, 100, 100, 1);
    raster.text(8, 8, u"WIDE Ñ"_s, 9, 1);
    QCOMPARE(pngFault(raster.toPng()), QString());
}

void FilesTest::unknownFilesAreRefused()
{
    const TestTenant tenant;
    const QString photo = fileIdOf(tenant.identities(0).first()["photoUrl"_L1]);
    QVERIFY(tenant.file(photo));
    QVERIFY(!tenant.file(QString(photo.section(u'.', 0, 0) + u".pdf"_s)));
    QVERIFY(!tenant.file(u"f-00000000000000000000000000000000"_s));
    QVERIFY(!tenant.file(u"logo-nobody"_s));
    QVERIFY(!tenant.file(QString()));
    QVERIFY(!tenant.file(tenant.userId(0)));
    QVERIFY(!TestTenant(2).file(photo));
}

void FilesTest::samplePayslipNeverChanges()
{
    const StoredFile sample = People::samplePayslip();
    QCOMPARE(fault(sample), QString());
    QCOMPARE(People::samplePayslip().bytes, sample.bytes);
    QVERIFY(sample.bytes.contains("(George Palomero Jr.) Tj"));
    QVERIFY(sample.bytes.contains("(3300000008) Tj"));
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
