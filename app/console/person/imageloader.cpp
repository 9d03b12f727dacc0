#include "person/imageloader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace smile::console {

namespace {

constexpr int maxEdge = 12000; // a picture of more pixels a side is none of a person
constexpr int timeoutMs = 15000;

using Done = std::function<void(const QImage &)>;

/// The receiver may die while a pool thread decodes; only its own thread may look whether it did.
struct Receiver
{
    QPointer<QObject> context;
    Done done;
};

void decodeForLater(const QByteArray &bytes, int edge, QObject *home,
                    const std::shared_ptr<Receiver> &receiver)
{
    // `home` lives in the GUI thread and as long as the program's application object.
    QThreadPool::globalInstance()->start([bytes, edge, home, receiver] {
        const QImage image = decodedSquare(bytes, edge);
        QMetaObject::invokeMethod(
            home,
            [image, receiver] {
                if (receiver->context)
                    receiver->done(image);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

QImage decodedSquare(const QByteArray &bytes, int edge)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > maxEdge || size.height() > maxEdge)
        return {};
    if (size.isValid() && !size.isEmpty()) // JPEG decodes straight to the small size
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QImage filled =
        image.scaled(edge, edge, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return filled.copy((filled.width() - edge) / 2, (filled.height() - edge) / 2, edge, edge);
}

void NetworkImageLoader::load(const QUrl &url, int edge, QObject *context, Done done)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(timeoutMs);
    QNetworkReply *reply = m_network.get(request);
    const auto receiver = std::make_shared<Receiver>(Receiver{context, std::move(done)});
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > maxBytes || total > maxBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, reply, [reply, edge, receiver] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::NoError && status == 200)
            decodeForLater(reply->readAll(), edge, qApp, receiver);
        else if (receiver->context)
            receiver->done({});
    });
}

} // namespace smile::console
