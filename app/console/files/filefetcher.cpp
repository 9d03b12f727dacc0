#include "files/filefetcher.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <memory>

namespace smile::console {

using Trouble = FetchedFile::Trouble;

namespace {

constexpr int timeoutMs = 20'000; // without a byte
constexpr qint64 bufferBytes = 256 * 1024; // what waits unread: the server waits for the rest

/// One transfer, until it is told or its context has gone.
struct Transfer
{
    QPointer<QObject> context;
    FileFetcher::Done done;
    FileFetcher::Progress progress;
    QByteArray bytes;
    qint64 maxBytes = 0;
    bool tooLarge = false;
};

qint64 announcedSize(const QNetworkReply *reply)
{
    const QVariant size = reply->header(QNetworkRequest::ContentLengthHeader);
    return size.isValid() ? size.toLongLong() : -1;
}

void receive(QNetworkReply *reply, Transfer &transfer)
{
    const qint64 total = announcedSize(reply);
    transfer.bytes += reply->readAll();
    if (std::max(total, qint64(transfer.bytes.size())) > transfer.maxBytes) {
        transfer.tooLarge = true;
        transfer.bytes.clear();
        reply->abort();
        return;
    }
    if (transfer.context && transfer.progress)
        transfer.progress(transfer.bytes.size(), total);
}

Trouble troubleOf(const QNetworkReply *reply, bool tooLarge)
{
    if (tooLarge)
        return Trouble::TooLarge;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return Trouble::Moved;
    if (status == 404 || status == 410)
        return Trouble::Gone;
    if (status == 401 || status == 403)
        return Trouble::NotAllowed;
    if (status >= 400)
        return Trouble::Server;
    // A transfer that timed out is cancelled, and so is one that nobody waits for.
    if (reply->error() == QNetworkReply::OperationCanceledError
        || reply->error() == QNetworkReply::TimeoutError)
        return Trouble::TimedOut;
    if (reply->error() != QNetworkReply::NoError)
        return Trouble::Unreachable;
    return status == 200 ? Trouble::None : Trouble::Server;
}

QUrl targetOf(const QNetworkReply *reply)
{
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return target.isEmpty() ? QUrl() : reply->url().resolved(target);
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity"); // a limit on bytes is one on the file
    request.setTransferTimeout(timeoutMs);
    return request;
}

} // namespace

void NetworkFileFetcher::fetch(const QUrl &url, qint64 maxBytes, QObject *context, Done done,
                               Progress progress)
{
    QNetworkReply *reply = m_network.get(requestFor(url));
    reply->setReadBufferSize(bufferBytes);
    const auto transfer = std::make_shared<Transfer>(
        Transfer{context, std::move(done), std::move(progress), {}, maxBytes});
    connect(context, &QObject::destroyed, reply, &QNetworkReply::abort);
    connect(reply, &QIODevice::readyRead, reply, [reply, transfer] { receive(reply, *transfer); });
    connect(reply, &QNetworkReply::finished, reply, [reply, transfer] {
        reply->deleteLater();
        if (!transfer->tooLarge && reply->error() == QNetworkReply::NoError)
            transfer->bytes += reply->readAll();
        if (transfer->bytes.size() > transfer->maxBytes)
            transfer->tooLarge = true;
        const Trouble trouble = troubleOf(reply, transfer->tooLarge);
        if (!transfer->context)
            return;
        if (trouble == Trouble::None)
            transfer->done({std::move(transfer->bytes)});
        else
            transfer->done({{}, trouble, targetOf(reply)});
    });
}

QString troubleWords(Trouble trouble, qint64 maxBytes)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::TooLarge:
        return QCoreApplication::translate("FileFetcher",
                                           "The file is larger than %1, so it is not loaded.")
            .arg(QLocale().formattedDataSize(maxBytes, 0, QLocale::DataSizeTraditionalFormat));
    case Trouble::Gone:
        return QCoreApplication::translate(
            "FileFetcher", "The file is no longer there. Addresses of files end after 60 days.");
    case Trouble::NotAllowed:
        return QCoreApplication::translate("FileFetcher", "The server does not give the file out.");
    case Trouble::Moved:
        return QCoreApplication::translate("FileFetcher",
                                           "The server sends one on to an unsafe address.");
    case Trouble::TimedOut:
        return QCoreApplication::translate("FileFetcher",
                                           "The file did not come: the server took too long.");
    case Trouble::Unreachable:
        return QCoreApplication::translate("FileFetcher",
                                           "The file did not come: the server was not reached.");
    case Trouble::Server:
        return QCoreApplication::translate(
            "FileFetcher", "The file did not come: the server had a fault of its own.");
    }
    return {};
}

} // namespace smile::console
