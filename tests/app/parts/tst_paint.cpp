#include "console/parts/paint.h"
#include "console/parts/times.h"
#include "console/theme/appearance.h"
#include "console/theme/fonts.h"

#include <QApplication>
#include <QTest>
#include <QTimeZone>

using namespace smile::console;
using namespace Qt::StringLiterals;

class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void initialsOfNames_data();
    void initialsOfNames();
    void namesThatFit();
    void maskIsNarrowerThanItsBullets();
    void aCutMaskStaysInItsPlace();
    void unmaskedTextIsPlain();
    void matchPaintsItsGround();
    void avatarKeepsItsColour();
    void lettersStayInsideTheirTile();
    void remainingTimes();
};

void PaintTest::initialsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two") << u"Grace Panganiban"_s << u"GP"_s;
    QTest::newRow("suffix") << u"Grace Panganiban Jr."_s << u"GP"_s;
    QTest::newRow("third") << u"Jose Rizal III"_s << u"JR"_s;
    QTest::newRow("many") << u"maria concepcion de los reyes"_s << u"MR"_s;
    QTest::newRow("one") << u"Sukarno"_s << u"S"_s;
    QTest::newRow("only a suffix") << u"Jr."_s << u"J"_s;
    QTest::newRow("chinese") << u"陈美玲"_s << u"美玲"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void PaintTest::initialsOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(initials(name), letters);
}

void PaintTest::namesThatFit()
{
    const QFontMetrics metrics(textFont(TextStyle::Base));
    const QStringList names{u"SSS"_s, u"Pag-IBIG"_s, u"Grab"_s};
    QCOMPARE(fittingNames(names, metrics, 1000), u"SSS, Pag-IBIG, Grab"_s);
    QCOMPARE(fittingNames(names, metrics, 1), u"SSS +2"_s);
    const int two = metrics.horizontalAdvance(u"SSS, Pag-IBIG +1"_s);
    QCOMPARE(fittingNames(names, metrics, two), u"SSS, Pag-IBIG +1"_s);
    QCOMPARE(fittingNames({}, metrics, 100), QString());
}

void PaintTest::maskIsNarrowerThanItsBullets()
{
    const QFont font = textFont(TextStyle::Base);
    const int letter = textWidthOf(font, u"G"_s);
    QImage image(200, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    const auto widthOf = [&](const QString &text) {
        return paintMaskedText(&painter, image.rect(), text, Qt::black, QApplication::palette());
    };
    // 1 px after the letter, then 6 for each disc; never more than 7 discs a word.
    QVERIFY(qAbs(widthOf(u"G•••••"_s) - (letter + 1 + 5 * 6)) <= 1);
    QCOMPARE(widthOf(u"G•••••••"_s), widthOf(u"G••••••••••••"_s));
}

void PaintTest::aCutMaskStaysInItsPlace()
{
    const QFont font = textFont(TextStyle::Base);
    const QString text = u"A•• Mx••••• S••"_s;
    for (int width = 20; width <= maskedTextWidth(text, font); ++width) {
        QImage image(200, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        paintMaskedText(&painter, QRect(0, 0, width, 20), text, Qt::black, QApplication::palette());
        painter.end();
        const QImage beside = image.copy(width + 1, 0, 200 - width - 1, 20);
        QImage blank = beside;
        blank.fill(Qt::white);
        QVERIFY2(beside == blank, qPrintable(QString::number(width)));
    }
}

void PaintTest::unmaskedTextIsPlain()
{
    QImage image(200, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(textFont(TextStyle::Base));
    const int used =
        paintMaskedText(&painter, image.rect(), u"Grace"_s, Qt::black, QApplication::palette());
    QCOMPARE(used, textWidthOf(textFont(TextStyle::Base), u"Grace"_s));
}

void PaintTest::matchPaintsItsGround()
{
    QImage image(200, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(textFont(TextStyle::Base));
    // The second span lies beyond the text and must not harm.
    paintMatchedText(&painter, image.rect(), u"iiii"_s, {{0, 2}, {9, 4}}, QApplication::palette());
    painter.end();
    int marked = 0;
    for (int x = 0; x < image.width(); ++x)
        marked += image.pixelColor(x, 5) == Theme::light().mark;
    QVERIFY(marked > 0);
    QVERIFY(marked < 20);
}

void PaintTest::avatarKeepsItsColour()
{
    const auto ground = [](const QString &key) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintAvatar(&painter, image.rect(), u"Grace"_s, key, QApplication::palette());
        painter.end();
        return image.pixelColor(20, 2);
    };
    QSet<QRgb> colours;
    for (int i = 0; i < 60; ++i) {
        const QString key = u"user-%1"_s.arg(i);
        QCOMPARE(ground(key), ground(key));
        colours.insert(ground(key).rgb());
    }
    QCOMPARE(colours.size(), 6);
}

void PaintTest::lettersStayInsideTheirTile()
{
    const QRect square(0, 0, 28, 28);
    QImage image(square.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintProviderTile(&painter, square, u"SSS"_s, qApp->palette());
    painter.end();
    const QColor ground = themeOf(qApp->palette()).off.ground;
    const auto isPlain = [&](int x) {
        for (int y = 8; y < 20; ++y)
            if (image.pixelColor(x, y) != ground)
                return false;
        return true;
    };
    int painted = 0;
    for (int x = 3; x < 25; ++x)
        painted += isPlain(x) ? 0 : 1;
    QVERIFY(painted > 8); // the letters are there
    for (const int x : {0, 1, 2, 25, 26, 27})
        QVERIFY2(isPlain(x), qPrintable(QString::number(x)));
}

void PaintTest::remainingTimes()
{
    QCOMPARE(remainingTime(-3), u"0:00"_s);
    QCOMPARE(remainingTime(42), u"0:42"_s);
    QCOMPARE(remainingTime(599), u"9:59"_s);
    QCOMPARE(remainingTime(3600), u"60 min"_s);
    QCOMPARE(remainingTime(3 * 3600), u"3 h"_s);
    QCOMPARE(remainingTime(5 * 86400), u"5 days"_s);
}

QTEST_MAIN(PaintTest)
#include "tst_paint.moc"
