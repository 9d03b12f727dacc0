#include "theme/icons.h"

#include "theme/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace smile::console {
namespace {

QString pathOf(const QString &name)
{
    return u":/icons/" + name + u".svg";
}

/// Drawn black on nothing, then the colour takes the place of black.
QPixmap drawTinted(const QString &path, int edge, const QColor &colour)
{
    QSvgRenderer renderer(path);
    if (!renderer.isValid()) {
        qWarning("No such icon: %s", qPrintable(path));
        return {};
    }
    QPixmap pixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, edge, edge));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// Asks for the theme when it paints, not when it is made.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, const QColor &colour)
        : m_name(name)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colourFor(mode), 1);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colour); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Theme &theme = themeOf(palette);
        if (mode == QIcon::Disabled)
            return theme.disabled;
        return m_colour.isValid() ? m_colour : theme.text2;
    }

    QString m_name;
    QColor m_colour;
};

/// Window systems ask for all sizes at once, so few and small ones are offered; any other size is
/// drawn when asked for.
class AppIconEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const bool small = qMin(rect.width(), rect.height()) <= 32;
        QSvgRenderer renderer(small ? QStringLiteral(":/icons/app-icon-small.svg")
                                    : QStringLiteral(":/icons/app-icon.svg"));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {QSize(16, 16), QSize(32, 32), QSize(48, 48), QSize(64, 64)};
    }

    QIconEngine *clone() const override { return new AppIconEngine; }
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const int edge = qRound(size * ratio);
    const QString key = u"smile-icon/" + name + u'/' + QString::number(edge) + u'/'
                        + QString::number(colour.rgba(), 16) + u'/' + QString::number(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = drawTinted(pathOf(name), edge, colour);
    if (!pixmap.isNull()) {
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               int size)
{
    const int edge = size > 0 ? size : qMin(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, edge, colour, ratio);
    if (pixmap.isNull())
        return;
    painter->drawPixmap(
        QPoint(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2),
        pixmap);
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

QIcon appIcon()
{
    return QIcon(new AppIconEngine);
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/icons"))
                                  .entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.startsWith(u"app-icon"))
            names.append(file.chopped(4));
    }
    return names;
}

} // namespace smile::console
