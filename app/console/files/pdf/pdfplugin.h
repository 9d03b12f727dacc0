#pragma once

#include "files/pdfmodule.h"

#include <QObject>

class QThread;

namespace smile::console {

/// The plugin's entry. All PDFs share one thread: Qt PDF does one thing at a time anyway.
class PdfPlugin : public QObject, public PdfModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.smileapi.console.PdfModule/1")
    Q_INTERFACES(smile::console::PdfModule)

public:
    std::unique_ptr<PdfFile> open(const QByteArray &bytes, PdfListener listener) override;

private:
    QThread *m_thread = nullptr; ///< goes with the application
};

} // namespace smile::console
