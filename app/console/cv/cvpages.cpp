#include "cv/cvpages.h"

#include "ownerfile.h"
#include "theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 60;
constexpr int sizes[] = {12, 11, 10}; ///< of the text: the first that fits on one page
constexpr int sizeOfSeveral = 11;
constexpr QColor ink(0x1a, 0x1d, 0x24), quiet(0x5b, 0x61, 0x6b);

} // namespace

CvPages::CvPages(const CvInput &input, casepack::PersonalKinds chosen, QPageSize::PageSizeId paper)
    : m_page(QPageSize(paper).sizePixels(dotsPerInch))
    , m_document(std::make_unique<QTextDocument>())
{
    for (const int base : sizes) {
        layOut(cvHtml(input, chosen, base), base);
        if (m_document->pageCount() == 1)
            return;
    }
    layOut(cvHtml(input, chosen, sizeOfSeveral), sizeOfSeveral);
}

void CvPages::layOut(const QString &html, int base)
{
    QFont font = textFont(TextStyle::Base);
    font.setPixelSize(base);
    font.setHintingPreference(QFont::PreferNoHinting); // the same breaks on every device
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(margin);
    m_document->setHtml(html);
    m_document->setPageSize(m_page);
}

int CvPages::count() const
{
    return m_document->pageCount();
}

void CvPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setClipRect(QRectF(QPointF(), m_page));
    painter.save();
    painter.translate(0, -page * m_page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink); // the theme's may be for a dark ground
    context.clip = QRectF(QPointF(0, page * m_page.height()), m_page);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (count() > 1) {
        painter.setFont(m_document->defaultFont());
        painter.setPen(quiet);
        painter.drawText(QRectF(0, m_page.height() - margin, m_page.width(), margin),
                         Qt::AlignCenter,
                         QCoreApplication::translate("smile::console::Cv", "%1 / %2", "page")
                             .arg(page + 1)
                             .arg(count()));
    }
    painter.restore();
}

QString saveCvPdf(const CvInput &input, casepack::PersonalKinds chosen, const QString &path)
{
    QSaveFile file(path);
    if (!openForOwner(file))
        return file.errorString();
    {
        const CvPages pages(input, chosen);
        QPdfWriter writer(&file);
        writer.setCreator(u"Smile Console"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const double scale = double(writer.resolution()) / CvPages::dotsPerInch;
        painter.scale(scale, scale);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace smile::console
