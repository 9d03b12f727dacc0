#pragma once

#include "files/pdfmodule.h"

#include <QAtomicInteger>
#include <QObject>

class QThread;

namespace smile::console {

class PdfWorker;

/// The GUI thread's end of a PDF.
class PdfHolder : public QObject, public PdfFile
{
    Q_OBJECT

public:
    PdfHolder(const QByteArray &bytes, PdfListener listener, QThread *thread);
    ~PdfHolder() override;

    void draw(int page, QSize pixels) override;

private:
    PdfListener m_listener;
    std::shared_ptr<QAtomicInteger<quint64>> m_latest;
    PdfWorker *m_worker; ///< lives in the thread and goes there
};

} // namespace smile::console
