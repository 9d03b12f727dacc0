#include "person/imageloader.h"

#include "files/picture.h"

namespace smile::console {

QImage decodedSquare(const QByteArray &bytes, int edge)
{
    const Picture picture = decodedPicture(bytes, kindOf(bytes));
    if (picture.image.isNull())
        return {};
    const QImage filled =
        picture.image.scaled(edge, edge, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return filled.copy((filled.width() - edge) / 2, (filled.height() - edge) / 2, edge, edge);
}

void NetworkImageLoader::load(const QUrl &url, int edge, QObject *context,
                              std::function<void(const QImage &)> done)
{
    m_fetcher.fetch(url, maxBytes, context, [edge, context, done](const FetchedFile &file) {
        afterwards(context, [bytes = file.bytes, edge, done]() -> std::function<void()> {
            return [done, image = decodedSquare(bytes, edge)] { done(image); };
        });
    });
}

} // namespace smile::console
