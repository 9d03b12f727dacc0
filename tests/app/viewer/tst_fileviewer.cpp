#include "app/viewer/viewerfakes.h"
#include "parts/banner.h"
#include "parts/button.h"
#include "parts/label.h"
#include "support/owneronly.h"
#include "theme/appearance.h"
#include "viewer/fileviewer.h"
#include "viewer/picturecanvas.h"

#include <QApplication>
#include <QFileDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using Stage = FileLoading::Stage;
using Trouble = FetchedFile::Trouble;

namespace {

const QUrl api(u"https://open.smileapi.io/v1"_s);
const QString own = u"https://file.smileapi.io/f-1.png"_s;
const QString foreign = u"https://images.credly.com/f-1.png"_s;

/// A module that has as many pages as it is told, and keeps what was asked for.
class FakePdf : public PdfSource, public PdfModule
{
public:
    struct File : PdfFile
    {
        explicit File(FakePdf &home)
            : m_home(home)
        {
            ++m_home.m_open;
        }
        ~File() override { --m_home.m_open; }
        void draw(int page, QSize pixels) override
        {
            m_home.asked += {page, pixels};
            QImage image(pixels, QImage::Format_RGB32);
            image.fill(Qt::white);
            m_home.listener.drawn(page, image);
        }
        FakePdf &m_home;
    };

    PdfModule *module() override { return this; }
    std::unique_ptr<PdfFile> open(const QByteArray &, PdfListener hears) override
    {
        listener = std::move(hears);
        return std::make_unique<File>(*this);
    }

    bool isOpen() const { return m_open > 0; }

    PdfListener listener;
    QList<std::pair<int, QSize>> asked;

private:
    int m_open = 0;
};

struct Paints : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

struct Bench
{
    Bench()
    {
        viewer.resize(700, 600);
        viewer.setVisible(true);
        viewer.activateWindow();
    }

    Button *button(const QString &text)
    {
        for (Button *button : viewer.findChildren<Button *>()) {
            if (button->text() == text && button->isVisibleTo(&viewer))
                return button;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList words;
        for (const QLabel *label : viewer.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&viewer))
                words += label->text();
        }
        return words.join(u'\n');
    }
    Stage stage() const { return viewer.loading().stage(); }
    void answer(const QString &link, const QByteArray &bytes) { fetcher.files[link] = {bytes}; }
    void answer(const QString &link, Trouble trouble, const QUrl &moved = {})
    {
        fetcher.files[link] = {{}, trouble, moved};
    }

    FakeFetcher fetcher;
    FakeOpener opener;
    FakePdf pdf;
    FileViewer viewer{FileTools{fetcher, opener, pdf, api}};
    PictureCanvas *canvas = viewer.findChild<PictureCanvas *>();
};

} // namespace

class TestFileViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void nothingIsLoadedBeforeOneAsks()
    {
        Bench bench;
        bench.answer(own, pngOf(40, 30));
        bench.viewer.offer({u"card"_s, own}, u"Card"_s);
        QCOMPARE(bench.stage(), Stage::Waiting);
        QVERIFY(bench.fetcher.asked.isEmpty());
        bench.button(u"Show the file"_s)->click();
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QVERIFY(bench.canvas->isVisibleTo(&bench.viewer));
        QVERIFY(bench.button(u"Save as…"_s));
        QCOMPARE(bench.canvas->accessibleName(), u"Card"_s);
        bench.viewer.clear();
        QVERIFY(bench.viewer.loading().bytes().isEmpty()); // kept no longer than it is shown
    }

    void aForeignHostIsAskedAboutByName()
    {
        Bench bench;
        bench.answer(foreign, pngOf(40, 30));
        bench.viewer.show({u"card"_s, foreign}, u"Card"_s);
        QCOMPARE(bench.stage(), Stage::Asking);
        QVERIFY(bench.fetcher.asked.isEmpty());
        QVERIFY(bench.said().contains(u"images.credly.com"_s));
        bench.button(u"Not now"_s)->click();
        QCOMPARE(bench.stage(), Stage::Waiting);
        bench.button(u"Show the file"_s)->click();
        QCOMPARE(bench.stage(), Stage::Asking);
        bench.button(u"Load from images.credly.com once"_s)->click();
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QVERIFY(!bench.viewer.findChild<Banner *>()->isVisibleTo(&bench.viewer));
        // Once is once: the next time it is asked again.
        bench.viewer.clear();
        bench.viewer.show({u"card"_s, foreign}, u"Card"_s);
        QCOMPARE(bench.stage(), Stage::Asking);
        QCOMPARE(bench.fetcher.asked.size(), 1);
    }

    void aForeignHostIsNamedBeforeItIsOpenedOutsideToo()
    {
        Bench bench;
        bench.viewer.offer({{}, foreign}, u"Card"_s);
        bench.button(u"Open"_s)->click();
        QVERIFY(bench.opener.opened.isEmpty());
        QCOMPARE(bench.stage(), Stage::Asking);
        QVERIFY(bench.said().contains(u"images.credly.com"_s));
        bench.button(u"Open"_s)->click();
        QCOMPARE(bench.opener.opened, QList<QUrl>{QUrl(foreign)});
        QVERIFY(bench.fetcher.asked.isEmpty());
    }

    void aRedirectToAForeignHostIsAskedAbout()
    {
        Bench bench;
        bench.answer(own, Trouble::Moved, QUrl(foreign));
        bench.answer(foreign, pngOf(4, 4));
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Asking);
        QCOMPARE(bench.fetcher.asked, QList<QUrl>{QUrl(own)});
        bench.button(u"Load from images.credly.com once"_s)->click();
        QTRY_COMPARE(bench.stage(), Stage::Picture);
    }

    void aSignedAddressIsFollowedAsItIs()
    {
        Bench bench;
        const QUrl moved(
            u"https://file.smileapi.io/f-1?disposition=inline%3B%20name%3Dmy%20id.png"_s);
        bench.answer(own, Trouble::Moved, moved);
        bench.answer(moved.toString(), pngOf(4, 4));
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QCOMPARE(bench.fetcher.asked.last(), moved);
    }

    void redirectsLeadToNoUnsafePlaceAndEnd()
    {
        Bench bench;
        bench.answer(own, Trouble::Moved, QUrl(u"file:///etc/passwd"_s));
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Failed);
        bench.answer(own, Trouble::Moved, QUrl(own));
        bench.viewer.clear();
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Failed);
        QVERIFY(bench.fetcher.asked.size() < 8);
    }

    void anUnsafeAddressIsNotFetched()
    {
        Bench bench;
        bench.viewer.show({{}, u"http://file.smileapi.io/f-1.png"_s}, u"Card"_s);
        QCOMPARE(bench.stage(), Stage::Refused);
        QVERIFY(bench.said().contains(u"only https"_s));
        QVERIFY(!bench.button(u"Open"_s));
        QVERIFY(bench.fetcher.asked.isEmpty());
    }

    void whatIsNoPictureIsNotShownButMayBeSaved()
    {
        Bench bench;
        bench.answer(own, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Unshown);
        QVERIFY(bench.said().contains(u"neither a picture"_s));
        QVERIFY(!bench.canvas->isVisibleTo(&bench.viewer));
        QVERIFY(bench.button(u"Save as…"_s));
        bench.button(u"Open"_s)->click();
        QCOMPARE(bench.opener.opened, QList<QUrl>{QUrl(own)});
    }

    void bytesOtherThanTheNameAreRemarked()
    {
        Bench bench;
        bench.answer(own, pngOf(40, 30, "JPG"));
        bench.viewer.show({u"card"_s, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QVERIFY(bench.said().contains(u"It is called a PNG, but it is a JPEG."_s));
    }

    void aFailureOffersAnotherTry()
    {
        Bench bench;
        bench.answer(own, Trouble::Unreachable);
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Failed);
        bench.answer(own, pngOf(4, 4));
        bench.button(u"Try again"_s)->click();
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        bench.answer(own, Trouble::TooLarge);
        bench.viewer.clear();
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Unshown);
        QVERIFY(bench.said().contains(u"larger than"_s));
        QVERIFY(bench.button(u"Open"_s)); // the system's program may take it
    }

    void loadingIsCancelled()
    {
        Bench bench;
        bench.fetcher.stalls = true;
        bench.viewer.show({{}, own}, u"Card"_s);
        QCOMPARE(bench.stage(), Stage::Loading);
        bench.button(u"Cancel"_s)->click();
        QCOMPARE(bench.stage(), Stage::Waiting);
    }

    void whatIsCancelledIsNotKept()
    {
        Bench bench;
        bench.answer(own, "%PDF-1.4");
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_VERIFY(bench.pdf.listener.read);
        QCOMPARE(bench.stage(), Stage::Loading);
        QVERIFY(bench.pdf.isOpen());
        bench.button(u"Cancel"_s)->click();
        QCOMPARE(bench.stage(), Stage::Waiting);
        QVERIFY(!bench.pdf.isOpen()); // it tells nothing any more
        QVERIFY(bench.viewer.loading().bytes().isEmpty());
    }

    void anotherFileForgetsTheFirst()
    {
        Bench bench;
        const QString second = u"https://file.smileapi.io/f-2.png"_s;
        bench.answer(own, pngOf(40, 30));
        bench.answer(second, pngOf(20, 10));
        bench.viewer.show({{}, own}, u"Card"_s);
        bench.viewer.show({{}, second}, u"Other"_s); // before the answer
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QCOMPARE(bench.viewer.loading().picture().size, QSize(20, 10));
    }

    void anotherTryBeginsAtTheRecordsLink()
    {
        Bench bench;
        const QUrl moved(u"https://file.smileapi.io/good-for-a-minute.png"_s);
        bench.answer(own, Trouble::Moved, moved);
        bench.answer(moved.toString(), Trouble::NotAllowed);
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Failed);
        bench.button(u"Try again"_s)->click();
        QTRY_COMPARE(bench.stage(), Stage::Failed);
        QCOMPARE(bench.fetcher.asked, (QList<QUrl>{QUrl(own), moved, QUrl(own), moved}));
    }

    void whatWasLoadedIsSavedAlthoughItIsGone()
    {
        Bench bench;
        const QByteArray bytes = pngOf(40, 30);
        bench.answer(own, bytes);
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        bench.button(u"Save as…"_s)->click();
        auto *dialog = bench.viewer.findChild<QFileDialog *>();
        QVERIFY(dialog);
        bench.viewer.clear(); // somebody left the desk
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"card.png"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(bench.said().contains(u"Saved as card.png"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(smile::tests::isForItsOwnerAlone(path));
    }

    void keysZoomAndTurn()
    {
        Bench bench;
        bench.answer(own, pngOf(1600, 900));
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QVERIFY(QTest::qWaitForWindowActive(&bench.viewer));
        bench.viewer.takeFocus();
        QCOMPARE(bench.viewer.focusWidget(), bench.canvas);
        QVERIFY(bench.canvas->isFitted());
        const double fitted = bench.canvas->zoom();
        QVERIFY(fitted < 0.5);
        QTest::keyClick(bench.canvas, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(bench.canvas->zoom(), 1.0);
        QVERIFY(bench.canvas->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(bench.canvas, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(bench.canvas->zoom(), 1.25);
        QTest::keyClick(bench.canvas, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(bench.canvas->zoom(), 1.0);
        QTest::keyClick(bench.canvas, Qt::Key_F);
        QCOMPARE(bench.canvas->zoom(), fitted);
        QTest::keyClick(bench.canvas, Qt::Key_R);
        QCOMPARE(bench.canvas->quarters(), 1);
        QVERIFY(bench.canvas->zoom() != fitted); // it fits on its side
        QTest::keyClick(bench.canvas, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(bench.canvas->quarters(), 0);
        QSignalSpy closed(&bench.viewer, &FileViewer::closeWanted);
        QTest::keyClick(bench.canvas, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void pagesOfAPdfAreDrawnAsTheyAreNeeded()
    {
        Bench bench;
        bench.answer(own, "%PDF-1.4");
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_VERIFY(bench.pdf.listener.read);
        bench.pdf.listener.read(PdfTrouble::None, {{595, 842}, {595, 842}});
        QCOMPARE(bench.stage(), Stage::Pdf);
        QVERIFY(bench.said().contains(u"Page 1 of 2"_s));
        QVERIFY(QTest::qWaitForWindowActive(&bench.viewer));
        bench.viewer.takeFocus();
        QTest::keyClick(bench.canvas, Qt::Key_PageDown);
        QVERIFY(bench.said().contains(u"Page 2 of 2"_s));
        QCOMPARE(bench.pdf.asked.last().first, 1);
        const QSize before = bench.pdf.asked.last().second;
        QTest::keyClick(bench.canvas, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(bench.pdf.asked.last().second.width() > before.width());
        QTest::keyClick(bench.canvas, Qt::Key_PageDown); // there is none
        QVERIFY(bench.said().contains(u"Page 2 of 2"_s));
    }

    void aPdfThatCannotBeReadSaysWhy()
    {
        Bench bench;
        bench.answer(own, "%PDF-1.4");
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_VERIFY(bench.pdf.listener.read);
        bench.pdf.listener.read(PdfTrouble::Locked, {});
        QCOMPARE(bench.stage(), Stage::Unshown);
        QVERIFY(bench.said().contains(u"locked with a password"_s));
    }

    void whatIsNotShownIsNotKept()
    {
        Bench bench;
        bench.answer(own, pngOf(40, 30));
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        bench.viewer.hide();
        QVERIFY(bench.viewer.loading().bytes().isEmpty());
        QVERIFY(bench.viewer.loading().picture().image.isNull());
        bench.viewer.setVisible(true);
        QCOMPARE(bench.stage(), Stage::Waiting);
    }

    void aHostIsNamedAsOnTheWire()
    {
        Bench bench;
        bench.viewer.show({{}, u"https://file.smil\u0435api.io/f.png"_s}, u"Card"_s); // Cyrillic e
        QCOMPARE(bench.stage(), Stage::Asking);
        QVERIFY(bench.said().contains(u"xn--"_s));
    }

    void theFocusStaysWhereTheNextStepIs()
    {
        Bench bench;
        bench.answer(own, "no picture");
        QVERIFY(QTest::qWaitForWindowActive(&bench.viewer));
        bench.viewer.offer({{}, own}, u"Card"_s);
        bench.viewer.takeFocus();
        QCOMPARE(bench.viewer.focusWidget(), bench.button(u"Show the file"_s));
        QTest::keyClick(bench.viewer.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(bench.stage(), Stage::Unshown);
        QCOMPARE(bench.viewer.focusWidget(), bench.button(u"Save as…"_s));
        bench.viewer.offer({{}, foreign}, u"Card"_s);
        QCOMPARE(bench.viewer.focusWidget(), bench.button(u"Show the file"_s));
        QTest::keyClick(bench.viewer.focusWidget(), Qt::Key_Space);
        QCOMPARE(bench.viewer.focusWidget()->parentWidget(), bench.viewer.findChild<Banner *>());
    }

    void thePictureShowsThatItHasTheFocus()
    {
        Bench bench;
        bench.answer(own, pngOf(40, 30));
        bench.viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(bench.stage(), Stage::Picture);
        QVERIFY(QTest::qWaitForWindowActive(&bench.viewer));
        bench.button(u"Save as…"_s)->setFocus();
        Paints paints;
        bench.canvas->viewport()->installEventFilter(&paints);
        bench.canvas->viewport()->update();
        QTRY_VERIFY(paints.count > 0);
        const int before = paints.count;
        bench.canvas->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(paints.count > before);
    }

    void withoutQtPdfItSaysSo()
    {
        FakeFetcher fetcher;
        FakeOpener opener;
        NoPdf none;
        FileViewer viewer{FileTools{fetcher, opener, none, api}};
        fetcher.files[own] = {"%PDF-1.4"};
        viewer.show({{}, own}, u"Card"_s);
        QTRY_COMPARE(viewer.loading().stage(), Stage::Unshown);
        QVERIFY(viewer.loading().words().contains(u"Qt PDF is not installed"_s));
    }
};

QTEST_MAIN(TestFileViewer)
#include "tst_fileviewer.moc"
