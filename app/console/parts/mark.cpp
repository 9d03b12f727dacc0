#include "parts/mark.h"

#include "parts/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace smile::console {

Mark::Mark(Kind kind, int edge, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedSize(edge, edge);
}

void Mark::setName(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    update();
}

void Mark::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        if (m_kind == Kind::Person)
            paintAvatar(&painter, rect(), m_name, m_key, palette());
        else
            paintProviderTile(&painter, rect(), m_name, palette());
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(rect()), 8, 8);
    painter.setClipPath(rounded);
    painter.drawImage(rect(), m_picture);
}

} // namespace smile::console
