#include "console/theme/appearance.h"
#include "console/theme/fonts.h"
#include "console/theme/maskedtext.h"
#include "console/theme/style.h"
#include "console/theme/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace smile::console;
using namespace Qt::StringLiterals;

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void switchesWhileRunning();
    void chineseBringsItsFont();
    void sizesAreTheDesigns();
    void ringOnlyForTheKeyboard();
    void focusedFieldKeepsItsText();
    void scrollThumbIsAtLeast32();
    void maskedTabsAreAsWideAsTheirDiscs();
};

void AppearanceTest::switchesWhileRunning()
{
    Appearance appearance(*qApp, Scheme::Light);
    QWidget widget;
    QVERIFY(!themeOf(widget.palette()).isDark);
    QSignalSpy changed(&appearance, &Appearance::changed);
    QStyle *style = QApplication::style();

    appearance.setScheme(Scheme::Dark);

    QTRY_VERIFY(themeOf(widget.palette()).isDark); // told through the event loop
    QVERIFY(appearance.isDark());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::style(), style);
    appearance.setScheme(Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    appearance.setScheme(Scheme::Light);
    QVERIFY(!appearance.isDark());
}

void AppearanceTest::chineseBringsItsFont()
{
    applyTheme(*qApp, Scheme::Light);
    const QString english = QApplication::font().families().first();
    QLocale::setDefault(QLocale(QLocale::Chinese));
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(QApplication::font().families().first(), u"Noto Sans CJK SC"_s);
    QCOMPARE(QApplication::font().families().last(), english);
    QLocale::setDefault(QLocale(QLocale::English));
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(QApplication::font().families().first(), english);
}

void AppearanceTest::sizesAreTheDesigns()
{
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(QApplication::font().pixelSize(), 13);
    QCOMPARE(textFont(TextStyle::Label).pixelSize(), 11);
    QCOMPARE(textFont(TextStyle::PageTitle).pixelSize(), 20);
    QCOMPARE(textFont(TextStyle::PageTitle).weight(), QFont::DemiBold);
    QVERIFY(QFontInfo(textFont(TextStyle::Code)).fixedPitch());
    QVERIFY(lineHeight(TextStyle::Base) >= 18);

    QLineEdit field;
    QCOMPARE(field.sizeHint().height(), 30);
    QPushButton button(u"Save"_s);
    QCOMPARE(button.sizeHint().height(), 30);
    QMenu menu;
    menu.addAction(u"Copy"_s);
    QCOMPARE(menu.actionGeometry(menu.actions().first()).height(), 28);
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent), 12);
}

void AppearanceTest::ringOnlyForTheKeyboard()
{
    applyTheme(*qApp, Scheme::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s);
    auto *second = new QPushButton(u"Second"_s);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), second);
    QVERIFY(window.findChildren<QFocusFrame *>().isEmpty());

    QTest::keyClick(second, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), first);
    const auto *frame = window.findChild<QFocusFrame *>();
    QVERIFY(frame);
    QCOMPARE(frame->widget(), first);
    // 2 px off the edge and 2 px thick: 4 on each side.
    QCOMPARE(frame->geometry(), first->geometry().adjusted(-4, -4, 4, 4));

    QTest::mouseClick(second, Qt::LeftButton);
    QVERIFY(!frame->widget());
    QVERIFY(!frame->isVisible());
}

void AppearanceTest::focusedFieldKeepsItsText()
{
    applyTheme(*qApp, Scheme::Light);
    QLineEdit field;
    field.resize(120, 30);
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = 1;
    const QRect rest = QApplication::style()->subElementRect(QStyle::SE_LineEditContents, &option);
    option.state |= QStyle::State_HasFocus;
    QCOMPARE(QApplication::style()->subElementRect(QStyle::SE_LineEditContents, &option), rest);
    QCOMPARE(rest.x(), 7); // and 2 that QLineEdit adds
}

void AppearanceTest::scrollThumbIsAtLeast32()
{
    applyTheme(*qApp, Scheme::Light);
    QStyleOptionSlider option;
    option.orientation = Qt::Vertical;
    option.rect = QRect(0, 0, 12, 400);
    option.minimum = 0;
    option.maximum = 1'000'000;
    option.pageStep = 400;
    option.sliderPosition = 1'000'000;
    const QRect thumb = QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                              QStyle::SC_ScrollBarSlider);
    QCOMPARE(thumb.height(), 32);
    QCOMPARE(thumb.bottom(), option.rect.bottom());
}

// A bullet of a Chinese font is twice as wide as a disc.
void AppearanceTest::maskedTabsAreAsWideAsTheirDiscs()
{
    QLocale::setDefault(QLocale(QLocale::Chinese));
    applyTheme(*qApp, Scheme::Light);
    const QString masked = u"G••••• && P•••••••"_s, plain = u"Ana"_s;
    QTabBar tabs;
    tabs.resize(600, 36);
    tabs.addTab(masked);
    tabs.addTab(plain);
    tabs.show();
    QCOMPARE(tabs.tabRect(0).width() - maskedTextWidth(u"G••••• & P•••••••"_s, tabs.font()),
             tabs.tabRect(1).width()
                 - tabs.fontMetrics().size(Qt::TextShowMnemonic, plain).width());
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
