#include "cv/cvpreview.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace smile::console {

namespace {
constexpr int gap = 12;
constexpr double largest = 1.0;
} // namespace

CvPreview::CvPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(40);
}

void CvPreview::setPages(std::unique_ptr<CvPages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(m_pages ? m_pages->text() : QString());
    updateBar();
    viewport()->update();
}

double CvPreview::scale() const
{
    return m_pages
               ? std::min(largest, (viewport()->width() - 2. * gap) / m_pages->pageSize().width())
               : 1;
}

int CvPreview::pageStep() const
{
    return qCeil(m_pages->pageSize().height() * scale()) + gap;
}

void CvPreview::updateBar()
{
    const int height = m_pages ? m_pages->count() * pageStep() + gap : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void CvPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.host);
    if (!m_pages)
        return;
    const QSizeF size = m_pages->pageSize() * scale();
    const double left = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < m_pages->count(); ++page) {
        const double top = gap + page * pageStep() - verticalScrollBar()->value();
        if (top > viewport()->height() || top + size.height() < 0)
            continue;
        painter.save();
        painter.translate(left, top);
        painter.fillRect(QRectF(QPointF(), size), Qt::white); // paper is white in every theme
        painter.scale(scale(), scale());
        m_pages->paint(painter, page);
        painter.restore();
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void CvPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBar();
}

void CvPreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CvPreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CvPreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace smile::console
