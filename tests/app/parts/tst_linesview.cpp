#include "console/parts/linesview.h"
#include "console/theme/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

SharedLines linesOf(const QString &text)
{
    return std::make_shared<const LineText>(text);
}

} // namespace

class LinesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void linesEndAsInAnyFile()
    {
        const LineText text(u"a\r\n\nbc\n"_s);
        QCOMPARE(text.count(), 3);
        QCOMPARE(text.line(0), u"a"_s);
        QCOMPARE(text.line(1), u""_s);
        QCOMPARE(text.line(2), u"bc"_s);
        QCOMPARE(text.lineAt(0), 0);
        QCOMPARE(text.lineAt(3), 1);
        QCOMPARE(text.lineAt(5), 2);
        QCOMPARE(LineText(u""_s).count(), 0);
        QCOMPARE(LineText(u"x"_s).count(), 1);
    }

    void keysMoveSelectAndCopy()
    {
        LinesView view;
        view.resize(400, 200);
        view.show();
        view.setLines(linesOf(u"first line\nsecond\nthird"_s));
        QSignalSpy moved(&view, &LinesView::currentLineChanged);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentLine(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(view.accessibleDescription(), u"second"_s);
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), u"second"_s);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"second"_s);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectedText(), u"first line\nsecond\nthird"_s);
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!view.hasSelection());
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentLine(), 0);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentLine(), 2);
    }

    void mouseSelectsCharactersAndWords()
    {
        LinesView view;
        view.resize(400, 200);
        view.show();
        view.setLines(linesOf(u"one two-three four"_s));
        const int width = view.fontMetrics().horizontalAdvance(u'0');
        const auto at = [&](int column) { return QPoint(8 + column * width, 12); };
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(0));
        QTest::mouseMove(view.viewport(), at(3));
        QMouseEvent move(QEvent::MouseMove, at(3), view.viewport()->mapToGlobal(at(3)),
                         Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(3));
        QCOMPARE(view.selectedText(), u"one"_s);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(7));
        QCOMPARE(view.selectedText(), u"two-three"_s);
    }

    void longLinesAreShortenedAndCopiedWhole()
    {
        LinesView view;
        view.resize(400, 200);
        view.show();
        const QString longLine(100'000, u'x');
        view.setLines(linesOf(longLine + u"\nend"_s));
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), longLine);
        QVERIFY(view.horizontalScrollBar()->value() > 0);
        QVERIFY(!view.grab().isNull());
    }

    void matchesComeIntoSight()
    {
        LinesView view;
        view.resize(400, 200);
        view.show();
        view.setLines(linesOf(u"line\n"_s.repeated(500) + u"needle"_s));
        view.setMatches({2500}, 6);
        view.showMatch(0);
        QCOMPARE(view.selectedText(), u"needle"_s);
        QCOMPARE(view.currentLine(), 500);
        QVERIFY(view.verticalScrollBar()->value() > 400);
        view.setLines(linesOf(u"line\n"_s.repeated(500)), true);
        QCOMPARE(view.currentLine(), 499);
        view.setLines({});
        QVERIFY(!view.hasSelection());
        QTest::keyClick(&view, Qt::Key_Down);
    }
};

QTEST_MAIN(LinesViewTest)
#include "tst_linesview.moc"
