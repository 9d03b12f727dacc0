// Every pair of the design's table of contrasts, computed after WCAG 2 and compared with the figure
// that the design states, in both themes.
#include "console/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace smile::console;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

using Pick = QColor (*)(const Theme &);

struct Pair
{
    const char *name;
    Pick front;
    Pick ground;
    double light;
    double dark;
    double least = 4.5;
};

#define PICK(expression) [](const Theme &t) { return QColor(t.expression); }
#define PAIR(front, ground, light, dark)                                                           \
    Pair                                                                                           \
    {                                                                                              \
#front " / " #ground, PICK(front), PICK(ground), light, dark                               \
    }
#define MARK(front, ground, light, dark)                                                           \
    Pair                                                                                           \
    {                                                                                              \
#front " / " #ground, PICK(front), PICK(ground), light, dark, 3.0                          \
    }

const QList<Pair> pairs{
    PAIR(text, surface, 17.07, 13.75),
    PAIR(text, window, 15.38, 14.90),
    PAIR(text2, surface, 9.21, 9.95),
    PAIR(text2, window, 8.30, 10.78),
    PAIR(muted, surface, 5.88, 6.57),
    PAIR(muted, window, 5.30, 7.12),
    PAIR(muted, subtle, 5.58, 6.13),
    PAIR(muted, hover, 5.39, 5.89),
    PAIR(muted, sel, 4.87, 4.90),
    PAIR(muted, raised, 5.88, 5.74),
    PAIR(muted, accentSoft, 5.10, 5.33),
    PAIR(selText, sel, 14.14, 11.33),
    PAIR(text, selInactive, 14.69, 11.20),
    PAIR(muted, selInactive, 5.06, 5.35),
    PAIR(accentText, surface, 7.65, 8.06),
    PAIR(accentText, window, 6.90, 8.74),
    PAIR(accentText, sel, 6.34, 6.01),
    PAIR(accentText, accentSoft, 6.63, 6.54),
    PAIR(onAccent, accent, 6.74, 4.93),
    PAIR(onAccent, accentHover, 8.00, 4.57),
    PAIR(err.text, surface, 7.75, 8.49),
    PAIR(warn.text, surface, 7.94, 9.98),
    PAIR(ok.text, surface, 7.22, 9.89),
    PAIR(err.text, window, 6.98, 9.20),
    PAIR(err.text, sel, 6.42, 6.33),
    PAIR(err.text, subtle, 7.35, 7.92),
    PAIR(warn.text, sel, 6.58, 7.44),
    PAIR(text2, sel, 7.63, 7.42),
    PAIR(text2, subtle, 8.74, 9.28),
    PAIR(text2, warn.ground, 8.08, 7.91),
    PAIR(text2, off.ground, 7.77, 7.68),
    PAIR(accentText, subtle, 7.26, 7.52),
    PAIR(text2, raised, 9.21, 8.69),
    PAIR(text, err.ground, 14.29, 11.70),
    PAIR(text, warn.ground, 14.97, 10.93),
    PAIR(onDanger, danger, 6.57, 5.33),
    PAIR(onDanger, dangerHover, 8.46, 4.96),
    PAIR(markText, mark, 11.13, 8.40),
    PAIR(ok.text, ok.ground, 6.27, 8.15),
    PAIR(warn.text, warn.ground, 6.97, 7.93),
    PAIR(err.text, err.ground, 6.49, 7.23),
    PAIR(off.text, off.ground, 7.07, 7.04),
    PAIR(info.text, info.ground, 7.10, 7.48),
    PAIR(out.text, surface, 5.88, 6.57),
    PAIR(embedded.text, embedded.ground, 6.09, 7.63),
    PAIR(smileSandbox.text, smileSandbox.ground, 6.43, 7.26),
    PAIR(production.text, production.ground, 6.57, 7.48),
    PAIR(custom.text, custom.ground, 7.20, 8.01),
    PAIR(avatars[0].text, avatars[0].ground, 6.99, 7.03),
    PAIR(avatars[1].text, avatars[1].ground, 6.44, 7.67),
    PAIR(avatars[2].text, avatars[2].ground, 6.25, 7.46),
    PAIR(avatars[3].text, avatars[3].ground, 6.96, 7.30),
    PAIR(avatars[4].text, avatars[4].ground, 6.15, 7.77),
    PAIR(avatars[5].text, avatars[5].ground, 6.89, 7.37),
    MARK(field, surface, 3.48, 4.02),
    MARK(field, window, 3.13, 4.35),
    MARK(focus, surface, 6.74, 6.56),
    MARK(focus, window, 6.08, 7.11),
    MARK(focus, sel, 5.59, 4.89),
    MARK(ok.dot, ok.ground, 3.14, 5.62),
    MARK(warn.dot, warn.ground, 3.06, 5.88),
    MARK(err.dot, err.ground, 3.84, 4.14),
    MARK(off.dot, off.ground, 3.24, 3.84),
    MARK(info.dot, info.ground, 3.64, 4.63),
};

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_data();
    void pair();
    void theDisabledGroupIsQuiet();
    void paletteTellsItsTheme();
};

void ContrastTest::pair_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < pairs.size(); ++i)
        QTest::addRow("%s", pairs.at(i).name) << i;
}

void ContrastTest::pair()
{
    QFETCH(int, row);
    const Pair &pair = pairs.at(row);
    const double light = contrast(pair.front(Theme::light()), pair.ground(Theme::light()));
    const double dark = contrast(pair.front(Theme::dark()), pair.ground(Theme::dark()));
    QVERIFY2(light >= pair.least && dark >= pair.least, qPrintable(QString::number(light)));
    QVERIFY2(std::abs(light - pair.light) < 0.011, qPrintable(QString::number(light)));
    QVERIFY2(std::abs(dark - pair.dark) < 0.011, qPrintable(QString::number(dark)));
}

void ContrastTest::theDisabledGroupIsQuiet()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QPalette palette = theme->palette();
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme->disabled);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), theme->disabled);
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), theme->sel);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme->selInactive);
    }
}

void ContrastTest::paletteTellsItsTheme()
{
    QVERIFY(!themeOf(Theme::light().palette()).isDark);
    QVERIFY(themeOf(Theme::dark().palette()).isDark);
}

QTEST_APPLESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
