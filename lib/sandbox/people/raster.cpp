#include "raster.h"

#include <QHash>
#include <QtEndian>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

/// Five columns of seven bits each, the lowest bit on top.
struct Glyph
{
    char16_t letter;
    quint8 columns[5];
};

constexpr Glyph glyphs[] = {
    {u'A', {0x7e, 0x11, 0x11, 0x11, 0x7e}}, {u'B', {0x7f, 0x49, 0x49, 0x49, 0x36}},
    {u'C', {0x3e, 0x41, 0x41, 0x41, 0x22}}, {u'D', {0x7f, 0x41, 0x41, 0x22, 0x1c}},
    {u'E', {0x7f, 0x49, 0x49, 0x49, 0x41}}, {u'F', {0x7f, 0x09, 0x09, 0x09, 0x01}},
    {u'G', {0x3e, 0x41, 0x49, 0x49, 0x7a}}, {u'H', {0x7f, 0x08, 0x08, 0x08, 0x7f}},
    {u'I', {0x00, 0x41, 0x7f, 0x41, 0x00}}, {u'J', {0x20, 0x40, 0x41, 0x3f, 0x01}},
    {u'K', {0x7f, 0x08, 0x14, 0x22, 0x41}}, {u'L', {0x7f, 0x40, 0x40, 0x40, 0x40}},
    {u'M', {0x7f, 0x02, 0x0c, 0x02, 0x7f}}, {u'N', {0x7f, 0x04, 0x08, 0x10, 0x7f}},
    {u'O', {0x3e, 0x41, 0x41, 0x41, 0x3e}}, {u'P', {0x7f, 0x09, 0x09, 0x09, 0x06}},
    {u'Q', {0x3e, 0x41, 0x51, 0x21, 0x5e}}, {u'R', {0x7f, 0x09, 0x19, 0x29, 0x46}},
    {u'S', {0x46, 0x49, 0x49, 0x49, 0x31}}, {u'T', {0x01, 0x01, 0x7f, 0x01, 0x01}},
    {u'U', {0x3f, 0x40, 0x40, 0x40, 0x3f}}, {u'V', {0x1f, 0x20, 0x40, 0x20, 0x1f}},
    {u'W', {0x3f, 0x40, 0x38, 0x40, 0x3f}}, {u'X', {0x63, 0x14, 0x08, 0x14, 0x63}},
    {u'Y', {0x07, 0x08, 0x70, 0x08, 0x07}}, {u'Z', {0x61, 0x51, 0x49, 0x45, 0x43}},
    {u'0', {0x3e, 0x51, 0x49, 0x45, 0x3e}}, {u'1', {0x00, 0x42, 0x7f, 0x40, 0x00}},
    {u'2', {0x42, 0x61, 0x51, 0x49, 0x46}}, {u'3', {0x21, 0x41, 0x45, 0x4b, 0x31}},
    {u'4', {0x18, 0x14, 0x12, 0x7f, 0x10}}, {u'5', {0x27, 0x45, 0x45, 0x45, 0x39}},
    {u'6', {0x3c, 0x4a, 0x49, 0x49, 0x30}}, {u'7', {0x01, 0x71, 0x09, 0x05, 0x03}},
    {u'8', {0x36, 0x49, 0x49, 0x49, 0x36}}, {u'9', {0x06, 0x49, 0x49, 0x29, 0x1e}},
    {u'.', {0x00, 0x60, 0x60, 0x00, 0x00}}, {u',', {0x00, 0x50, 0x30, 0x00, 0x00}},
    {u'-', {0x08, 0x08, 0x08, 0x08, 0x08}}, {u'/', {0x20, 0x10, 0x08, 0x04, 0x02}}};

const Glyph *glyphOf(QChar letter)
{
    for (const Glyph &glyph : glyphs) {
        if (glyph.letter == letter)
            return &glyph;
    }
    return nullptr;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32(type + data));
}

} // namespace

Raster::Raster(int width, int height, const QList<quint32> &palette)
    : m_width(width)
    , m_height(height)
    , m_palette(palette)
    , m_pixels(qsizetype(width) * height, '\0')
{ }

void Raster::rectangle(int left, int top, int width, int height, quint8 color)
{
    const int right = qMin(left + width, m_width);
    const int bottom = qMin(top + height, m_height);
    for (int y = qMax(top, 0); y < bottom; ++y) {
        for (int x = qMax(left, 0); x < right; ++x)
            m_pixels[qsizetype(y) * m_width + x] = char(color);
    }
}

void Raster::ellipse(int centerX, int centerY, int radiusX, int radiusY, quint8 color)
{
    for (int y = -radiusY; y <= radiusY; ++y) {
        int x = radiusX;
        while (x > 0
               && qint64(x) * x * radiusY * radiusY + qint64(y) * y * radiusX * radiusX
                      > qint64(radiusX) * radiusX * radiusY * radiusY)
            --x;
        rectangle(centerX - x, centerY + y, 2 * x + 1, 1, color);
    }
}

int Raster::text(int left, int top, const QString &text, int scale, quint8 color)
{
    int x = left;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toUpper()) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        if (const Glyph *glyph = glyphOf(letter)) {
            for (int column = 0; column < 5; ++column) {
                for (int row = 0; row < 7; ++row) {
                    if (glyph->columns[column] >> row & 1)
                        rectangle(x + column * scale, top + row * scale, scale, scale, color);
                }
            }
        }
        x += 6 * scale;
    }
    return x - left;
}

QByteArray Raster::toPng() const
{
    QByteArray palette;
    for (const quint32 color : m_palette)
        palette += bigEndian(color).last(3);
    QByteArray lines; // each begins with its filter, 0: none
    for (int y = 0; y < m_height; ++y)
        lines += '\0' + m_pixels.mid(qsizetype(y) * m_width, m_width);
    const QByteArray header = bigEndian(quint32(m_width)) + bigEndian(quint32(m_height))
                              + QByteArray("\x08\x03\x00\x00\x00", 5); // 8 bits, palette
    // qCompress writes the length before the zlib stream that PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) + chunk("PLTE", palette)
           + chunk("IDAT", qCompress(lines, 1).mid(4)) + chunk("IEND", {});
}

} // namespace smile::sandbox::people
