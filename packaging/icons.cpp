// smile-icons LARGE.svg SMALL.svg FOLDER: draws the icon in every size that a desktop asks for, and
// the two containers that Windows and macOS take. Up to 32 px the simpler drawing is the clearer.

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

constexpr int lastSmall = 32;
const QList<int> sizes{16, 22, 24, 32, 48, 64, 128, 256, 512, 1024};

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <class Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// Windows: a directory of images, each a PNG (since Vista).
QByteArray ico(const QMap<int, QByteArray> &images)
{
    const QList<int> held{16, 24, 32, 48, 64, 128, 256};
    QByteArray directory = little<quint16>(0) + little<quint16>(1) + little(quint16(held.size()));
    QByteArray data;
    const qsizetype begin = directory.size() + held.size() * 16;
    for (const int size : held) {
        const QByteArray image = images.value(size);
        const char edge = size == 256 ? '\0' : char(size);
        directory += QByteArray(1, edge) + QByteArray(1, edge) + QByteArray(2, '\0')
                     + little<quint16>(1) + little<quint16>(32) + little(quint32(image.size()))
                     + little(quint32(begin + data.size()));
        data += image;
    }
    return directory + data;
}

/// macOS: a list of PNGs, each under the name of its size (and of half of it, at double density).
QByteArray icns(const QMap<int, QByteArray> &images)
{
    const QList<std::pair<QByteArray, int>> held{
        {"icp4", 16},  {"icp5", 32},  {"ic11", 32},  {"icp6", 64},  {"ic12", 64},  {"ic07", 128},
        {"ic08", 256}, {"ic13", 256}, {"ic09", 512}, {"ic14", 512}, {"ic10", 1024}};
    QByteArray data;
    for (const auto &[name, size] : held) {
        const QByteArray image = images.value(size);
        data += name + big(quint32(image.size() + 8)) + image;
    }
    return "icns" + big(quint32(data.size() + 8)) + data;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // where it is built there need be no screen
    QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("smile-icons LARGE.svg SMALL.svg FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer large(arguments.at(1));
    QSvgRenderer small(arguments.at(2));
    const QDir folder(arguments.at(3));
    bool fine = large.isValid() && small.isValid() && folder.mkpath(u"."_s);
    QMap<int, QByteArray> images;
    for (const int size : sizes) {
        images.insert(size, png(size <= lastSmall ? small : large, size));
        fine = fine && write(folder.filePath(u"%1.png"_s.arg(size)), images.value(size));
    }
    fine = fine && write(folder.filePath(u"smile-console.ico"_s), ico(images))
           && write(folder.filePath(u"smile-console.icns"_s), icns(images));
    if (!fine)
        std::fputs("smile-icons: an icon could not be drawn or written\n", stderr);
    return fine ? 0 : 1;
}
