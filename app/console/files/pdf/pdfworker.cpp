#include "files/pdf/pdfworker.h"

#include "files/pdfmodule.h"

#include <QPainter>

#include <algorithm>

namespace smile::console {

namespace {

constexpr int mostEdge = 4096; // pixels of a drawn page
constexpr int mostPages = 2000; // a longer one shows its beginning

PdfTrouble troubleOf(const QPdfDocument &document)
{
    if (document.status() == QPdfDocument::Status::Ready && document.pageCount() > 0)
        return PdfTrouble::None;
    const QPdfDocument::Error error = document.error();
    const bool locked = error == QPdfDocument::Error::IncorrectPassword
                        || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return locked ? PdfTrouble::Locked : PdfTrouble::Damaged;
}

} // namespace

PdfWorker::PdfWorker(const QByteArray &bytes, std::shared_ptr<QAtomicInteger<quint64>> latest)
    : m_bytes(bytes)
    , m_latest(std::move(latest))
    , m_buffer(this) // a child: it moves to the thread, too
{ }

void PdfWorker::read()
{
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(&m_buffer); // a buffer is read at once
    const PdfTrouble trouble = troubleOf(*m_document);
    QList<QSizeF> pages;
    if (trouble == PdfTrouble::None) {
        for (int page = 0; page < std::min(m_document->pageCount(), mostPages); ++page)
            pages += m_document->pagePointSize(page);
    }
    Q_EMIT wasRead(int(trouble), pages);
}

void PdfWorker::draw(quint64 request, int page, QSize pixels)
{
    if (request != m_latest->loadRelaxed() || !m_document)
        return;
    if (pixels.width() > mostEdge || pixels.height() > mostEdge)
        pixels.scale(mostEdge, mostEdge, Qt::KeepAspectRatio);
    const QImage drawn = m_document->render(page, pixels);
    if (drawn.isNull()) {
        Q_EMIT wasDrawn(page, {});
        return;
    }
    // Qt draws on nothing; paper is white.
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    Q_EMIT wasDrawn(page, paper);
}

} // namespace smile::console
