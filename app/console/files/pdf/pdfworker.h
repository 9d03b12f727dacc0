#pragma once

#include <QAtomicInteger>
#include <QBuffer>
#include <QImage>
#include <QObject>
#include <QPdfDocument>

#include <memory>

namespace smile::console {

/// One PDF in the module's thread, where reading and drawing may take as long as it takes.
class PdfWorker : public QObject
{
    Q_OBJECT

public:
    /// `latest`: number of the newest request; an older one is not drawn any more.
    PdfWorker(const QByteArray &bytes, std::shared_ptr<QAtomicInteger<quint64>> latest);

    void read();
    void draw(quint64 request, int page, QSize pixels);

Q_SIGNALS:
    void wasRead(int trouble, const QList<QSizeF> &pages);
    void wasDrawn(int page, const QImage &image);

private:
    QByteArray m_bytes;
    std::shared_ptr<QAtomicInteger<quint64>> m_latest;
    QBuffer m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace smile::console
