#pragma once

#include <QImage>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

class QNetworkReply;

namespace smile::console {

/// Fetches the small picture of a person.
class ImageLoader
{
public:
    virtual ~ImageLoader() = default;
    /// `done` runs in the context's thread, later, once, and not at all when the context has gone.
    /// A null image means there is none to show. The image has at most `edge` × `edge` pixels.
    virtual void load(const QUrl &url, int edge, QObject *context,
                      std::function<void(const QImage &)> done) = 0;
};

/// Over the network, without the API's key: no cookies, no redirects, at most 2 MB, decoded on a
/// pool thread.
class NetworkImageLoader : public QObject, public ImageLoader
{
    Q_OBJECT

public:
    static constexpr qint64 maxBytes = 2 * 1024 * 1024;

    using QObject::QObject;

    void load(const QUrl &url, int edge, QObject *context,
              std::function<void(const QImage &)> done) override;

private:
    QNetworkAccessManager m_network; ///< of its own: it must never carry the API's Authorization
};

/// The middle square of a picture, scaled; null for what is no picture or would need too much
/// memory.
QImage decodedSquare(const QByteArray &bytes, int edge);

} // namespace smile::console
