#include "console/theme/icons.h"
#include "console/theme/theme.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfThemDraw();
    void takesTheColour();
    void isSharpAtHighRatios();
    void isKept();
    void unknownNameWarns();
    void appIconHasSmallForm();
};

void IconsTest::allOfThemDraw()
{
    const QStringList names = iconNames();
    QCOMPARE(names.size(), 71);
    for (const QString &name : names) {
        const QImage image = iconPixmap(name, 24, Qt::black, 1).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(drawn, qPrintable(name));
    }
}

void IconsTest::takesTheColour()
{
    const QColor red(200, 10, 20);
    const QImage image = iconPixmap(u"people"_s, 48, red, 1).toImage();
    int solid = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) != 255)
                continue;
            ++solid;
            QCOMPARE(image.pixelColor(x, y), red);
        }
    }
    QVERIFY(solid > 20);
}

void IconsTest::isSharpAtHighRatios()
{
    const QPixmap pixmap = iconPixmap(u"copy"_s, 16, Qt::black, 1.5);
    QCOMPARE(pixmap.size(), QSize(24, 24));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void IconsTest::isKept()
{
    QPixmapCache::clear();
    const QPixmap first = iconPixmap(u"mail"_s, 16, Qt::black, 1);
    QCOMPARE(iconPixmap(u"mail"_s, 16, Qt::black, 1).cacheKey(), first.cacheKey());
    QVERIFY(iconPixmap(u"mail"_s, 16, Qt::white, 1).cacheKey() != first.cacheKey());
    QVERIFY(iconPixmap(u"mail"_s, 18, Qt::black, 1).cacheKey() != first.cacheKey());
}

void IconsTest::unknownNameWarns()
{
    QTest::ignoreMessage(QtWarningMsg, "No such icon: :/icons/nothing-of-the-kind.svg");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*nothing-of-the-kind.*"_s));
    QVERIFY(iconPixmap(u"nothing-of-the-kind"_s, 16, Qt::black, 1).isNull());
}

void IconsTest::appIconHasSmallForm()
{
    const QIcon icon = appIcon();
    const QImage small = icon.pixmap(16, 16).toImage();
    const QImage big = icon.pixmap(256, 256).toImage();
    QCOMPARE(big.pixelColor(128, 30), QColor(0x2C3A9C));
    QVERIFY(qAlpha(small.pixel(8, 8)) == 255);
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
