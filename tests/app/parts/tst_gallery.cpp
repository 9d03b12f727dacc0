// Shows every part in light and dark, English and Chinese. With SMILE_PICTURES=FOLDER the sheets
// are saved there as PNG, to be looked at (QT_SCALE_FACTOR works as everywhere).
#include "app/parts/gallery.h"
#include "console/parts/label.h"
#include "console/theme/appearance.h"
#include "console/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QTest>

#include <memory>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QWidget *makeSheet(const QString &name, bool chinese)
{
    if (name == u"controls")
        return makeControlsSheet(chinese);
    if (name == u"cards")
        return makeCardsSheet(chinese);
    if (name == u"table")
        return makeTableSheet(chinese);
    if (name == u"menu")
        return makeMenuSheet(chinese);
    return makeDialogSheet(chinese, name == u"dialog-production");
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheet_data();
    void sheet();
};

void GalleryTest::sheet_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    for (const char *name : {"controls", "cards", "table", "menu", "dialog", "dialog-production"}) {
        for (const bool dark : {false, true}) {
            for (const bool chinese : {false, true}) {
                QTest::addRow("%s-%s-%s", name, dark ? "dark" : "light", chinese ? "zh" : "en")
                    << QString::fromLatin1(name) << dark << chinese;
            }
        }
    }
}

void GalleryTest::sheet()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    QFETCH(bool, chinese);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
    std::unique_ptr<QWidget> sheet(makeSheet(name, chinese));
    sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    const QImage picture = sheet->grab().toImage();

    // The sheet carries the theme's colours, not another palette's.
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    QCOMPARE(themeOf(sheet->palette()).isDark, dark);
    QSet<QRgb> seen;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); x += 2)
            seen.insert(picture.pixel(x, y));
    }
    QVERIFY(seen.contains(theme.surface.rgb()) || seen.contains(theme.raised.rgb()));

    // Whatever can be pressed says its name to a screen reader, and no word is cut.
    for (const QAbstractButton *button : sheet->findChildren<QAbstractButton *>()) {
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty() || !button->isVisible(),
                 button->metaObject()->className());
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    for (const Label *label : sheet->findChildren<Label *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);

    const QString folder = qEnvironmentVariable("SMILE_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    const QString file = name + (dark ? u"-dark"_s : u"-light"_s) + (chinese ? u"-zh"_s : u"-en"_s);
    QVERIFY(picture.save(folder + u'/' + file + u".png"));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
