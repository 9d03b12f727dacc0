#include "theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QtMath>

namespace smile::console {
namespace {

struct Type
{
    int size;
    int line;
    QFont::Weight weight;
    bool fixed = false;
};

Type typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Base:
        return {13, 18, QFont::Normal};
    case TextStyle::Strong:
        return {13, 18, QFont::Medium};
    case TextStyle::Bold:
        return {13, 18, QFont::DemiBold};
    case TextStyle::Small:
        return {12, 18, QFont::Medium};
    case TextStyle::SmallPlain:
        return {12, 18, QFont::Normal};
    case TextStyle::SmallBold:
        return {12, 18, QFont::DemiBold};
    case TextStyle::Label:
        return {11, 16, QFont::Normal};
    case TextStyle::PageTitle:
        return {20, 26, QFont::DemiBold};
    case TextStyle::DialogTitle:
        return {17, 24, QFont::DemiBold};
    case TextStyle::Verdict:
        return {16, 22, QFont::DemiBold};
    case TextStyle::Heading:
        return {15, 20, QFont::DemiBold};
    case TextStyle::Say:
        return {14, 21, QFont::Normal};
    case TextStyle::Countdown:
        return {28, 34, QFont::DemiBold};
    case TextStyle::Rate:
        return {26, 32, QFont::DemiBold};
    case TextStyle::TimeLeft:
        return {20, 26, QFont::DemiBold};
    case TextStyle::Code:
        return {12, 18, QFont::Normal, true};
    case TextStyle::CodeSmall:
        return {11, 16, QFont::Normal, true};
    }
    return {13, 18, QFont::Normal};
}

QFont withChinese(QFont font, bool fixed)
{
    // The system may name an alias (“Sans Serif”), which a list of families would skip.
    const QString system = QFontInfo(font).family();
    QStringList families;
    if (fixed)
        families << QStringLiteral("Noto Sans Mono CJK SC");
    families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Noto Sans SC")
             << QStringLiteral("PingFang SC") << QStringLiteral("Microsoft YaHei UI");
    const bool chinese = QLocale().language() == QLocale::Chinese;
    families.insert(chinese && !fixed ? families.size() : 0, system);
    font.setFamilies(families);
    return font;
}

} // namespace

QFont baseFont()
{
    QFont font = withChinese(QFontDatabase::systemFont(QFontDatabase::GeneralFont), false);
    font.setPixelSize(typeOf(TextStyle::Base).size);
    return font;
}

QFont textFont(TextStyle style)
{
    const Type type = typeOf(style);
    QFont font = type.fixed ? withChinese(QFontDatabase::systemFont(QFontDatabase::FixedFont), true)
                            : QGuiApplication::font();
    font.setPixelSize(type.size);
    font.setWeight(type.weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

int lineHeight(TextStyle style)
{
    return qMax(typeOf(style).line, QFontMetrics(textFont(style)).height());
}

int textWidth(TextStyle style, const QString &text)
{
    return qCeil(QFontMetricsF(textFont(style)).horizontalAdvance(text));
}

} // namespace smile::console
