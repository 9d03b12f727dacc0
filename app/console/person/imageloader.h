#pragma once

#include "files/filefetcher.h"

#include <QImage>

#include <functional>

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

/// Fetches at most 2 MB and decodes on a pool thread.
class NetworkImageLoader : public ImageLoader
{
public:
    static constexpr qint64 maxBytes = 2 * 1024 * 1024;

    explicit NetworkImageLoader(FileFetcher &fetcher)
        : m_fetcher(fetcher)
    { }

    void load(const QUrl &url, int edge, QObject *context,
              std::function<void(const QImage &)> done) override;

private:
    FileFetcher &m_fetcher;
};

/// The middle square of a picture, scaled; null for what is no picture or would need too much
/// memory.
QImage decodedSquare(const QByteArray &bytes, int edge);

} // namespace smile::console
