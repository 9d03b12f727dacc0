#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace smile::sandbox::people {

/// A small picture of palette indices, enough for logos, faces and cards, saved as PNG without
/// needing Qt Gui. Index 0 is the ground.
class Raster
{
public:
    /// Palette entries are 0xRRGGBB; at most 256.
    Raster(int width, int height, const QList<quint32> &palette);

    // Whatever falls outside of the picture is left out.
    void rectangle(int left, int top, int width, int height, quint8 color);
    void ellipse(int centerX, int centerY, int radiusX, int radiusY, quint8 color);
    /// Capitals, digits and . , - / in a 5 by 7 font times `scale`; diacritics are dropped and
    /// what the font lacks is left blank. Returns the width drawn.
    int text(int left, int top, const QString &text, int scale, quint8 color);

    QByteArray toPng() const;

private:
    int m_width;
    int m_height;
    QList<quint32> m_palette;
    QByteArray m_pixels;
};

} // namespace smile::sandbox::people
