#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace smile::console {

/// A picture or a page that is zoomed, turned and moved. Its size at 100 % is given apart from its
/// pixels, so that a page can be drawn again when it is to be sharper.
///
/// Keys: Ctrl with the wheel zooms, arrows and the mouse move it. The viewer has the others.
class PictureCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    /// Another picture: it fits the window and stands upright. `size`: logical pixels at 100 %.
    void setPicture(const QImage &image, QSizeF size);
    /// A page that is still to be drawn: the first one is as wide as the window, later ones keep
    /// the zoom. It shows from its top.
    void setPage(QSizeF size);
    /// The same page with more or fewer pixels.
    void setSharper(const QImage &image);
    void clear();

    double zoom() const; ///< 1 for 100 %
    bool isFitted() const { return m_fitted; }
    void zoomIn();
    void zoomOut();
    void setZoom(double zoom);
    void fit();
    /// By quarters, clockwise.
    void turn(int quarters);
    int quarters() const { return m_quarters; }
    /// Pixels that the picture takes on the screen, before it is turned.
    QSize wantedPixels() const;

    QSize sizeHint() const override { return {480, 420}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void zoomChanged(); ///< or turned, or the window became larger while it fits

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double fittingZoom() const;
    QSizeF shownSize() const; ///< turned
    void zoomAround(double zoom, QPointF place);
    void arrange();
    void showCursor();
    const QImage &scaledImage() const;

    QImage m_image;
    mutable QImage m_scaled; ///< of m_image for the zoom of now
    QSizeF m_size;
    double m_zoom = 1;
    int m_quarters = 0;
    bool m_fitted = true;
    QPoint m_dragFrom;
    bool m_dragged = false;
};

} // namespace smile::console
