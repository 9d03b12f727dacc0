#include "files/pdfloader.h"
#include "sandbox/people/pdf.h"

#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

/// What a PDF told.
struct Ears
{
    PdfListener listener()
    {
        return {[this](PdfTrouble told, const QList<QSizeF> &sizes) {
                    trouble = told;
                    pages = sizes;
                    ++reads;
                },
                [this](int page, const QImage &image) {
                    drawn = page;
                    picture = image;
                    ++draws;
                }};
    }

    PdfTrouble trouble = PdfTrouble::NoModule;
    QList<QSizeF> pages;
    int reads = 0, draws = 0, drawn = -1;
    QImage picture;
};

QByteArray sheet()
{
    return smile::sandbox::people::makePdf(
        {u"Issuer"_s, u"Title"_s, {{u"Name"_s, u"Ana"_s}}, u"Foot"_s});
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 100)
                return true;
        }
    }
    return false;
}

} // namespace

class TestPdfModule : public QObject
{
    Q_OBJECT

    PdfLoader m_loader{{QStringLiteral(SMILE_MODULES)}};

private Q_SLOTS:
    void withoutThePluginThereIsNoModule() { QVERIFY(!PdfLoader({u"/nowhere"_s}).module()); }

    void aPdfIsReadAndDrawn()
    {
        Ears ears;
        const auto file = m_loader.module()->open(sheet(), ears.listener());
        QTRY_COMPARE(ears.reads, 1);
        QCOMPARE(ears.trouble, PdfTrouble::None);
        QCOMPARE(ears.pages, QList<QSizeF>({{595, 842}}));
        file->draw(0, {298, 421});
        QTRY_COMPARE(ears.draws, 1);
        QCOMPARE(ears.picture.size(), QSize(298, 421));
        QCOMPARE(ears.picture.pixelColor(0, 0), QColor(Qt::white)); // paper
        QVERIFY(hasInk(ears.picture));
    }

    void aHugeRequestIsCapped()
    {
        Ears ears;
        const auto file = m_loader.module()->open(sheet(), ears.listener());
        file->draw(0, {60'000, 80'000});
        QTRY_COMPARE(ears.draws, 1);
        QVERIFY(ears.picture.height() <= 4096);
    }

    void onlyTheLastRequestCounts()
    {
        Ears ears;
        const auto file = m_loader.module()->open(sheet(), ears.listener());
        for (int width = 101; width <= 120; ++width)
            file->draw(0, {width, width});
        QTRY_VERIFY(ears.picture.width() == 120);
        QVERIFY(ears.draws < 20);
    }

    void damageIsTold()
    {
        Ears ears;
        const auto file = m_loader.module()->open("%PDF-1.4\nnonsense", ears.listener());
        QTRY_COMPARE(ears.reads, 1);
        QCOMPARE(ears.trouble, PdfTrouble::Damaged);
        QVERIFY(ears.pages.isEmpty());
    }

    void nothingIsToldOfAFileThatIsGone()
    {
        Ears first, second;
        auto file = m_loader.module()->open(sheet(), first.listener());
        file->draw(0, {200, 200});
        file.reset();
        const auto other = m_loader.module()->open(sheet(), second.listener());
        QTRY_COMPARE(second.reads, 1); // the thread is through with the first
        QCOMPARE(first.reads, 0);
        QCOMPARE(first.draws, 0);
    }
};

QTEST_MAIN(TestPdfModule)
#include "tst_pdfmodule.moc"
