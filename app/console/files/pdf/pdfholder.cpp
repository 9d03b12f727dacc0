#include "files/pdf/pdfholder.h"

#include "files/pdf/pdfworker.h"

#include <QThread>

namespace smile::console {

PdfHolder::PdfHolder(const QByteArray &bytes, PdfListener listener, QThread *thread)
    : m_listener(std::move(listener))
    , m_latest(std::make_shared<QAtomicInteger<quint64>>(0))
    , m_worker(new PdfWorker(bytes, m_latest))
{
    m_worker->moveToThread(thread);
    connect(m_worker, &PdfWorker::wasRead, this, [this](int trouble, const QList<QSizeF> &pages) {
        m_listener.read(PdfTrouble(trouble), pages);
    });
    connect(m_worker, &PdfWorker::wasDrawn, this,
            [this](int page, const QImage &image) { m_listener.drawn(page, image); });
    QMetaObject::invokeMethod(m_worker, &PdfWorker::read, Qt::QueuedConnection);
}

PdfHolder::~PdfHolder()
{
    m_latest->fetchAndAddRelaxed(1); // what waits is not drawn any more
    m_worker->deleteLater();
}

void PdfHolder::draw(int page, QSize pixels)
{
    const quint64 request = m_latest->fetchAndAddRelaxed(1) + 1;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request, page, pixels] { worker->draw(request, page, pixels); },
        Qt::QueuedConnection);
}

} // namespace smile::console
