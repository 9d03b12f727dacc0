#include "files/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace smile::console {

using Trouble = Picture::Trouble;

namespace {

constexpr int mostFileEdge = 20'000; // a picture of more pixels a side is a trap

QByteArray formatOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return "jpeg";
    case FileKind::Png:
        return "png";
    case FileKind::WebP:
        return "webp";
    case FileKind::Pdf:
    case FileKind::Other:
        break;
    }
    return {};
}

bool isTooLarge(QSize size, FileKind kind)
{
    if (size.width() > mostFileEdge || size.height() > mostFileEdge)
        return true;
    // JPEG is unpacked straight to the size that is shown.
    return kind != FileKind::Jpeg && qint64(size.width()) * size.height() > mostPixels;
}

} // namespace

Picture decodedPicture(const QByteArray &bytes, FileKind kind)
{
    const QByteArray format = formatOf(kind);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return {{}, {}, Trouble::NoReader};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {{}, {}, Trouble::Damaged};
    if (isTooLarge(size, kind))
        return {{}, {}, Trouble::TooLarge};
    if (size.width() > mostEdge || size.height() > mostEdge)
        reader.setScaledSize(size.scaled(mostEdge, mostEdge, Qt::KeepAspectRatio));
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, {}, Trouble::Damaged};
    return {image, turned ? size.transposed() : size, Trouble::None};
}

QString troubleWords(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Damaged:
        return QCoreApplication::translate("FileViewer", "The picture is damaged.");
    case Trouble::TooLarge:
        return QCoreApplication::translate("FileViewer", "The picture has too many pixels.");
    case Trouble::NoReader:
        return QCoreApplication::translate(
            "FileViewer", "This computer has no decoder for pictures of this kind.");
    }
    return {};
}

} // namespace smile::console
