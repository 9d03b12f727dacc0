#include "viewer/picturecanvas.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace smile::console {

namespace {

constexpr std::array zoomSteps{0.1,  0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0,
                               1.25, 1.5,  2.0,  3.0,  4.0, 6.0,  8.0};
constexpr double mostFitting = 2; // a small picture is not blown up beyond that
constexpr int margin = 8;
constexpr double alike = 1.01; // of two zooms

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

void PictureCanvas::setPicture(const QImage &image, QSizeF size)
{
    m_image = image;
    m_scaled = {};
    m_size = size;
    m_quarters = 0;
    m_fitted = true;
    arrange();
    Q_EMIT zoomChanged();
}

void PictureCanvas::setPage(QSizeF size)
{
    const bool first = m_size.isEmpty();
    m_image = {};
    m_scaled = {};
    m_size = size;
    if (first) {
        const int room = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
        m_quarters = 0;
        m_fitted = false;
        m_zoom =
            std::clamp((room - 2 * margin) / std::max(1.0, size.width()), zoomSteps.front(), 1.0);
    }
    arrange();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    Q_EMIT zoomChanged();
}

void PictureCanvas::setSharper(const QImage &image)
{
    m_image = image;
    m_scaled = {};
    viewport()->update();
}

void PictureCanvas::clear()
{
    setPicture({}, {});
}

QSizeF PictureCanvas::shownSize() const
{
    const QSizeF size = m_size * zoom();
    return m_quarters % 2 == 0 ? size : size.transposed();
}

double PictureCanvas::fittingZoom() const
{
    if (m_size.isEmpty())
        return 1;
    const QSizeF whole = m_quarters % 2 == 0 ? m_size : m_size.transposed();
    // Without bars: a picture that fits needs none, whatever stands there now.
    const QSize room = maximumViewportSize() - QSize(2 * margin, 2 * margin);
    const double fitting = std::min(room.width() / whole.width(), room.height() / whole.height());
    return std::clamp(fitting, zoomSteps.front() / 2, mostFitting);
}

double PictureCanvas::zoom() const
{
    return m_fitted ? fittingZoom() : m_zoom;
}

QSize PictureCanvas::wantedPixels() const
{
    return (m_size * zoom() * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

void PictureCanvas::zoomAround(double zoom, QPointF place)
{
    const double before = this->zoom();
    const QPointF at =
        place + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_fitted = false;
    m_zoom = std::clamp(zoom, zoomSteps.front(), zoomSteps.back());
    arrange();
    const QPointF moved = at * (m_zoom / before) - place;
    horizontalScrollBar()->setValue(qRound(moved.x()));
    verticalScrollBar()->setValue(qRound(moved.y()));
    Q_EMIT zoomChanged();
}

void PictureCanvas::setZoom(double zoom)
{
    zoomAround(zoom, viewport()->rect().center());
}

void PictureCanvas::zoomIn()
{
    const auto next =
        std::ranges::find_if(zoomSteps, [now = zoom()](double step) { return step > now * alike; });
    setZoom(next == zoomSteps.end() ? zoomSteps.back() : *next);
}

void PictureCanvas::zoomOut()
{
    double before = zoomSteps.front();
    for (const double step : zoomSteps) {
        if (step * alike < zoom())
            before = step;
    }
    setZoom(before);
}

void PictureCanvas::fit()
{
    m_fitted = true;
    arrange();
    Q_EMIT zoomChanged();
}

void PictureCanvas::turn(int quarters)
{
    m_quarters = ((m_quarters + quarters) % 4 + 4) % 4;
    m_scaled = {};
    arrange();
    Q_EMIT zoomChanged();
}

void PictureCanvas::arrange()
{
    const QSize size = shownSize().toSize() + QSize(2 * margin, 2 * margin);
    // The place of a bar counts only where there is one.
    const QSize room = m_fitted ? maximumViewportSize() : viewport()->size();
    horizontalScrollBar()->setRange(0, m_fitted ? 0 : std::max(0, size.width() - room.width()));
    verticalScrollBar()->setRange(0, m_fitted ? 0 : std::max(0, size.height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    showCursor();
    viewport()->update();
}

void PictureCanvas::showCursor()
{
    const bool movable = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    viewport()->setCursor(!movable    ? Qt::ArrowCursor
                          : m_dragged ? Qt::ClosedHandCursor
                                      : Qt::OpenHandCursor);
}

/// Painting a large picture small looks coarse and costs each time; a small one large does not.
const QImage &PictureCanvas::scaledImage() const
{
    const QSize wanted = wantedPixels();
    if (m_image.isNull() || wanted.width() >= m_image.width())
        return m_image;
    if (m_scaled.size() != wanted)
        m_scaled = m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return m_scaled;
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.subtle);
    if (!m_size.isEmpty()) {
        const QSizeF shown = shownSize();
        const auto offset = [](double room, double size, const QScrollBar *bar) {
            return std::max(double(margin), (room - size) / 2) - bar->value();
        };
        const QPointF corner(offset(viewport()->width(), shown.width(), horizontalScrollBar()),
                             offset(viewport()->height(), shown.height(), verticalScrollBar()));
        const QSizeF upright = m_size * zoom();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.save();
        painter.translate(corner + QPointF(shown.width() / 2, shown.height() / 2));
        painter.rotate(90.0 * m_quarters);
        const QRectF place({-upright.width() / 2, -upright.height() / 2}, upright);
        if (m_image.isNull())
            painter.fillRect(place, theme.surface); // a page that is still being drawn
        else
            painter.drawImage(place, scaledImage());
        painter.setPen(theme.border);
        painter.drawRect(place);
        painter.restore();
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PictureCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(); // its ring
}

void PictureCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (m_fitted)
        Q_EMIT zoomChanged();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAround(zoom() * std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton;
    m_dragFrom = event->pos();
    showCursor();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    const QPoint moved = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = false;
    showCursor();
}

} // namespace smile::console
