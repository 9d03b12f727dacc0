#include "files/pdf/pdfplugin.h"

#include "files/pdf/pdfholder.h"

#include <QCoreApplication>
#include <QThread>

namespace smile::console {

namespace {
constexpr int patienceMs = 2000; // at the end of the program, for a page that is being drawn
}

std::unique_ptr<PdfFile> PdfPlugin::open(const QByteArray &bytes, PdfListener listener)
{
    if (!m_thread) {
        m_thread = new QThread;
        m_thread->setObjectName(QStringLiteral("pdf"));
        const auto end = [thread = m_thread] {
            thread->quit();
            thread->wait(patienceMs);
        };
        connect(qApp, &QObject::destroyed, m_thread, end, Qt::DirectConnection);
        m_thread->start();
    }
    return std::make_unique<PdfHolder>(bytes, std::move(listener), m_thread);
}

} // namespace smile::console
